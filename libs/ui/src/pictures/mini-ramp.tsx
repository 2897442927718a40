import { memo } from 'react';
import { DiscShape } from '../marks/stage-disc';
import { flagPath } from './ramp';
import type { RampStep } from './ramp';
import './pictures.css';

export type MiniStep = Pick<RampStep, 'id' | 'level' | 'filled' | 'state' | 'previous'>;

export interface MiniRampProps {
  /** In the order in which they were. */
  readonly steps: readonly MiniStep[];
  /** What it shows, for a screen reader; left out where the words beside it say it. */
  readonly label?: string | undefined;
}

const size = { width: 74, height: 40 };

export interface MiniPoint {
  readonly step: MiniStep;
  readonly x: number;
  readonly y: number;
}

/** Where the discs stand: in order from the left, each level a little higher; closer together the more there are. */
export function miniPoints(steps: readonly MiniStep[]): {
  readonly radius: number;
  readonly points: readonly MiniPoint[];
} {
  const radius = steps.length > 12 ? 2 : steps.length > 6 ? 3.2 : 4.8;
  const levels = [...new Set(steps.map(({ level }) => level ?? -1))].sort((one, other) => one - other);
  const left = radius + 0.7;
  const right = size.width - 14 - radius;
  const across = steps.length < 2 ? 0 : Math.min(14.5, (right - left) / (steps.length - 1));
  const bottom = size.height - radius - 1.5;
  const up = levels.length < 2 ? 0 : Math.min(8.5, (bottom - radius - 3) / (levels.length - 1));
  return {
    radius,
    points: steps.map((step, index) => ({
      step,
      x: left + index * across,
      y: bottom - levels.indexOf(step.level ?? -1) * up,
    })),
  };
}

/** A ramp in 74 × 40 px, for a row of a list: discs that climb, and a flag or a stop at the end of each that has one. */
export const MiniRamp = memo(function MiniRamp({ steps, label }: MiniRampProps) {
  const { radius, points } = miniPoints(steps);
  const at = new Map(points.map((point) => [point.step.id, point]));
  return (
    <svg
      className="ui-mini-ramp"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {points.length === 0 ? (
        <circle
          cx="5.5"
          cy={size.height - 7}
          r="4.4"
          fill="none"
          stroke="var(--control)"
          strokeWidth="1.3"
          strokeDasharray="2.4 2.2"
        />
      ) : null}
      {points.flatMap(({ step, x, y }) =>
        step.previous.map((id) => {
          const from = at.get(id);
          if (from === undefined) return null;
          const middle = (from.x + x) / 2;
          return (
            <path
              key={`${id} ${step.id}`}
              className="ui-ramp-link"
              d={`M${from.x.toFixed(1)} ${from.y.toFixed(1)}C${middle.toFixed(1)} ${from.y.toFixed(1)} ${middle.toFixed(1)} ${y.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`}
            />
          );
        }),
      )}
      {points.map(({ step, x, y }) => (
        <g key={step.id} data-state={step.state}>
          {step.filled === 4 ? (
            <circle
              className="ui-disc-ground"
              cx={x}
              cy={y}
              r={radius - (step.state === 'abandoned' ? 0.7 : 0)}
              fill={step.state === 'abandoned' ? 'var(--paper)' : 'var(--accent)'}
              {...(step.state === 'abandoned' ? { stroke: 'var(--ink-2)', strokeWidth: 1.4 } : {})}
            />
          ) : (
            <DiscShape x={x} y={y} radius={radius} filled={step.filled} />
          )}
          {step.state === 'adopted' ? (
            <path
              d={flagPath(x + radius + 3.5, y - 1, 2)}
              fill="var(--accent)"
              stroke="var(--accent)"
              strokeWidth="1.2"
            />
          ) : null}
          {step.state === 'abandoned' ? (
            <line
              x1={x + radius + 2.5}
              x2={x + radius + 2.5}
              y1={y - 5}
              y2={y + 5}
              stroke="var(--ink-2)"
              strokeWidth="1.6"
            />
          ) : null}
        </g>
      ))}
    </svg>
  );
});
