import fc from 'fast-check';
import { checkAdministratorRemains, checkGrant, closeGrant, endGrant, type Grant } from './role-grant.js';

const TODAY = '2026-11-22';
const grant = (more: Partial<Grant> = {}): Grant => ({
  role: 'COACH',
  unitId: null,
  from: '2026-11-01',
  to: null,
  ...more,
});
const here = { leftOn: null };

describe('checkGrant', () => {
  test.each<[string, Partial<Grant>, Partial<Grant>[], string[]]>([
    ['the first role', {}, [], []],
    ['the same role again', {}, [{}], ['ROLE_HELD']],
    ['the same role in another unit', { unitId: 'ward' }, [{}], []],
    ['another role', { role: 'LEAD' }, [{}], []],
    ['after the former one ended', { from: '2026-11-10' }, [{ to: '2026-11-10' }], []],
    ['while the former one lasts', { from: '2026-11-09' }, [{ to: '2026-11-10' }], ['ROLE_HELD']],
    ['before the next one begins', { to: '2027-01-01' }, [{ from: '2027-01-01' }], []],
    ['into the next one', { to: '2027-01-02' }, [{ from: '2027-01-01' }], ['ROLE_HELD']],
    ['an end on its first day', { to: '2026-11-01' }, [], ['ROLE_ENDS_BEFORE_START']],
    [
      'an administrator of one unit',
      { role: 'ADMINISTRATOR', unitId: 'ward' },
      [],
      ['ROLE_WHOLE_ORGANISATION'],
    ],
    ['an administrator', { role: 'ADMINISTRATOR' }, [], []],
  ])('%s', (_what, given, held, codes) => {
    const problems = checkGrant(
      grant(given),
      held.map((one) => grant(one)),
      here,
      TODAY,
    );
    expect(problems.map((one) => one.code)).toEqual(codes);
  });

  test.each([
    ['2026-11-22', ['PERSON_LEFT']],
    ['2026-11-23', []],
  ])('for somebody who left on %s: %j', (leftOn, codes) => {
    expect(checkGrant(grant(), [], { leftOn }, TODAY).map((one) => one.code)).toEqual(codes);
  });
});

describe('endGrant', () => {
  test.each<[Partial<Grant>, string, unknown]>([
    [{}, '2026-11-22', { kept: true, to: '2026-11-22' }],
    [{}, '2027-01-31', { kept: true, to: '2027-01-31' }],
    [{}, '2026-11-01', { kept: false }],
    [{ to: '2027-06-30' }, '2026-12-31', { kept: true, to: '2026-12-31' }],
    [{}, '2026-10-31', 'ROLE_ENDS_BEFORE_START'],
    [{ to: '2026-11-22' }, '2026-11-22', 'ROLE_ENDED'],
  ])('%j on %s', (given, on, expected) => {
    const ended = endGrant(grant(given), on, TODAY);
    expect(ended.ok ? ended.value : ended.problems[0]?.code).toEqual(expected);
  });
});

test('nobody holds a role from the day they left, and no role is made longer by it', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
  fc.assert(
    fc.property(day, fc.option(day), day, (from, to, leftOn) => {
      const held = grant({ from, to });
      const ending = closeGrant(held, leftOn);
      const end = ending === null ? held.to : ending.kept ? ending.to : from;
      expect(end).not.toBeNull();
      expect((end ?? '') <= leftOn || end === from).toBe(true);
      if (to !== null && ending?.kept === true) expect(ending.to <= to).toBe(true);
      if (ending?.kept === true) expect(ending.to > from).toBe(true);
    }),
  );
});

test('somebody has to stay who can help', () => {
  expect(checkAdministratorRemains(1)).toEqual([]);
  expect(checkAdministratorRemains(0).map((one) => one.code)).toEqual(['LAST_ADMINISTRATOR']);
});
