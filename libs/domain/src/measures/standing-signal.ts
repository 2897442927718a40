import type { ChartCase } from './chart-case.js';
import type { ChartInput } from './chart-input.js';
import type { Direction } from './chart-kind.js';
import type { Flag } from './making-data-count.js';

/** A chart with what it was drawn from. */
export interface DrawnChart {
  readonly input: ChartInput;
  readonly result: ChartCase;
}

export const SIGNAL_RULES = ['shift', 'trend', 'twoOfThree', 'astronomical'] as const;
export type SignalRule = (typeof SIGNAL_RULES)[number];

/** A signal that holds at the latest point. Points are named by their place in the input. */
export interface StandingSignal {
  readonly rule: SignalRule;
  readonly side: 'upper' | 'lower';
  /** The points that make it, in time order. */
  readonly points: readonly number[];
}

/** Places in the input, in time order. */
export function inTime({ input, result }: DrawnChart): number[] {
  const places = Array.from(result.points.value.keys());
  const dates = input.dates;
  if (!dates) return places;
  return places.sort((a, b) => {
    const [first, second] = [dates[a] ?? '', dates[b] ?? ''];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}

/** Points that count: with a value, not ghosted; in time order. */
export function countedPoints(chart: DrawnChart): number[] {
  const ghosted = new Set(chart.input.options?.exclude ?? []);
  return inTime(chart).filter(
    (point) => !ghosted.has(point) && typeof chart.result.points.value[point] === 'number',
  );
}

/** Side of the centre line; `none` on it, rounding allowed for. */
function sideOf({ result }: DrawnChart, point: number): 'upper' | 'lower' | 'none' {
  const value = result.points.value[point] ?? 0;
  const centre = result.points.centre[point] ?? 0;
  if (Math.abs(value - centre) <= 1e-11 * Math.max(Math.abs(value), Math.abs(centre))) return 'none';
  return value > centre ? 'upper' : 'lower';
}

/** A rule's flags; on a run chart drawn by a convention without verdicts per point, the IHI shift stands in. */
function flagsOf(chart: DrawnChart, rule: SignalRule): readonly (Flag | null)[] {
  const flags = chart.result.rules[rule];
  if (flags) return flags;
  const ihi = rule === 'shift' ? chart.result.ihi?.shift : undefined;
  return ihi ? ihi.map((flag, point) => (flag ? sideOf(chart, point) : 'none')) : [];
}

function points(flag: Flag | null | undefined, side: 'upper' | 'lower'): boolean {
  return flag === side || flag === 'both';
}

function signalOn(
  chart: DrawnChart,
  counted: readonly number[],
  side: 'upper' | 'lower',
): StandingSignal | null {
  const last = counted[counted.length - 1];
  if (last === undefined) return null;
  for (const rule of SIGNAL_RULES) {
    const flags = flagsOf(chart, rule);
    if (!points(flags[last], side)) continue;
    if (rule === 'astronomical') return { rule, side, points: [last] };
    if (rule === 'twoOfThree')
      return { rule, side, points: counted.slice(-3).filter((point) => points(flags[point], side)) };
    let from = counted.length - 1;
    while (from > 0 && points(flags[counted[from - 1] ?? -1], side)) from -= 1;
    return { rule, side, points: counted.slice(from) };
  }
  return null;
}

/** Whether a side is the good one; null when neither is. */
export function isGood(side: 'upper' | 'lower', direction: Direction): boolean | null {
  return direction === 'neutral' ? null : (side === 'upper') === (direction === 'increase');
}

/**
 * The signal that holds at the latest counted point, or null. Where rules point both ways the measure's conflict rule
 * decides (improvement unless it says concern), and high comes first when neither way is better.
 */
export function standingSignal(chart: DrawnChart, direction: Direction): StandingSignal | null {
  // On a run chart a point on the median is no news: what stood before it still stands.
  const counted = countedPoints(chart).filter(
    (point) => chart.input.chart !== 'run' || sideOf(chart, point) !== 'none',
  );
  const good = direction === 'decrease' ? 'lower' : 'upper';
  const bad = good === 'upper' ? 'lower' : 'upper';
  const concernFirst = direction !== 'neutral' && chart.input.options?.conflictRule === 'Concern';
  const [first, second] = concernFirst ? ([bad, good] as const) : ([good, bad] as const);
  return signalOn(chart, counted, first) ?? signalOn(chart, counted, second);
}
