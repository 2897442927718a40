import { Anchor } from '../ground/link';
import './marks.css';

export interface StageStep {
  readonly name: string;
  /** Leads to what was written there. */
  readonly href?: string | undefined;
}

export interface StageBarProps {
  /** What the steps are of, for a screen reader. */
  readonly label: string;
  readonly steps: readonly StageStep[];
  /** Index of the step that is now; the number of steps once all are done. */
  readonly current: number;
}

/** A few steps as bars with their names: done ones ticked, the present one in accent. */
export function StageBar({ label, steps, current }: StageBarProps) {
  return (
    <ol className="ui-stages" aria-label={label}>
      {steps.map(({ name, href }, index) => {
        const words = (
          <>
            {index < current ? (
              <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
                <path d="M2.5 8.5L6.5 12.5L14 4" fill="none" stroke="currentColor" strokeWidth="1.75" />
              </svg>
            ) : null}
            {name}
            {index < current ? <span className="ui-hidden">, done</span> : null}
          </>
        );
        return (
          <li
            key={name}
            data-state={index < current ? 'done' : index === current ? 'now' : 'ahead'}
            aria-current={index === current ? 'step' : undefined}
          >
            {href === undefined ? (
              <span className="ui-stage-name">{words}</span>
            ) : (
              <Anchor className="ui-stage-name" href={href}>
                {words}
              </Anchor>
            )}
          </li>
        );
      })}
    </ol>
  );
}
