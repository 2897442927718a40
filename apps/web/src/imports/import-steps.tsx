import { Anchor } from '@tributary/ui';
import { steps } from './import-words';
import type { Step } from './import-words';
import './imports.css';

export interface ImportStepsProps {
  /** The address of the import, without a step. */
  readonly path: string;
  readonly shown: Step;
  readonly furthest: Step;
}

/** The four steps of an import; those behind can be gone back to until it has run. */
export function ImportSteps({ path, shown, furthest }: ImportStepsProps) {
  const at = steps.findIndex(({ step }) => step === shown);
  const most = steps.findIndex(({ step }) => step === furthest);
  return (
    <nav aria-label="Steps of the import" className="import-steps">
      <ol>
        {steps.map(({ step, label }, index) => {
          const state = index === at ? 'now' : index < at ? 'done' : 'ahead';
          const content = (
            <>
              <span className="import-step-mark" aria-hidden="true">
                {state === 'done' ? (
                  <svg width="14" height="14" viewBox="0 0 14 14">
                    <path d="M2.5 7.5L5.8 10.8L11.5 4" fill="none" stroke="currentColor" strokeWidth="1.75" />
                  </svg>
                ) : (
                  index + 1
                )}
              </span>
              <span className="import-step-name">
                {label}
                {state === 'done' ? <span className="ui-hidden">, done</span> : null}
              </span>
            </>
          );
          const reachable = index !== at && index <= most && furthest !== 'import';
          return (
            <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              {reachable ? <Anchor href={`${path}?step=${step}`}>{content}</Anchor> : <span>{content}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
