import type { ReactNode } from 'react';
import './marks.css';

export type BarTone = 'quiet' | 'ink' | 'accent';

export interface BarProps {
  readonly label: ReactNode;
  /** 0 to 1, a share of the whole track; anything outside is drawn at the edge. */
  readonly share: number;
  /** The share in words, e.g. `30%`. */
  readonly text: ReactNode;
  readonly tone?: BarTone;
}

/** A share as a labelled bar. The number is text, so the bar itself is decoration to a screen reader. */
export function Bar({ label, share, text, tone = 'quiet' }: BarProps) {
  return (
    <span className="ui-bar">
      <span className="ui-bar-label">{label}</span>
      <span className="ui-bar-text">{text}</span>
      <span className={`ui-bar-track ui-bar-${tone}`} aria-hidden="true">
        <span style={{ width: `${String(within(share) * 100)}%` }} />
      </span>
    </span>
  );
}

export interface BarPairProps {
  /** What was wanted, drawn quietly. */
  readonly first: Omit<BarProps, 'tone'>;
  /** What is, drawn in ink under it on the same scale. */
  readonly second: Omit<BarProps, 'tone'>;
}

/** Two shares on one scale, one under the other: the difference is a length. */
export function BarPair({ first, second }: BarPairProps) {
  return (
    <span className="ui-bar-pair">
      <Bar {...first} tone="quiet" />
      <Bar {...second} tone="ink" />
    </span>
  );
}

export interface SharePart {
  readonly label: string;
  readonly value: number;
  readonly tone: 'common' | 'concern' | 'ink' | 'improve' | 'claimed';
}

export interface ShareBarProps {
  /** What the whole is, for a screen reader. */
  readonly label: string;
  readonly parts: readonly SharePart[];
}

/** A whole cut into parts, with every part in words beneath; a part of zero takes no room but keeps its word. */
export function ShareBar({ label, parts }: ShareBarProps) {
  const total = parts.reduce((sum, part) => sum + Math.max(0, part.value), 0);
  return (
    <div className="ui-share" role="group" aria-label={label}>
      <div className="ui-share-track" aria-hidden="true">
        {parts
          .filter((part) => part.value > 0)
          .map((part) => (
            <span
              key={part.label}
              className={`ui-share-${part.tone}`}
              style={{ flexGrow: part.value / total }}
            />
          ))}
      </div>
      <ul className="ui-share-words">
        {parts.map((part) => (
          <li key={part.label}>
            <span className={`ui-share-key ui-share-${part.tone}`} aria-hidden="true" />
            <b>{part.value.toLocaleString('en-GB')}</b> {part.label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function within(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
