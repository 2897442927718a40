import { checkLevelAbove, checkUnitRemoval, levelAfter } from './unit-change.js';

test.each([
  ['WARD', 'MICRO', 'HOSPITAL', 'MESO'],
  ['HOSPITAL', 'MESO', 'SYSTEM', 'MACRO'],
  ['WARD', 'MESO', 'CLINIC', 'MESO'],
  ['SERVICE', 'MESO', 'DEPARTMENT', 'MICRO'],
] as const)('a %s of level %s that becomes a %s is of level %s', (kind, level, next, expected) => {
  expect(levelAfter({ kind, level }, next)).toBe(expected);
});

test.each([
  ['MESO', ['MESO', 'MICRO'], []],
  ['MICRO', ['MICRO'], []],
  ['MICRO', ['MICRO', 'MESO'], ['UNIT_LEVEL_BENEATH']],
  ['MESO', ['MACRO'], ['UNIT_LEVEL_BENEATH']],
  ['MICRO', [], []],
] as const)('level %s above %j: %j', (level, beneath, expected) => {
  expect(checkLevelAbove(level, beneath).map((one) => one.code)).toEqual(expected);
});

describe('checkUnitRemoval', () => {
  const none = { units: false, people: false, roles: false, goals: false, projects: false };

  test('an empty unit goes', () => {
    expect(checkUnitRemoval(none)).toEqual([]);
  });

  test.each([
    [{ people: true }, 'This unit still has people. Move them to another unit first.'],
    [
      { units: true, projects: true },
      'This unit still has units beneath it and projects. Move them to another unit first.',
    ],
    [
      { people: true, roles: true, goals: true },
      'This unit still has people, roles and goals. Move them to another unit first.',
    ],
  ])('what holds on to it is said: %j', (uses, sentence) => {
    const [refusal] = checkUnitRemoval({ ...none, ...uses });
    expect(refusal).toEqual({ code: 'UNIT_IN_USE', message: sentence, path: [] });
  });
});
