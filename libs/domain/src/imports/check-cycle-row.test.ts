import fc from 'fast-check';
import { CYCLE_SCALES, scaleWord } from '../pdsa-cycles/pdsa-cycle.js';
import type { RowInput } from './cells.js';
import { checkCycleRow, createCycleContext, type KnownProject } from './check-cycle-row.js';
import { CYCLE_ROW_FIELDS, isTaken, type CycleRowField } from './fields.js';
import { columnsOf, input, said, today } from './rows.fixture.js';

const projects: readonly KnownProject[] = [
  { id: 'p1', ref: 'P001', code: 'QI-2026-0001', title: 'Falls on Larch Ward' },
  { id: 'p2', ref: 'P002', code: 'QI-2026-0002', title: 'Discharge before noon' },
  { id: 'p3', ref: null, code: 'QI-2026-0003', title: 'Handover' },
  { id: 'p4', ref: 'P004', code: null, title: 'Sepsis six' },
  { id: 'p5', ref: 'P005', code: null, title: 'Sepsis six' },
];
const cycles = (known = projects) =>
  createCycleContext({
    columns: [...columnsOf<CycleRowField>(CYCLE_ROW_FIELDS), { heading: 'Notes', index: 99, field: null }],
    dateStyles: { startedOn: 'dmy', endedOn: 'dmy' },
    today,
    projects: known,
  });
const cycle = (
  cells: Partial<Record<CycleRowField, string>>,
  context = cycles(),
  more: Partial<RowInput<CycleRowField>> = {},
  row = 2,
) =>
  checkCycleRow(
    input(row, { project: 'P001', cycle: '1', change: 'Pilot a new form', ...cells }, more),
    context,
  );

/** What a whole row says. */
const FULL = {
  scale: '5 patients',
  prediction: 'Compliance will rise to 80%',
  startedOn: '08/09/2026',
  endedOn: '21-Sep-26',
  happened: 'Two shifts\nmissed it',
  comparison: 'More than predicted',
  decision: 'Adopt',
} as const;

describe('checkCycleRow', () => {
  test('is for a kind of file that is taken', () => {
    expect(isTaken('pdsa-cycles')).toBe(true);
  });

  test('makes a record of a full row', () => {
    expect(cycle(FULL, cycles(), { other: { Notes: 'On nights' } })).toEqual({
      row: 2,
      problems: [],
      notes: [],
      record: {
        key: 'project:p001|cycle:1',
        projectId: 'p1',
        cycle: '1',
        number: 1,
        changeTested: 'Pilot a new form',
        idea: { text: 'A new form', key: 'new form' },
        stage: 'CLOSED',
        scale: 'FEW_PATIENTS',
        scaleCount: 5,
        scaleCountOf: 'PATIENTS',
        scaleConditions: null,
        prediction: {
          words: 'Compliance will rise to 80%',
          result: null,
          verdict: null,
          resultDirection: 'MORE',
        },
        startsOn: null,
        lookBackOn: null,
        startedOn: '2026-09-08',
        endedOn: '2026-09-21',
        closedOn: '2026-09-21',
        observations: 'Two shifts\nmissed it',
        decision: 'ADOPT',
        decisionReason: null,
        other: { Notes: 'On nights' },
      },
    });
  });

  test('gaps stay gaps and are said where the file has the column', () => {
    const { record, problems } = cycle({
      ...FULL,
      prediction: '',
      endedOn: 'TBC',
      scale: '-',
      happened: 'n/a',
    });
    expect(record).toMatchObject({
      scale: null,
      observations: null,
      endedOn: null,
      closedOn: null,
      stage: 'CLOSED',
      // The comparison says that there was a prediction; what it said is not made up.
      prediction: { words: null, verdict: null, resultDirection: 'MORE' },
    });
    expect(said(problems, 'warning')).toEqual(['PREDICTION_MISSING', 'END_MISSING']);
    expect(said(problems)).toEqual([]);
    const bare = createCycleContext({
      columns: columnsOf<CycleRowField>(
        CYCLE_ROW_FIELDS.filter(({ field }) => field === 'project' || field === 'change'),
      ),
      dateStyles: {},
      today,
      projects,
    });
    expect(checkCycleRow(input(2, { project: 'P001', change: 'Try it' }), bare)).toMatchObject({
      problems: [],
      record: { stage: 'PLAN', prediction: null, cycle: null, number: null },
    });
  });

  test.each<[string, Partial<Record<CycleRowField, string>>, string]>([
    ['a decision', { decision: 'Abandon' }, 'CLOSED'],
    ['a comparison', { startedOn: '01/09/2026', comparison: 'As predicted' }, 'ACT'],
    ['a comparison that nobody could make', { comparison: 'Not sure' }, 'ACT'],
    ['an end', { startedOn: '01/09/2026', endedOn: '03/09/2026' }, 'STUDY'],
    ['what was seen, and no end', { happened: 'Form too long' }, 'DO'],
    ['a start', { startedOn: '01/09/2026' }, 'DO'],
    ['a start that is still to come', { startedOn: '01/12/2026' }, 'PLAN'],
    ['nothing but the change', {}, 'PLAN'],
    ['a decision in words that are none', { decision: 'See the minutes' }, 'PLAN'],
  ])('with %s it got as far as that', (_, cells, stage) => {
    expect(cycle(cells).record?.stage).toBe(stage);
  });

  test('days that are still to come were planned', () => {
    expect(cycle({ startedOn: '01/12/2026', endedOn: '08/12/2026' })).toMatchObject({
      record: {
        startsOn: '2026-12-01',
        lookBackOn: '2026-12-08',
        startedOn: null,
        endedOn: null,
        stage: 'PLAN',
      },
      notes: [{ column: 'started' }, { column: 'ended' }],
    });
    expect(cycle({ startedOn: '22/11/2026' }).record).toMatchObject({ startedOn: today, stage: 'DO' });
  });

  test.each([
    ['the ID of the register', 'p001', 'p1'],
    ['the code', 'QI-2026-0002', 'p2'],
    ['the title', 'discharge  before NOON', 'p2'],
    ['the ID and the title', 'P001 - Falls on Larch Ward', 'p1'],
    ['the code and the title', 'QI-2026-0003: Handover', 'p3'],
    ['the ID of one of two namesakes', 'P005', 'p5'],
  ])('finds the project by %s', (_, project, id) => {
    expect(cycle({ project }).record?.projectId).toBe(id);
  });

  test('the same cycle is known whatever names its project', () => {
    const keys = ['P001', 'QI-2026-0001', 'Falls on Larch Ward'].map(
      (project) => cycle({ project }).record?.key,
    );
    expect(new Set(keys).size).toBe(1);
    expect(cycle({ cycle: '', startedOn: '01/09/2026' }).record?.key).toBe(
      'project:p001|change:pilot a new form|started:2026-09-01',
    );
  });

  test.each<[string, Partial<Record<CycleRowField, string>>, readonly string[], string | undefined]>([
    ['no project', { project: ' ' }, ['PROJECT_MISSING'], undefined],
    [
      'a project that is misspelt',
      { project: 'Discharge befor noon' },
      ['PROJECT_UNKNOWN'],
      'Discharge before noon',
    ],
    ['an ID written another way', { project: 'P-1' }, ['PROJECT_UNKNOWN'], 'P001'],
    ['an ID that nobody has', { project: 'P999' }, ['PROJECT_UNKNOWN'], undefined],
    ['a title that two projects have', { project: 'Sepsis six' }, ['PROJECT_UNCLEAR'], 'P004'],
    ['no change', { change: 'n/a' }, ['CHANGE_MISSING'], undefined],
    ['an end before the start', { startedOn: '02/09/2026', endedOn: '01/09/2026' }, ['END_BEFORE_START'], ''],
    ['a day that there is not', { startedOn: '31/06/2026' }, ['DATE_IMPOSSIBLE'], '30/06/2026'],
    [
      'an NHS number in what happened',
      { happened: 'Seen with 943 476 5919' },
      ['PATIENT_IDENTIFIER'],
      undefined,
    ],
    ['an NHS number for a change', { change: '943 476 5919' }, ['PATIENT_IDENTIFIER'], undefined],
    ['an NHS number for a prediction', { prediction: '943 476 5919' }, ['PATIENT_IDENTIFIER'], undefined],
    ['a change too long', { change: 'x'.repeat(2001) }, ['TEXT_TOO_LONG'], undefined],
    ['a prediction too long', { prediction: 'x'.repeat(1001) }, ['TEXT_TOO_LONG'], undefined],
  ])('%s keeps the row out', (_, cells, codes, suggestion) => {
    const { record, problems } = cycle(cells);
    expect(record).toBeNull();
    expect(said(problems)).toEqual(codes);
    const [one] = problems.filter(({ severity }) => severity === 'error');
    expect(one?.column).not.toBe('');
    expect(one?.suggestion?.value).toBe(suggestion);
    expect(JSON.stringify(problems)).not.toContain('943 476');
  });

  test('says so when there are no projects at all', () => {
    expect(cycle({}, cycles([])).problems[0]?.message).toContain('There are no projects yet.');
  });

  test('a cycle that comes again is refused', () => {
    const there = cycles();
    expect(cycle({}, there).record).not.toBeNull();
    expect(cycle({ cycle: '2' }, there, {}, 3).record).not.toBeNull();
    expect(cycle({ project: 'P002' }, there, {}, 4).record).not.toBeNull();
    expect(said(cycle({ project: 'Falls on Larch Ward', cycle: ' 1' }, there, {}, 5).problems)).toEqual([
      'CYCLE_REPEATED',
    ]);
    expect(cycle({ cycle: '', startedOn: '01/09/2026' }, there, {}, 6).record).not.toBeNull();
    expect(cycle({ cycle: '', startedOn: '02/09/2026' }, there, {}, 7).record).not.toBeNull();
    expect(said(cycle({ cycle: '', startedOn: '1 September 2026' }, there, {}, 8).problems)).toEqual([
      'CYCLE_REPEATED',
    ]);
  });

  test.each([
    ['1', 1], ['PDSA 3', 3], ['Cycle no. 12', 12], ['A3', 3], ['pdsa cycle #2', 2], ['03', 3], ['2.1', null],
    ['Ward 7 huddle', null], ['0', null], ['', null],
  ])('the cycle %j has the number %j', (text, number) => {
    expect(cycle({ cycle: text }).record?.number).toBe(number);
  }); // prettier-ignore

  test('words that are not known are kept', () => {
    expect(cycle({ scale: 'One nurse' })).toMatchObject({
      record: { scale: null, scaleConditions: 'One nurse' },
      notes: [{ column: 'scale' }],
    });
    expect(cycle({ scale: '5 patients on Larch Ward' }).record).toMatchObject({
      scale: 'FEW_PATIENTS',
      scaleCount: 5,
      scaleConditions: '5 patients on Larch Ward',
    });
    expect(cycle({ comparison: 'Faster on nights' }).record?.prediction).toEqual({
      words: null,
      result: 'Faster on nights',
      verdict: null,
      resultDirection: null,
    });
    expect(cycle({ decision: 'Ask the board' })).toMatchObject({
      record: { decision: null, decisionReason: 'Ask the board' },
      problems: [{}, { code: 'DECISION_UNKNOWN', suggestion: { value: 'Adopt' } }],
    });
    expect(cycle({ decision: 'Adapt: shorter form' }).record).toMatchObject({
      decision: 'ADAPT',
      decisionReason: 'Adapt: shorter form',
    });
    expect(cycle({ decision: 'Expand' })).toMatchObject({
      record: { decision: 'ADAPT', decisionReason: 'Expand' },
      notes: [{ column: 'decision' }],
    });
    expect(cycle({ decision: 'ADOPTED' }).record).toMatchObject({ decision: 'ADOPT', decisionReason: null });
  });

  test('our own words for a scale are read as themselves', () => {
    for (const scale of CYCLE_SCALES) expect(cycle({ scale: scaleWord(scale) }).record?.scale).toBe(scale);
  });

  test('whatever stands in the cells, a row is a record or a refusal that says where', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Adopt', 'one bay', '2026-01-01', 'more', '-', 'P001'),
    );
    const fields = Object.fromEntries(CYCLE_ROW_FIELDS.map(({ field }) => [field, cell]));
    fc.assert(
      fc.property(fc.record(fields, { requiredKeys: [] }), (cells) => {
        const { record, problems } = checkCycleRow(input<CycleRowField>(2, cells), cycles());
        expect(record === null).toBe(said(problems).length > 0);
        if (record === null) return;
        expect(record.stage === 'CLOSED').toBe(record.decision !== null);
        expect(
          record.startedOn === null || record.endedOn === null || record.startedOn <= record.endedOn,
        ).toBe(true);
        expect((record.startedOn ?? '') <= today && (record.endedOn ?? '') <= today).toBe(true);
      }),
    );
  });
});
