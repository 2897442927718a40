import fc from 'fast-check';
import type { GoalKind } from './goal.js';
import { checkGoalDays, checkKindAbove, placeAmong, retireGoal } from './goal-change.js';
import { checkGoalText } from './goal-text.js';

test.each<[GoalKind, string | null, string | null, string[]]>([
  ['TRUE_NORTH', '2026-04-01', null, []],
  ['TRUE_NORTH', null, '2027-03-31', ['GOAL_ENDLESS']],
  ['ANNUAL', '2026-04-01', '2027-03-31', []],
  ['ANNUAL', '2026-04-01', '2026-04-01', []],
  ['ANNUAL', '2026-04-02', '2026-04-01', ['GOAL_ENDS_BEFORE_START']],
  ['LOCAL', null, '2026-04-01', []],
])('a %s goal from %s to %s: %j', (kind, startsOn, endsOn, codes) => {
  expect(checkGoalDays({ kind, startsOn, endsOn }).map((one) => one.code)).toEqual(codes);
});

test.each<[GoalKind, GoalKind[], string[]]>([
  ['BREAKTHROUGH', ['ANNUAL', 'LOCAL'], []],
  ['ANNUAL', ['ANNUAL'], ['GOAL_KIND_BENEATH']],
  ['LOCAL', ['LOCAL'], []],
  ['LOCAL', ['ANNUAL'], ['GOAL_KIND_BENEATH']],
  ['LOCAL', [], []],
])('a goal that becomes %s above %j: %j', (kind, beneath, codes) => {
  const problems = checkKindAbove({ id: 'goal', organisationId: 'here', kind }, beneath);
  expect(problems.map((one) => one.code)).toEqual(codes);
});

describe('placeAmong', () => {
  test.each([
    [0, ['goal', 'a', 'b']],
    [1, ['a', 'goal', 'b']],
    [2, ['a', 'b', 'goal']],
    [99, ['a', 'b', 'goal']],
    [null, ['a', 'b', 'goal']],
  ])('at %s', (at, order) => {
    expect(placeAmong(['a', 'b'], 'goal', at)).toEqual(order);
  });

  test('the others keep their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid()), fc.uuid(), fc.option(fc.nat(20)), (others, id, at) => {
        fc.pre(!others.includes(id));
        expect(placeAmong(others, id, at).filter((one) => one !== id)).toEqual(others);
      }),
    );
  });
});

describe('retireGoal', () => {
  const goal = { id: 'goal', retiredOn: null };
  test.each<[string, Parameters<typeof retireGoal>, string]>([
    ['in force, nothing beneath', [goal, 0, null, '2026-11-22'], '2026-11-22'],
    ['its links go to another', [goal, 0, { id: 'other', retiredOn: null }, '2026-11-22'], '2026-11-22'],
    ['retired before', [{ ...goal, retiredOn: '2026-01-01' }, 0, null, '2026-11-22'], 'GOAL_RETIRED'],
    ['goals in force beneath', [goal, 2, null, '2026-11-22'], 'GOAL_HAS_CHILDREN'],
    ['its links to itself', [goal, 0, goal, '2026-11-22'], 'GOAL_LINKS_TO'],
    [
      'its links to a retired goal',
      [goal, 0, { id: 'other', retiredOn: '2026-01-01' }, '2026-11-22'],
      'GOAL_LINKS_TO',
    ],
  ])('%s', (_what, given, expected) => {
    const retired = retireGoal(...given);
    expect(retired.ok ? retired.value.retiredOn : retired.problems[0]?.code).toBe(expected);
  });
});

test.each([
  ['title', null, ['TITLE_MISSING']],
  ['reason', null, ['REASON_MISSING']],
  ['description', null, []],
  ['title', 't'.repeat(300), []],
  ['title', 't'.repeat(301), ['TITLE_LONG']],
  ['patientLine', 't'.repeat(301), ['PATIENT_LINE_LONG']],
  ['code', 't'.repeat(61), ['CODE_LONG']],
] as const)('%s %j: %j', (field, text, codes) => {
  const problems = checkGoalText(field, text);
  expect(problems.map((one) => one.code)).toEqual(codes);
  expect(problems.every((one) => one.path[0] === field)).toBe(true);
});
