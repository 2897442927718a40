import type { CheckedChart } from './chart-input.js';
import type { Span, Stretch } from './layout.js';
import { drawAbout } from './lines.js';
import type { Lines } from './lines.js';
import { RANGE_LIMIT, meanMovingRange } from './moving-ranges.js';
import type { RangeChoices } from './moving-ranges.js';
import type { Series } from './series.js';

/** Mean of the unghosted values in a span; NaN when there is none. */
export function meanOf(values: Float64Array, ghosted: Uint8Array, span: Span): number {
  let sum = 0;
  let count = 0;
  for (let i = span.start; i < span.stop; i++) {
    const value = values[i] ?? NaN;
    if (ghosted[i] === 1 || Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}

/** Median of the unghosted values in a span; NaN when there is none. */
export function medianOf(values: Float64Array, ghosted: Uint8Array, span: Span): number {
  const present = values.slice(span.start, span.stop);
  let count = 0;
  for (let i = span.start; i < span.stop; i++) {
    const value = values[i] ?? NaN;
    if (ghosted[i] !== 1 && !Number.isNaN(value)) present[count++] = value;
  }
  const sorted = present.subarray(0, count).sort();
  const middle = count >> 1;
  const upper = sorted[middle] ?? NaN;
  return count % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export function rangeChoices(chart: CheckedChart): RangeChoices {
  return {
    bridgesGaps: chart.convention.individuals.gaps === 'bridge',
    reachesBack: false,
    screened: chart.screen,
    keepsEqual: chart.convention.screening.keepsEqual,
    withoutRanges: chart.convention.withoutRanges,
  };
}

/** Run chart: the median alone. */
export function drawRun(_chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  lines.centre.fill(medianOf(series.values, series.ghosted, stretch.base), stretch.start, stretch.stop);
}

/** XmR: the mean, and limits by the mean moving range. */
export function drawIndividuals(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const { values, ghosted } = series;
  const { base } = stretch;
  const { mean: range, screenedOut } = meanMovingRange(values, ghosted, base, rangeChoices(chart));
  let without = ghosted;
  if (screenedOut && chart.convention.screening.alsoFromMean) {
    without = ghosted.slice();
    screenedOut.forEach((out, k) => {
      if (out === 1) without[base.start + k] = 1;
    });
  }
  const centre = meanOf(values, without, base);
  const sigma = (chart.convention.individuals.halfWidth * range) / 3;
  for (let i = stretch.start; i < stretch.stop; i++) drawAbout(lines, i, centre, sigma);
}

/** Moving ranges (`series.values` holds them): the mean range and its upper limit. */
export function drawRanges(_chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const mean = meanOf(series.values, series.ghosted, stretch.base);
  const { start, stop } = stretch;
  lines.centre.fill(mean, start, stop);
  lines.upper.fill(RANGE_LIMIT * mean, start, stop);
  // Two thirds of the upper limit, not of the way to it: so qicharts2 draws it, and no other program draws one.
  lines.upperNear.fill((RANGE_LIMIT * mean * 2) / 3, start, stop);
  lines.lower.fill(mean * 0, start, stop);
  lines.lowerNear.fill(mean * 0, start, stop);
}

/** Ranges between neighbours, written at the later point; each phase starts with none. */
export function movingRangeSeries(chart: CheckedChart, series: Series, phases: readonly Span[]): Series {
  const values = new Float64Array(series.length).fill(NaN);
  const bridged = chart.convention.rangeBesideGhost === 'bridged';
  const bridgesGaps = chart.convention.individuals.gaps === 'bridge';
  for (const phase of phases) {
    let previous = NaN;
    for (let i = phase.start; i < phase.stop; i++) {
      const value = series.values[i] ?? NaN;
      if (bridged && series.ghosted[i] === 1) continue;
      if (Number.isNaN(value) && bridgesGaps) continue;
      values[i] = Math.abs(value - previous);
      previous = value;
    }
  }
  return { ...series, values };
}

/** Nelson's transformation makes times between rare events about normal. */
const POWER = 3.6;

function back(transformed: number, below: 'zero' | 'none'): number {
  if (transformed < 0) return below === 'zero' ? 0 : NaN;
  return transformed ** POWER;
}

/** t chart: XmR limits of y^(1/3.6), taken back. */
export function drawTimeBetween(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const { halfWidth, lower, lowerNear, rangesCrossPhases, screened } = chart.convention.timeBetween;
  const z = series.values.map((value) => value ** (1 / POWER));
  const choices = {
    ...rangeChoices(chart),
    reachesBack: rangesCrossPhases,
    screened: screened && chart.screen,
  };
  const width = halfWidth * meanMovingRange(z, series.ghosted, stretch.base, choices).mean;
  const centre = meanOf(z, series.ghosted, stretch.base);
  const { start, stop } = stretch;
  lines.centre.fill(centre ** POWER, start, stop);
  lines.upper.fill((centre + width) ** POWER, start, stop);
  lines.upperNear.fill((centre + (width * 2) / 3) ** POWER, start, stop);
  lines.lower.fill(back(centre - width, lower), start, stop);
  lines.lowerNear.fill(back(centre - (width * 2) / 3, lowerNear), start, stop);
}
