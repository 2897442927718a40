import type { Result } from '../problem.js';
import { answered, cycleIn, importedIn, prediction, task, TODAY } from './cycles.fixture.js';
import {
  CYCLE_FIELDS,
  CYCLE_STAGES,
  CYCLE_TEXT_MOST,
  PREDICTION_TEXT_MOST,
  SCALE_COUNT_MOST,
  TASK_TEXT_MOST,
  type CycleField,
  type CycleStage,
  type CycleTextField,
  type PdsaCycle,
} from './pdsa-cycle.js';
import { planCycle, saveCycle, type CycleChange, type CycleSaved } from './save-cycle.js';

const saidOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code, path }) => `${code} at ${path.join('.')}`);
const messagesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ message }) => message);
const save = (cycle: PdsaCycle, change: CycleChange) => saveCycle(cycle, change, TODAY);
const saved = (cycle: PdsaCycle, change: CycleChange): CycleSaved => {
  const result = save(cycle, change);
  if (!result.ok) throw new Error(messagesOf(result).join(' '));
  return result.value;
};

/** Something that each field takes and that none of the fixtures says. */
const OTHER: Readonly<Record<CycleField, string | number | boolean>> = {
  purpose: 'LEARN',
  changeTested: 'Another change',
  buildsOn: 'The last test',
  scale: 'WHOLE_UNIT',
  scaleCount: 7,
  scaleCountOf: 'SHIFTS',
  scaleConditions: 'On nights',
  startsOn: '2026-11-03',
  lookBackOn: '2026-11-20',
  howWeWillKnow: 'Count',
  dataWhat: 'Doses',
  dataWho: 'Nurses',
  dataWhen: 'Daily',
  dataWhere: 'Bay 2',
  dataHow: 'Tally',
  dataKind: 'BOTH',
  startedOn: '2026-11-04',
  endedOn: '2026-11-12',
  carriedOut: 'PARTLY',
  observations: 'Another thing seen',
  problemsMet: 'None',
  dataRecorded: true,
  comparedWithBefore: 'Better',
  learnt: 'Another thing learnt',
  surprises: 'Night staff liked it',
  decision: 'ABANDON',
  decisionReason: 'Because',
  nextChange: 'Shorter',
  adoptionPlan: 'Induction',
  nextScale: 'ONE_SHIFT',
};
const FIELDS = (['PLAN', 'DO', 'STUDY', 'ACT'] as const).flatMap((of) =>
  CYCLE_FIELDS[of].map((field): readonly [CycleField, CycleStage] => [field, of]),
);

describe('saving a field', () => {
  const cells = FIELDS.flatMap(([field, of]) =>
    (['PLAN', 'DO', 'STUDY', 'ACT'] as const).map((stage) => [field, of, stage] as const),
  );
  it.each(cells)('%s of %s in %s', (field, of, stage) => {
    const result = save(cycleIn(stage), { [field]: OTHER[field] });
    if (CYCLE_STAGES.indexOf(of) <= CYCLE_STAGES.indexOf(stage)) {
      expect(result).toMatchObject({
        ok: true,
        value: { fields: { [field]: OTHER[field] }, predictions: null, tasks: null },
      });
      return;
    }
    expect(saidOf(result)).toEqual([`STAGE_NOT_REACHED at ${field}`]);
    expect(messagesOf(result)[0]).toBe(
      {
        DO: 'This belongs to Do. Start the test first.',
        STUDY: 'This belongs to Study. Finish Do first.',
        ACT: 'This belongs to Act. Finish Study first.',
        PLAN: '',
        CLOSED: '',
      }[of],
    );
  });

  it.each(FIELDS)('%s of a closed test stays', (field) => {
    expect(saidOf(save(cycleIn('CLOSED'), { [field]: OTHER[field] }))).toEqual(['CYCLE_CLOSED at stage']);
  });

  it('changes only what is sent and differs', () => {
    const cycle = cycleIn('STUDY');
    const { fields, cycle: after } = saved(cycle, {
      learnt: `  ${cycle.learnt ?? ''}\u0007 `,
      surprises: ' Night staff\r\nliked it ',
      observations: undefined,
      decision: null,
    });
    expect(fields).toEqual({ surprises: 'Night staff\nliked it' });
    expect(after).toEqual({ ...cycle, surprises: 'Night staff\nliked it' });
  });

  it('shows scripts, emoji and right-to-left text as the text they are', () => {
    const words = '<script>alert(1)</script> 👩‍⚕️ مراجعة الجرعات';
    expect(saved(cycleIn('DO'), { observations: words }).fields).toEqual({ observations: words });
  });

  it.each(Object.entries(CYCLE_TEXT_MOST) as [CycleTextField, number][])(
    '%s takes %d characters and no patient',
    (field, most) => {
      expect(save(cycleIn('ACT'), { [field]: 'x'.repeat(most) }).ok).toBe(true);
      expect(saidOf(save(cycleIn('ACT'), { [field]: 'x'.repeat(most + 1) }))).toEqual([
        `TEXT_LONG at ${field}`,
      ]);
      const named = save(cycleIn('ACT'), { [field]: 'Bed 4, NHS 943 476 5919' });
      expect(saidOf(named)).toEqual([`PATIENT_IDENTIFIER at ${field}`]);
      expect(messagesOf(named).join()).not.toContain('943');
    },
  );

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, SCALE_COUNT_MOST + 1])(
    'no scale of %d',
    (scaleCount) => {
      expect(saidOf(save(cycleIn('PLAN'), { scaleCount }))).toEqual(['SCALE_COUNT at scaleCount']);
    },
  );

  it.each<[string, CycleStage, CycleChange, readonly string[]]>([
    ['the change, once Do began', 'DO', { changeTested: ' ' }, ['CHANGE_MISSING at changeTested']],
    ['the start, once Do began', 'DO', { startedOn: null }, ['START_MISSING at startedOn']],
    ['what was seen, once Do ended', 'STUDY', { observations: '' }, ['OBSERVATIONS_MISSING at observations']],
    [
      'whether it went as planned, once Do ended',
      'ACT',
      { carriedOut: null },
      ['CARRIED_OUT_MISSING at carriedOut'],
    ],
    ['the end, once Do ended', 'STUDY', { endedOn: null }, ['END_MISSING at endedOn']],
    ['what was learnt, once Study ended', 'ACT', { learnt: null }, ['LEARNT_MISSING at learnt']],
    [
      'a result, once Study ended',
      'ACT',
      { predictions: [{ id: 'p1', result: null }] },
      ['RESULT_MISSING at predictions.0.result'],
    ],
  ])('does not empty %s', (_, stage, change, expected) => {
    expect(saidOf(save(cycleIn(stage), change))).toEqual(expected);
  });

  it('lets what is asked for later be empty until then', () => {
    expect(saved(cycleIn('PLAN'), { changeTested: null }).fields).toEqual({ changeTested: null });
    expect(saved(cycleIn('DO'), { observations: null }).fields).toEqual({ observations: null });
    expect(saved(cycleIn('STUDY'), { learnt: null }).fields).toEqual({ learnt: null });
  });
});

describe('days', () => {
  it.each<[string, PdsaCycle, CycleChange, readonly string[]]>([
    [
      'a day to look back before the start',
      cycleIn('PLAN'),
      { lookBackOn: '2026-10-31' },
      ['LOOK_BACK_BEFORE_START at lookBackOn'],
    ],
    [
      'a start after the day to look back',
      cycleIn('PLAN'),
      { startsOn: '2026-11-16' },
      ['LOOK_BACK_BEFORE_START at startsOn'],
    ],
    [
      'both at once',
      cycleIn('PLAN'),
      { startsOn: '2026-12-02', lookBackOn: '2026-12-01' },
      ['LOOK_BACK_BEFORE_START at lookBackOn'],
    ],
    ['both in order', cycleIn('PLAN'), { startsOn: '2026-12-01', lookBackOn: '2026-12-01' }, []],
    [
      'a day to look back before it really began',
      cycleIn('DO', { startsOn: null, lookBackOn: null }),
      { lookBackOn: '2026-11-01' },
      ['LOOK_BACK_BEFORE_START at lookBackOn'],
    ],
    ['a later beginning than planned', cycleIn('DO'), { startedOn: '2026-11-20' }, []],
    [
      'a start that is still to come',
      cycleIn('DO'),
      { startedOn: '2026-11-23' },
      ['DAY_TO_COME at startedOn'],
    ],
    ['an end that is still to come', cycleIn('DO'), { endedOn: '2026-11-23' }, ['DAY_TO_COME at endedOn']],
    ['an end before the start', cycleIn('DO'), { endedOn: '2026-11-01' }, ['END_BEFORE_START at endedOn']],
    [
      'a start after the end',
      cycleIn('STUDY'),
      { startedOn: '2026-11-15' },
      ['END_BEFORE_START at startedOn'],
    ],
    ['an end after Study', cycleIn('ACT'), { endedOn: '2026-11-17' }, ['STUDY_BEFORE_END at endedOn']],
    ['a day that there is not', cycleIn('PLAN'), { startsOn: '2026-02-29' }, ['DAY_IMPOSSIBLE at startsOn']],
    ['no day at all', cycleIn('PLAN'), { lookBackOn: 'soon' }, ['DAY_IMPOSSIBLE at lookBackOn']],
    [
      'a day beyond all plans',
      cycleIn('PLAN'),
      { startsOn: null, lookBackOn: '2036-11-23' },
      ['DAY_FAR_AHEAD at lookBackOn'],
    ],
    [
      'a day of before the method',
      cycleIn('DO'),
      { startedOn: '1926-11-02' },
      ['DAY_IMPOSSIBLE at startedOn'],
    ],
    [
      'days of a register that nobody touches',
      importedIn('STUDY', { startedOn: '2026-11-10', endedOn: '2026-11-01' }),
      { learnt: 'A thing' },
      [],
    ],
  ])('%s', (_, cycle, change, expected) => {
    expect(saidOf(save(cycle, change))).toEqual(expected);
  });
});

describe('predictions', () => {
  const two = [prediction(), prediction({ id: 'p2', words: 'Nobody minds', direction: null })];

  it('change freely in Plan, without a version', () => {
    const { predictions, cycle } = saved(cycleIn('PLAN', { predictions: two }), {
      predictions: [
        { id: 'p2', words: ' Two mind ' },
        { id: null, question: 'Is it quicker?', from: ' 8\n min ' },
      ],
    });
    expect(predictions).toEqual([
      { ...two[1], words: 'Two mind', newVersion: false },
      {
        ...prediction({ question: 'Is it quicker?', words: null, direction: null, from: '8 min', to: null }),
        id: null,
        newVersion: false,
      },
    ]);
    expect(cycle.predictions).toHaveLength(2);
    expect(cycle.predictions[0]).not.toHaveProperty('newVersion');
  });

  it.each(['DO', 'STUDY', 'ACT'] as const)(
    'are late in %s when they change or are added, and only then',
    (stage) => {
      const cycle = cycleIn(stage, {
        predictions: [answered(), answered({ id: 'p2' }), answered({ id: 'p3', late: true })],
      });
      const answer = { result: 'Nothing', verdict: 'MET', resultDirection: 'AS_PREDICTED' } as const;
      const added = { id: null, words: 'It costs nothing', ...(stage === 'DO' ? {} : answer) };
      const { predictions } = saved(cycle, {
        predictions: [
          { id: 'p3' },
          { id: 'p1', words: 'Missed doses will halve' },
          { id: 'p2', to: '5' },
          added,
        ],
      });
      expect(predictions?.map(({ id, late, newVersion }) => [id, late, newVersion])).toEqual([
        ['p3', true, false],
        ['p1', false, false],
        ['p2', true, true],
        [null, true, true],
      ]);
    },
  );

  it('are answered without becoming late', () => {
    const { predictions } = saved(cycleIn('STUDY', { predictions: two }), {
      predictions: [
        { id: 'p1', result: '7 a week', verdict: 'PARTLY', resultDirection: 'LESS' },
        { id: 'p2', verdict: 'CANNOT_TELL' },
      ],
    });
    expect(predictions).toMatchObject([
      { result: '7 a week', verdict: 'PARTLY', resultDirection: 'LESS', late: false, newVersion: false },
      { result: null, verdict: 'CANNOT_TELL', late: false, newVersion: false },
    ]);
  });

  it('leave the rows of a form that nobody filled in out, and name the others where they stand', () => {
    const blank = { id: null, question: ' ', words: '' };
    expect(saved(cycleIn('PLAN'), { predictions: [blank, { id: 'p1' }, blank] }).predictions).toHaveLength(1);
    expect(
      saved(cycleIn('PLAN'), {
        predictions: [{ id: 'p1', question: null, words: null, direction: null, from: null, to: null }],
      }).predictions,
    ).toEqual([]);
    expect(
      saidOf(
        save(cycleIn('DO'), { predictions: [blank, blank, { id: 'p1' }, { id: null, question: 'And?' }] }),
      ),
    ).toEqual(['PREDICTION_MISSING at predictions.3.words']);
  });

  it.each<[string, CycleStage, CycleChange, readonly string[]]>([
    [
      'one taken out once Do began',
      'DO',
      { predictions: [] },
      ['PREDICTION_KEPT at predictions', 'PREDICTION_MISSING at predictions.0.words'],
    ],
    [
      'one emptied once Do began',
      'DO',
      { predictions: [{ id: 'p1', words: null, direction: null }] },
      ['PREDICTION_MISSING at predictions.0.words'],
    ],
    [
      'one of another test',
      'PLAN',
      { predictions: [{ id: 'p1' }, { id: 'elsewhere', words: 'x' }] },
      ['PREDICTION_GONE at predictions.1.id'],
    ],
    [
      'one twice',
      'PLAN',
      { predictions: [{ id: 'p1' }, { id: 'p1' }] },
      ['PREDICTION_GONE at predictions.1.id'],
    ],
    [
      'a result in Plan',
      'PLAN',
      { predictions: [{ id: 'p1', result: '7' }] },
      ['STAGE_NOT_REACHED at predictions.0.result'],
    ],
    [
      'a verdict and a direction in Do',
      'DO',
      { predictions: [{ id: 'p1', verdict: 'MET', resultDirection: 'MORE' }] },
      ['STAGE_NOT_REACHED at predictions.0.verdict', 'STAGE_NOT_REACHED at predictions.0.resultDirection'],
    ],
    [
      'too many',
      'PLAN',
      { predictions: Array.from({ length: 11 }, (_, n) => ({ id: null, words: `It is ${n}` })) },
      ['PREDICTIONS_MANY at predictions'],
    ],
    [
      'a patient',
      'PLAN',
      { predictions: [{ id: 'p1', words: 'NHS 943 476 5919 gets better' }] },
      ['PATIENT_IDENTIFIER at predictions.0.words'],
    ],
    [
      'a patient in a result',
      'STUDY',
      { predictions: [{ id: 'p1', result: 'NHS 943 476 5919' }] },
      ['PATIENT_IDENTIFIER at predictions.0.result'],
    ],
  ])('refuse %s', (_, stage, change, expected) => {
    const cycle = cycleIn(stage, { predictions: [prediction()] });
    expect(saidOf(save(cycle, change))).toEqual(expected);
  });

  it.each(Object.entries(PREDICTION_TEXT_MOST))('take %s of at most %d characters', (field, most) => {
    const change = (length: number): CycleChange => ({
      predictions: [{ id: 'p1', [field]: 'x'.repeat(length) }],
    });
    expect(save(cycleIn('STUDY'), change(most)).ok).toBe(true);
    expect(saidOf(save(cycleIn('STUDY'), change(most + 1)))).toEqual([`TEXT_LONG at predictions.0.${field}`]);
  });
});

describe('tasks', () => {
  it('are kept whole, in the order sent', () => {
    const cycle = cycleIn('DO', {
      tasks: [task(), task({ id: 't2', what: 'Tell nights', whoId: 'u1', who: null })],
    });
    expect(
      saved(cycle, {
        tasks: [
          { id: null, what: ' Count\nmissed doses ' },
          { id: 't2', done: true, who: 'Sister' },
          { id: null, what: ' ' },
        ],
      }).tasks,
    ).toEqual([
      { id: null, what: 'Count missed doses', whoId: null, who: null, when: null, where: null, done: false },
      task({ id: 't2', what: 'Tell nights', whoId: 'u1', who: 'Sister', done: true }),
    ]);
    expect(saved(cycle, { tasks: [] }).tasks).toEqual([]);
  });

  it.each<[string, CycleChange, readonly string[]]>([
    [
      'one that says nobody what to do',
      { tasks: [{ id: null, what: ' ', who: 'Me' }] },
      ['TASK_WHAT_MISSING at tasks.0.what'],
    ],
    ['one of another test', { tasks: [{ id: 't1' }, { id: 't9', what: 'x' }] }, ['TASK_GONE at tasks.1.id']],
    ['one twice', { tasks: [{ id: 't1' }, { id: 't1' }] }, ['TASK_GONE at tasks.1.id']],
    [
      'a patient',
      { tasks: [{ id: 't1', where: 'Bed of 943 476 5919' }] },
      ['PATIENT_IDENTIFIER at tasks.0.where'],
    ],
    [
      'too many',
      { tasks: Array.from({ length: 51 }, (_, n) => ({ what: `Task ${n}` })) },
      ['TASKS_MANY at tasks'],
    ],
    ...Object.entries(TASK_TEXT_MOST).map(([field, most]): [string, CycleChange, readonly string[]] => [
      `${field} too long`,
      { tasks: [{ id: 't1', [field]: 'x'.repeat(most + 1) }] },
      [`TEXT_LONG at tasks.0.${field}`],
    ]),
  ])('refuse %s', (_, change, expected) => {
    expect(saidOf(save(cycleIn('PLAN'), change))).toEqual(expected);
  });
});

describe('a closed test of a register', () => {
  const gappy = importedIn('CLOSED', {
    startedOn: '2025-03-01',
    predictions: [
      prediction({
        question: null,
        words: null,
        direction: null,
        from: null,
        to: null,
        resultDirection: 'MORE',
      }),
    ],
  });

  it('takes what the register left out', () => {
    const { fields, predictions } = saved(gappy, {
      scale: 'ONE_BAY',
      endedOn: '2025-03-09',
      observations: 'Two shifts missed it',
      predictions: [{ id: 'p1', words: 'It will rise to 80 %', verdict: 'MET' }],
    });
    expect(fields).toEqual({ scale: 'ONE_BAY', endedOn: '2025-03-09', observations: 'Two shifts missed it' });
    // Written down today, so nobody can know that it was said before.
    expect(predictions).toMatchObject([
      { words: 'It will rise to 80 %', verdict: 'MET', late: true, newVersion: true },
    ]);
    expect(
      saved(importedIn('CLOSED'), { predictions: [{ id: null, words: 'It will rise' }] }).predictions,
    ).toMatchObject([{ id: null, late: true, newVersion: true }]);
  });

  it.each<[string, CycleChange, readonly string[]]>([
    ['the change', { changeTested: 'Something else' }, ['CYCLE_CLOSED at changeTested']],
    ['the start', { startedOn: '2025-03-02' }, ['CYCLE_CLOSED at startedOn']],
    ['the start, emptied', { startedOn: null }, ['CYCLE_CLOSED at startedOn']],
    ['the decision', { decision: 'ABANDON' }, ['CYCLE_CLOSED at decision']],
    [
      'the direction',
      { predictions: [{ id: 'p1', resultDirection: 'LESS' }] },
      ['CYCLE_CLOSED at predictions.0.resultDirection'],
    ],
    ['its predictions', { predictions: [] }, ['PREDICTION_KEPT at predictions']],
    ['its tasks', { tasks: [{ what: 'Print' }] }, ['CYCLE_CLOSED at tasks']],
    ['an end before the start', { endedOn: '2025-02-28' }, ['END_BEFORE_START at endedOn']],
  ])('keeps %s', (_, change, expected) => {
    expect(saidOf(save(gappy, change))).toEqual(expected);
  });

  it('takes no second prediction beside one that it has', () => {
    const stated = importedIn('CLOSED', { predictions: [prediction()] });
    expect(saidOf(save(stated, { predictions: [{ id: 'p1' }, { id: null, words: 'And more' }] }))).toEqual([
      'CYCLE_CLOSED at predictions.1.words',
    ]);
  });
});

describe('planCycle', () => {
  it('needs the change and nothing else', () => {
    expect(planCycle({ changeTested: ' A huddle at 9 ' }, TODAY)).toMatchObject({
      ok: true,
      value: {
        predictions: [],
        tasks: [],
        cycle: {
          stage: 'PLAN',
          origin: 'HERE',
          changeTested: 'A huddle at 9',
          purpose: null,
          startedOn: null,
        },
      },
    });
    expect(saidOf(planCycle({ changeTested: '\u0000 ' }, TODAY))).toEqual(['CHANGE_MISSING at changeTested']);
  });

  it('takes the four questions of a quick start', () => {
    const planned = planCycle(
      {
        changeTested: 'A huddle at 9',
        scale: 'FEW_PATIENTS',
        scaleCount: 5,
        scaleCountOf: 'PATIENTS',
        lookBackOn: '2026-11-29',
        predictions: [{ question: 'Is it quicker?', words: 'Yes, by half', direction: 'DOWN' }],
        tasks: [{ what: 'Tell nights' }],
      },
      TODAY,
    );
    expect(planned).toMatchObject({
      value: {
        predictions: [{ id: null, words: 'Yes, by half', late: false, newVersion: false }],
        tasks: [{ id: null, what: 'Tell nights', done: false }],
        cycle: { scaleCount: 5, lookBackOn: '2026-11-29' },
      },
    });
  });

  it('says everything that is wrong at once, each on its field', () => {
    expect(
      saidOf(
        planCycle(
          {
            buildsOn: 'DOB 14/06/1950',
            scaleCount: 0,
            startsOn: '2026-13-01',
            predictions: [{ words: 'NHS 943 476 5919', result: 'Known already' }],
            tasks: [{ who: 'Me' }],
          },
          TODAY,
        ),
      ),
    ).toEqual([
      'CHANGE_MISSING at changeTested',
      'PATIENT_IDENTIFIER at buildsOn',
      'SCALE_COUNT at scaleCount',
      'PATIENT_IDENTIFIER at predictions.0.words',
      'STAGE_NOT_REACHED at predictions.0.result',
      'TASK_WHAT_MISSING at tasks.0.what',
      'DAY_IMPOSSIBLE at startsOn',
    ]);
  });
});
