import type { Convention } from './convention.js';
import type { Span } from './layout.js';

/** A range of more than this many mean ranges comes from a special cause (Nelson 1982; D4 of two). */
export const RANGE_LIMIT = 3.267;

export interface RangeChoices {
  readonly bridgesGaps: boolean;
  /** The first range may reach back over the start of the span. */
  readonly reachesBack: boolean;
  readonly screened: boolean;
  readonly keepsEqual: boolean;
  readonly withoutRanges: Convention['withoutRanges'];
}

export interface MeanRange {
  readonly mean: number;
  /** 1 for the points that end a screened-out range; null when none was. */
  readonly screenedOut: Uint8Array | null;
}

function lastBefore(values: Float64Array, ghosted: Uint8Array, start: number): number {
  for (let i = start - 1; i >= 0; i--) {
    const value = values[i] ?? NaN;
    if (ghosted[i] !== 1 && !Number.isNaN(value)) return value;
  }
  return NaN;
}

/**
 * Mean of the absolute differences of neighbours. A ghosted point is stepped over: its neighbours are compared.
 * NaN when there is no range.
 */
export function meanMovingRange(
  values: Float64Array,
  ghosted: Uint8Array,
  span: Span,
  choices: RangeChoices,
): MeanRange {
  const ranges = choices.screened ? new Float64Array(span.stop - span.start).fill(NaN) : null;
  let previous = choices.reachesBack ? lastBefore(values, ghosted, span.start) : NaN;
  let sum = 0;
  let count = 0;
  for (let i = span.start; i < span.stop; i++) {
    if (ghosted[i] === 1) continue;
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) {
      if (!choices.bridgesGaps) previous = NaN;
      continue;
    }
    const range = Math.abs(value - previous);
    if (!Number.isNaN(range)) {
      sum += range;
      count += 1;
      if (ranges) ranges[i - span.start] = range;
    }
    previous = value;
  }
  const mean = sum / count;
  return ranges && count > 0 ? screen(ranges, mean, choices) : { mean, screenedOut: null };
}

function screen(ranges: Float64Array, mean: number, choices: RangeChoices): MeanRange {
  const most = RANGE_LIMIT * mean;
  const screenedOut = new Uint8Array(ranges.length);
  let sum = 0;
  let count = 0;
  for (let k = 0; k < ranges.length; k++) {
    const range = ranges[k] ?? NaN;
    if (range < most || (choices.keepsEqual && range === most)) {
      sum += range;
      count += 1;
    } else if (!Number.isNaN(range)) screenedOut[k] = 1;
  }
  // Of a constant series nothing is under 3.267 × 0: nothing varies, or nothing is known, as the convention has it.
  if (count === 0) return { mean: choices.withoutRanges === 'zero-width' ? 0 : NaN, screenedOut };
  return { mean: sum / count, screenedOut };
}
