import type { ConflictRule } from './chart-input.js';
import type { Direction } from './chart-kind.js';
import type { Convention } from './convention.js';
import { LOWER, UPPER } from './making-data-count.js';
import type { RuleMarks } from './making-data-count.js';

/** What a point says, once it is known which way is better. */
export const POINT_TYPES = ['common_cause', 'improvement', 'concern', 'neither_high', 'neither_low'] as const;
export type PointType = (typeof POINT_TYPES)[number];

export const VARIATIONS = [
  'improvement_high',
  'improvement_low',
  'concern_high',
  'concern_low',
  'neither_high',
  'neither_low',
  'common_cause',
] as const;
export type Variation = (typeof VARIATIONS)[number];

export const ASSURANCES = ['pass', 'fail', 'hit_or_miss'] as const;
export type Assurance = (typeof ASSURANCES)[number];

function typeOf(high: boolean, direction: Direction): PointType {
  if (direction === 'neutral') return high ? 'neither_high' : 'neither_low';
  return high === (direction === 'increase') ? 'improvement' : 'concern';
}

/** The first rule that fits decides: outside, trend, two of three, shift. */
function byFirstRule(marks: RuleMarks, i: number, rising: boolean, direction: Direction): PointType {
  const trend = marks.trend[i] ?? 0;
  const turning = trend === (UPPER | LOWER);
  const inOrder = [
    marks.astronomical[i],
    turning ? (rising ? UPPER : LOWER) : trend,
    marks.twoOfThree[i],
    marks.shift[i],
  ];
  const first = inOrder.find((flag) => flag !== 0) ?? 0;
  return first === 0 ? 'common_cause' : typeOf(first === UPPER, direction);
}

/** All rules are heard; where they disagree the measure's own choice decides. */
function byMeasure(marks: RuleMarks, i: number, conflict: ConflictRule, direction: Direction): PointType {
  const all =
    (marks.astronomical[i] ?? 0) | (marks.shift[i] ?? 0) | (marks.trend[i] ?? 0) | (marks.twoOfThree[i] ?? 0);
  if (all === 0) return 'common_cause';
  if (all !== (UPPER | LOWER)) return typeOf(all === UPPER, direction);
  if (direction === 'neutral') return 'neither_high';
  return conflict === 'Improvement' ? 'improvement' : 'concern';
}

/** The type of every point. Where a trend turns, the one that begins there is heard. */
export function judgePoints(
  marks: RuleMarks,
  values: Float64Array,
  direction: Direction,
  convention: Convention,
  conflict: ConflictRule,
): PointType[] {
  const types: PointType[] = [];
  for (let i = 0; i < values.length; i++)
    types.push(
      convention.judgement.conflict === 'first-rule'
        ? byFirstRule(marks, i, (values[i + 1] ?? NaN) > (values[i] ?? NaN), direction)
        : byMeasure(marks, i, conflict, direction),
    );
  return types;
}

/** The variation icon of a point type. */
export function variationOf(type: PointType, direction: Direction): Variation {
  switch (type) {
    case 'improvement':
      return direction === 'decrease' ? 'improvement_low' : 'improvement_high';
    case 'concern':
      return direction === 'decrease' ? 'concern_high' : 'concern_low';
    case 'neither_high':
    case 'neither_low':
    case 'common_cause':
      return type;
  }
}

/** Whether the process, as it now is, will meet its target: always, never, or as chance has it. */
export function assuranceOf(
  target: number,
  lower: number,
  upper: number,
  direction: 'increase' | 'decrease',
  closeness: number,
  convention: Convention,
): Assurance | null {
  if (Number.isNaN(lower) || Number.isNaN(upper)) return convention.judgement.assuranceWithoutLimits;
  // On a limit: near enough to it from within (`decides`), or only from beyond it.
  const slack = convention.judgement.targetOnLimit === 'decides' ? closeness : -closeness;
  const under = target - lower <= slack;
  const over = upper - target <= slack;
  if (under && over) return 'hit_or_miss';
  if (under) return direction === 'increase' ? 'pass' : 'fail';
  if (over) return direction === 'increase' ? 'fail' : 'pass';
  return 'hit_or_miss';
}
