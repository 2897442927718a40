import type { ReactNode } from 'react';
import './controls.css';

export interface StickyActionsProps {
  /** The buttons; the act the page is for comes last. On a phone it takes the whole width. */
  readonly children: ReactNode;
  /** What will happen, or what is kept: one sentence at the left, under the buttons on a phone. */
  readonly note?: ReactNode;
}

/** The foot of a page where something is decided: it stays in view, above the tab bar of a phone. */
export function StickyActions({ children, note }: StickyActionsProps) {
  return (
    <div className="ui-sticky">
      {note === undefined ? null : <p>{note}</p>}
      <div>{children}</div>
    </div>
  );
}
