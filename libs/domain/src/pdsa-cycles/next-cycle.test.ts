import { answered, cycleIn, importedIn, prediction, task, TODAY } from './cycles.fixture.js';
import { copyForward, nextScaleSuggestion } from './next-cycle.js';
import { planCycle } from './save-cycle.js';
import { startCycle } from './stages.js';

describe('copyForward', () => {
  it('keeps what stays the same and takes what Act said', () => {
    const last = cycleIn('CLOSED', {
      purpose: 'TEST',
      nextScale: 'ONE_SHIFT',
      scaleConditions: 'Bay 2',
      dataWhat: 'Missed doses',
      tasks: [task({ done: true })],
      predictions: [
        answered({ result: '7 a week' }),
        answered({ id: 'p2', question: 'Do staff mind?', from: '5', result: 'Nobody minded' }),
      ],
    });
    expect(copyForward(last)).toEqual({
      purpose: 'TEST',
      changeTested: 'The nurse in charge calls the huddle',
      buildsOn: 'The nurse in charge calls the huddle',
      scale: 'ONE_SHIFT',
      howWeWillKnow: null,
      dataWhat: 'Missed doses',
      dataWho: null,
      dataWhen: null,
      dataWhere: null,
      dataHow: null,
      dataKind: null,
      predictions: [
        { question: 'Does the huddle catch missed doses?', direction: 'DOWN', from: '7 a week', to: '6' },
        { question: 'Do staff mind?', direction: 'DOWN', from: null, to: '6' },
      ],
      tasks: [{ what: 'Print the card', whoId: null, who: 'Night sister', where: 'Bay 2' }],
    });
  });

  it('repeats the change where nothing was adapted, at the same size', () => {
    const last = cycleIn('CLOSED', { decision: 'ABANDON', scaleCount: 5, scaleCountOf: 'PATIENTS' });
    expect(copyForward(last)).toMatchObject({
      changeTested: 'A huddle at 9 on bay 2',
      buildsOn: null,
      scale: 'ONE_BAY',
      scaleCount: 5,
      scaleCountOf: 'PATIENTS',
    });
  });

  it('leaves a comparison without a prediction behind', () => {
    const last = importedIn('CLOSED', {
      predictions: [prediction({ question: null, words: null, direction: null, resultDirection: 'MORE' })],
    });
    expect(copyForward(last).predictions).toEqual([]);
  });

  it('takes a figure for where things stand, never a sentence with one in it', () => {
    const from = (result: string) =>
      copyForward(cycleIn('CLOSED', { predictions: [answered({ result })] })).predictions[0]?.from;
    expect(from('7.4 per 1,000 bed days')).toBe('7.4 per 1,000 bed days');
    expect(from('3 of 5; two took them off in bed')).toBeNull();
  });

  it('makes a plan that is taken', () => {
    const planned = planCycle(copyForward(cycleIn('CLOSED')), TODAY);
    expect(planned).toMatchObject({ ok: true, value: { tasks: [{ id: null, done: false }] } });
    expect(planned.ok && startCycle(planned.value.cycle, {}, TODAY).ok).toBe(true);
  });
});

describe('the scale to offer next', () => {
  it.each([
    [
      'one step up when it came true',
      cycleIn('ACT', { predictions: [answered({ verdict: 'MET' })] }),
      'ONE_SHIFT',
    ],
    ['the same when it came true in part', cycleIn('ACT'), 'ONE_BAY'],
    [
      'the same when it was done in part',
      cycleIn('ACT', { carriedOut: 'PARTLY', predictions: [answered({ verdict: 'MET' })] }),
      'ONE_BAY',
    ],
    [
      'the same when one of two came true',
      cycleIn('ACT', { predictions: [answered({ verdict: 'MET' }), answered({ verdict: 'NOT_MET' })] }),
      'ONE_BAY',
    ],
    [
      'the same when nothing was predicted',
      importedIn('ACT', { scale: 'ONE_BAY', carriedOut: 'YES' }),
      'ONE_BAY',
    ],
    [
      'nothing above everything',
      cycleIn('ACT', { scale: 'EVERY_UNIT', predictions: [answered({ verdict: 'MET' })] }),
      'EVERY_UNIT',
    ],
    ['none where the size is not known', importedIn('ACT'), null],
  ])('is %s', (_, cycle, scale) => {
    expect(nextScaleSuggestion(cycle)).toBe(scale);
  });
});
