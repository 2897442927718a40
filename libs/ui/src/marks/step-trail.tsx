import type { ReactNode } from 'react';
import './marks.css';

export interface StepTrailProps {
  /** What the steps are of, for a screen reader. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the step that is now; -1 before the first. */
  readonly current: number;
  /** Words under the trail on a phone, where the steps have no room for theirs. */
  readonly note?: ReactNode;
}

/** Steps on one line, done ones filled. On a phone the same as a row of bars with the present step's name. */
export function StepTrail({ label, steps, current, note }: StepTrailProps) {
  return (
    <div className="ui-trail">
      <ol aria-label={label}>
        {steps.map((step, index) => (
          <li
            key={step}
            data-state={index < current ? 'done' : index === current ? 'now' : 'ahead'}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="ui-trail-dot" aria-hidden="true" />
            <span className="ui-trail-name">
              {step}
              {index < current ? <span className="ui-hidden">, done</span> : null}
            </span>
          </li>
        ))}
      </ol>
      <p className="ui-trail-note">
        <b>{steps[current] ?? ''}</b> {note}
      </p>
    </div>
  );
}
