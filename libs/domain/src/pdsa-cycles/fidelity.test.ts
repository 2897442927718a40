import fc from 'fast-check';
import { answered, cycleIn, importedIn, prediction, TODAY } from './cycles.fixture.js';
import {
  distributeFidelity,
  FIDELITY_LIGHTS,
  judgeFidelity,
  LIGHT_STATES,
  type FidelityContext,
  type FidelityCycle,
  type FidelityLightName,
} from './fidelity.js';
import { CYCLE_SCALES, CYCLE_STAGES, type CycleStage, type PdsaCycle } from './pdsa-cycle.js';

const NO_MEASURE: FidelityContext = { points: null, today: TODAY };
let ids = 0;
const on = (cycle: PdsaCycle, rest: Partial<FidelityCycle> = {}): FidelityCycle => ({
  ...cycle,
  id: `c${(ids += 1)}`,
  rampId: 'r1',
  previousIds: [],
  ...rest,
});
const here = (stage: CycleStage, rest: Partial<FidelityCycle> = {}): FidelityCycle =>
  on(cycleIn(stage), rest);
const imported = (stage: CycleStage, rest: Partial<FidelityCycle> = {}): FidelityCycle =>
  on(importedIn(stage), rest);

const light = (name: FidelityLightName, cycles: readonly FidelityCycle[], context = NO_MEASURE) => {
  const found = judgeFidelity(cycles, context).find((one) => one.light === name);
  if (found === undefined) throw new Error(`${name} is not judged`);
  return found;
};
/** A prediction that does not count here: it has no direction. */
const inWords = [prediction({ direction: null })];
const whole = { observations: 'Form too long', predictions: [answered()], decision: 'ADOPT' } as const;

type Case = readonly [string, FidelityLightName, readonly FidelityCycle[], string, string];

const CASES: readonly Case[] = [
  ['no test', 'DOCUMENTATION', [], 'NOT_YET', 'No test has begun yet.'],
  ['a test that is only planned', 'PREDICTION', [here('PLAN')], 'NOT_YET', 'No test has begun yet.'],

  ['one closed test', 'DOCUMENTATION', [here('CLOSED')], 'LIT', '1 of 1 test has all four stages in words.'],
  [
    'half of them',
    'DOCUMENTATION',
    [here('CLOSED'), here('CLOSED', { learnt: 'ok' })],
    'LIT',
    '1 of 2 tests has all four stages in words.',
  ],
  [
    'no closed test',
    'DOCUMENTATION',
    [here('ACT')],
    'NOT_YET',
    'No test has been through all four stages yet.',
  ],
  [
    'a change that says nothing',
    'DOCUMENTATION',
    [here('CLOSED', { changeTested: 'x' })],
    'UNLIT',
    '0 of 1 test has all four stages in words.',
  ],
  [
    'a Do that says nothing',
    'DOCUMENTATION',
    [here('CLOSED', { observations: 'n/a' })],
    'UNLIT',
    '0 of 1 test has all four stages in words.',
  ],
  [
    'a Do of what was in the way',
    'DOCUMENTATION',
    [here('CLOSED', { observations: null, problemsMet: 'No staff' })],
    'LIT',
    '1 of 1 test has all four stages in words.',
  ],
  [
    'Study written before Do ended',
    'DOCUMENTATION',
    [here('CLOSED', { studiedOn: '2026-11-13' })],
    'UNLIT',
    '0 of 1 test has all four stages in words.',
  ],
  [
    'Study written on the last day of Do',
    'DOCUMENTATION',
    [here('CLOSED', { studiedOn: '2026-11-14' })],
    'LIT',
    '1 of 1 test has all four stages in words.',
  ],
  [
    'an Act that says nothing',
    'DOCUMENTATION',
    [here('CLOSED', { nextChange: '-' })],
    'UNLIT',
    '0 of 1 test has all four stages in words.',
  ],
  [
    'imported, told in full',
    'DOCUMENTATION',
    [imported('CLOSED', whole)],
    'LIT',
    '1 of 1 test has all four stages in words. It came with the register.',
  ],
  [
    'imported, mostly with gaps',
    'DOCUMENTATION',
    [imported('CLOSED', whole), imported('CLOSED'), imported('CLOSED')],
    'NOT_YET',
    '1 of 3 tests has all four stages in words. All 3 came with the register.',
  ],
  [
    'imported with gaps, and one recorded here',
    'DOCUMENTATION',
    [imported('CLOSED'), imported('CLOSED'), here('CLOSED')],
    'LIT',
    '1 of 1 test has all four stages in words. 2 more came with the register and do not say.',
  ],
  [
    'imported in full does not cover for two recorded here',
    'DOCUMENTATION',
    [imported('CLOSED', whole), here('CLOSED', { learnt: '?' }), here('CLOSED', { learnt: '?' })],
    'UNLIT',
    '1 of 3 tests has all four stages in words.',
  ],

  [
    'one test',
    'ITERATIVE',
    [here('CLOSED')],
    'NOT_YET',
    '1 test so far. Two that build on each other are a series.',
  ],
  [
    'a second that says what it builds on',
    'ITERATIVE',
    [here('CLOSED'), here('DO', { previousIds: ['c'], buildsOn: 'Nights differ' })],
    'LIT',
    '1 of 2 tests says what it takes from the one before.',
  ],
  [
    'a second that is only planned',
    'ITERATIVE',
    [here('CLOSED'), here('PLAN', { previousIds: ['c'], buildsOn: 'Nights differ' })],
    'NOT_YET',
    '1 test so far. Two that build on each other are a series.',
  ],
  [
    'a second that follows and does not say why',
    'ITERATIVE',
    [here('CLOSED'), here('DO', { previousIds: ['c'], buildsOn: ' ' })],
    'UNLIT',
    '1 of 2 tests follows from another, and none says what it takes from it.',
  ],
  [
    'a second that says what it builds on and follows nothing',
    'ITERATIVE',
    [here('CLOSED'), here('DO', { buildsOn: 'Nights differ' })],
    'UNLIT',
    '2 tests, and none follows from another.',
  ],
  [
    'imported ones that follow each other',
    'ITERATIVE',
    [imported('CLOSED'), imported('CLOSED', { previousIds: ['c'] })],
    'NOT_YET',
    '1 of 2 tests follows from another, and none says what it takes from it. Both came with the register.',
  ],
  [
    'an imported one that one here builds on',
    'ITERATIVE',
    [imported('CLOSED'), here('DO', { previousIds: ['c'], buildsOn: 'Nights differ' })],
    'LIT',
    '1 of 2 tests says what it takes from the one before.',
  ],

  [
    'a direction before Do',
    'PREDICTION',
    [here('DO')],
    'LIT',
    '1 of 1 test said which way it would go before it began.',
  ],
  [
    'a direction too late',
    'PREDICTION',
    [here('DO', { predictions: [prediction({ late: true })] })],
    'UNLIT',
    '0 of 1 test said which way it would go before it began.',
  ],
  [
    'words without a direction',
    'PREDICTION',
    [here('DO', { predictions: inWords })],
    'UNLIT',
    '0 of 1 test said which way it would go before it began.',
  ],
  [
    'four of five',
    'PREDICTION',
    [...Array.from({ length: 4 }, () => here('CLOSED')), here('DO', { predictions: inWords })],
    'LIT',
    '4 of 5 tests said which way it would go before they began.',
  ],
  [
    'one of three',
    'PREDICTION',
    [here('DO'), here('DO', { predictions: inWords }), here('DO', { predictions: inWords })],
    'UNLIT',
    '1 of 3 tests said which way it would go before they began.',
  ],
  [
    'one late beside one in time',
    'PREDICTION',
    [here('DO', { predictions: [prediction({ late: true }), prediction()] })],
    'LIT',
    '1 of 1 test said which way it would go before it began.',
  ],
  [
    'imported words',
    'PREDICTION',
    [imported('CLOSED', { predictions: inWords })],
    'LIT',
    '1 of 1 test has a prediction. It came with the register.',
  ],
  [
    'imported, one of three in words',
    'PREDICTION',
    [imported('CLOSED', { predictions: inWords }), imported('CLOSED'), imported('DO')],
    'NOT_YET',
    '1 of 3 tests has a prediction. All 3 came with the register.',
  ],
  [
    'imported without, and one recorded here',
    'PREDICTION',
    [imported('CLOSED'), here('DO')],
    'LIT',
    '1 of 1 test said which way it would go before it began. 1 more came with the register and does not say.',
  ],

  [
    'one patient',
    'SMALL_SCALE',
    [here('DO', { scale: 'ONE_PATIENT' })],
    'LIT',
    'The first test was small: one patient.',
  ],
  [
    'a whole ward at once',
    'SMALL_SCALE',
    [here('DO', { scale: 'WHOLE_UNIT' })],
    'UNLIT',
    'The first test was as large as a whole unit: whole ward.',
  ],
  ['no size', 'SMALL_SCALE', [here('DO', { scale: null })], 'NOT_YET', 'No test says how large it was.'],
  [
    'a climb',
    'SMALL_SCALE',
    [
      here('CLOSED', { scale: 'ONE_PATIENT' }),
      here('CLOSED', { scale: null }),
      here('DO', { scale: 'WHOLE_UNIT' }),
    ],
    'LIT',
    'From one patient to whole ward, without shrinking at the last step.',
  ],
  [
    'a climb told in another order',
    'SMALL_SCALE',
    [
      here('DO', { scale: 'WHOLE_UNIT', startedOn: '2026-11-20' }),
      here('CLOSED', { scale: 'ONE_PATIENT', startedOn: '2026-10-01' }),
    ],
    'LIT',
    'From one patient to whole ward, without shrinking at the last step.',
  ],
  [
    'a step back',
    'SMALL_SCALE',
    [here('CLOSED', { scale: 'ONE_BAY' }), here('DO', { scale: 'ONE_PATIENT' })],
    'UNLIT',
    'The last test went back from one bay to one patient.',
  ],
  [
    'a step back and up again',
    'SMALL_SCALE',
    [
      here('CLOSED', { scale: 'ONE_BAY' }),
      here('CLOSED', { scale: 'ONE_PATIENT' }),
      here('DO', { scale: 'FEW_PATIENTS' }),
    ],
    'LIT',
    'From one bay to a few patients, without shrinking at the last step.',
  ],
  [
    'a whole ward first, then smaller',
    'SMALL_SCALE',
    [here('CLOSED', { scale: 'WHOLE_UNIT' }), here('DO', { scale: 'ONE_BAY' })],
    'UNLIT',
    'The first test was as large as a whole unit: whole ward.',
  ],
  [
    'one of two ramps',
    'SMALL_SCALE',
    [here('DO', { scale: 'ONE_BAY' }), here('DO', { scale: 'WHOLE_UNIT', rampId: 'r2' })],
    'LIT',
    '1 of 2 ramps started smaller than a whole unit and did not shrink at the last step.',
  ],
  [
    'one of three ramps',
    'SMALL_SCALE',
    [
      here('DO', { scale: 'ONE_BAY' }),
      here('DO', { scale: 'WHOLE_UNIT', rampId: 'r2' }),
      here('DO', { scale: 'EVERY_UNIT', rampId: 'r3' }),
    ],
    'UNLIT',
    '1 of 3 ramps started smaller than a whole unit and did not shrink at the last step.',
  ],
  [
    'imported at once everywhere',
    'SMALL_SCALE',
    [imported('CLOSED', { scale: 'EVERY_UNIT' })],
    'NOT_YET',
    'The first test was as large as a whole unit: all wards. It came with the register.',
  ],
  [
    'imported everywhere, then small here',
    'SMALL_SCALE',
    [imported('CLOSED', { scale: 'EVERY_UNIT' }), here('DO', { scale: 'ONE_BAY' })],
    'LIT',
    'The first test was small: one bay.',
  ],
  [
    'imported and small, then everywhere here',
    'SMALL_SCALE',
    [imported('CLOSED', { scale: 'ONE_BAY' }), here('DO', { scale: 'EVERY_UNIT' })],
    'LIT',
    'From one bay to all wards, without shrinking at the last step.',
  ],

  ['no measure', 'DATA_OVER_TIME', [here('DO')], 'NOT_YET', 'No measure is linked yet.'],
];

describe('the five lights', () => {
  it.each(CASES)('%s: %s', (_, name, cycles, state, sentence) => {
    const judged = light(name, cycles);
    expect(judged).toMatchObject({ light: name, state, sentence });
    expect(judged.nextStep === null).toBe(state === 'LIT');
  });

  it('each go both ways', () => {
    for (const name of FIDELITY_LIGHTS.filter((one) => one !== 'DATA_OVER_TIME'))
      expect(new Set(CASES.filter(([, of]) => of === name).map(([, , , state]) => state))).toEqual(
        new Set(LIGHT_STATES),
      );
  });

  it.each<[string, readonly string[], CycleStage, string, string]>([
    [
      'three points, a week apart',
      ['2026-11-02', '2026-11-08', '2026-11-14'],
      'CLOSED',
      'LIT',
      '3 points while the tests ran, monthly or better.',
    ],
    [
      'points before and after',
      ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-15'],
      'CLOSED',
      'UNLIT',
      '2 points while the tests ran. 3 are the least.',
    ],
    ['no points', [], 'CLOSED', 'UNLIT', '0 points while the tests ran. 3 are the least.'],
    [
      'one point and an open test',
      ['2026-11-08'],
      'DO',
      'NOT_YET',
      '1 point while the tests ran. 3 are the least.',
    ],
    [
      'points until today of an open test',
      ['2026-11-22', '2026-11-02', '2026-11-15'],
      'DO',
      'LIT',
      '3 points while the tests ran, monthly or better.',
    ],
  ])('data over time: %s', (_, days, stage, state, sentence) => {
    const points = days.map((date) => ({ date }));
    expect(light('DATA_OVER_TIME', [here(stage)], { points, today: TODAY })).toMatchObject({
      state,
      sentence,
    });
  });

  it('data over time: less than monthly, and over several tests', () => {
    const cycles = [here('CLOSED', { startedOn: '2026-01-01', endedOn: '2026-02-01' }), here('CLOSED')];
    const points = (days: readonly string[]) => ({ points: days.map((date) => ({ date })), today: TODAY });
    expect(light('DATA_OVER_TIME', cycles, points(['2026-01-01', '2026-04-01', '2026-07-01']))).toMatchObject(
      {
        state: 'UNLIT',
        sentence: '3 points while the tests ran, one every 91 days.',
      },
    );
    expect(
      light('DATA_OVER_TIME', cycles, points(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])),
    ).toMatchObject({
      state: 'LIT',
    });
    expect(
      light(
        'DATA_OVER_TIME',
        [imported('CLOSED', { startedOn: '2026-01-01', endedOn: '2026-02-01' })],
        points([]),
      ),
    ).toMatchObject({ state: 'NOT_YET' });
  });

  it('says the next best step for what is missing', () => {
    expect(light('DOCUMENTATION', [here('CLOSED', { observations: 'ok' })]).nextStep).toContain(
      'In the next Do',
    );
    expect(light('DOCUMENTATION', [here('CLOSED', { nextChange: 'ok' })]).nextStep).toContain(
      'In the next Act',
    );
    expect(light('DOCUMENTATION', [here('CLOSED', { changeTested: 'ok' })]).nextStep).toContain(
      'In the next Plan',
    );
    expect(light('PREDICTION', [here('DO', { predictions: inWords })]).nextStep).toContain(
      'choose which way',
    );
    expect(
      light('PREDICTION', [here('DO', { predictions: [prediction({ late: true })] })]).nextStep,
    ).toContain('Before the next test');
    expect(light('SMALL_SCALE', [here('DO', { scale: 'EVERY_UNIT' })]).nextStep).toContain(
      'one patient or one bay',
    );
    expect(
      light('SMALL_SCALE', [here('DO', { scale: 'ONE_BAY' }), here('DO', { scale: 'ONE_PATIENT' })]).nextStep,
    ).toContain('one step up');
  });

  const anyCycle = fc
    .record({
      stage: fc.constantFrom(...CYCLE_STAGES),
      from: fc.boolean(),
      scale: fc.constantFrom(...CYCLE_SCALES, null),
      buildsOn: fc.constantFrom(null, 'Nights differ'),
      previousIds: fc.constantFrom([], ['c']),
      rampId: fc.constantFrom('r1', 'r2'),
      startedOn: fc.constantFrom('2026-10-01', '2026-11-02', null),
      predictions: fc.constantFrom([], [answered()], [prediction({ late: true })], inWords),
    })
    .map(({ stage, from, ...rest }) => (from ? imported(stage, rest) : here(stage, rest)));
  const anyContext = fc.record({
    points: fc.option(
      fc.array(fc.record({ date: fc.constantFrom('2026-10-05', '2026-11-03', '2026-11-20') })),
    ),
    today: fc.constant(TODAY),
  });

  it('are always five, blame nobody, and never judge what only a register told', () => {
    fc.assert(
      fc.property(fc.array(anyCycle, { maxLength: 6 }), anyContext, (cycles, context) => {
        const judged = judgeFidelity(cycles, context);
        expect(judged.map((one) => one.light)).toEqual(FIDELITY_LIGHTS);
        for (const { state, sentence, nextStep } of judged) {
          expect(nextStep === null).toBe(state === 'LIT');
          expect(`${sentence} ${nextStep ?? ''}`).not.toMatch(
            /undefined|null|NaN|fail|poor|well done|great|!/i,
          );
          if (cycles.filter(({ stage }) => stage !== 'PLAN').every(({ origin }) => origin === 'IMPORT'))
            expect(state).not.toBe('UNLIT');
        }
      }),
    );
  });
});

describe('the distribution over projects', () => {
  it('counts states and names nobody', () => {
    const projects = [
      judgeFidelity([here('CLOSED', { scale: 'ONE_BAY' })], NO_MEASURE),
      judgeFidelity([here('DO', { scale: 'WHOLE_UNIT' })], NO_MEASURE),
      judgeFidelity([], NO_MEASURE),
    ];
    expect(distributeFidelity(projects)).toEqual([
      { light: 'DOCUMENTATION', lit: 1, unlit: 0, notYet: 2 },
      { light: 'ITERATIVE', lit: 0, unlit: 0, notYet: 3 },
      { light: 'PREDICTION', lit: 2, unlit: 0, notYet: 1 },
      { light: 'SMALL_SCALE', lit: 1, unlit: 1, notYet: 1 },
      { light: 'DATA_OVER_TIME', lit: 0, unlit: 0, notYet: 3 },
    ]);
    expect(distributeFidelity([])).toHaveLength(5);
  });
});
