import type { ReactNode } from 'react';
import './marks.css';

/** Four shapes, one meaning each, the same on every map, chart, row and card. */
export const glyphShapes = ['diamond', 'square', 'circle', 'ring'] as const;
export type GlyphShape = (typeof glyphShapes)[number];

export interface GlyphProps {
  readonly shape: GlyphShape;
  /** Words that stand beside the shape. */
  readonly children?: ReactNode;
  /** Words for a screen reader when none are shown; without either the shape is decoration. */
  readonly label?: string;
  /** px */
  readonly size?: number;
  /** Not known yet: the shape is drawn dashed. */
  readonly tooEarly?: boolean;
}

/** A signal as a shape with its word. The colour only repeats what the shape says. */
export function Glyph({ shape, children, label, size = 11, tooEarly = false }: GlyphProps) {
  const words = children ?? (label === undefined ? null : <span className="ui-hidden">{label}</span>);
  return (
    <span className={`ui-glyph ui-glyph-${shape}`}>
      <svg
        width={size}
        height={size}
        viewBox="0 0 12 12"
        aria-hidden="true"
        strokeDasharray={tooEarly ? '2.2 1.6' : undefined}
      >
        {drawing(shape)}
      </svg>
      {words}
    </span>
  );
}

function drawing(shape: GlyphShape) {
  switch (shape) {
    case 'diamond':
      return <path d="M6 0L12 6L6 12L0 6Z" fill="var(--improve)" />;
    case 'square':
      return <rect x="1" y="1" width="10" height="10" fill="var(--concern)" />;
    case 'circle':
      return <circle cx="6" cy="6" r="4.6" fill="var(--common)" />;
    case 'ring':
      return <circle cx="6" cy="6" r="4.6" fill="none" stroke="var(--ink-2)" strokeWidth="1.6" />;
  }
}
