/** The charts the engine draws. `i` is the XmR individuals chart, `pp` is p′, `up` is u′, `xbar` goes with `s`. */
export const CHART_KINDS = [
  'run',
  'i',
  'mr',
  'p',
  'pp',
  'u',
  'up',
  'c',
  'np',
  'g',
  't',
  'xbar',
  's',
  'xbar-r',
  'r',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Which way is better. */
export const DIRECTIONS = ['increase', 'decrease', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

interface KindTraits {
  /** How the chart is called on a page. */
  readonly name: string;
  /** Measurements come as lists within a period. */
  readonly takesSubgroups: boolean;
  /** `required`: no chart without a denominator. `ratio`: the value is y ÷ n when n is there. `unused`: n says nothing. */
  readonly denominator: 'required' | 'ratio' | 'unused';
  /** A numerator is part of its denominator and cannot be larger. */
  readonly partOfWhole: boolean;
  readonly negativeAllowed: boolean;
  /** The line is a median without limits. */
  readonly limits: boolean;
}

const values = {
  takesSubgroups: false,
  denominator: 'ratio',
  partOfWhole: false,
  negativeAllowed: true,
} as const;
const counts = { takesSubgroups: false, partOfWhole: false, negativeAllowed: false, limits: true } as const;
const subgroups = {
  takesSubgroups: true,
  denominator: 'unused',
  partOfWhole: false,
  negativeAllowed: true,
  limits: true,
} as const;

export const KIND_TRAITS: Readonly<Record<ChartKind, KindTraits>> = {
  run: { ...values, name: 'run chart', limits: false },
  i: { ...values, name: 'XmR chart', limits: true },
  mr: { ...values, name: 'moving range chart', limits: true },
  p: { ...counts, name: 'p chart', denominator: 'required', partOfWhole: true },
  pp: { ...counts, name: 'p′ chart', denominator: 'required', partOfWhole: true },
  u: { ...counts, name: 'u chart', denominator: 'required' },
  up: { ...counts, name: 'u′ chart', denominator: 'required' },
  c: { ...counts, name: 'c chart', denominator: 'unused' },
  np: { ...counts, name: 'np chart', denominator: 'required', partOfWhole: true },
  g: { ...counts, name: 'g chart', denominator: 'unused' },
  t: { ...counts, name: 't chart', denominator: 'unused' },
  xbar: { ...subgroups, name: 'X̄ chart (with S)' },
  s: { ...subgroups, name: 'S chart' },
  'xbar-r': { ...subgroups, name: 'X̄ chart (with R)' },
  r: { ...subgroups, name: 'R chart' },
};
