import { Fragment } from 'react';
import { Anchor } from '../ground/link';
import './pictures.css';

export interface RampTableRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** One cell under each heading after the first; null: not recorded. */
  readonly cells: readonly (string | null)[];
}

export interface RampTableProps {
  /** What the table shows. */
  readonly caption: string;
  /** The heading of the labels, then one for each cell. */
  readonly headings: readonly [string, ...string[]];
  readonly lines: readonly {
    readonly id: string;
    readonly letter: string;
    readonly name: string;
    readonly rows: readonly RampTableRow[];
  }[];
  /** What a cell says when nothing was recorded. */
  readonly gap: string;
  /** What a line without steps says. */
  readonly none: string;
}

/** The ramps as a table: a body of rows for each, the name of the ramp over them. On a phone each row is a block. */
export function RampTable({ caption, headings, lines, gap, none }: RampTableProps) {
  const [first, ...rest] = headings;
  return (
    <table className="ui-ramp-table">
      <caption className="ui-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {rest.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line) => (
        <Fragment key={line.id}>
          <tbody>
            <tr className="ui-ramp-table-line">
              <th scope="rowgroup" colSpan={headings.length}>
                <b>{line.letter}</b> {line.name}
              </th>
            </tr>
            {line.rows.length === 0 ? (
              <tr>
                <td colSpan={headings.length}>{none}</td>
              </tr>
            ) : null}
            {line.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.href === undefined ? (
                    row.label
                  ) : (
                    <Anchor className="ui-link" href={row.href}>
                      {row.label}
                    </Anchor>
                  )}
                </th>
                {rest.map((heading, index) => {
                  const words = row.cells[index] ?? null;
                  return (
                    <td key={heading} data-heading={heading} data-gap={words === null || undefined}>
                      {words ?? gap}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Fragment>
      ))}
    </table>
  );
}
