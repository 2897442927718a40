import type { ReactNode } from 'react';
import { refusalsElsewhere } from '../organisation/refusals';
import type { Sending } from './sending';
import { Fault } from '../platform/faults';

export interface RefusalNotesProps {
  readonly act: Pick<Sending<never, unknown>, 'refusals' | 'fault'>;
  /** Fields that show their own refusals. */
  readonly fields?: readonly string[];
  /** A way out for a refusal that belongs to another place of the page. */
  readonly wayOut?: (path: readonly string[]) => ReactNode;
}

/** What stands in the way of a form and belongs to none of its fields, and faults on the way to the server. */
export function RefusalNotes({ act, fields = [], wayOut }: RefusalNotesProps) {
  // A stale save is told by the form itself, beside what it concerns.
  const elsewhere = refusalsElsewhere(act.refusals, fields).filter(({ code }) => code !== 'STALE');
  return (
    <div className="refusals" role={elsewhere.length > 0 ? 'alert' : undefined}>
      {elsewhere.map((refusal) => (
        <p key={refusal.code + refusal.message} className="refusal">
          {refusal.message} {wayOut?.(refusal.path)}
        </p>
      ))}
      {act.fault === undefined ? null : <Fault error={act.fault} />}
    </div>
  );
}
