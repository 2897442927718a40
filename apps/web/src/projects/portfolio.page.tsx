import { useQuery } from '@apollo/client/react';
import { Button, Drawer, TextInput } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { LIVE_STATUSES } from '@tributary/domain';
import { IconAdjustmentsHorizontal, IconPlus, IconSearch } from '@tabler/icons-react';
import { Anchor, EmptyState, Finding, SkeletonLines, Tabs } from '@tributary/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { PortfolioFacetsQuery } from '../gql/graphql';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { FilterChips } from './filter-chips';
import { portfolioPath, readNarrowing, readSort, writeNarrowing, writeSort } from './project-filter';
import type { Narrowing } from './project-filter';
import { ProjectFacets } from './project-facets';
import { ProjectRows } from './project-rows';
import { counted } from './words';
import './projects.css';

const Portfolio = graphql(`
  query Portfolio($slug: String!, $filter: ProjectFilter, $sort: ProjectSort, $after: String) {
    organisation(slug: $slug) {
      id
      allowedActions
      projects(first: 50, after: $after, filter: $filter, sort: $sort) {
        edges {
          cursor
          node {
            ...ProjectRows_row @unmask
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

const PortfolioFacets = graphql(`
  query PortfolioFacets($slug: String!, $filter: ProjectFilter) {
    organisation(slug: $slug) {
      id
      all: projectFacets {
        total
        status {
          value
          count
        }
      }
      projectFacets(filter: $filter) {
        ...ProjectFacets_facets @unmask
      }
    }
  }
`);

const ConfidentialWork = graphql(`
  query ConfidentialWork($slug: String!, $after: String) {
    organisation(slug: $slug) {
      id
      confidentialProjects(first: 50, after: $after) {
        edges {
          cursor
          node {
            ...ProjectRows_row @unmask
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

/** All projects that one may know of: narrowed, sorted and searched, all of it kept in the address bar. */
export function Component() {
  const { organisation: slug = '' } = useParams();
  const [search] = useSearchParams();
  return search.get('list') === 'confidential' ? <Confidential slug={slug} /> : <AllProjects slug={slug} />;
}

function AllProjects({ slug }: { readonly slug: string }) {
  usePage({ title: 'Portfolio' });
  const [search, setSearch] = useSearchParams();
  const [facetsOpen, setFacetsOpen] = useState(false);
  const beside = useMediaQuery('(min-width: 900px)', true, { getInitialValueInEffect: false });
  const narrowing = readNarrowing(search);
  const sort = readSort(search);
  const filter = Object.keys(narrowing).length === 0 ? null : narrowing;
  const list = useQuery(Portfolio, { variables: { slug, filter, sort: sort ?? null } });
  const counts = useQuery(PortfolioFacets, { variables: { slug, filter } });

  // While a new list is on its way the old one stays, so that nothing jumps under the hand.
  const organisation = (list.data ?? list.previousData)?.organisation;
  const facets = (counts.data ?? counts.previousData)?.organisation;

  // At once and not as a transition: a query that changes its variables in a render which is then thrown away starts
  // again with every answer that comes in between.
  const narrow = (next: Narrowing, replace = false) => {
    const words = writeNarrowing(next);
    if (sort !== undefined) words.set('sort', writeSort(sort));
    setSearch(words, { replace, preventScrollReset: true, flushSync: true });
  };

  if (organisation === null) return <NotFound />;
  if (organisation === undefined) {
    return list.error ? <Fault error={list.error} onRetry={() => void list.refetch()} /> : <Waiting />;
  }
  const { edges, pageInfo, totalCount } = organisation.projects;
  const total = facets?.all.total;
  const mayStart = organisation.allowedActions.includes('project.create');
  const facetList = facets ? (
    <ProjectFacets slug={slug} facets={facets.projectFacets} narrowing={narrowing} onChange={narrow} />
  ) : counts.error ? null : (
    <SkeletonLines label="Counting" rows={12} rowHeight={28} />
  );

  return (
    <div className="portfolio page-full">
      {beside ? (
        <aside className="portfolio-facets" aria-label="Narrow the list">
          {facetList}
        </aside>
      ) : (
        <Drawer
          opened={facetsOpen}
          onClose={() => {
            setFacetsOpen(false);
          }}
          title="Narrow the list"
          position="right"
          size={340}
          closeButtonProps={{ 'aria-label': 'Close', size: 'lg' }}
        >
          {facetList}
          <Button
            fullWidth
            mt="lg"
            onClick={() => {
              setFacetsOpen(false);
            }}
          >
            Show {counted(totalCount, 'project')}
          </Button>
        </Drawer>
      )}
      <div className="portfolio-list">
        <Finding
          eyebrow="Portfolio"
          lede={
            <Anchor className="ui-link" href={`/${slug}/portfolio/method`}>
              How well tests are kept
            </Anchor>
          }
          controls={
            mayStart ? (
              <Button
                className="portfolio-start"
                renderRoot={(props: object) => <Anchor {...props} href={`/${slug}/projects/new`} />}
                leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
              >
                New project
              </Button>
            ) : undefined
          }
        >
          {finding(facets?.all)}
        </Finding>
        {organisation.allowedActions.includes('project.list-confidential') ? (
          <Lists slug={slug} at="all" />
        ) : null}
        <div className="portfolio-bar">
          <SearchBox
            text={narrowing.search ?? ''}
            onSearch={(text) => {
              const { search: _former, ...rest } = narrowing;
              narrow(text === '' ? rest : { ...rest, search: text }, true);
            }}
          />
          {beside ? null : (
            <Button
              variant="default"
              leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => {
                setFacetsOpen(true);
              }}
            >
              Narrow
            </Button>
          )}
        </div>
        <div className="portfolio-chips">
          <FilterChips slug={slug} narrowing={narrowing} onChange={narrow} />
          <p className="t-small" role="status">
            {total === undefined || filter === null
              ? counted(totalCount, 'project')
              : `${totalCount.toLocaleString('en-GB')} of ${counted(total, 'project')}`}
            {list.loading ? ', looking' : ''}
          </p>
        </div>
        {list.error ? <Fault error={list.error} onRetry={() => void list.refetch()} /> : null}
        {edges.length === 0 ? (
          <Nothing
            slug={slug}
            narrowing={narrowing}
            facets={facets?.projectFacets}
            mayStart={mayStart}
            onChange={narrow}
          />
        ) : (
          <ProjectRows
            key={JSON.stringify([filter, sort])}
            slug={slug}
            rows={edges.map(({ node }) => node)}
            total={totalCount}
            sort={sort}
            onSort={(next) => {
              const words = writeNarrowing(narrowing);
              words.set('sort', writeSort(next));
              setSearch(words, { replace: true, preventScrollReset: true, flushSync: true });
            }}
            hasMore={pageInfo.hasNextPage}
            isFormer={list.data === undefined}
            onMore={async () => {
              await list.fetchMore({ variables: { after: pageInfo.endCursor } });
            }}
          />
        )}
      </div>
    </div>
  );
}

type AllFacets = NonNullable<PortfolioFacetsQuery['organisation']>['all'];

/** One true sentence about the whole portfolio. */
function finding(all: AllFacets | undefined): string {
  if (all === undefined) return 'All projects';
  if (all.total === 0) return 'No project is recorded yet.';
  const live: ReadonlySet<string> = new Set(LIVE_STATUSES);
  const count = all.status.filter(({ value }) => live.has(value)).reduce((sum, one) => sum + one.count, 0);
  return `${counted(all.total, 'project')}, ${count === 0 ? 'none' : count.toLocaleString('en-GB')} of them live.`;
}

function Lists({ slug, at }: { readonly slug: string; readonly at: 'all' | 'confidential' }) {
  return (
    <Tabs
      label="Lists"
      current={at}
      items={[
        { id: 'all', label: 'All projects', href: `/${slug}/portfolio` },
        { id: 'confidential', label: 'Confidential work', href: `/${slug}/portfolio?list=confidential` },
      ]}
    />
  );
}

/** ms of quiet before a search goes out. */
const quiet = 250;

function SearchBox({
  text: given,
  onSearch,
}: {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(given);
  const [seen, setSeen] = useState(given);
  const [sent, setSent] = useState(given);
  const send = useDebouncedCallback((words: string) => {
    setSent(words.trim());
    onSearch(words.trim());
  }, quiet);
  // A chip that was taken away or the browser's arrow changes the words from outside; what was sent from here comes
  // back while more is being typed and must not overwrite it.
  if (seen !== given) {
    setSeen(given);
    if (given !== sent) setText(given);
  }
  return (
    <TextInput
      className="portfolio-search"
      aria-label="Search the projects"
      placeholder="Title, code or words of it"
      type="search"
      leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
    />
  );
}

interface NothingProps {
  readonly slug: string;
  readonly narrowing: Narrowing;
  readonly facets: NonNullable<PortfolioFacetsQuery['organisation']>['projectFacets'] | undefined;
  readonly mayStart: boolean;
  readonly onChange: (next: Narrowing) => void;
}

/** Nothing fits: says which of the filters to drop, and what would then be there. */
function Nothing({ slug, narrowing, facets, mayStart, onChange }: NothingProps) {
  if (Object.keys(narrowing).length === 0) {
    return (
      <EmptyState
        sentence="No project is recorded yet."
        action={
          mayStart ? (
            <Anchor className="ui-link" href={`/${slug}/projects/new`}>
              Start the first one
            </Anchor>
          ) : undefined
        }
      />
    );
  }
  // A facet is counted with the other filters in force, so its sum is what would be there without it.
  const without = (['status', 'purpose', 'level'] as const)
    .filter((facet) => narrowing[facet] !== undefined)
    .map((facet) => ({
      facet,
      count: (facets?.[facet] ?? []).reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((a, b) => b.count - a.count)[0];
  if (without !== undefined && without.count > 0) {
    const { [without.facet]: _dropped, ...rest } = narrowing;
    return (
      <EmptyState
        sentence={`No project fits. Without the ${without.facet} there would be ${counted(without.count, 'project')}.`}
        action={
          <Button
            variant="default"
            onClick={() => {
              onChange(rest);
            }}
          >
            Drop the {without.facet}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      sentence="No project fits. Take a filter away above, or begin again with all of them."
      action={
        <Anchor className="ui-link" href={portfolioPath(slug, {})}>
          Show all projects
        </Anchor>
      }
    />
  );
}

function Confidential({ slug }: { readonly slug: string }) {
  usePage({ title: 'Confidential work', back: `/${slug}/portfolio` });
  const { data, error, refetch, fetchMore } = useQuery(ConfidentialWork, { variables: { slug } });
  const organisation = data?.organisation;
  if (organisation === null) return <NotFound />;
  if (organisation === undefined) {
    return error ? <Fault error={error} onRetry={() => void refetch()} /> : <Waiting />;
  }
  const { edges, pageInfo, totalCount } = organisation.confidentialProjects;
  return (
    <div className="portfolio-list">
      <Finding
        eyebrow="Portfolio"
        lede="It is in no total, no search and no other list, whoever looks. On its date it opens to everybody here."
      >
        {totalCount === 0
          ? 'There is no confidential work that you have a right to.'
          : `${counted(totalCount, 'project')} ${totalCount === 1 ? 'is' : 'are'} confidential.`}
      </Finding>
      <Lists slug={slug} at="confidential" />
      {edges.length === 0 ? null : (
        <ProjectRows
          slug={slug}
          rows={edges.map(({ node }) => node)}
          total={totalCount}
          hasMore={pageInfo.hasNextPage}
          onMore={async () => {
            await fetchMore({ variables: { after: pageInfo.endCursor } });
          }}
        />
      )}
    </div>
  );
}

function Waiting() {
  return (
    <div className="portfolio">
      <div className="portfolio-facets">
        <SkeletonLines label="Counting" rows={12} rowHeight={28} />
      </div>
      <div className="portfolio-list">
        <SkeletonLines label="Fetching the projects" rows={14} />
      </div>
    </div>
  );
}
