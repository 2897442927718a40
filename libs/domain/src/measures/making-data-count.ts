import type { Span } from './layout.js';
import type { Lines } from './lines.js';

/** Which way a rule points; `both` where one trend ends and the opposite one begins. */
export const FLAGS = ['none', 'upper', 'lower', 'both'] as const;
export type Flag = (typeof FLAGS)[number];

/** Flags while they are being found, one byte per point: 1 upper, 2 lower, 3 both. */
export const UPPER = 1;
export const LOWER = 2;

/** The rules of NHS England's Making Data Count: found here, judged elsewhere. */
export interface RuleMarks {
  readonly astronomical: Uint8Array;
  readonly shift: Uint8Array;
  readonly trend: Uint8Array;
  readonly twoOfThree: Uint8Array;
}

export function noMarks(length: number): RuleMarks {
  const bytes = new ArrayBuffer(4 * length);
  const row = (k: number): Uint8Array => new Uint8Array(bytes, k * length, length);
  return { astronomical: row(0), shift: row(1), trend: row(2), twoOfThree: row(3) };
}

/**
 * How far two numbers may lie apart and still be equal: rounding grows with the values, not with their differences,
 * and a mean that rounds to a hair above a point must not make a signal of it.
 */
export function closenessOf(values: Float64Array, spans: readonly Span[]): Float64Array {
  const closeness = new Float64Array(values.length);
  for (const { start, stop } of spans) {
    let largest = 0;
    for (let i = start; i < stop; i++) {
      const size = Math.abs(values[i] ?? NaN);
      if (size > largest) largest = size;
    }
    closeness.fill(largest * 1e-11, start, stop);
  }
  return closeness;
}

/** −1, 0, 1 per point: below, on or above its line; 0 where either is missing. */
export function sidesOf(values: Float64Array, line: readonly number[], closeness: Float64Array): Int8Array {
  const sides = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const above = (values[i] ?? NaN) - (line[i] ?? NaN);
    const close = closeness[i] ?? 0;
    sides[i] = above > close ? 1 : above < -close ? -1 : 0;
  }
  return sides;
}

/** What a rule walks through: the points that count, in time order; −1 stands for an end of everything running. */
export const BREAK = -1;

export function pointsIn(
  span: Span,
  values: Float64Array,
  ghosted: Uint8Array,
  missing: 'ends-run' | 'stepped-over',
): number[] {
  const points: number[] = [];
  for (let i = span.start; i < span.stop; i++) {
    if (ghosted[i] === 1) continue;
    if (!Number.isNaN(values[i] ?? NaN)) points.push(i);
    else if (missing === 'ends-run') points.push(BREAK);
  }
  return points;
}

function add(marks: Uint8Array, point: number, flag: number): void {
  marks[point] = (marks[point] ?? 0) | flag;
}

function flagOf(side: number): number {
  return side > 0 ? UPPER : LOWER;
}

/** A single point outside the limits; a point on a limit is inside. */
export function markAstronomical(
  marks: Uint8Array,
  values: Float64Array,
  lines: Lines,
  closeness: Float64Array,
  ghosted: Uint8Array | null,
): void {
  for (let i = 0; i < values.length; i++) {
    if (ghosted?.[i] === 1) continue;
    const value = values[i] ?? NaN;
    const close = closeness[i] ?? 0;
    if (value - (lines.upper[i] ?? NaN) > close) marks[i] = UPPER;
    else if ((lines.lower[i] ?? NaN) - value > close) marks[i] = LOWER;
  }
}

/** `least` or more in a row on one side of the centre line; a point on the line ends the row. */
export function markShift(
  marks: Uint8Array,
  points: readonly number[],
  sides: Int8Array,
  least: number,
): void {
  let from = 0;
  let side = 0;
  for (let k = 0; k <= points.length; k++) {
    const point = points[k] ?? BREAK;
    const here = point === BREAK ? 0 : (sides[point] ?? 0);
    if (here === side) continue;
    if (side !== 0 && k - from >= least)
      for (let m = from; m < k; m++) add(marks, points[m] ?? BREAK, flagOf(side));
    from = k;
    side = here;
  }
}

/** `least` or more points in a row, each above (or each below) the one before; an equal one ends the row. */
export function markTrend(
  marks: Uint8Array,
  points: readonly number[],
  values: Float64Array,
  closeness: Float64Array,
  least: number,
): void {
  let from = 0;
  let heading = 0;
  for (let k = 1; k <= points.length; k++) {
    const point = points[k] ?? BREAK;
    const before = points[k - 1] ?? BREAK;
    let way = 0;
    if (point !== BREAK && before !== BREAK) {
      const step = (values[point] ?? NaN) - (values[before] ?? NaN);
      way = Math.abs(step) <= (closeness[point] ?? 0) ? 0 : Math.sign(step);
    }
    if (way === heading && way !== 0) continue;
    if (heading !== 0 && k - from >= least)
      for (let m = from; m < k; m++) add(marks, points[m] ?? BREAK, flagOf(heading));
    // The point at which a trend turns belongs to both.
    from = k - 1;
    heading = way;
  }
}

/** Two of three in a row between the near-limit line and the limit, all three on that side; the two are marked. */
export function markTwoOfThree(
  marks: Uint8Array,
  points: readonly number[],
  values: Float64Array,
  lines: Lines,
  sides: Int8Array,
  closeness: Float64Array,
): void {
  const near = points.map((point) => {
    const value = values[point] ?? NaN;
    const close = closeness[point] ?? 0;
    if (value - (lines.upperNear[point] ?? NaN) > close)
      return value - (lines.upper[point] ?? NaN) <= close ? 1 : 0;
    if ((lines.lowerNear[point] ?? NaN) - value > close)
      return (lines.lower[point] ?? NaN) - value <= close ? -1 : 0;
    return 0;
  });
  for (let k = 0; k < points.length; k++) {
    const side = near[k] ?? 0;
    if (side === 0) continue;
    for (let first = k - 2; first <= k; first++) {
      let found = 0;
      for (let m = first; m < first + 3; m++) {
        const point = points[m] ?? BREAK;
        if (sides[point] !== side) found = -3;
        else if (near[m] === side) found += 1;
      }
      if (found >= 2) add(marks, points[k] ?? BREAK, flagOf(side));
    }
  }
}
