import { CHART_KINDS, DIRECTIONS, KIND_TRAITS } from './chart-kind.js';
import type { ChartKind, Direction } from './chart-kind.js';
import { CONVENTIONS, CONVENTION_IDS, HOUSE_CONVENTION } from './convention.js';
import type { Convention, ConventionId } from './convention.js';
import {
  Refused,
  dates,
  daysBetween,
  indices,
  isFields,
  listOf,
  numberOrNull,
  numbers,
  oneOf,
  optional,
  sameLength,
  timeOrder,
  truth,
  wholeNumber,
} from './input-fields.js';
import type { Fields } from './input-fields.js';

export const RULE_SETS = ['nelson', 'western-electric'] as const;
export type RuleSet = (typeof RULE_SETS)[number];

export const CONFLICT_RULES = ['Improvement', 'Concern'] as const;
export type ConflictRule = (typeof CONFLICT_RULES)[number];

/** All indices count from 0 and name a point as it was given, whatever its date. */
export interface ChartOptions {
  /** Drop moving ranges beyond 3.267 × their mean, once. */
  readonly screenMovingRanges?: boolean;
  /** The first point of each new phase. */
  readonly rebaseAt?: readonly number[];
  /** Centre and limits from the first n points. */
  readonly freezeAfter?: number;
  /** Ghosted points: shown, but out of centre, limits and rules. */
  readonly exclude?: readonly number[];
  readonly improvementDirection?: Direction;
  readonly target?: number | null;
  readonly shiftLength?: number;
  readonly trendLength?: number;
  readonly conflictRule?: ConflictRule;
  readonly ruleSet?: RuleSet;
}

/** One chart to be drawn: values in time order, or with the dates that put them in order. */
export interface ChartInput {
  readonly chart: ChartKind;
  readonly convention?: ConventionId;
  /** Values, or numerators where `n` stands beside them; `null` is missing. */
  readonly y?: readonly (number | null)[];
  readonly n?: readonly (number | null)[];
  /** The measurements of each period, for `xbar`, `s`, `xbar-r` and `r`. */
  readonly subgroups?: readonly (readonly (number | null)[])[];
  /** ISO dates, one per point. */
  readonly dates?: readonly string[];
  /** ISO dates of events, one more than there are gaps between them; for `t`. */
  readonly eventDates?: readonly string[];
  readonly options?: ChartOptions;
}

/** What is wrong with an input, and where. */
export interface ChartRefusal {
  readonly error: { readonly message: string; readonly path: string };
}

/** An input that has been looked at: everything there, numbers finite, points in time order. */
export interface CheckedChart {
  readonly kind: ChartKind;
  readonly convention: Convention;
  readonly length: number;
  /** NaN is missing, here and in every Float64Array of the engine. */
  readonly y: Float64Array;
  readonly n: Float64Array | null;
  readonly subgroups: readonly (readonly (number | null)[])[] | null;
  /** `order[k]` is the place in the input of the k-th point in time; null when the input was in order. */
  readonly order: Int32Array | null;
  readonly screen: boolean;
  readonly rebaseAt: readonly number[];
  readonly freezeAfter: number | null;
  readonly exclude: readonly number[];
  readonly direction: Direction;
  readonly target: number | null;
  readonly shiftLength: number;
  readonly trendLength: number;
  readonly conflictRule: ConflictRule;
  readonly ruleSet: RuleSet | null;
}

function checkCounts(
  kind: ChartKind,
  y: Float64Array,
  n: Float64Array | null,
  at: (field: string) => string,
): void {
  const traits = KIND_TRAITS[kind];
  if (traits.negativeAllowed && !n) return;
  for (let i = 0; i < y.length; i++) {
    const numerator = y[i] ?? NaN;
    const denominator = n?.[i] ?? NaN;
    if (!traits.negativeAllowed && numerator < 0)
      throw new Refused(`${numerator} is below nothing. A ${traits.name} takes 0 and above.`, at(`y[${i}]`));
    if (denominator < 0)
      throw new Refused(`${denominator} is below nothing. A denominator is 0 or above.`, at(`n[${i}]`));
    // A zero denominator stands for a period in which nothing could happen: a point without a value, not an error.
    if (traits.partOfWhole && denominator > 0 && numerator > denominator)
      throw new Refused(
        `${numerator} of ${denominator} is more than all. Check numerator and denominator.`,
        at(`y[${i}]`),
      );
  }
}

function readSubgroups(value: unknown, path: string): readonly (readonly (number | null)[])[] {
  return listOf(value, path, 'a list of measurements per period').map((group, i) =>
    listOf(group, `${path}[${i}]`, 'the measurements of one period').map((entry, j) =>
      numberOrNull(entry, `${path}[${i}][${j}]`),
    ),
  );
}

interface Measured {
  readonly y: Float64Array;
  readonly n: Float64Array | null;
  readonly subgroups: CheckedChart['subgroups'];
}

function readMeasured(kind: ChartKind, input: Fields, at: (field: string) => string): Measured {
  const traits = KIND_TRAITS[kind];
  if (traits.takesSubgroups) {
    if (input.subgroups === undefined)
      throw new Refused(
        `A ${traits.name} needs the single measurements of each period. Give them as subgroups.`,
        at('subgroups'),
      );
    const subgroups = readSubgroups(input.subgroups, at('subgroups'));
    return { y: new Float64Array(subgroups.length).fill(NaN), n: null, subgroups };
  }
  const events = optional<readonly string[] | null>(
    input.eventDates,
    (value) => dates(value, at('eventDates')),
    null,
  );
  const y = optional(input.y, (value) => numbers(value, at('y')), events ? daysBetween(events) : null);
  if (!y) throw new Refused('There are no values. Give them as y, null where one is missing.', at('y'));
  if (events && events.length !== y.length + 1)
    throw new Refused(
      `${events.length} events lie ${Math.max(0, events.length - 1)} times apart, and y has ${y.length} entries. Give one event more than gaps.`,
      at('eventDates'),
    );
  const n =
    traits.denominator === 'unused'
      ? null
      : optional<Float64Array | null>(input.n, (value) => numbers(value, at('n')), null);
  if (traits.denominator === 'required' && !n)
    throw new Refused(`A ${traits.name} needs denominators. Give them as n.`, at('n'));
  if (n) sameLength(n.length, y.length, at('n'), at('y'));
  checkCounts(kind, y, n, at);
  return { y, n, subgroups: null };
}

function inOrder(values: Float64Array, order: Int32Array): Float64Array {
  return Float64Array.from(order, (place) => values[place] ?? NaN);
}

function check(input: unknown, root: string): CheckedChart {
  if (!isFields(input)) throw new Refused('This is not a chart. Give an object with chart and y.', root);
  const at = (field: string): string => (root === '' ? field : `${root}.${field}`);
  const kind = oneOf(CHART_KINDS, input.chart, at('chart'), 'chart');
  const id = optional(
    input.convention,
    (value) => oneOf(CONVENTION_IDS, value, at('convention'), 'convention'),
    HOUSE_CONVENTION,
  );
  const convention = CONVENTIONS[id];
  const measured = readMeasured(kind, input, at);
  const length = measured.y.length;

  let order: Int32Array | null = null;
  if (input.dates !== undefined && input.dates !== null) {
    const days = dates(input.dates, at('dates'));
    sameLength(days.length, length, at('dates'), measured.subgroups ? at('subgroups') : at('y'));
    order = timeOrder(days);
  }
  const place = order ? placesIn(order) : null;
  const moved = (index: number): number => place?.[index] ?? index;

  const options = optional<unknown>(input.options, (value) => value, {});
  if (!isFields(options)) throw new Refused('options is not an object.', at('options'));
  const of = (name: string): string => at(`options.${name}`);
  const given = measured.subgroups;
  const { rules } = convention;
  const ruleLength = (name: string, what: string, otherwise: number): number => {
    const asked = optional(options[name], (value) => wholeNumber(value, 2, of(name), what), otherwise);
    return rules.lengthsSettable || kind === 'run' ? asked : otherwise;
  };
  return {
    kind,
    convention,
    length,
    y: order ? inOrder(measured.y, order) : measured.y,
    n: order && measured.n ? inOrder(measured.n, order) : measured.n,
    subgroups: order && given ? Array.from(order, (from) => given[from] ?? []) : given,
    order,
    screen: optional(
      options.screenMovingRanges,
      (value) => truth(value, of('screenMovingRanges')),
      convention.screening.byDefault,
    ),
    rebaseAt: optional(options.rebaseAt, (value) => indices(value, length, of('rebaseAt')).map(moved), []),
    freezeAfter: optional(
      options.freezeAfter,
      (value): number | null => wholeNumber(value, 1, of('freezeAfter'), 'the length of a baseline'),
      null,
    ),
    exclude: optional(options.exclude, (value) => indices(value, length, of('exclude')).map(moved), []),
    direction: optional(
      options.improvementDirection,
      (value) => oneOf(DIRECTIONS, value, of('improvementDirection'), 'direction'),
      convention.judgement.defaultDirection,
    ),
    target: optional(options.target, (value) => numberOrNull(value, of('target')), null),
    shiftLength: ruleLength(
      'shiftLength',
      'the length of a shift',
      kind === 'run' ? rules.runShiftLength : rules.shiftLength,
    ),
    trendLength: ruleLength(
      'trendLength',
      'the length of a trend',
      kind === 'run' ? rules.runTrendLength : rules.trendLength,
    ),
    conflictRule: optional(
      options.conflictRule,
      (value) => oneOf(CONFLICT_RULES, value, of('conflictRule'), 'conflict rule'),
      'Improvement',
    ),
    ruleSet: optional(
      options.ruleSet,
      (value): RuleSet | null => oneOf(RULE_SETS, value, of('ruleSet'), 'rule set'),
      null,
    ),
  };
}

function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((place, k) => {
    places[place] = k;
  });
  return places;
}

/**
 * Looks an input over and puts its points in time order.
 *
 * @param input a `ChartInput`, or whatever came in its stead
 * @param root where in the sender's object the input stands, for the path of a refusal
 */
export function checkChart(input: unknown, root = ''): CheckedChart | ChartRefusal {
  try {
    return check(input, root);
  } catch (fault) {
    if (fault instanceof Refused) return { error: { message: fault.message, path: fault.path } };
    throw fault;
  }
}
