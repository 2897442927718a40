import type { ReactNode } from 'react';
import { EmptyState } from '../states/empty-state';
import './words.css';

export interface HistoryEntry {
  readonly id: string;
  /** ISO date or date-time, for machines. */
  readonly at: string;
  /** The same for people: `4 March 2026, 14:05`. */
  readonly when: string;
  readonly who?: string | undefined;
  readonly what: ReactNode;
  /** Before and after, a reason, a quotation. */
  readonly detail?: ReactNode;
}

export interface HistoryListProps {
  readonly label: string;
  readonly entries: readonly HistoryEntry[];
  /** Said when nothing has happened yet. */
  readonly empty?: string;
  /** A button that asks for older entries. */
  readonly more?: ReactNode;
}

/** What happened, newest first as given, along one line with a dot per event. */
export function HistoryList({ label, entries, empty = 'Nothing recorded yet.', more }: HistoryListProps) {
  if (entries.length === 0) return <EmptyState sentence={empty} />;
  return (
    <>
      <ol className="ui-history" aria-label={label}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className="ui-history-dot" aria-hidden="true" />
            <p className="ui-history-what">{entry.what}</p>
            <p className="ui-history-when">
              <time dateTime={entry.at}>{entry.when}</time>
              {entry.who === undefined ? null : <> · {entry.who}</>}
            </p>
            {entry.detail === undefined ? null : <div className="ui-history-detail">{entry.detail}</div>}
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
