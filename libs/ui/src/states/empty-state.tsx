import type { ReactNode } from 'react';
import './states.css';

export interface EmptyStateProps {
  /** One sentence: what is not here, or what would be. */
  readonly sentence: ReactNode;
  /** One thing to do about it. */
  readonly action?: ReactNode;
}

/** A place with nothing in it: a sentence and one action, no picture. */
export function EmptyState({ sentence, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <p>{sentence}</p>
      {action === undefined ? null : <div>{action}</div>}
    </div>
  );
}
