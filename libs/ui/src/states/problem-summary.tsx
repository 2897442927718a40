import { useEffect, useRef } from 'react';
import './states.css';

export interface SummedProblem {
  readonly message: string;
  /** Id of the field it belongs to; without one it concerns the whole form. */
  readonly fieldId?: string | undefined;
}

export interface ProblemSummaryProps {
  readonly problems: readonly SummedProblem[];
  /** Said above the list. */
  readonly headline?: string;
}

/**
 * What stands in the way of a form, all at once, at its head. Focus moves here each time a new set of problems
 * arrives; each line leads to its field. Renders nothing when there is nothing to say.
 */
export function ProblemSummary({ problems, headline }: ProblemSummaryProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);

  if (problems.length === 0) return null;
  const words = problems.length === 1 ? 'One thing to mend' : `${String(problems.length)} things to mend`;
  return (
    <section className="ui-summary" tabIndex={-1} ref={box} aria-label={headline ?? words}>
      <h2>{headline ?? words}</h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={`${problem.fieldId ?? ''}-${String(index)}`}>
            {problem.fieldId === undefined ? (
              problem.message
            ) : (
              <a
                className="ui-link"
                href={`#${problem.fieldId}`}
                onClick={(event) => {
                  const field = document.getElementById(problem.fieldId ?? '');
                  if (field === null) return;
                  event.preventDefault();
                  field.focus();
                }}
              >
                {problem.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
