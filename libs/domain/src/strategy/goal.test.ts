import fc from 'fast-check';
import {
  GOAL_DEPTH_MOST,
  GOAL_KINDS,
  goalKindWord,
  placeGoal,
  type GoalKind,
  type PlacedGoal,
} from './goal.js';

const parent = (kind: GoalKind, more: Partial<PlacedGoal> = {}): PlacedGoal => ({
  id: 'above',
  organisationId: 'here',
  kind,
  retiredOn: null,
  path: ['above'],
  ...more,
});
const codeOf = (kind: GoalKind, above: PlacedGoal | null, depthBelow = 0): string => {
  const placed = placeGoal({ id: 'goal', organisationId: 'here', kind, depthBelow }, above);
  return placed.ok ? 'placed' : (placed.problems[0]?.code ?? '');
};

describe('placeGoal', () => {
  test.each<[GoalKind | null, string, string, string, string]>([
    //  beneath         TRUE_NORTH     BREAKTHROUGH   ANNUAL        LOCAL
    [null, 'placed', 'placed', 'placed', 'placed'],
    ['TRUE_NORTH', 'GOAL_AT_TOP', 'placed', 'placed', 'placed'],
    ['BREAKTHROUGH', 'GOAL_AT_TOP', 'GOAL_KIND', 'placed', 'placed'],
    ['ANNUAL', 'GOAL_AT_TOP', 'GOAL_KIND', 'GOAL_KIND', 'placed'],
    ['LOCAL', 'GOAL_AT_TOP', 'GOAL_KIND', 'GOAL_KIND', 'placed'],
  ])('beneath %s', (above, ...expected) => {
    expect(GOAL_KINDS.map((kind) => codeOf(kind, above === null ? null : parent(above)))).toEqual(expected);
  });

  test.each<[string, Partial<PlacedGoal>, string]>([
    ['a retired goal', { retiredOn: '2026-01-01' }, 'GOAL_RETIRED'],
    ['a goal of another organisation', { organisationId: 'there' }, 'GOAL_ELSEWHERE'],
    ['itself', { id: 'goal', path: ['goal'] }, 'GOAL_BENEATH_ITSELF'],
    ['a goal of its own branch', { path: ['goal', 'above'] }, 'GOAL_BENEATH_ITSELF'],
  ])('never beneath %s', (_what, more, code) => {
    expect(codeOf('LOCAL', parent('LOCAL', more))).toBe(code);
  });

  test.each([
    [GOAL_DEPTH_MOST - 1, 0, 'placed'],
    [GOAL_DEPTH_MOST, 0, 'GOAL_DEPTH'],
    [1, GOAL_DEPTH_MOST - 2, 'placed'],
    [1, GOAL_DEPTH_MOST - 1, 'GOAL_DEPTH'],
  ])('under a path of %i with %i levels of its own: %s', (length, depthBelow, expected) => {
    const path = Array.from({ length }, (_, at) => `level-${at}`);
    expect(codeOf('LOCAL', parent('LOCAL', { path }), depthBelow)).toBe(expected);
  });

  test('every kind has a word', () => {
    expect(GOAL_KINDS.map(goalKindWord)).toEqual(['True North', 'Breakthrough', 'Annual', 'Local']);
  });

  test('whatever moves it accepts, the goals stay a tree: no circle, five levels at most, kinds never grow', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const kinds = fc.array(fc.constantFrom(...GOAL_KINDS), { minLength: 9, maxLength: 9 });
    const move = fc.record({ goal: fc.constantFrom(...names), above: fc.option(fc.constantFrom(...names)) });
    fc.assert(
      fc.property(kinds, fc.array(move, { maxLength: 60 }), (given, moves) => {
        const kindOf = new Map(names.map((name, at) => [name, given[at] ?? 'LOCAL']));
        const above = new Map<string, string | null>(names.map((name) => [name, null]));
        const pathOf = (name: string): string[] => {
          const parentOf = above.get(name) ?? null;
          return parentOf === null ? [name] : [...pathOf(parentOf), name];
        };
        const depthOf = (name: string): number =>
          Math.max(
            ...names
              .map(pathOf)
              .filter((path) => path.includes(name))
              .map((path) => path.length - path.indexOf(name) - 1),
          );
        for (const { goal, above: target } of moves) {
          const placed = placeGoal(
            {
              id: goal,
              organisationId: 'here',
              kind: kindOf.get(goal) ?? 'LOCAL',
              depthBelow: depthOf(goal),
            },
            target === null
              ? null
              : parent(kindOf.get(target) ?? 'LOCAL', { id: target, path: pathOf(target) }),
          );
          if (placed.ok) above.set(goal, target);
        }
        for (const name of names) {
          const path = pathOf(name);
          expect(path.length).toBeLessThanOrEqual(GOAL_DEPTH_MOST);
          const ranks = path.map((one) => GOAL_KINDS.indexOf(kindOf.get(one) ?? 'LOCAL'));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          expect(path.slice(1).map((one) => kindOf.get(one))).not.toContain('TRUE_NORTH');
        }
      }),
    );
  });
});
