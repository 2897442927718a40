import type { CheckedChart } from './chart-input.js';
import type { ChartKind } from './chart-kind.js';

/** What is drawn and what the lines are computed from, point by point in time order; NaN is nothing. */
export interface Series {
  readonly length: number;
  readonly values: Float64Array;
  /** Numerators where there are denominators, else the values. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Measurements in each subgroup. */
  readonly sizes: Float64Array;
  /** Standard deviation (`xbar`, `s`) or range (`xbar-r`, `r`) within each subgroup; NaN under two measurements. */
  readonly spreads: Float64Array;
  readonly means: Float64Array;
  readonly ghosted: Uint8Array;
}

const NONE = new Float64Array(0);

function ghosts(chart: CheckedChart): Uint8Array {
  const ghosted = new Uint8Array(chart.length);
  for (const index of chart.exclude) ghosted[index] = 1;
  return ghosted;
}

function ratioSeries(chart: CheckedChart, n: Float64Array): Series {
  const { length, y } = chart;
  const values = new Float64Array(length);
  const numerators = new Float64Array(length);
  const denominators = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const numerator = y[i] ?? NaN;
    const denominator = n[i] ?? NaN;
    // One without the other, or a denominator of nothing, is no point.
    const usable = denominator > 0 && !Number.isNaN(numerator);
    numerators[i] = usable ? numerator : NaN;
    denominators[i] = usable ? denominator : NaN;
    values[i] = !usable ? NaN : chart.kind === 'np' ? numerator : numerator / denominator;
  }
  return {
    length,
    values,
    numerators,
    denominators,
    sizes: NONE,
    spreads: NONE,
    means: NONE,
    ghosted: ghosts(chart),
  };
}

function spreadOf(kind: ChartKind, group: readonly number[], mean: number): number {
  if (group.length < 2) return NaN;
  if (kind === 'xbar-r' || kind === 'r') {
    let [least, most] = [Infinity, -Infinity];
    for (const value of group) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
    return most - least;
  }
  let squares = 0;
  for (const value of group) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (group.length - 1));
}

function subgroupSeries(chart: CheckedChart, subgroups: readonly (readonly (number | null)[])[]): Series {
  const { length, kind } = chart;
  const sizes = new Float64Array(length);
  const means = new Float64Array(length).fill(NaN);
  const spreads = new Float64Array(length).fill(NaN);
  subgroups.forEach((group, i) => {
    const present = group.filter((value) => value !== null);
    sizes[i] = present.length;
    if (present.length === 0) return;
    const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
    means[i] = mean;
    spreads[i] = spreadOf(kind, present, mean);
  });
  const values = kind === 's' || kind === 'r' ? spreads : means;
  return {
    length,
    values,
    numerators: values,
    denominators: NONE,
    sizes,
    spreads,
    means,
    ghosted: ghosts(chart),
  };
}

/** The series of a checked chart. Moving ranges are taken later, phase by phase. */
export function seriesOf(chart: CheckedChart): Series {
  if (chart.subgroups) return subgroupSeries(chart, chart.subgroups);
  if (chart.n) return ratioSeries(chart, chart.n);
  return {
    length: chart.length,
    values: chart.y,
    numerators: chart.y,
    denominators: NONE,
    sizes: NONE,
    spreads: NONE,
    means: NONE,
    ghosted: ghosts(chart),
  };
}
