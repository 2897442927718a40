import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { typedAhead, visibleRows } from './tree-rows';
import type { TreeNode, TreeRow } from './tree-rows';
import './tables.css';

export interface TreeColumn {
  readonly key: string;
  readonly label: ReactNode;
  readonly align?: 'start' | 'end';
  /** Left out below 768 px. */
  readonly wideOnly?: boolean;
  /** CSS width */
  readonly width?: string;
}

export interface TreeTableProps {
  readonly label: string;
  readonly columns: readonly TreeColumn[];
  readonly nodes: readonly TreeNode[];
  /** Open rows. Without it the table keeps its own, starting from `defaultExpanded`. */
  readonly expanded?: ReadonlySet<string>;
  readonly defaultExpanded?: readonly string[];
  readonly onExpandedChange?: (expanded: ReadonlySet<string>) => void;
  /** Enter on a row. Without it Enter opens and closes. */
  readonly onOpen?: (id: string) => void;
}

/** Letters typed further apart than this (ms) begin a new word. */
const pause = 600;

/**
 * A tree with columns, after the ARIA treegrid pattern, focus on rows first: up and down go through the rows, right
 * opens or steps into a row's links, left steps back, closes or goes to the parent, Home and End go to the ends,
 * letters go to the next name that begins so. One row at a time is in the tab order, with its links.
 */
export function TreeTable(props: TreeTableProps) {
  const { label, columns, nodes, defaultExpanded = [], onExpandedChange, onOpen } = props;
  const [ownExpanded, setOwnExpanded] = useState<ReadonlySet<string>>(() => new Set(defaultExpanded));
  const expanded = props.expanded ?? ownExpanded;
  const rows = visibleRows(nodes, expanded);
  const [wantedId, setWantedId] = useState<string | null>(null);
  const currentId = rows.some((row) => row.node.id === wantedId) ? wantedId : (rows[0]?.node.id ?? null);
  const body = useRef<HTMLTableSectionElement>(null);
  const typed = useRef({ text: '', at: 0 });

  useLayoutEffect(() => {
    // Links of other rows leave the tab order, else Tab would walk through the whole tree.
    for (const link of body.current?.querySelectorAll<HTMLElement>('td a, td button, th a, th button') ??
      []) {
      const own = link.closest('tr')?.dataset.row === currentId;
      link.tabIndex = own && link.dataset.twist === undefined ? 0 : -1;
    }
  });

  const rowElement = (id: string) =>
    body.current?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`);
  const linksOf = (element: Element | null | undefined) => [
    ...(element?.querySelectorAll<HTMLElement>('a, button:not([data-twist])') ?? []),
  ];

  const focusRow = (id: string | undefined, link = -1) => {
    if (id === undefined) return;
    setWantedId(id);
    const element = rowElement(id);
    (linksOf(element)[link] ?? element)?.focus();
  };

  const toggle = (row: TreeRow, open = !expanded.has(row.node.id)) => {
    const next = new Set(expanded);
    if (open) next.add(row.node.id);
    else next.delete(row.node.id);
    setOwnExpanded(next);
    onExpandedChange?.(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: TreeRow, at: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = row.node.id;
    const links = linksOf(event.currentTarget);
    const link = links.findIndex((element) => element === event.target);
    const isOpen = row.opens && expanded.has(id);
    switch (event.key) {
      case 'ArrowDown':
        focusRow(rows[at + 1]?.node.id, link);
        break;
      case 'ArrowUp':
        focusRow(rows[at - 1]?.node.id, link);
        break;
      case 'ArrowRight':
        if (link === -1 && row.opens && !isOpen) toggle(row, true);
        else links[link + 1]?.focus();
        break;
      case 'ArrowLeft':
        if (link > 0) links[link - 1]?.focus();
        else if (link === 0) focusRow(id);
        else if (isOpen) toggle(row, false);
        else focusRow(row.parentId ?? undefined);
        break;
      case 'Home':
        focusRow(rows[0]?.node.id);
        break;
      case 'End':
        focusRow(rows[rows.length - 1]?.node.id);
        break;
      case 'Enter':
        // On a link Enter is the link's own.
        if (link !== -1) return;
        if (onOpen !== undefined) onOpen(id);
        else if (row.opens) toggle(row);
        break;
      default: {
        if (event.key.length !== 1 || event.key === ' ' || link !== -1) return;
        const fresh = event.timeStamp - typed.current.at > pause;
        typed.current = { text: (fresh ? '' : typed.current.text) + event.key, at: event.timeStamp };
        focusRow(typedAhead(rows, id, typed.current.text) ?? undefined);
      }
    }
    event.preventDefault();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA pattern itself
    <table role="treegrid" className="ui-tree" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={cellClass(column)}
              style={column.width === undefined ? undefined : { width: column.width }}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, at) => (
          <tr
            key={row.node.id}
            data-row={row.node.id}
            aria-level={row.level}
            aria-posinset={row.position}
            aria-setsize={row.siblings}
            aria-expanded={row.opens ? expanded.has(row.node.id) : undefined}
            tabIndex={row.node.id === currentId ? 0 : -1}
            onFocus={() => {
              setWantedId(row.node.id);
            }}
            onKeyDown={(event) => {
              onKeyDown(event, row, at);
            }}
          >
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row" className={cellClass(column)}>
                  <span
                    className="ui-tree-name"
                    style={{ paddingInlineStart: `calc(var(--ui-tree-step) * ${String(row.level - 1)})` }}
                  >
                    {row.opens ? (
                      <button
                        type="button"
                        data-twist=""
                        tabIndex={-1}
                        aria-label={`${expanded.has(row.node.id) ? 'Close' : 'Open'} ${row.node.name}`}
                        onClick={() => {
                          toggle(row);
                        }}
                      >
                        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                          <path
                            d="M6 3.5L10.5 8L6 12.5"
                            fill="none"
                            stroke="currentColor"
                            strokeWidth="1.75"
                          />
                        </svg>
                      </button>
                    ) : (
                      <span className="ui-tree-leaf" />
                    )}
                    <span>{row.node.cells[0]}</span>
                  </span>
                </th>
              ) : (
                <td key={column.key} className={cellClass(column)}>
                  {row.node.cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass(column: TreeColumn): string {
  return `ui-tree-${column.align ?? 'start'}${column.wideOnly === true ? ' ui-tree-wide' : ''}`;
}
