import type { ReactNode } from 'react';
import './states.css';

export interface FieldProblemProps {
  /** Tied to the field by its `aria-describedby`. */
  readonly id: string;
  /** What is wrong, in a few words: `There is no 31 April`. */
  readonly children: ReactNode;
  /** The way out, as a link or button: `Use 30 April`. */
  readonly way?: ReactNode;
  /** What was given, underlined above the words; left out where the field itself stands there. */
  readonly value?: ReactNode;
}

/** The line under a field that says what is wrong and offers the way out. */
export function FieldProblem({ id, children, way, value }: FieldProblemProps) {
  return (
    <div className="ui-problem">
      {value === undefined ? null : <span className="ui-problem-value">{value}</span>}
      <p id={id}>
        {children} {way}
      </p>
    </div>
  );
}
