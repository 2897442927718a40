import './words.css';

export interface ChangeInWords {
  /** What changed: `status`, `the aim`. */
  readonly field: string;
  /** Null where nothing stood before, or stands now. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangesProps {
  /** What somebody gave as the reason. */
  readonly reason: string | null;
  readonly changes: readonly ChangeInWords[];
}

/** Under an entry of a history: why, and each thing that changed with what stood there before. */
export function Changes({ reason, changes }: ChangesProps) {
  return (
    <>
      {reason === null ? null : <p className="ui-changes-reason">“{reason}”</p>}
      {changes.length === 0 ? null : (
        <dl className="ui-changes">
          {changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                {before === null ? null : (
                  <>
                    <del>{before}</del>
                    <svg width="16" height="10" viewBox="0 0 16 10" aria-hidden="true">
                      <path d="M2 5H13.5M10 1.5L13.5 5L10 8.5" fill="none" stroke="currentColor" />
                    </svg>
                    <span className="ui-hidden"> became </span>
                  </>
                )}
                {after === null ? <span className="ui-changes-none">nothing</span> : <ins>{after}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
