import type { ReactNode } from 'react';
import './marks.css';

/** How far along: the disc fills with it. `paused` is two bars, `ended` a disc with a stop. */
export const dotFills = ['empty', 'quarter', 'half', 'most', 'full', 'paused', 'ended'] as const;
export type DotFill = (typeof dotFills)[number];

export interface StatusDotProps {
  readonly fill: DotFill;
  readonly children: ReactNode;
}

const arcs: Record<Exclude<DotFill, 'empty' | 'full' | 'paused' | 'ended'>, string> = {
  quarter: 'M6 6V1.4A4.6 4.6 0 0 1 10.6 6Z',
  half: 'M6 1.4A4.6 4.6 0 0 1 6 10.6Z',
  most: 'M6 6V1.4A4.6 4.6 0 1 1 1.4 6Z',
};

/** A stage as a filling disc before its word; ink only, since a stage is neither good nor bad. */
export function StatusDot({ fill, children }: StatusDotProps) {
  return (
    <span className="ui-status">
      <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
        {fill === 'paused' ? (
          <path d="M3.6 1.6V10.4M8.4 1.6V10.4" stroke="var(--ink-2)" strokeWidth="2" fill="none" />
        ) : (
          <>
            <circle
              cx="6"
              cy="6"
              r="4.8"
              fill={fill === 'full' ? 'var(--ink-2)' : 'none'}
              stroke="var(--ink-2)"
              strokeWidth="1.4"
            />
            {fill === 'quarter' || fill === 'half' || fill === 'most' ? (
              <path d={arcs[fill]} fill="var(--ink-2)" />
            ) : null}
            {fill === 'ended' ? <rect x="4" y="4" width="4" height="4" fill="var(--ink-2)" /> : null}
          </>
        )}
      </svg>
      <span>{children}</span>
    </span>
  );
}
