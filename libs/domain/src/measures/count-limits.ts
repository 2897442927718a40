import type { CheckedChart } from './chart-input.js';
import { meanOf, medianOf, rangeChoices } from './individuals-limits.js';
import type { Span, Stretch } from './layout.js';
import { drawAbout } from './lines.js';
import type { Lines } from './lines.js';
import { meanMovingRange } from './moving-ranges.js';
import type { Series } from './series.js';

/** Sum of numerators over sum of denominators in a span; NaN when there are none. */
function pooled(series: Series, span: Span): number {
  let over = 0;
  let under = 0;
  for (let i = span.start; i < span.stop; i++) {
    const denominator = series.denominators[i] ?? NaN;
    if (series.ghosted[i] === 1 || Number.isNaN(denominator)) continue;
    over += series.numerators[i] ?? NaN;
    under += denominator;
  }
  return over / under;
}

/** Laney: how much wider than theory the standardised values vary, by their mean moving range. */
function widening(chart: CheckedChart, series: Series, base: Span, centre: number, unit: number): number {
  const z = new Float64Array(series.length).fill(NaN);
  for (let i = base.start; i < base.stop; i++)
    z[i] = ((series.values[i] ?? NaN) - centre) / (unit / Math.sqrt(series.denominators[i] ?? NaN));
  const choices = { ...rangeChoices(chart), bridgesGaps: false };
  const width = meanMovingRange(z, series.ghosted, base, choices).mean / 1.128;
  // All or none happened: there is nothing to standardise, and nothing varies.
  return unit === 0 && chart.convention.withoutRanges === 'zero-width' ? 1 : width;
}

function drawRatio(
  chart: CheckedChart,
  series: Series,
  stretch: Stretch,
  lines: Lines,
  unitOf: (centre: number) => number,
  most: number,
  prime: boolean,
): void {
  const centre = pooled(series, stretch.base);
  const unit = unitOf(centre);
  const factor = prime ? widening(chart, series, stretch.base, centre, unit) : 1;
  for (let i = stretch.start; i < stretch.stop; i++)
    drawAbout(lines, i, centre, (unit / Math.sqrt(series.denominators[i] ?? NaN)) * factor, 0, most);
}

// Rounding can carry a proportion of one a hair beyond it.
const binomial = (p: number): number => Math.sqrt(Math.max(0, p * (1 - p)));

export function drawP(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  drawRatio(chart, series, stretch, lines, binomial, 1, chart.kind === 'pp');
}

export function drawU(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  drawRatio(chart, series, stretch, lines, Math.sqrt, Infinity, chart.kind === 'up');
}

export function drawC(_chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const centre = meanOf(series.values, series.ghosted, stretch.base);
  for (let i = stretch.start; i < stretch.stop; i++) drawAbout(lines, i, centre, Math.sqrt(centre), 0);
}

export function drawNp(_chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const p = pooled(series, stretch.base);
  for (let i = stretch.start; i < stretch.stop; i++) {
    const n = series.denominators[i] ?? NaN;
    drawAbout(lines, i, n * p, binomial(p) * Math.sqrt(n), 0, n);
  }
}

/** Median of a geometric distribution as a share of its mean: ln 2, as printed. */
const MEDIAN_SHARE = 0.693;

/** g chart: limits about the mean m, sigma √(m(m + 1)); the centre line is a median, because the counts are skewed. */
export function drawG(chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines): void {
  const { centre, lower, nearLines } = chart.convention.casesBetween;
  const mean = meanOf(series.values, series.ghosted, stretch.base);
  const sigma = Math.sqrt(mean * (mean + 1));
  const drawn =
    centre === 'median' ? medianOf(series.values, series.ghosted, stretch.base) : MEDIAN_SHARE * mean;
  const { start, stop } = stretch;
  const floor = (line: number): number => (lower === 'zero' ? Math.max(0, line) : NaN);
  lines.centre.fill(drawn, start, stop);
  lines.upper.fill(mean + 3 * sigma, start, stop);
  lines.lower.fill(floor(mean - 3 * sigma), start, stop);
  if (!nearLines) return;
  lines.upperNear.fill(mean + 2 * sigma, start, stop);
  lines.lowerNear.fill(floor(mean - 2 * sigma), start, stop);
}
