import type { ReactNode } from 'react';
import './states.css';

export interface NoPermissionProps {
  /** What may be done and who can do the rest: `You can read this project. Grace Okoro can change it.` */
  readonly sentence: ReactNode;
  /** Who to ask, or where to go. */
  readonly action?: ReactNode;
}

/** Somebody asked for what is not theirs to do. Says what is, and whom to ask; never "denied". */
export function NoPermission({ sentence, action }: NoPermissionProps) {
  return (
    <section className="ui-permission">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <g fill="none" stroke="var(--ink-2)" strokeWidth="1.5" strokeLinejoin="round">
          <rect x="4" y="9" width="12" height="8" rx="1.5" />
          <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
        </g>
      </svg>
      <div>
        <p>{sentence}</p>
        {action === undefined ? null : <div className="ui-permission-action">{action}</div>}
      </div>
    </section>
  );
}
