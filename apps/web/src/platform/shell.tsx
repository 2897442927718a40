import { Menu } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconCheck,
  IconChevronDown,
  IconChevronLeft,
  IconDots,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react';
import { Anchor, FaultPanel, Mark, SkeletonLines } from '@tributary/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { NotFound } from './not-found';
import { PageContext, useRouteTitle } from './page';
import type { Page } from './page';
import { PersonMenu } from './person-menu';
import { isAt, isAtNewTest, pathTo, pathToNewTest, placesOf, placeWords } from './place-list';
import { homePath, signInPath, useSession } from './session';
import type { Place, Viewer } from './session';
import './shell.css';

// Both open on demand, and bring the toolkit's dialogue with them: the first screen does without.
const SearchDialogue = lazy(() =>
  import('./search-dialogue').then((module) => ({ default: module.SearchDialogue })),
);
const MoreSheet = lazy(() => import('./more-sheet').then((module) => ({ default: module.MoreSheet })));

/** Everything around a page of an organisation. Nobody signed in: the sign-in page, which leads back here. */
export function Shell() {
  const { state } = useSession();
  const here = useLocation();
  const { organisation } = useParams();
  switch (state.status) {
    case 'loading':
      return (
        <main className="shell-alone">
          <SkeletonLines label="Opening Tributary" rows={5} />
        </main>
      );
    case 'signed-out':
      return <Navigate to={signInPath(here)} replace />;
    case 'fault':
      return (
        <main className="shell-alone">
          <FaultPanel faultId={state.faultId} onRetry={state.onRetry} />
        </main>
      );
    case 'signed-in':
      return state.viewer.organisations.some(({ slug }) => slug === organisation) ? (
        <Frame viewer={state.viewer} />
      ) : (
        <NotFound />
      );
  }
}

/** Sends a bare address to the person's first page. */
export function Home() {
  const { state } = useSession();
  switch (state.status) {
    case 'signed-in':
      return <Navigate to={homePath(state.viewer)} replace />;
    case 'signed-out':
      return <Navigate to="/sign-in" replace />;
    default:
      return <Shell />;
  }
}

function Frame({ viewer }: { readonly viewer: Viewer }) {
  const { search } = useSession();
  const routeTitle = useRouteTitle();
  const [page, setPage] = useState<Page | null>(null);
  const [finding, setFinding] = useState(false);
  const title = page?.title ?? routeTitle;

  useEffect(() => {
    document.title = `${title} · ${viewer.organisation.name} · Tributary`;
  }, [title, viewer.organisation.name]);

  useHotkeys(
    [
      [
        'mod+K',
        () => {
          setFinding(true);
        },
      ],
    ],
    [],
  );

  const openSearch = () => {
    setFinding(true);
  };

  return (
    <div className="shell">
      <a className="shell-skip" href="#page">
        Skip to the page
      </a>
      <TopBar viewer={viewer} title={title} back={page?.back} onSearch={openSearch} />
      <p className="shell-letterhead">
        Tributary · {viewer.organisation.name} · {title}
      </p>
      <main id="page" tabIndex={-1}>
        <PageContext value={setPage}>
          <Outlet />
        </PageContext>
      </main>
      <TabBar viewer={viewer} />
      {finding ? (
        <Suspense>
          <SearchDialogue
            onClose={() => {
              setFinding(false);
            }}
            search={search}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

interface TopBarProps {
  readonly viewer: Viewer;
  readonly title: string;
  readonly back: string | undefined;
  readonly onSearch: () => void;
}

function TopBar({ viewer, title, back, onSearch }: TopBarProps) {
  const { pathname } = useLocation();
  const { bar, more } = placesOf(viewer);
  const moreAt = more.find((place) => isAt(viewer, place, pathname));
  return (
    <header className="shell-bar">
      <div className="shell-phone-title">
        {back === undefined ? (
          <Anchor href={homePath(viewer)} aria-label="Tributary, first page" className="shell-home">
            <Mark size={20} />
          </Anchor>
        ) : (
          <Anchor href={back} aria-label="Back" className="shell-icon shell-back">
            <IconChevronLeft size={24} stroke={1.75} aria-hidden="true" />
          </Anchor>
        )}
        <span>{title}</span>
      </div>
      <Anchor href={homePath(viewer)} className="shell-home shell-wide">
        <Mark size={20} withName />
      </Anchor>
      <OrganisationSwitch viewer={viewer} />
      <nav aria-label="Places" className="shell-places shell-wide">
        {bar.map((place) => (
          <Anchor
            key={place}
            href={pathTo(viewer, place)}
            className="shell-place"
            aria-current={isAt(viewer, place, pathname) ? 'page' : undefined}
          >
            {placeWords[place].label}
          </Anchor>
        ))}
        {more.length === 0 ? null : (
          <Menu position="bottom-start" width={200} withInitialFocusPlaceholder={false} withinPortal={false}>
            <Menu.Target>
              <button type="button" className="shell-place" data-current={moreAt !== undefined || undefined}>
                {moreAt === undefined ? 'More' : placeWords[moreAt].label}
                <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {more.map((place) => {
                const { Icon, label } = placeWords[place];
                return (
                  <Menu.Item
                    key={place}
                    renderRoot={(props: object) => <Anchor {...props} href={pathTo(viewer, place)} />}
                    leftSection={<Icon size={18} stroke={1.75} aria-hidden="true" />}
                    aria-current={place === moreAt ? 'page' : undefined}
                  >
                    {label}
                  </Menu.Item>
                );
              })}
            </Menu.Dropdown>
          </Menu>
        )}
      </nav>
      <div className="shell-end">
        <button type="button" className="shell-search" onClick={onSearch} aria-keyshortcuts="Control+K">
          <IconSearch size={18} stroke={1.75} aria-hidden="true" />
          <span className="shell-search-words">Find a project, person or goal</span>
          <kbd aria-hidden="true">Ctrl K</kbd>
        </button>
        <div className="shell-wide">
          <PersonMenu viewer={viewer} />
        </div>
      </div>
    </header>
  );
}

function OrganisationSwitch({ viewer }: { readonly viewer: Viewer }) {
  const { organisation, organisations } = viewer;
  const name = (
    <>
      <span className="shell-name-long">{organisation.name}</span>
      <span className="shell-name-short">{organisation.logoText ?? organisation.name}</span>
    </>
  );
  if (organisations.length < 2) return <span className="shell-organisation shell-wide">{name}</span>;
  return (
    <Menu position="bottom-start" width={280} withInitialFocusPlaceholder={false} withinPortal={false}>
      <Menu.Target>
        <button type="button" className="shell-organisation shell-wide">
          {name}
          <span className="ui-hidden">, change organisation</span>
          <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Organisations</Menu.Label>
        {organisations.map(({ slug, name: label }) => (
          <Menu.Item
            key={slug}
            renderRoot={(props: object) => <Anchor {...props} href={`/${slug}`} />}
            aria-current={slug === organisation.slug ? 'true' : undefined}
            rightSection={
              slug === organisation.slug ? <IconCheck size={16} stroke={1.75} aria-hidden="true" /> : null
            }
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function TabBar({ viewer }: { readonly viewer: Viewer }) {
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const { tabs, mayTest, moreOnPhone } = placesOf(viewer);
  const tab = (place: Place) => {
    const { Icon, label } = placeWords[place];
    return (
      <Anchor
        key={place}
        href={pathTo(viewer, place)}
        className="shell-tab"
        aria-current={isAt(viewer, place, pathname) ? 'page' : undefined}
      >
        <Icon size={24} stroke={1.75} aria-hidden="true" />
        {label}
      </Anchor>
    );
  };
  return (
    <nav aria-label="Main places" className="shell-tabs">
      {tabs.slice(0, 2).map(tab)}
      {mayTest ? (
        <Anchor
          href={pathToNewTest(viewer)}
          className="shell-tab"
          aria-current={isAtNewTest(pathname) ? 'page' : undefined}
        >
          <span className="shell-start">
            <IconPlus size={22} stroke={1.9} aria-hidden="true" />
          </span>
          New test
        </Anchor>
      ) : null}
      {tabs.slice(2).map(tab)}
      <button
        type="button"
        className="shell-tab"
        aria-expanded={open}
        data-current={moreOnPhone.some((place) => isAt(viewer, place, pathname)) || undefined}
        onClick={() => {
          setOpen(true);
        }}
      >
        <IconDots size={24} stroke={1.75} aria-hidden="true" />
        More
      </button>
      {open ? (
        <Suspense>
          <MoreSheet
            viewer={viewer}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </nav>
  );
}
