import type { ImportKind } from '../gql/graphql';
import { kindWords } from './import-words';
import './imports.css';

export interface SummaryTableProps {
  readonly kinds: readonly {
    readonly kind: ImportKind;
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly held: number;
  }[];
  readonly tense: 'will' | 'did';
}

/** Rows by kind, and what becomes of them. */
export function SummaryTable({ kinds, tense }: SummaryTableProps) {
  const heads =
    tense === 'will'
      ? ['Will be added', 'Will be changed', 'Stay as they are', 'Held back']
      : ['Added', 'Changed', 'The same as before', 'Left out'];
  return (
    <table className="import-summary">
      <thead>
        <tr>
          <th scope="col">Rows</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, added, changed, same, held }) => (
          <tr key={kind}>
            <th scope="row">{kindWords[kind]}</th>
            {[added, changed, same, held].map((count, index) => (
              <td key={heads[index]} data-none={count === 0 || undefined}>
                {count.toLocaleString('en-GB')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
