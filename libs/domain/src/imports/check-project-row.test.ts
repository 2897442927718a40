import fc from 'fast-check';
import type { RowInput } from './cells.js';
import { checkProjectRow, createProjectContext, type KnownGoal } from './check-project-row.js';
import { PROJECT_FIELDS, type ProjectField } from './fields.js';
import type { RowCheck } from './row-reader.js';
import { columnsOf, input, people, said, today } from './rows.fixture.js';

const goals: readonly KnownGoal[] = [
  { id: 'g1', code: 'TN1', title: 'No avoidable harm' },
  { id: 'g4', code: 'A4', title: 'Safe medicines at every transfer' },
  { id: 'g7', code: 'A7', title: 'Discharge by noon 33%' },
  { id: 'g9', code: null, title: 'Halve harm; hold the gains' },
];
const projects = (known = goals) =>
  createProjectContext({
    columns: [...columnsOf<ProjectField>(PROJECT_FIELDS), { heading: 'Notes', index: 99, field: null }],
    dateStyles: { startedOn: 'dmy', endedOn: 'dmy', updatedOn: 'dmy' },
    today,
    people,
    goals: known,
  });
const project = (
  cells: Partial<Record<ProjectField, string>>,
  context = projects(),
  more: Partial<RowInput<ProjectField>> = {},
) => checkProjectRow(input(2, { title: 'Falls on Larch Ward', ref: 'P1', ...cells }, more), context);

describe('checkProjectRow', () => {
  test('makes a record of a full row', () => {
    const { record, problems, notes } = project({
      aim: ' Halve falls\nby March ',
      unit: "Larch Ward, St Aidan's Hospital",
      leadName: 'Dr Amina Li',
      leadEmail: 'Amina.Li@hospital.example',
      sponsorName: 'New Person',
      members: 'Sunita Rao; Other Person',
      status: 'Completed',
      startedOn: '03/04/2026',
      endedOn: '14-Jun-26',
      score: '3,5',
      goal: 'SAFE MEDICINES AT EVERY  TRANSFER ',
      purpose: 'Foundation year project',
      visibility: 'Open',
      effortDays: '12.5 days',
    });
    expect(problems).toEqual([]);
    expect(notes).toEqual([]);
    expect(record).toMatchObject({
      key: 'ref:p1',
      aim: 'Halve falls\nby March',
      problem: null,
      unit: { name: 'Larch Ward', parentName: "St Aidan's Hospital" },
      lead: { name: 'Amina Li', email: 'amina.li@hospital.example', personId: 'p1' },
      sponsor: { name: 'New Person', email: null, personId: null },
      members: [
        { name: 'Sunita Rao', personId: 'p3' },
        { name: 'Other Person', personId: null },
      ],
      status: 'CLOSED',
      outcome: 'ENDED',
      statusWord: 'Completed',
      startedOn: '2026-04-03',
      endedOn: '2026-06-14',
      updatedOn: null,
      score: 3.5,
      goalIds: ['g4'],
      purpose: 'EDUCATIONAL',
      purposeWord: 'Foundation year project',
      visibility: 'OPEN',
      effortDays: 12.5,
    });
  });

  test('gaps stay gaps and are said where the file has the column', () => {
    const { record, problems } = project({
      status: 'TBC',
      score: 'n/a',
      goal: '-',
      leadName: 'Vacant',
      unit: 'N/K',
      startedOn: 'TBC',
    });
    expect(record).toMatchObject({
      status: null,
      outcome: null,
      score: null,
      goalIds: [],
      lead: null,
      unit: null,
      startedOn: null,
    });
    expect(said(problems, 'warning').sort()).toEqual(['LEAD_MISSING', 'STATUS_MISSING', 'UNIT_MISSING']);
  });

  test('a file that has no such columns is not told so in every row', () => {
    const context = createProjectContext({
      columns: [{ heading: 'Titel', index: 0, field: 'title' }],
      dateStyles: {},
      today,
      people: [],
      goals: [],
    });
    expect(checkProjectRow(input<ProjectField>(2, { title: 'Falls' }), context)).toMatchObject({
      problems: [],
      notes: [],
    });
    expect(checkProjectRow(input<ProjectField>(3, { title: '' }), context).problems[0]).toMatchObject({
      code: 'TITLE_MISSING',
      column: 'Titel',
    });
  });

  test.each<[string, Partial<Record<ProjectField, string>>, readonly string[]]>([
    ['an empty title', { title: ' ' }, ['TITLE_MISSING']],
    ['an impossible date', { startedOn: '31/04/2026' }, ['DATE_IMPOSSIBLE']],
    ['a date that can be read two ways', { aimBy: '03/04/2026' }, ['DATE_AMBIGUOUS']],
    ['a month for a day', { endedOn: 'June 2026' }, ['DATE_UNREADABLE']],
    ['an unknown status', { status: 'On track' }, ['STATUS_UNKNOWN']],
    ['an unknown goal', { goal: 'Safe medicine at every transfer' }, ['GOAL_UNKNOWN']],
    ['one unknown goal of two', { goal: 'TN1; Carbon' }, ['GOAL_UNKNOWN']],
    ['a score above 5', { score: '5.5' }, ['SCORE_OUTSIDE']],
    ['a score of nothing', { score: '0' }, ['SCORE_OUTSIDE']],
    ['a score between halves', { score: '2.7' }, ['SCORE_OUTSIDE']],
    ['a score in words', { score: 'high' }, ['SCORE_UNREADABLE']],
    ['an address without a dot', { leadEmail: 'amina@hospital' }, ['EMAIL_UNREADABLE']],
    ['a text that is too long', { title: 'x'.repeat(301) }, ['TEXT_TOO_LONG']],
    ['an end before its start', { startedOn: '02/04/2026', endedOn: '01/04/2026' }, ['END_BEFORE_START']],
    ['a name that two people have', { leadName: 'Wen Brown' }, ['PERSON_UNCLEAR']],
    ['an initial that fits two', { leadName: 'S. Rao' }, ['PERSON_UNCLEAR']],
    ['a word that does not say who may see it', { visibility: 'sometimes' }, ['VISIBILITY_UNKNOWN']],
    ['an NHS number', { problem: 'as with 943 476 5919' }, ['PATIENT_IDENTIFIER']],
    [
      'several at once',
      { title: '', score: 'high', status: 'Purple' },
      ['TITLE_MISSING', 'STATUS_UNKNOWN', 'SCORE_UNREADABLE'],
    ],
  ])('%s keeps the row out', (_, cells, codes) => {
    const { record, problems } = project(cells);
    expect(record).toBeNull();
    expect(said(problems)).toEqual(codes);
    for (const { column, message } of problems) {
      expect(column).not.toBe('');
      expect(message).toMatch(/[.?]$/);
    }
  });

  test.each<[string, Partial<Record<ProjectField, string>>, string]>([
    ['a purpose nobody knows', { purpose: 'Other' }, 'PURPOSE_UNKNOWN'],
    ['an effort in words', { effortDays: 'a lot' }, 'EFFORT_UNREADABLE'],
    ['an effort in hours', { effortDays: '40 hours' }, 'EFFORT_UNREADABLE'],
    ['a lead who had left', { leadName: 'Ben Jones', startedOn: '01/02/2026' }, 'LEAD_LEFT_BEFORE_START'],
    [
      'an update before the start',
      { startedOn: '02/02/2026', updatedOn: '01/02/2026' },
      'UPDATED_BEFORE_START',
    ],
    ['an aim date before the start', { startedOn: '02/02/2026', aimBy: '2026-02-01' }, 'AIM_BEFORE_START'],
    [
      'another person’s address',
      { leadName: 'Sam Rao', leadEmail: 'amina.li@hospital.example' },
      'NAME_AND_EMAIL_DIFFER',
    ],
    ['a namesake', { leadName: 'Amina Li', leadEmail: 'a.li@elsewhere.example' }, 'EMAIL_DIFFERS'],
    ['a long description', { summary: 'x '.repeat(700) }, 'SUMMARY_LONG'],
  ])('%s is said and goes in', (_, cells, code) => {
    const { record, problems } = project({ status: 'Live', unit: 'Ward 7', leadName: 'Amina Li', ...cells });
    expect(record).not.toBeNull();
    expect(said(problems, 'warning')).toEqual([code]);
  });

  test('a long description is kept beside the record', () => {
    const long = 'x'.repeat(1500);
    expect(project({ summary: long }).record).toMatchObject({ summary: null, other: { summary: long } });
  });

  test('the way out of an impossible date can be taken', () => {
    const { problems } = project({ startedOn: '31/04/2026' });
    expect(problems.find(({ code }) => code === 'DATE_IMPOSSIBLE')).toMatchObject({
      column: 'start date',
      message: 'There is no 31 April; use 30/04/2026.',
      suggestion: { label: 'Use 30/04/2026', value: '30/04/2026' },
      alternatives: [{ value: '' }],
    });
  });

  test('near goals are offered in place of the one part that is unknown, and never taken', () => {
    const { record, problems } = project({ goal: 'TN1; Discharge before noon' });
    expect(record).toBeNull();
    const suggestion = problems.find(({ code }) => code === 'GOAL_UNKNOWN')?.suggestion;
    expect(suggestion?.value).toBe('TN1; Discharge by noon 33%');
    expect(project({ goal: suggestion?.value ?? '' }).record?.goalIds).toEqual(['g1', 'g7']);
  });

  test.each([
    ['TN1', ['g1']],
    ['TN1 No avoidable harm', ['g1']],
    ['A4: Safe medicines at every transfer.', ['g4']],
    ['TN1; A7\nTN1', ['g1', 'g7']],
    ['Halve harm; hold the gains', ['g9']],
  ])('goal %j', (goal, ids) => {
    expect(project({ goal }).record?.goalIds).toEqual(ids);
  });

  test('without any goals the words are kept and the row goes in', () => {
    const { record, problems } = project({ goal: 'Zero harm' }, projects([]));
    expect(record).toMatchObject({ goalIds: [], goalWords: 'Zero harm' });
    expect(said(problems, 'warning')).toContain('NO_GOALS_YET');
  });

  test('two goals with one title are not chosen between', () => {
    const twins = [...goals, { id: 'g99', code: 'B4', title: 'Safe medicines at every transfer' }];
    expect(said(project({ goal: 'Safe medicines at every transfer' }, projects(twins)).problems)).toEqual([
      'GOAL_UNKNOWN',
    ]);
    expect(project({ goal: 'B4' }, projects(twins)).record?.goalIds).toEqual(['g99']);
  });

  test('an ID that comes again names the row that had it', () => {
    const context = projects();
    expect(checkProjectRow(input<ProjectField>(5, { ref: 'P7', title: '' }), context).record).toBeNull();
    const again = checkProjectRow(input<ProjectField>(9, { ref: ' p7', title: 'Sepsis' }), context);
    expect(said(again.problems)).toEqual(['ID_REPEATED']);
    expect(again.problems.find(({ code }) => code === 'ID_REPEATED')?.message).toContain('row 5');
  });

  test('without an ID the title and the unit are the key', () => {
    const context = projects();
    const row = (at: number, title: string, unit: string) =>
      checkProjectRow(input<ProjectField>(at, { title, unit }), context);
    expect(row(2, 'Falls', 'Ward 7').record?.key).toBe('title:falls|unit:ward 7|in:');
    expect(row(3, 'Falls', 'Ward 8').record).not.toBeNull();
    expect(said(row(4, 'FALLS ', 'ward  7').problems)).toEqual(['ROW_REPEATED']);
  });

  test('several leads: the first leads, the others are members', () => {
    const { record, notes } = project({ leadName: 'Amina Li / Sunita Rao', members: 'Amina Li; Sam Rao' });
    expect(record?.lead?.personId).toBe('p1');
    expect(record?.members.map(({ personId }) => personId)).toEqual(['p3', 'p4']);
    expect(notes[0]?.message).toContain('Sunita Rao is a member');
  });

  test('an address alone names the lead', () => {
    expect(project({ leadName: '', leadEmail: 'sam@hospital.example' }).record?.lead).toEqual({
      name: 'Sam Rao',
      email: 'sam@hospital.example',
      personId: 'p4',
    });
    expect(project({ leadEmail: 'new@hospital.example' }).record?.lead).toEqual({
      name: 'new@hospital.example',
      email: 'new@hospital.example',
      personId: null,
    });
  });

  test('an Excel day number is said to have been one', () => {
    expect(project({ startedOn: '46187' })).toMatchObject({
      record: { startedOn: '2026-06-14' },
      notes: [{ column: 'start date' }],
    });
  });

  test('cells beyond the headings keep the row out', () => {
    const { record, problems } = project({}, projects(), { extraCells: ['lost', 'too'] });
    expect(record).toBeNull();
    expect(problems[0]).toMatchObject({ code: 'TOO_MANY_CELLS', column: '' });
    expect(problems[0]?.message).toContain('2 cells');
  });

  test.each<[string, RowCheck<unknown>]>([
    ['title', project({ title: 'Audit 943 476 5919' })],
    ['goal', project({ goal: '943 476 5919' })],
    ['status', project({ status: 'Testing 943 476 5919' })],
    ['lead', project({ leadName: 'Amina Li 943 476 5919' })],
    ['an unmapped column', project({}, projects(), { other: { Notes: 'NHS 943 476 5919' } })],
  ])('an identifier in the %s is held back and said nowhere', (_, check) => {
    expect(check.record).toBeNull();
    expect(said(check.problems)).toEqual(['PATIENT_IDENTIFIER']);
    expect(JSON.stringify(check)).not.toMatch(/943|5919/);
  });

  test('a row is either taken with no error or kept out with one; nothing makes it throw', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'n/a',
        'Testing',
        '31/04/2026',
        '2026-06-14',
        '3.5',
        'TN1',
        'Amina Li',
        'x@y.uk',
        '943 476 5919',
        ';',
        '45000',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const cells = fc.record(Object.fromEntries(PROJECT_FIELDS.map(({ field }) => [field, cell])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(cells, (row) => {
        const { record, problems } = checkProjectRow(input<ProjectField>(2, row), projects());
        expect(record === null).toBe(said(problems).length > 0);
        if (record !== null) expect(record.title).not.toBe('');
      }),
    );
  });
});
