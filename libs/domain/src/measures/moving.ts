import { FIRM_LIMITS_FROM } from './chart-case.js';
import type { Direction } from './chart-kind.js';
import { reading, tooFew } from './reading.js';
import { countedPoints, inTime, isGood, standingSignal } from './standing-signal.js';
import type { DrawnChart } from './standing-signal.js';

/**
 * How far a link from a project to a goal is borne out. Every link is claimed; with a measure pair it is measured;
 * `too-early` and `not-judged` are answers of their own and never a "no".
 */
export const MOVING_STATES = ['claimed', 'not-judged', 'too-early', 'measured', 'moving'] as const;
export type MovingState = (typeof MOVING_STATES)[number];

export interface MovingEvidence {
  /** A measure pair is recorded: one project measure and the goal dial it is meant to move. */
  readonly paired: boolean;
  /** The project measure's chart; null before there is one. */
  readonly chart: DrawnChart | null;
  readonly direction: Direction;
  /** First points, by their place in the input, of the phases whose rebase was agreed. */
  readonly agreedRebases: readonly number[];
}

export interface MovingVerdict {
  readonly state: MovingState;
  readonly moving: boolean;
  readonly sentence: string;
  /** The point that the verdict rests on, by its place in the input; null when it rests on none. */
  readonly point: number | null;
}

interface Rebased {
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

/** The latest phase, when its rebase was agreed, beside the baseline's centre. */
function agreedRebase(chart: DrawnChart, agreed: readonly number[]): Rebased | null {
  const { phases, points } = chart.result;
  const places = inTime(chart);
  const baseline = phases[0];
  const latest = phases[phases.length - 1];
  if (!baseline || !latest || phases.length < 2) return null;
  const first = places[latest.start];
  if (first === undefined || !agreed.includes(first)) return null;
  const centreOf = (start: number, end: number): number | null => {
    for (const place of places.slice(start, end + 1)) {
      const centre = points.centre[place];
      if (typeof centre === 'number') return centre;
    }
    return null;
  };
  const from = centreOf(baseline.start, baseline.end);
  const to = centreOf(latest.start, latest.end);
  return from === null || to === null ? null : { first, from, to };
}

/**
 * Whether a project's measure is moving: an improvement signal at its latest point, or an agreed rebase whose centre
 * is better than the baseline's and against which no concern signal stands. Crossings alone have no direction.
 */
export function isMoving(evidence: MovingEvidence): MovingVerdict {
  const { paired, chart, direction } = evidence;
  const verdict = (state: MovingState, sentence: string, point: number | null = null): MovingVerdict => ({
    state,
    moving: state === 'moving',
    sentence,
    point,
  });
  if (!paired) return verdict('claimed', 'Linked, but no measure says what should move.');
  const counted = chart ? countedPoints(chart) : [];
  if (!chart || counted.length === 0) return verdict('not-judged', 'Not judged yet: there is no chart.');
  const last = counted[counted.length - 1] ?? null;
  if (counted.length < FIRM_LIMITS_FROM) return verdict('too-early', tooFew(counted.length), last);
  if (direction === 'neutral')
    return verdict('measured', 'Measured, but it is not said which way is better.', last);

  const signal = standingSignal(chart, direction);
  const good = signal ? isGood(signal.side, direction) : null;
  if (signal && good) return verdict('moving', reading(chart, direction), signal.points[0] ?? last);
  const rebased = agreedRebase(chart, evidence.agreedRebases);
  const better =
    rebased !== null && (direction === 'increase' ? rebased.to > rebased.from : rebased.to < rebased.from);
  if (!signal && better)
    return verdict(
      'moving',
      'The new centre line is better than the baseline, and no signal speaks against it.',
      rebased.first,
    );
  return verdict('measured', reading(chart, direction), signal?.points[0] ?? last);
}
