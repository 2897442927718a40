import type { ReactNode } from 'react';
import './controls.css';

export interface ChipProps {
  readonly children: ReactNode;
  /** Makes it removable: a cross named with `removeLabel`. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
  readonly tone?: 'plain' | 'quiet' | 'concern' | 'accent' | 'pool';
}

/** A short word in a pill: a filter that is on, or a remark at the end of a row. */
export function Chip({ children, onRemove, removeLabel = 'Remove', tone = 'plain' }: ChipProps) {
  return (
    <span className={`ui-chip ui-chip-${tone}`}>
      {children}
      {onRemove === undefined ? null : (
        <button type="button" onClick={onRemove} aria-label={removeLabel}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path
              d="M3.5 3.5L10.5 10.5M10.5 3.5L3.5 10.5"
              stroke="currentColor"
              strokeWidth="1.6"
              fill="none"
            />
          </svg>
        </button>
      )}
    </span>
  );
}
