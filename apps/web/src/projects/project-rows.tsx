import { useMediaQuery } from '@mantine/hooks';
import { IconLock, IconUserOff } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Anchor, Grid, GridCell, GridRow, TwoLineItem, TwoLineList } from '@tributary/ui';
import type { GridColumn, GridSort } from '@tributary/ui';
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { graphql } from '../gql';
import { shortDayInWords } from '../organisation/days';
import { useRowLeft } from '../platform/row-left';
import type { RowLeft } from '../platform/row-left';
import type { ProjectRows_RowFragment, ProjectSort, ProjectSortKey } from '../gql/graphql';
import { ScoreLine } from './score-line';
import { StatusWords } from './status-words';

// Unmasked: a row has no id of its own when it is masked, so the cache cannot hand it out by name.
export const ProjectRows_row = graphql(`
  fragment ProjectRows_row on ProjectRow {
    id
    code
    title
    masked
    status
    outcome
    unitName
    siteName
    leadName
    leadLeft
    updatedOn
    claimedScore
    effortDays
    goals {
      id
      title
      trueNorthTitle
    }
    reachesTrueNorth
  }
`);

export type ProjectRow = Omit<ProjectRows_RowFragment, ' $fragmentName'>;

export interface ProjectRowsProps {
  readonly slug: string;
  /** The rows that have come so far. */
  readonly rows: readonly ProjectRow[];
  /** All rows of the list. */
  readonly total: number;
  readonly sort?: ProjectSort | undefined;
  readonly onSort?: (sort: ProjectSort) => void;
  readonly hasMore: boolean;
  readonly onMore: () => Promise<void>;
  /** The rows are those of a former list, until those of this one come. */
  readonly isFormer?: boolean;
}

type Column = ProjectSortKey | 'GOALS' | 'DAYS';

const columns: Readonly<Record<Column, GridColumn<Column>>> = {
  CODE: { key: 'CODE', label: 'Code', width: '92px' },
  TITLE: { key: 'TITLE', label: 'Project', width: 'minmax(150px, 2.4fr)', sortable: true },
  UNIT: { key: 'UNIT', label: 'Where', width: 'minmax(80px, 1.2fr)', sortable: true },
  LEAD: { key: 'LEAD', label: 'Lead', width: 'minmax(84px, 1fr)', sortable: true },
  STATUS: { key: 'STATUS', label: 'Status', width: '132px', sortable: true },
  STARTED: { key: 'STARTED', label: 'Started', width: '92px', sortable: true },
  UPDATED: { key: 'UPDATED', label: 'Updated', width: '84px', sortable: true },
  GOALS: { key: 'GOALS', label: 'Goal', width: 'minmax(90px, 1.4fr)' },
  SCORE: { key: 'SCORE', label: 'Score', width: '88px', sortable: true },
  DAYS: { key: 'DAYS', label: 'Days', width: '36px', align: 'end' },
};

const broad: readonly Column[] = ['TITLE', 'UNIT', 'LEAD', 'STATUS', 'UPDATED', 'GOALS', 'SCORE', 'DAYS'];
const middle: readonly Column[] = ['TITLE', 'UNIT', 'LEAD', 'STATUS', 'UPDATED', 'GOALS'];
const slim: readonly Column[] = ['TITLE', 'UNIT', 'STATUS', 'UPDATED', 'GOALS'];

/** Rows from the end of what has come at which the next page is asked for. */
const ahead = 20;
/** px; fixed, so that 100,000 rows are a multiplication and not a measurement. */
const rowHeight = 46;
const itemHeight = 62;

/** Rows that may have come before one that was left; beyond them its project is taken to be gone. */
const drift = 50;

/**
 * Where a row that was left stands now, by its project or, where that is gone, by its former place; undefined while
 * the rows that would tell are still to come.
 */
function placeNow(rows: readonly ProjectRow[], { id, index }: RowLeft, hasMore: boolean): number | undefined {
  const now = id === null ? -1 : rows.findIndex((row) => row.id === id);
  if (now !== -1) return now;
  return hasMore && rows.length <= index + (id === null ? 0 : drift)
    ? undefined
    : Math.min(index, rows.length - 1);
}

/** A list of projects of any length: only what is on the screen is drawn. On a phone two lines each. */
export function ProjectRows(props: ProjectRowsProps) {
  const { slug, rows, total, sort, onSort, hasMore, onMore, isFormer = false } = props;
  const isGrid = useMediaQuery('(width >= 768px)', true, { getInitialValueInEffect: false });
  const isMiddle = useMediaQuery('(width >= 1200px)', true, { getInitialValueInEffect: false });
  const isBroad = useMediaQuery('(min-width: 1400px)', true, { getInitialValueInEffect: false });
  const frame = useRef<HTMLDivElement>(null);
  const [measured, setTop] = useState<number | null>(null);
  const top = measured ?? 0;
  const [current, setCurrent] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const askedAt = useRef<number | null>(null);
  const { left, keep } = useRowLeft();
  const [sought, setSought] = useState(left);
  const height = isGrid ? rowHeight : itemHeight;
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: top,
    initialRect: { width: 1200, height: 800 },
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn[drawn.length - 1]?.index ?? 0;
  // Tab must find a row also where the last one that it stood on is far away and not drawn.
  const stop = drawn.some(({ index }) => index === current) ? current : (virtual.range?.startIndex ?? 0);

  useLayoutEffect(() => {
    const body = frame.current?.querySelector('.ui-grid-body, .ui-two-line');
    if (body) setTop(Math.round(body.getBoundingClientRect().top + window.scrollY));
  }, [isGrid]);

  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);

  const found = sought === undefined || isFormer ? undefined : placeNow(rows, sought, hasMore);
  const lacks = sought !== undefined && !isFormer && found === undefined;
  useEffect(() => {
    // Once per length: an answer is here before the rows that it brings are drawn.
    if (askedAt.current !== rows.length) askedAt.current = null;
    if (!hasMore || askedAt.current !== null || (last < rows.length - ahead && !lacks)) return;
    askedAt.current = rows.length;
    // A page that does not come is asked for again at the next turn of the wheel; the page shows the fault.
    void onMore().catch(() => {
      askedAt.current = null;
    });
  }, [hasMore, last, lacks, rows.length, onMore]);

  // The browser would go back to a height, which the list may not have yet.
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    return () => {
      window.history.scrollRestoration = 'auto';
    };
  }, []);

  // In the layout phase, so that it hears nothing more once another page stands here.
  useLayoutEffect(() => {
    if (measured === null || sought !== undefined || isFormer) return;
    const note = () => {
      const index = Math.max(0, Math.floor((window.scrollY - measured) / height));
      keep({ index, id: rows[index]?.id ?? null });
    };
    note();
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      window.removeEventListener('scroll', note);
    };
  }, [measured, height, rows, keep, sought, isFormer]);

  useEffect(() => {
    if (found === undefined || measured === null) return;
    const arrive = () => {
      setCurrent(found);
      setSought(undefined);
    };
    window.addEventListener('scroll', arrive, { once: true });
    virtual.scrollToIndex(found, { align: 'start' });
    return () => {
      window.removeEventListener('scroll', arrive);
    };
  }, [found, measured, virtual]);

  useEffect(() => {
    if (wanted === null) return;
    const row = frame.current?.querySelector<HTMLElement>(`[data-row="${String(wanted)}"]`);
    if (!row) return;
    row.focus();
    setWanted(null);
  }, [wanted, drawn]);

  const count = rows.length;
  const go = useCallback(
    (event: KeyboardEvent, index: number) => {
      const to = {
        ArrowDown: index + 1,
        ArrowUp: index - 1,
        Home: 0,
        End: count - 1,
        PageDown: index + 10,
        PageUp: index - 10,
      }[event.key];
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = Math.max(0, Math.min(count - 1, to));
      setCurrent(next);
      setWanted(next);
      virtual.scrollToIndex(next);
    },
    [count, virtual],
  );

  const size = virtual.getTotalSize() + (hasMore ? height * 3 : 0);
  if (!isGrid) {
    return (
      <div ref={frame} className="portfolio-items">
        <TwoLineList label="Projects" height={size}>
          {drawn.map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <TwoLineItem
                key={index}
                index={index}
                offset={start - top}
                {...(row.code === null ? {} : { href: `/${slug}/projects/${row.code}` })}
                lead={row.masked ? <IconLock size={18} stroke={1.75} aria-hidden="true" /> : undefined}
                name={<Clip>{row.title}</Clip>}
                second={
                  <span className="item-facts">
                    <StatusWords status={row.status} outcome={row.outcome} />
                    <Clip>
                      {row.masked ? maskedSentence : [row.code, row.unitName].filter(isSaid).join(' · ')}
                    </Clip>
                  </span>
                }
              />
            );
          })}
        </TwoLineList>
      </div>
    );
  }

  const shown = isBroad ? broad : isMiddle ? middle : slim;
  const sorted: GridSort<Column> | undefined =
    sort === undefined
      ? undefined
      : { key: sort.by, direction: sort.descending === true ? 'descending' : 'ascending' };
  return (
    <div ref={frame} className="portfolio-grid">
      <Grid
        label="Projects"
        columns={shown.map((key) => columns[key])}
        rowCount={total}
        bodyHeight={size}
        sort={sorted}
        {...(onSort === undefined
          ? {}
          : {
              onSort: ({ key, direction }: GridSort<Column>) => {
                if (key !== 'GOALS' && key !== 'DAYS')
                  onSort({ by: key, descending: direction === 'descending' });
              },
            })}
      >
        {drawn.map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <Line
              key={index}
              slug={slug}
              row={row}
              index={index}
              offset={start - top}
              columns={shown}
              isCurrent={index === stop}
              onKey={go}
              onFocus={setCurrent}
            />
          );
        })}
      </Grid>
    </div>
  );
}

interface LineProps {
  readonly slug: string;
  readonly row: ProjectRow;
  readonly index: number;
  readonly offset: number;
  readonly columns: readonly Column[];
  /** The one row in the tab order. */
  readonly isCurrent: boolean;
  readonly onKey: (event: KeyboardEvent, index: number) => void;
  readonly onFocus: (index: number) => void;
}

/** One row; drawn once, however often the list is scrolled. */
const Line = memo(function Line({
  slug,
  row,
  index,
  offset,
  columns: shown,
  isCurrent,
  onKey,
  onFocus,
}: LineProps) {
  const common = {
    'data-row': index,
    tabIndex: isCurrent ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => {
      onKey(event, index);
    },
    onFocus: () => {
      onFocus(index);
    },
  };
  const name =
    row.code === null ? (
      <span {...common} className="row-masked">
        <IconLock size={15} stroke={1.75} aria-hidden="true" />
        {row.title}
      </span>
    ) : (
      <Anchor
        {...common}
        className="ui-link-quiet row-link clip"
        title={row.title}
        href={`/${slug}/projects/${row.code}`}
      >
        {row.title}
      </Anchor>
    );
  return (
    <GridRow index={index} offset={offset}>
      {shown.map((column) => (
        <Cell key={column} column={column} row={row} name={name} />
      ))}
    </GridRow>
  );
});

/** One line; the whole of it under the pointer. Measuring each cell would cost more than drawing it. */
function Clip({ children }: { readonly children: string }) {
  return (
    <span className="clip" title={children}>
      {children}
    </span>
  );
}

const maskedSentence = 'Its team keeps it to itself for now. Ask in the unit.';
const isSaid = (words: string | null): words is string => words !== null && words !== '';

interface CellProps {
  readonly column: Column;
  readonly row: ProjectRow;
  readonly name: ReactNode;
}

function Cell({ column, row, name }: CellProps) {
  switch (column) {
    case 'TITLE':
      return (
        <GridCell rowHeader second={row.masked ? <Clip>{maskedSentence}</Clip> : row.code}>
          {name}
        </GridCell>
      );
    case 'UNIT':
      return (
        <GridCell second={row.siteName === null ? undefined : <Clip>{row.siteName}</Clip>}>
          {row.unitName === null ? (
            <span className="cell-missing">{row.masked ? '' : 'Not recorded'}</span>
          ) : (
            <Clip>{row.unitName}</Clip>
          )}
        </GridCell>
      );
    case 'LEAD':
      return (
        <GridCell
          second={
            row.leadLeft ? (
              <span className="lead-left">
                <IconUserOff size={14} stroke={1.75} aria-hidden="true" />
                Has left
              </span>
            ) : undefined
          }
        >
          {row.leadName === null ? (
            <span className="cell-missing clip">{row.masked ? '' : 'Nobody recorded'}</span>
          ) : (
            <Clip>{row.leadName}</Clip>
          )}
        </GridCell>
      );
    case 'STATUS':
      return (
        <GridCell>
          <StatusWords status={row.status} outcome={row.outcome} />
        </GridCell>
      );
    case 'UPDATED':
      return <GridCell>{row.updatedOn === null ? null : shortDayInWords(row.updatedOn)}</GridCell>;
    case 'GOALS': {
      const [first, ...others] = row.goals;
      return first === undefined ? (
        <GridCell>
          <span className="cell-homeless">{row.masked ? '' : 'No goal'}</span>
        </GridCell>
      ) : (
        <GridCell
          second={
            others.length > 0 ? (
              `and ${String(others.length)} more`
            ) : row.reachesTrueNorth ? (
              first.trueNorthTitle === null || first.trueNorthTitle === first.title ? undefined : (
                <Clip>{first.trueNorthTitle}</Clip>
              )
            ) : (
              <span className="cell-homeless">Stops here</span>
            )
          }
        >
          <Clip>{first.title}</Clip>
        </GridCell>
      );
    }
    case 'SCORE':
      return (
        <GridCell>{row.claimedScore === null ? null : <ScoreLine claimed={row.claimedScore} />}</GridCell>
      );
    case 'DAYS':
      return (
        <GridCell align="end">
          {row.effortDays === null ? '' : row.effortDays.toLocaleString('en-GB')}
        </GridCell>
      );
    default:
      return <GridCell />;
  }
}
