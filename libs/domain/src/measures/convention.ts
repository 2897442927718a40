/**
 * Where programs draw the same chart differently, the difference is data: a convention, named, sourced and kept with
 * the chart. The engine reads the fields and knows no program by name.
 */
export interface Convention {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly individuals: {
    /** Half width of the XmR limits in mean moving ranges: 2.66, or 3 ÷ 1.128. Never both on one chart. */
    readonly halfWidth: number;
    /** A missing point: no range is taken over it (`break`), or the neighbours are compared (`bridge`). */
    readonly gaps: 'break' | 'bridge';
  };
  readonly screening: {
    readonly byDefault: boolean;
    /** A range of exactly 3.267 × the mean stays. */
    readonly keepsEqual: boolean;
    /** The points that end a dropped range leave the mean as well. */
    readonly alsoFromMean: boolean;
  };
  /** Limits of a series of two points or more from which no range is left. */
  readonly withoutRanges: 'no-limits' | 'zero-width';
  /** Moving range chart: ranges are taken between shown points only, or a ghosted neighbour still counts. */
  readonly rangeBesideGhost: 'bridged' | 'kept';
  readonly timeBetween: {
    readonly halfWidth: number;
    /** What stands for a lower line below nothing. */
    readonly lower: 'zero' | 'none';
    readonly lowerNear: 'zero' | 'none';
    /** The first range of a phase reaches back to the last point of the phase before. */
    readonly rangesCrossPhases: boolean;
    readonly screened: boolean;
  };
  readonly casesBetween: {
    readonly centre: 'median' | 'share-of-mean';
    readonly lower: 'zero' | 'none';
    readonly nearLines: boolean;
  };
  readonly subgroups: {
    /** Whose sizes decide between the mean of s and the pooled s. */
    readonly sizesOf: 'all' | 'unghosted';
    readonly spread: 'mean-or-pooled' | 'mean-over-c4';
    /** d2 and d3 by integration, or to the decimals of the printed table. */
    readonly rangeConstants: 'exact' | 'table';
  };
  readonly freeze: {
    /**
     * `rows`: first n rows of the series, nothing when it is rebased. `rows-per-phase`: first n rows of each phase.
     * `baseline`: first n unghosted points, also lent to the rest of their phase.
     */
    readonly counts: 'rows' | 'rows-per-phase' | 'baseline';
    /** Shift and two of three start anew after the baseline. */
    readonly restartsRules: boolean;
  };
  /** A missing point has no lines and no flags, as if it had never been a row. */
  readonly missingPoint: 'keeps-lines' | 'dropped';
  readonly rules: {
    /** Single points outside the limits are always flagged; on a ghosted point only here. */
    readonly flagsGhosted: boolean;
    /** Shift, trend and two of three (Making Data Count), and with them point types and icons. */
    readonly makingDataCount: boolean;
    readonly shiftLength: number;
    readonly trendLength: number;
    /** A measure may have lengths of its own. */
    readonly lengthsSettable: boolean;
    readonly runShiftLength: number;
    readonly runTrendLength: number;
    /** A missing point ends a run, or is stepped over. */
    readonly missing: 'ends-run' | 'stepped-over';
    readonly trendCrossesRebase: boolean;
  };
  readonly judgement: {
    readonly defaultDirection: 'increase' | 'neutral';
    /** A point that is both: the first rule that fits, or what the measure says (improvement unless told). */
    readonly conflict: 'first-rule' | 'per-measure';
    /** Whose type is the icon: the last row by date, or the last unghosted point with a value. */
    readonly iconFrom: 'last-row' | 'last-unghosted';
    readonly targetOnLimit: 'decides' | 'hit-or-miss';
    readonly assuranceForRareEvents: boolean;
    readonly assuranceWithoutLimits: 'hit_or_miss' | null;
  };
}

const THREE_SIGMA_IN_RANGES = 3 / 1.128;
const NHS_HALF_WIDTH = 2.66;

const qicharts2: Convention = {
  id: 'qicharts2',
  title: 'qicharts2 0.8.1',
  source:
    'Anhøj, qicharts2 for R; Montgomery, Introduction to Statistical Quality Control; Provost and Murray',
  individuals: { halfWidth: THREE_SIGMA_IN_RANGES, gaps: 'break' },
  screening: { byDefault: true, keepsEqual: false, alsoFromMean: false },
  withoutRanges: 'no-limits',
  rangeBesideGhost: 'kept',
  timeBetween: {
    halfWidth: THREE_SIGMA_IN_RANGES,
    lower: 'zero',
    lowerNear: 'none',
    rangesCrossPhases: false,
    screened: true,
  },
  casesBetween: { centre: 'median', lower: 'zero', nearLines: true },
  subgroups: { sizesOf: 'all', spread: 'mean-or-pooled', rangeConstants: 'exact' },
  freeze: { counts: 'rows', restartsRules: false },
  missingPoint: 'keeps-lines',
  rules: {
    flagsGhosted: true,
    makingDataCount: false,
    shiftLength: 7,
    trendLength: 7,
    lengthsSettable: true,
    runShiftLength: 6,
    runTrendLength: 5,
    missing: 'stepped-over',
    trendCrossesRebase: false,
  },
  judgement: {
    defaultDirection: 'neutral',
    conflict: 'per-measure',
    iconFrom: 'last-unghosted',
    targetOnLimit: 'hit-or-miss',
    assuranceForRareEvents: false,
    assuranceWithoutLimits: null,
  },
};

const plotTheDots: Convention = {
  ...qicharts2,
  id: 'plot-the-dots',
  title: 'NHSRplotthedots 0.2.2',
  source: 'NHS-R community, NHSRplotthedots for R, after NHS England, Making Data Count',
  individuals: { halfWidth: NHS_HALF_WIDTH, gaps: 'break' },
  freeze: { counts: 'rows-per-phase', restartsRules: false },
  rules: {
    ...qicharts2.rules,
    flagsGhosted: false,
    makingDataCount: true,
    lengthsSettable: false,
    missing: 'ends-run',
  },
  judgement: {
    defaultDirection: 'increase',
    conflict: 'first-rule',
    iconFrom: 'last-row',
    targetOnLimit: 'hit-or-miss',
    assuranceForRareEvents: false,
    assuranceWithoutLimits: 'hit_or_miss',
  },
};

const nhse24: Convention = {
  ...plotTheDots,
  id: 'nhse-2.4',
  title: 'NHS England SPC tool 2.4',
  source: 'NHS England, Making Data Count, SPC charts query 2.4',
  individuals: { halfWidth: NHS_HALF_WIDTH, gaps: 'bridge' },
  screening: { byDefault: false, keepsEqual: true, alsoFromMean: true },
  rangeBesideGhost: 'bridged',
  timeBetween: {
    halfWidth: NHS_HALF_WIDTH,
    lower: 'none',
    lowerNear: 'none',
    rangesCrossPhases: true,
    screened: false,
  },
  casesBetween: { centre: 'share-of-mean', lower: 'none', nearLines: false },
  freeze: { counts: 'baseline', restartsRules: true },
  missingPoint: 'dropped',
  rules: { ...plotTheDots.rules, lengthsSettable: true, missing: 'stepped-over', trendCrossesRebase: true },
  judgement: {
    defaultDirection: 'increase',
    conflict: 'per-measure',
    iconFrom: 'last-unghosted',
    targetOnLimit: 'decides',
    assuranceForRareEvents: false,
    assuranceWithoutLimits: null,
  },
};

const qcc: Convention = {
  ...qicharts2,
  id: 'qcc',
  title: 'qcc 3.0',
  source: 'Scrucca, qcc for R; Nelson 1984; Western Electric 1956; Burr 1969',
  screening: { byDefault: false, keepsEqual: false, alsoFromMean: false },
  subgroups: { sizesOf: 'all', spread: 'mean-over-c4', rangeConstants: 'table' },
};

const tributary: Convention = {
  id: 'tributary',
  title: 'Tributary',
  source:
    'XmR and rules after NHS England 2.4; the other charts after qicharts2 0.8.1; see docs/statistics.md',
  individuals: { halfWidth: NHS_HALF_WIDTH, gaps: 'break' },
  screening: { byDefault: false, keepsEqual: false, alsoFromMean: false },
  withoutRanges: 'zero-width',
  rangeBesideGhost: 'bridged',
  timeBetween: {
    halfWidth: THREE_SIGMA_IN_RANGES,
    lower: 'zero',
    lowerNear: 'zero',
    rangesCrossPhases: false,
    screened: true,
  },
  casesBetween: { centre: 'median', lower: 'zero', nearLines: true },
  subgroups: { sizesOf: 'unghosted', spread: 'mean-or-pooled', rangeConstants: 'exact' },
  freeze: { counts: 'baseline', restartsRules: false },
  missingPoint: 'keeps-lines',
  rules: {
    flagsGhosted: false,
    makingDataCount: true,
    shiftLength: 7,
    trendLength: 7,
    lengthsSettable: true,
    runShiftLength: 6,
    runTrendLength: 5,
    missing: 'stepped-over',
    trendCrossesRebase: false,
  },
  judgement: {
    defaultDirection: 'neutral',
    conflict: 'per-measure',
    iconFrom: 'last-unghosted',
    targetOnLimit: 'decides',
    assuranceForRareEvents: false,
    assuranceWithoutLimits: null,
  },
};

export const CONVENTION_IDS = ['tributary', 'nhse-2.4', 'plot-the-dots', 'qicharts2', 'qcc'] as const;
export type ConventionId = (typeof CONVENTION_IDS)[number];

/** The named conventions. A chart keeps the id; an old chart is redrawn as it was first drawn. */
export const CONVENTIONS: Readonly<Record<ConventionId, Convention>> = {
  tributary,
  'nhse-2.4': nhse24,
  'plot-the-dots': plotTheDots,
  qicharts2,
  qcc,
};

/** What a chart gets unless somebody chooses otherwise. */
export const HOUSE_CONVENTION: ConventionId = 'tributary';
