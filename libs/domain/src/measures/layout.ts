import type { CheckedChart } from './chart-input.js';
import type { Series } from './series.js';

/** Points `start` up to, not including, `stop`, in time order. */
export interface Span {
  readonly start: number;
  readonly stop: number;
}

/** A span that shares one set of lines, and the span that these are computed from. */
export interface Stretch extends Span {
  readonly base: Span;
}

/** How a chart is cut up by its rebases and its baseline. */
export interface Layout {
  readonly phases: readonly Span[];
  readonly stretches: readonly Stretch[];
  /** Within which shift and two of three are looked for. */
  readonly ruleSpans: readonly Span[];
  readonly trendSpans: readonly Span[];
}

function cut(length: number, at: readonly number[]): Span[] {
  const starts = [0, ...new Set(at.filter((index) => index > 0))].sort((a, b) => a - b);
  return starts
    .map((start, k) => ({ start, stop: starts[k + 1] ?? length }))
    .filter((span) => span.stop > span.start);
}

/** Where the baseline ends: behind its n-th unghosted point with a value; null when there are not that many. */
function baselineEnd(series: Series, points: number): number | null {
  let counted = 0;
  for (let i = 0; i < series.length; i++) {
    if (series.ghosted[i] === 1 || Number.isNaN(series.values[i] ?? NaN)) continue;
    counted += 1;
    if (counted === points) return i + 1;
  }
  return null;
}

function withBaseline(phases: readonly Span[], end: number): Stretch[] {
  const base = { start: 0, stop: end };
  const stretches: Stretch[] = [{ ...base, base }];
  for (const phase of phases) {
    if (phase.stop <= end) continue;
    const rest = { start: Math.max(phase.start, end), stop: phase.stop };
    // Only the phase that the baseline opens borrows its lines; a later phase has its own.
    stretches.push({ ...rest, base: phase.start === 0 ? base : rest });
  }
  return stretches;
}

function frozenStretches(chart: CheckedChart, series: Series, phases: readonly Span[]): Stretch[] {
  const own = phases.map((phase) => ({ ...phase, base: phase }));
  const points = chart.freezeAfter;
  if (points === null) return own;
  switch (chart.convention.freeze.counts) {
    case 'rows':
      return phases.length > 1 ? own : own.map((stretch) => shortened(stretch, points));
    case 'rows-per-phase':
      return own.map((stretch) => shortened(stretch, points));
    case 'baseline': {
      const end = baselineEnd(series, points);
      return end === null ? own : withBaseline(phases, end);
    }
  }
}

function shortened(stretch: Stretch, rows: number): Stretch {
  const { start, stop } = stretch;
  return { start, stop, base: { start, stop: Math.min(stop, start + rows) } };
}

/** Cuts a chart into phases, into stretches with one set of lines, and into the spans of its rules. */
export function layOut(chart: CheckedChart, series: Series): Layout {
  const phases = cut(series.length, chart.rebaseAt);
  const stretches = frozenStretches(chart, series, phases);
  return {
    phases,
    stretches,
    ruleSpans: chart.convention.freeze.restartsRules ? stretches : phases,
    trendSpans: chart.convention.rules.trendCrossesRebase ? [{ start: 0, stop: series.length }] : phases,
  };
}
