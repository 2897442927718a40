import { Drawer } from '@mantine/core';
import { IconLogout, IconSwitchHorizontal } from '@tabler/icons-react';
import { Anchor } from '@tributary/ui';
import { AppearanceChoice, stayedWords, useLeaving } from './person-menu';
import { pathTo, placesOf, placeWords } from './place-list';
import type { Viewer } from './session';

export interface MoreSheetProps {
  readonly viewer: Viewer;
  readonly onClose: () => void;
}

/** What a phone's bar has no room for: the other places, the other organisations, and the ways to leave. */
export function MoreSheet({ viewer, onClose }: MoreSheetProps) {
  const { signOut, switchPerson, stayed } = useLeaving();
  const others = viewer.organisations.filter(({ slug }) => slug !== viewer.organisation.slug);
  return (
    <Drawer.Root opened onClose={onClose} position="bottom" size="auto">
      <Drawer.Overlay />
      <Drawer.Content className="shell-sheet">
        <div className="shell-sheet-head">
          <Drawer.Title className="t-strong">{`${viewer.person.name}, ${viewer.organisation.name}`}</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" size="lg" />
        </div>
        <Drawer.Body>
          <ul className="shell-sheet-list">
            {placesOf(viewer).moreOnPhone.map((place) => {
              const { Icon, label } = placeWords[place];
              return (
                <li key={place}>
                  <Anchor href={pathTo(viewer, place)} onClick={onClose}>
                    <Icon size={20} stroke={1.75} aria-hidden="true" />
                    {label}
                  </Anchor>
                </li>
              );
            })}
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <Anchor href={`/${slug}`} onClick={onClose}>
                  <IconSwitchHorizontal size={20} stroke={1.75} aria-hidden="true" />
                  Go to {name}
                </Anchor>
              </li>
            ))}
            <li>
              <button type="button" onClick={switchPerson}>
                <IconSwitchHorizontal size={20} stroke={1.75} aria-hidden="true" />
                Switch person
              </button>
            </li>
            <li>
              <button type="button" onClick={signOut}>
                <IconLogout size={20} stroke={1.75} aria-hidden="true" />
                Sign out
              </button>
            </li>
          </ul>
          {stayed ? (
            <p className="shell-stayed" role="alert">
              {stayedWords}
            </p>
          ) : null}
          <AppearanceChoice />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
