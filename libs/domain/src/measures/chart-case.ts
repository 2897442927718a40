import { KIND_TRAITS } from './chart-kind.js';
import type { ChartKind } from './chart-kind.js';
import { phaseRuns } from './anhoej.js';
import type { PhaseRuns } from './anhoej.js';
import { checkChart } from './chart-input.js';
import type { ChartInput, ChartRefusal, CheckedChart } from './chart-input.js';
import { drawC, drawG, drawNp, drawP, drawU } from './count-limits.js';
import { markIhi } from './ihi-rules.js';
import {
  drawIndividuals,
  drawRanges,
  drawRun,
  drawTimeBetween,
  movingRangeSeries,
} from './individuals-limits.js';
import { assuranceOf, judgePoints, variationOf } from './judgement.js';
import type { Assurance, PointType, Variation } from './judgement.js';
import { layOut } from './layout.js';
import type { Layout, Span, Stretch } from './layout.js';
import { noLines } from './lines.js';
import type { Lines } from './lines.js';
import {
  FLAGS,
  closenessOf,
  markAstronomical,
  markShift,
  markTrend,
  markTwoOfThree,
  noMarks,
  pointsIn,
  sidesOf,
} from './making-data-count.js';
import type { Flag, RuleMarks } from './making-data-count.js';
import { findRuleHits } from './sensitising-rules.js';
import type { RuleHits } from './sensitising-rules.js';
import { seriesOf } from './series.js';
import type { Series } from './series.js';
import { drawR, drawS, drawXbar, drawXbarByRange, processSigma } from './subgroup-limits.js';

type Numbers = readonly (number | null)[];
type Flags = readonly (Flag | null)[];

/** What the engine says of one chart. Lists have one entry per point, in the order of the input; `null` is none. */
export interface ChartCase {
  readonly convention: string;
  readonly points: {
    readonly value: Numbers;
    readonly centre: Numbers;
    readonly lcl: Numbers;
    readonly ucl: Numbers;
    readonly lcl2: Numbers;
    readonly ucl2: Numbers;
  };
  /** In time order, as are `start` and `end`. */
  readonly phases: readonly PhaseRuns[];
  readonly rules: {
    readonly astronomical?: Flags;
    readonly shift?: Flags;
    readonly trend?: Flags;
    readonly twoOfThree?: Flags;
  };
  readonly pointType: readonly (PointType | null)[] | null;
  readonly icons: { readonly variation: Variation | null; readonly assurance: Assurance | null } | null;
  /** Run charts: is the point in a shift of six, in a trend of five. */
  readonly ihi: { readonly shift: readonly boolean[]; readonly trend: readonly boolean[] } | null;
  readonly ruleHits: RuleHits | null;
  /** Per phase: limits that rest on fewer than 12 points are a first guess. */
  readonly provisional: readonly boolean[];
  /** Process sigma of the first phase for `i`, `np`, `xbar-r` and `r`. */
  readonly stdDev: number | null;
}

/** Fewer points than this in a phase make its limits provisional (NHS England; NHSRplotthedots). */
export const FIRM_LIMITS_FROM = 12;

type Draw = (chart: CheckedChart, series: Series, stretch: Stretch, lines: Lines) => void;

const DRAW: Readonly<Record<ChartKind, Draw>> = {
  run: drawRun,
  i: drawIndividuals,
  mr: drawRanges,
  p: drawP,
  pp: drawP,
  u: drawU,
  up: drawU,
  c: drawC,
  np: drawNp,
  g: drawG,
  t: drawTimeBetween,
  xbar: drawXbar,
  s: drawS,
  'xbar-r': drawXbarByRange,
  r: drawR,
};

interface Drawn {
  readonly chart: CheckedChart;
  readonly series: Series;
  readonly layout: Layout;
  readonly lines: Lines;
  readonly closeness: Float64Array;
  readonly sides: Int8Array;
}

function draw(chart: CheckedChart): Drawn {
  const measured = seriesOf(chart);
  const layout = layOut(chart, measured);
  const series = chart.kind === 'mr' ? movingRangeSeries(chart, measured, layout.phases) : measured;
  const lines = noLines(series.length);
  for (const stretch of layout.stretches) DRAW[chart.kind](chart, series, stretch, lines);
  const closeness = closenessOf(series.values, layout.stretches);
  return { chart, series, layout, lines, closeness, sides: sidesOf(series.values, lines.centre, closeness) };
}

function detect({ chart, series, layout, lines, closeness, sides }: Drawn): RuleMarks {
  const { values, ghosted } = series;
  const { rules } = chart.convention;
  const marks = noMarks(series.length);
  markAstronomical(marks.astronomical, values, lines, closeness, rules.flagsGhosted ? null : ghosted);
  if (!rules.makingDataCount) return marks;
  if (chart.kind === 'run') {
    // A point on the median is no news either way, and the trend rule is nearly powerless here (Anhøj 2015): shown
    // under `ihi`, never a verdict.
    for (const span of layout.ruleSpans) {
      const points = pointsIn(span, values, ghosted, 'stepped-over').filter((point) => sides[point] !== 0);
      markShift(marks.shift, points, sides, chart.shiftLength);
    }
    return marks;
  }
  const pointsOf = (spans: readonly Span[]): number[][] =>
    spans.map((span) => pointsIn(span, values, ghosted, rules.missing));
  const within = pointsOf(layout.ruleSpans);
  for (const points of within) {
    markShift(marks.shift, points, sides, chart.shiftLength);
    markTwoOfThree(marks.twoOfThree, points, values, lines, sides, closeness);
  }
  for (const points of layout.trendSpans === layout.ruleSpans ? within : pointsOf(layout.trendSpans))
    markTrend(marks.trend, points, values, closeness, chart.trendLength);
  return marks;
}

/** The point whose type is the icon. On a run chart a point on the median is no news: the one before it still tells. */
function lastPoint({ chart, series, sides }: Drawn): number {
  if (chart.convention.judgement.iconFrom === 'last-row') return series.length - 1;
  const counts = (i: number): boolean =>
    series.ghosted[i] !== 1 &&
    !Number.isNaN(series.values[i] ?? NaN) &&
    (chart.kind !== 'run' || sides[i] !== 0);
  let i = series.length - 1;
  while (i >= 0 && !counts(i)) i -= 1;
  return i;
}

function assurance(drawn: Drawn, i: number): Assurance | null {
  const { chart, lines, closeness } = drawn;
  const rare = chart.kind === 't' || chart.kind === 'g';
  if (chart.target === null || chart.direction === 'neutral' || chart.kind === 'run') return null;
  if (rare && !chart.convention.judgement.assuranceForRareEvents) return null;
  return assuranceOf(
    chart.target,
    lines.lower[i] ?? NaN,
    lines.upper[i] ?? NaN,
    chart.direction,
    Math.max(closeness[i] ?? 0, Math.abs(chart.target) * 1e-11),
    chart.convention,
  );
}

function ihiOf({ chart, series, layout, closeness, sides }: Drawn): { shift: Uint8Array; trend: Uint8Array } {
  const flags = { shift: new Uint8Array(series.length), trend: new Uint8Array(series.length) };
  for (const phase of layout.phases)
    markIhi(
      flags,
      pointsIn(phase, series.values, series.ghosted, 'stepped-over'),
      sides,
      series.values,
      closeness,
      chart.shiftLength,
      chart.trendLength,
    );
  return flags;
}

function ruleHitsOf(drawn: Drawn, hits: (points: readonly number[]) => number[]): RuleHits | null {
  const { chart, series, layout, lines, sides, closeness } = drawn;
  if (chart.ruleSet === null) return null;
  const tracks = layout.ruleSpans.map((span) => ({
    points: pointsIn(span, series.values, series.ghosted, chart.convention.rules.missing),
    values: series.values,
    lines,
    sides,
    closeness,
  }));
  return Object.fromEntries(
    Object.entries(findRuleHits(chart.ruleSet, tracks)).map(([rule, points]) => [rule, hits(points)]),
  );
}

function provisionalOf({ chart, series, layout }: Drawn): boolean[] {
  if (!KIND_TRAITS[chart.kind].limits) return layout.phases.map(() => false);
  return layout.phases.map((phase) => {
    const stretch = layout.stretches.find((candidate) => candidate.stop === phase.stop) ?? { base: phase };
    let counted = 0;
    for (let i = stretch.base.start; i < stretch.base.stop; i++)
      if (series.ghosted[i] !== 1 && !Number.isNaN(series.values[i] ?? NaN)) counted += 1;
    return counted < FIRM_LIMITS_FROM;
  });
}

function stdDevOf({ chart, series, layout, lines }: Drawn): number | null {
  const base = layout.stretches[0]?.base;
  if (!base) return null;
  switch (chart.kind) {
    case 'r':
    case 'xbar-r':
      return finite(processSigma(chart, series, base));
    case 'i':
    case 'np':
      return finite(lines.sigma[base.start] ?? NaN);
    default:
      return null;
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Empties the places of points that a convention drops: those without a value. */
function blanked<T>(list: (T | null)[], blank: Float64Array | null): (T | null)[] {
  if (blank) for (let k = 0; k < list.length; k++) if (Number.isNaN(blank[k] ?? NaN)) list[k] = null;
  return list;
}

/** A line without holes is handed on as it is: nothing else holds it. */
function lineOf(line: number[], blank: Float64Array | null): (number | null)[] {
  if (blank) return numbersOf(line, blank);
  return line.every(Number.isFinite) ? line : numbersOf(line, null);
}

function numbersOf(values: ArrayLike<number>, blank: Float64Array | null): (number | null)[] {
  const { length } = values;
  const list = new Array<number | null>(length);
  for (let k = 0; k < length; k++) {
    const value = values[k] ?? NaN;
    list[k] = Number.isFinite(value) ? value : null;
  }
  return blanked(list, blank);
}

function named<T>(marks: Uint8Array, names: readonly T[], blank: Float64Array | null): (T | null)[] {
  const list = new Array<T | null>(marks.length);
  for (let k = 0; k < marks.length; k++) list[k] = names[marks[k] ?? 0] ?? null;
  return blanked(list, blank);
}

/** Back from time order to the order of the input. */
function given<T>(list: T[], order: Int32Array | null): T[] {
  if (!order) return list;
  const result = list.slice();
  order.forEach((place, k) => {
    const entry = list[k];
    if (entry !== undefined) result[place] = entry;
  });
  return result;
}

/** Draws a chart that has been checked. */
export function drawChart(chart: CheckedChart): ChartCase {
  const drawn = draw(chart);
  const { series, layout, lines, sides } = drawn;
  const { order, convention } = chart;
  const blank = convention.missingPoint === 'dropped' ? series.values : null;
  const lined = (line: number[]): (number | null)[] => given(lineOf(line, blank), order);
  const flagged = (marks: Uint8Array): (Flag | null)[] => given(named(marks, FLAGS, blank), order);

  const marks = detect(drawn);
  const judged = convention.rules.makingDataCount;
  const types = judged
    ? judgePoints(marks, series.values, chart.direction, convention, chart.conflictRule)
    : null;
  const last = lastPoint(drawn);
  const lastType = types?.[last];
  const limited = KIND_TRAITS[chart.kind].limits;
  const ihi = chart.kind === 'run' ? ihiOf(drawn) : null;

  return {
    convention: convention.id,
    points: {
      value: given(numbersOf(series.values, blank), order),
      centre: lined(lines.centre),
      lcl: lined(lines.lower),
      ucl: lined(lines.upper),
      lcl2: lined(lines.lowerNear),
      ucl2: lined(lines.upperNear),
    },
    phases: layout.phases.map(({ start, stop }) =>
      phaseRuns(sides, series.ghosted, start, stop, chart.kind !== 'mr'),
    ),
    rules: {
      ...(limited && { astronomical: flagged(marks.astronomical) }),
      ...(judged && { shift: flagged(marks.shift) }),
      ...(judged && limited && { trend: flagged(marks.trend), twoOfThree: flagged(marks.twoOfThree) }),
    },
    pointType: types && given(blanked(types, blank), order),
    icons: judged
      ? {
          variation: series.length === 0 ? null : variationOf(lastType ?? 'common_cause', chart.direction),
          assurance: assurance(drawn, last),
        }
      : null,
    ihi: ihi && {
      shift: given(
        Array.from(ihi.shift, (flag) => flag === 1),
        order,
      ),
      trend: given(
        Array.from(ihi.trend, (flag) => flag === 1),
        order,
      ),
    },
    ruleHits: ruleHitsOf(drawn, (points) =>
      points.map((point) => order?.[point] ?? point).sort((a, b) => a - b),
    ),
    provisional: provisionalOf(drawn),
    stdDev: stdDevOf(drawn),
  };
}

/**
 * Draws one chart: centre, limits, phases, rules, point types and icons by a named convention.
 *
 * @returns the chart, or what is wrong with the input and where; never NaN, never an exception for bad data
 */
export function chartCase(input: ChartInput): ChartCase | ChartRefusal {
  const checked = checkChart(input);
  return 'error' in checked ? checked : drawChart(checked);
}
