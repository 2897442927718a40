import type { CSSProperties, ReactNode, Ref } from 'react';
import './tables.css';

export interface GridColumn<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** A CSS grid track: `minmax(180px, 2fr)`, `92px`. */
  readonly width: string;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
  /** The head becomes a button that sorts. */
  readonly sortable?: boolean;
  /** The name is for a screen reader only, as over a column of ticks. */
  readonly labelHidden?: boolean;
}

export interface GridSort<Key extends string> {
  readonly key: Key;
  readonly direction: 'ascending' | 'descending';
}

export interface GridProps<Key extends string> {
  readonly label: string;
  readonly columns: readonly GridColumn<Key>[];
  readonly sort?: GridSort<Key> | undefined;
  /** Called with the next sort: a second press on the same head turns it round. */
  readonly onSort?: (sort: GridSort<Key>) => void;
  /** Rows of the whole list, also of those not drawn; absent when nobody has counted them. */
  readonly rowCount?: number | undefined;
  /** px; the height of all rows together when only some are drawn. Rows then carry an `offset`. */
  readonly bodyHeight?: number | undefined;
  readonly bodyRef?: Ref<HTMLDivElement>;
  /** `compact` is a person's choice, never the default. */
  readonly density?: 'comfortable' | 'compact';
  /** `GridRow`s */
  readonly children: ReactNode;
}

/**
 * A long table on hairlines with a head that stays. It draws what it is given: fetching and choosing which rows exist
 * (virtualisation) are the caller's. The head sticks under the top bar.
 */
export function Grid<Key extends string>(props: GridProps<Key>) {
  const {
    label,
    columns,
    sort,
    onSort,
    rowCount,
    bodyHeight,
    bodyRef,
    density = 'comfortable',
    children,
  } = props;
  return (
    <div
      role="table"
      className={`ui-grid ui-grid-${density}`}
      aria-label={label}
      aria-colcount={columns.length}
      aria-rowcount={rowCount === undefined ? undefined : rowCount + 1}
      style={gridColumns(columns)}
    >
      <div role="rowgroup" className="ui-grid-head">
        <div role="row" aria-rowindex={1} className="ui-grid-line">
          {columns.map((column) => (
            <GridHead key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className="ui-grid-body"
        ref={bodyRef}
        style={bodyHeight === undefined ? undefined : { height: bodyHeight }}
      >
        {children}
      </div>
    </div>
  );
}

function gridColumns(columns: readonly { readonly width: string }[]): CSSProperties {
  const style: CSSProperties & Record<'--ui-grid-columns', string> = {
    '--ui-grid-columns': columns.map((column) => column.width).join(' '),
  };
  return style;
}

interface GridHeadProps<Key extends string> {
  readonly column: GridColumn<Key>;
  readonly sort: GridSort<Key> | undefined;
  readonly onSort: ((sort: GridSort<Key>) => void) | undefined;
}

function GridHead<Key extends string>({ column, sort, onSort }: GridHeadProps<Key>) {
  const sorted = sort?.key === column.key ? sort.direction : undefined;
  return (
    <div role="columnheader" className={`ui-grid-${column.align ?? 'start'}`} aria-sort={sorted}>
      {column.sortable === true && onSort !== undefined ? (
        <button
          type="button"
          data-sorted={sorted}
          onClick={() => {
            onSort({ key: column.key, direction: sorted === 'ascending' ? 'descending' : 'ascending' });
          }}
        >
          {column.label}
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path
              d={sorted === 'descending' ? 'M6 2V10M2.8 6.8L6 10L9.2 6.8' : 'M6 10V2M2.8 5.2L6 2L9.2 5.2'}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
        </button>
      ) : (
        <span className={column.labelHidden === true ? 'ui-hidden' : undefined}>{column.label}</span>
      )}
    </div>
  );
}

export interface GridRowProps {
  /** Place in the whole list, from 0. */
  readonly index: number;
  /** px from the top of the body, when only some rows are drawn. */
  readonly offset?: number;
  readonly selected?: boolean;
  /** `GridCell`s, as many as columns. */
  readonly children: ReactNode;
  readonly rowRef?: Ref<HTMLDivElement>;
}

/** One row. Selection is a ground and a bar at the left, never the ground alone. */
export function GridRow({ index, offset, selected = false, children, rowRef }: GridRowProps) {
  return (
    <div
      role="row"
      className="ui-grid-line ui-grid-row"
      aria-rowindex={index + 2}
      data-index={index}
      data-selected={selected || undefined}
      ref={rowRef}
      style={
        offset === undefined
          ? undefined
          : { position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${String(offset)}px)` }
      }
    >
      {children}
    </div>
  );
}

export interface GridCellProps {
  readonly children?: ReactNode;
  readonly align?: 'start' | 'end';
  /** The second line of a cell, e.g. the code under a project's name. */
  readonly second?: ReactNode;
  /** The cell that names its row. */
  readonly rowHeader?: boolean;
}

export function GridCell({ children, align = 'start', second, rowHeader = false }: GridCellProps) {
  return (
    <div role={rowHeader ? 'rowheader' : 'cell'} className={`ui-grid-cell ui-grid-${align}`}>
      {rowHeader ? <span className="ui-grid-name">{children}</span> : children}
      {second === undefined ? null : <span className="ui-grid-second">{second}</span>}
    </div>
  );
}
