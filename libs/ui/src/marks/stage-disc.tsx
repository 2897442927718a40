import type { ReactNode } from 'react';
import './marks.css';

/** How many of the four quarters are filled, clockwise from the top. */
export type Quarters = 0 | 1 | 2 | 3 | 4;

/**
 * The filled part of a disc as a closed outline: `quarters` of four, clockwise from twelve o’clock. Empty for none and
 * for all four, which is the disc itself.
 */
export function quarterPath(x: number, y: number, radius: number, quarters: Quarters): string {
  if (quarters === 0 || quarters === 4) return '';
  const ends: Record<1 | 2 | 3, readonly [number, number]> = {
    1: [x + radius, y],
    2: [x, y + radius],
    3: [x - radius, y],
  };
  const [endX, endY] = ends[quarters];
  const large = quarters === 3 ? 1 : 0;
  return `M${x} ${y}V${y - radius}A${radius} ${radius} 0 ${large} 1 ${endX} ${endY}Z`;
}

export interface StageDiscProps {
  readonly filled: Quarters;
  /** Words that stand beside the disc. */
  readonly children?: ReactNode;
  /** Words for a screen reader when none are shown; without either the disc is decoration. */
  readonly label?: string;
  /** Diameter in px. */
  readonly size?: number;
}

/** Four stages as the four quarters of a disc, filling clockwise; the cross keeps them countable. */
export function StageDisc({ filled, children, label, size = 16 }: StageDiscProps) {
  const words = children ?? (label === undefined ? null : <span className="ui-hidden">{label}</span>);
  return (
    <span className="ui-stage-disc">
      <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
        <DiscShape x={10} y={10} radius={9} filled={filled} />
      </svg>
      {words}
    </span>
  );
}

export interface DiscShapeProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly filled: Quarters;
}

/** The disc inside a drawing of its own. */
export function DiscShape({ x, y, radius, filled }: DiscShapeProps) {
  const inner = radius - 0.75;
  return (
    <g className="ui-disc" data-filled={filled}>
      <circle
        className="ui-disc-ground"
        cx={x}
        cy={y}
        r={inner}
        fill={filled === 4 ? 'var(--accent)' : 'var(--paper)'}
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
      {filled === 0 || filled === 4 ? null : (
        <path className="ui-disc-part" d={quarterPath(x, y, radius - 0.5, filled)} fill="var(--accent)" />
      )}
      {filled < 2 || radius < 5 ? null : (
        <path
          className="ui-disc-cross"
          d={cross(x, y, radius, filled)}
          stroke="var(--paper)"
          strokeWidth="1.3"
          fill="none"
        />
      )}
    </g>
  );
}

/** The lines between quarters that are both filled; between a filled and an empty one the edge is line enough. */
function cross(x: number, y: number, radius: number, filled: Quarters): string {
  const right = `M${x} ${y}H${x + radius}`;
  const down = `M${x} ${y}V${y + radius}`;
  if (filled < 2) return '';
  if (filled === 2) return right;
  return filled === 3 ? right + down : `M${x - radius} ${y}H${x + radius}M${x} ${y - radius}V${y + radius}`;
}
