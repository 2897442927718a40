import type { ReactNode } from 'react';
import './words.css';

export interface FindingProps {
  /** The page's one true sentence, computed from the data. */
  readonly children: ReactNode;
  /** Where and when it holds: `True North · 2026/27 · as it stood on 21 November 2026`. */
  readonly eyebrow?: ReactNode;
  /** One line of explanation under it. */
  readonly lede?: ReactNode;
  /** Buttons that act on the page; to the right of the sentence, under it on a phone. */
  readonly controls?: ReactNode;
  /** `aim` for a project's own sentence, which is longer and lighter. */
  readonly voice?: 'finding' | 'aim' | 'title';
}

/** A page's headline. The router moves focus here after navigation (`data-headline`), one per page. */
export function Finding({ children, eyebrow, lede, controls, voice = 'finding' }: FindingProps) {
  return (
    <header className="ui-finding">
      <div className="ui-finding-words">
        {eyebrow === undefined ? null : <p className="t-caption ui-finding-eyebrow">{eyebrow}</p>}
        <h1 className={`t-${voice}`} tabIndex={-1} data-headline="">
          {children}
        </h1>
        {lede === undefined ? null : <p className="ui-finding-lede">{lede}</p>}
      </div>
      {controls === undefined ? null : <div className="ui-finding-controls">{controls}</div>}
    </header>
  );
}
