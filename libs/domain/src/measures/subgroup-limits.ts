import type { CheckedChart } from './chart-input.js';
import { c4, rangeConstants, tableRangeConstants } from './chart-constants.js';
import type { RangeConstants } from './chart-constants.js';
import type { Span, Stretch } from './layout.js';
import { drawAbout } from './lines.js';
import type { Lines } from './lines.js';
import type { Series } from './series.js';

/** Mean of what is there, weighted by subgroup size. */
function weightedMean(series: Series, values: Float64Array, span: Span): number {
  let sum = 0;
  let weight = 0;
  for (let i = span.start; i < span.stop; i++) {
    const value = values[i] ?? NaN;
    const size = series.sizes[i] ?? 0;
    if (series.ghosted[i] === 1 || Number.isNaN(value)) continue;
    sum += size * value;
    weight += size;
  }
  return sum / weight;
}

/** Plain mean of an estimate made from each subgroup; subgroups without one do not count. */
function meanEstimate(
  series: Series,
  span: Span,
  estimate: (spread: number, size: number) => number,
): number {
  let sum = 0;
  let count = 0;
  for (let i = span.start; i < span.stop; i++) {
    const value = estimate(series.spreads[i] ?? NaN, series.sizes[i] ?? 0);
    if (series.ghosted[i] === 1 || Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}

function sizesDiffer(chart: CheckedChart, series: Series, span: Span): boolean {
  const all = chart.convention.subgroups.sizesOf === 'all';
  let first = 0;
  for (let i = span.start; i < span.stop; i++) {
    const size = series.sizes[i] ?? 0;
    if (size === 0 || (!all && series.ghosted[i] === 1)) continue;
    if (first === 0) first = size;
    else if (size !== first) return true;
  }
  return false;
}

/** S: the mean of s when all subgroups have one size, else pooled (Montgomery 6.31). */
function withinSpread(chart: CheckedChart, series: Series, stretch: Stretch): number {
  const { base } = stretch;
  if (!sizesDiffer(chart, series, stretch)) return meanEstimate(series, base, (spread) => spread);
  let squares = 0;
  let freedom = 0;
  for (let i = base.start; i < base.stop; i++) {
    const spread = series.spreads[i] ?? NaN;
    if (series.ghosted[i] === 1 || Number.isNaN(spread)) continue;
    const free = (series.sizes[i] ?? 0) - 1;
    squares += free * spread * spread;
    freedom += free;
  }
  return Math.sqrt(squares / freedom);
}

/** X̄ with S. A subgroup of one has no limits: nothing is known of the spread of its mean from within. */
export function drawXbar(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const centre = weightedMean(series, series.means, stretch.base);
  const overC4 = chart.convention.subgroups.spread === 'mean-over-c4';
  const spread = overC4
    ? meanEstimate(series, stretch.base, (s, size) => s / c4(size))
    : withinSpread(chart, series, stretch);
  for (let i = stretch.start; i < stretch.stop; i++) {
    const size = series.sizes[i] ?? 0;
    const one = size >= 2 ? Math.sqrt(size) : NaN;
    drawAbout(lines, i, centre, spread / (overC4 ? one : c4(size) * one));
  }
}

export function drawS(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const overC4 = chart.convention.subgroups.spread === 'mean-over-c4';
  const centre = overC4
    ? weightedMean(series, series.spreads, stretch.base)
    : withinSpread(chart, series, stretch);
  const sigma = overC4 ? meanEstimate(series, stretch.base, (s, size) => s / c4(size)) : NaN;
  for (let i = stretch.start; i < stretch.stop; i++) {
    const known = c4(series.sizes[i] ?? 0);
    const within = Math.sqrt(1 - known * known);
    drawAbout(lines, i, centre, overC4 ? sigma * within : (centre * within) / known, 0);
  }
}

function constantsOf(chart: CheckedChart): (size: number) => RangeConstants {
  return chart.convention.subgroups.rangeConstants === 'exact' ? rangeConstants : tableRangeConstants;
}

function sigmaByRanges(series: Series, base: Span, constants: (size: number) => RangeConstants): number {
  return meanEstimate(series, base, (range, size) => range / constants(size).d2);
}

export function drawXbarByRange(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const centre = weightedMean(series, series.means, stretch.base);
  const sigma = sigmaByRanges(series, stretch.base, constantsOf(chart));
  for (let i = stretch.start; i < stretch.stop; i++) {
    const size = series.sizes[i] ?? 0;
    drawAbout(lines, i, centre, sigma / (size >= 2 ? Math.sqrt(size) : NaN));
  }
}

export function drawR(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const constants = constantsOf(chart);
  const centre = weightedMean(series, series.spreads, stretch.base);
  const sigma = sigmaByRanges(series, stretch.base, constants);
  for (let i = stretch.start; i < stretch.stop; i++)
    drawAbout(lines, i, centre, sigma * constants(series.sizes[i] ?? 0).d3, 0);
}

/** Process sigma of a chart of ranges, for the programs that print it; NaN when there is none. */
export function processSigma(chart: CheckedChart, series: Series, base: Span): number {
  return sigmaByRanges(series, base, constantsOf(chart));
}
