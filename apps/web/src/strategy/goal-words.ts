import { GOAL_KINDS } from '@tributary/domain';
import type { Aim, GoalKind } from '@tributary/domain';

export const goalKindWords: Readonly<Record<GoalKind, string>> = {
  TRUE_NORTH: 'True North',
  BREAKTHROUGH: 'Breakthrough',
  ANNUAL: 'Annual',
  LOCAL: 'Local',
};

export const goalKindHints: Readonly<Record<GoalKind, string>> = {
  TRUE_NORTH: 'A direction without end. It stands at the top and has no last day.',
  BREAKTHROUGH: 'What has to be different in 3 to 5 years.',
  ANNUAL: 'What this year is for.',
  LOCAL: 'What one service or team wants.',
};

export const aimWords: Readonly<Record<Aim, string>> = {
  HEALTH: 'Health of the population',
  CARE: 'Experience of care',
  RESOURCES: 'Use of resources',
  EQUITY: 'Fairness',
  STAFF: 'Staff who thrive',
};

/** The kind that most often stands under another; a local goal takes local goals. */
export function kindBeneath(kind: GoalKind | null): GoalKind {
  if (kind === null) return 'TRUE_NORTH';
  return GOAL_KINDS[GOAL_KINDS.indexOf(kind) + 1] ?? 'LOCAL';
}

/** `95` or `33.3`, never a long tail of thirds. */
export const figure = (value: number): string =>
  (Math.round(value * 10) / 10).toLocaleString('en-GB', { maximumFractionDigits: 1 });

export interface WeightSum {
  /** Null while nobody has weighed any of them. */
  readonly sum: number | null;
  readonly sentence: string;
  /** They may be saved: all empty, or all there and 100 together. */
  readonly fits: boolean;
}

/** What the weights of siblings come to, and what that leaves to do. Weights are per cent. */
export function weightSum(weights: readonly (number | null)[]): WeightSum {
  const given = weights.filter((weight) => weight !== null);
  if (given.length === 0) return { sum: null, sentence: 'Not weighed', fits: true };
  const sum = Math.round(given.reduce((total, weight) => total + weight, 0) * 10) / 10;
  const rest = Math.round((100 - sum) * 10) / 10;
  const missing = weights.length - given.length;
  if (rest > 0)
    return { sum, sentence: `Weights sum to ${figure(sum)}, ${figure(rest)} to give`, fits: false };
  if (rest < 0)
    return { sum, sentence: `Weights sum to ${figure(sum)}, ${figure(-rest)} too many`, fits: false };
  if (missing > 0) {
    return { sum, sentence: `Weights sum to 100, ${String(missing)} still empty`, fits: false };
  }
  return { sum, sentence: 'Weights sum to 100', fits: true };
}

/** 100 in equal parts to one decimal place; the first ones take what rounding leaves, so that the sum is 100. */
export function equalWeights(count: number): readonly number[] {
  const tenths = Math.floor(1000 / count);
  const left = 1000 - tenths * count;
  return Array.from({ length: count }, (_, index) => (tenths + (index < left ? 1 : 0)) / 10);
}

export interface SummedGoal {
  readonly id: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly code: string | null;
  readonly kind: GoalKind;
  readonly weight: number | null;
  readonly retiredOn: string | null;
  readonly owner: object | null;
}

const goals = (count: number, what: string) => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

/** What the goal tree says about itself: its size, and the first thing that is missing. */
export function strategyFinding(all: readonly SummedGoal[]): string {
  const inForce = all.filter(({ retiredOn }) => retiredOn === null);
  const north = inForce.filter(({ kind }) => kind === 'TRUE_NORTH').length;
  if (inForce.length === 0) return 'No goal is in force yet.';
  const size =
    north === 0
      ? `${goals(inForce.length, 'goal')}, none of them True North.`
      : `${goals(north, 'True North goal')}, ${goals(inForce.length - north, 'goal')} beneath.`;
  const groups = new Map<string | null, SummedGoal[]>();
  for (const goal of inForce) groups.set(goal.parentId, [...(groups.get(goal.parentId) ?? []), goal]);
  const askew = [...groups].flatMap(([parent, siblings]) => {
    const { fits, sum } = weightSum(siblings.map(({ weight }) => weight));
    return fits || sum === null ? [] : [{ parent, sum }];
  });
  const [first] = askew;
  if (first !== undefined && askew.length === 1) {
    const parent = inForce.find(({ id }) => id === first.parent);
    return `${size} The weights ${parent === undefined ? 'at the top' : `under ${parent.code ?? parent.title}`} sum to ${figure(first.sum)}.`;
  }
  if (askew.length > 1) return `${size} In ${String(askew.length)} places the weights do not sum to 100.`;
  const unowned = inForce.filter(({ owner }) => owner === null).length;
  if (unowned > 0) return `${size} ${String(unowned)} ${unowned === 1 ? 'has' : 'have'} no owner.`;
  return `${size} Each has an owner.`;
}
