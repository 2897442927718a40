import fc from 'fast-check';
import { checkGoals, createGoalContext } from './check-goals.js';
import { GOAL_FIELDS, type GoalField } from './fields.js';
import { columnsOf, input, people, said, today } from './rows.fixture.js';

describe('checkGoals', () => {
  type Cells = Partial<Record<GoalField, string>>;
  const known = [
    {
      id: 'old',
      organisationId: 'o',
      code: 'X1',
      title: 'Old direction',
      kind: 'TRUE_NORTH' as const,
      retiredOn: null,
      path: ['old'],
    },
    {
      id: 'gone',
      organisationId: 'o',
      code: 'X2',
      title: 'Gone direction',
      kind: 'TRUE_NORTH' as const,
      retiredOn: '2026-01-01',
      path: ['gone'],
    },
  ];
  const check = (...rows: readonly Cells[]) =>
    checkGoals(
      rows.map((cells, at) => input(at + 2, cells)),
      createGoalContext({ columns: columnsOf<GoalField>(GOAL_FIELDS), dateStyles: {}, today, people, known }),
    );
  const records = (...rows: readonly Cells[]) => check(...rows).map(({ record }) => record);
  const codes = (...rows: readonly Cells[]) => check(...rows).map(({ problems }) => said(problems));

  test('makes a tree, whatever the order of the rows', () => {
    expect(
      records(
        { code: 'A1', title: 'Falls', kind: 'Annual', parent: 'B1', weight: '30' },
        {
          code: 'B1',
          title: 'Halve harm',
          kind: 'Breakthrough',
          parent: 'no avoidable  HARM',
          weight: '60%',
        },
        {
          code: 'TN1',
          title: 'No avoidable harm',
          kind: 'True North',
          owner: 'Amina Li',
          weight: '40',
          patientLine: 'You come to no harm.',
        },
        { code: 'B9', title: 'From elsewhere', kind: 'Breakthrough', parent: 'X1' },
      ),
    ).toMatchObject([
      {
        key: 'code:a1',
        kind: 'ANNUAL',
        kindGuessed: false,
        parent: { in: 'file', key: 'code:b1' },
        weight: 30,
      },
      { kind: 'BREAKTHROUGH', parent: { in: 'file', key: 'code:tn1' }, weight: 60 },
      {
        kind: 'TRUE_NORTH',
        parent: null,
        weight: 40,
        owner: { personId: 'p1' },
        patientLine: 'You come to no harm.',
      },
      { parent: { in: 'organisation', id: 'old' }, weight: null },
    ]);
  });

  test('guesses a level from the place and says so', () => {
    const checks = check(
      { code: '1', title: 'Top' },
      { code: '2', title: 'Below', parent: '1', kind: 'Cloud' },
      { code: '3', title: 'Below that', parent: '2' },
    );
    expect(checks.map(({ record }) => [record?.kind, record?.kindGuessed])).toEqual([
      ['TRUE_NORTH', true],
      ['BREAKTHROUGH', true],
      ['ANNUAL', true],
    ]);
    expect(checks.map(({ problems }) => said(problems, 'warning'))).toEqual([
      ['LEVEL_MISSING'],
      ['LEVEL_UNKNOWN'],
      ['LEVEL_MISSING'],
    ]);
  });

  test.each<[string, readonly Cells[], readonly (readonly string[])[]]>([
    ['no words', [{ code: '1', title: '' }], [['TITLE_MISSING']]],
    [
      'a code twice',
      [
        { code: '1', title: 'a' },
        { code: '1 ', title: 'b' },
      ],
      [[], ['CODE_REPEATED']],
    ],
    ['a goal twice', [{ title: 'a' }, { title: 'A' }], [[], ['GOAL_REPEATED']]],
    ['an unknown parent', [{ title: 'a', kind: 'Annual', parent: 'B9' }], [['PARENT_UNKNOWN']]],
    ['a weight in words', [{ title: 'a', weight: 'high' }], [['WEIGHT_UNREADABLE']]],
    ['a weight over 100', [{ title: 'a', weight: '120' }], [['WEIGHT_OUTSIDE']]],
    ['a weight under 0', [{ title: 'a', weight: '-1' }], [['WEIGHT_OUTSIDE']]],
    [
      'an end before its start',
      [{ title: 'a', kind: 'Annual', startsOn: '2026-04-01', endsOn: '2026-03-31' }],
      [['END_BEFORE_START']],
    ],
    [
      'a True North beneath another',
      [
        { code: '1', title: 'a', kind: 'True North' },
        { title: 'b', kind: 'True North', parent: '1' },
      ],
      [[], ['GOAL_AT_TOP']],
    ],
    [
      'an annual goal above a breakthrough',
      [
        { code: '1', title: 'a', kind: 'Annual' },
        { title: 'b', kind: 'Breakthrough', parent: '1' },
      ],
      [[], ['GOAL_KIND']],
    ],
    ['a retired parent', [{ title: 'a', kind: 'Annual', parent: 'X2' }], [['GOAL_RETIRED']]],
    [
      'a goal beneath itself',
      [{ code: '1', title: 'a', kind: 'Local', parent: '1' }],
      [['GOAL_BENEATH_ITSELF']],
    ],
    [
      'a circle, and what hangs from it',
      [
        { code: '1', title: 'a', kind: 'Local', parent: '2' },
        { code: '2', title: 'b', kind: 'Local', parent: '1' },
        { title: 'c', kind: 'Local', parent: '2' },
        { title: 'd' },
      ],
      [['GOAL_BENEATH_ITSELF'], ['GOAL_BENEATH_ITSELF'], ['GOAL_BENEATH_ITSELF'], []],
    ],
    [
      'a parent that cannot go in',
      [
        { code: '1', title: '' },
        { code: '2', title: 'b', kind: 'Annual', parent: '1' },
        { title: 'c', kind: 'Local', parent: '2' },
      ],
      [['TITLE_MISSING'], ['PARENT_REFUSED'], ['PARENT_REFUSED']],
    ],
    [
      'six levels',
      ['True North', 'Annual', 'Local', 'Local', 'Local', 'Local'].map((kind, at) => ({
        code: String(at + 1),
        title: `goal ${at}`,
        kind,
        ...(at > 0 ? { parent: String(at) } : {}),
      })),
      [[], [], [], [], [], ['GOAL_DEPTH']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(codes(...rows)).toEqual(expected);
  });

  test('offers the parent that was probably meant', () => {
    expect(
      check(
        { code: 'TN1', title: 'No avoidable harm', kind: 'True North' },
        { title: 'b', kind: 'Annual', parent: 'No avoidable harms' },
      )[1]?.problems[0]?.suggestion,
    ).toEqual({
      label: 'Use No avoidable harm',
      value: 'No avoidable harm',
    });
  });

  test.each<[string, readonly (string | null)[], readonly (number | null)[]]>([
    ['fractions that add up to 1', ['0.4', '0,35', '0.25'], [40, 35, 25]],
    ['fractions that do not', ['0.4', '0.5'], [0.4, 0.5]],
    ['ones without a decimal', ['1'], [1]],
    ['a percent sign', ['0.5%', '0.5'], [0.5, 0.5]],
    ['percentages', ['40', '60', null], [40, 60, null]],
  ])('weights: %s', (_, weights, read) => {
    const rows = weights.map((weight, at) => ({
      title: `goal ${at}`,
      kind: 'True North',
      ...(weight === null ? {} : { weight }),
    }));
    expect(records(...rows).map((record) => record?.weight)).toEqual(read);
  });

  test('True North has no end', () => {
    const [only] = check({ title: 'a', kind: 'True North', endsOn: '2027-03-31' });
    expect(only?.record?.endsOn).toBeNull();
    expect(said(only?.problems ?? [], 'warning')).toEqual(['TRUE_NORTH_HAS_NO_END']);
  });

  test('any tangle of parents gives one answer for each row, and what goes in is a tree', () => {
    const row = fc.record({
      code: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', ''),
      title: fc.constantFrom('a', 'b', 'c', ''),
      parent: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '', 'X1', 'a'),
      kind: fc.constantFrom('', 'True North', 'Annual', 'Local', 'Cloud'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), (rows) => {
        const checks = check(...rows);
        expect(checks.map((one) => one.row)).toEqual(rows.map((_, at) => at + 2));
        const taken = new Map(
          checks.flatMap(({ record }) => (record === null ? [] : [[record.key, record] as const])),
        );
        for (const start of taken.values()) {
          let steps = 0;
          for (let at = start; at.parent?.in === 'file'; steps += 1) {
            const above = taken.get(at.parent.key);
            expect(above).toBeDefined();
            expect(steps).toBeLessThan(5);
            if (above === undefined) break;
            at = above;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
