import {
  directionOf,
  firstAnswers,
  followed,
  lessonOf,
  likelyRamp,
  lookBackDay,
  nextLabel,
  usualLookBack,
} from './quick-start-defaults';
import type { FormerTest, Ramp } from './quick-start-defaults';

const test1 = (number: number, more: Partial<FormerTest> = {}): FormerTest => ({
  __typename: 'PdsaCycle',
  id: `c${number}`,
  label: `C${number}`,
  number,
  stage: 'CLOSED',
  origin: 'HERE',
  createdAt: `2026-11-0${number}T08:00:00.000Z`,
  changeTested: 'Fit non-slip socks at admission',
  scale: 'FEW_PATIENTS',
  carriedOut: 'YES',
  decision: 'ADAPT',
  nextChange: 'Fit them before the first walk',
  nextScale: null,
  learnt: 'Socks are in the wrong cupboard.',
  predictions: [
    {
      __typename: 'Prediction',
      id: `p${number}`,
      question: 'How many wear socks by noon?',
      words: 'Most will',
      direction: 'UP',
      from: '60%',
      to: '85%',
      late: false,
      result: '74%',
      verdict: 'MET',
      resultDirection: 'LESS',
    },
  ],
  ...more,
});

const ramp = (letter: string, cycles: readonly FormerTest[], more: Partial<Ramp> = {}): Ramp => ({
  __typename: 'ChangeIdea',
  id: `idea-${letter}`,
  letter,
  text: `Idea ${letter}`,
  retiredOn: null,
  createdAt: '2026-10-01T08:00:00.000Z',
  cycles,
  ...more,
});

describe('the ramp somebody most likely means', () => {
  it('is the one last worked on', () => {
    const ramps = [ramp('A', [test1(1)]), ramp('B', [test1(3)]), ramp('C', [test1(2)])];
    expect(likelyRamp(ramps)?.letter).toBe('B');
  });

  it('is none that was set aside, and none that ended in abandoning', () => {
    const ramps = [
      ramp('A', [test1(1)]),
      ramp('B', [test1(3)], { retiredOn: '2026-11-10' }),
      ramp('C', [test1(2), test1(4, { decision: 'ABANDON' })]),
    ];
    expect(likelyRamp(ramps)?.letter).toBe('A');
  });

  it('is an idea nobody has tested yet, when nothing is newer', () => {
    expect(likelyRamp([ramp('A', [])])?.letter).toBe('A');
    expect(likelyRamp([])).toBeUndefined();
  });
});

describe('what stands in the fields first', () => {
  it('is what stays the same of the last test, with what changes in it and the scale one step on', () => {
    const chosen = ramp('C', [test1(1)]);
    expect(firstAnswers(chosen, followed(chosen))).toEqual({
      ideaId: 'idea-C',
      changeTested: 'Fit them before the first walk',
      words: '',
      direction: 'UP',
      from: '74%',
      to: '85%',
      scale: 'ONE_BAY',
      lookBack: '',
      lookBackOn: '',
    });
    expect(lessonOf(followed(chosen))).toBe('Fit them before the first walk');
  });

  it('keeps the scale when the prediction did not come true, and takes the one that Act named', () => {
    const [prediction] = test1(1).predictions;
    const missed = test1(1, { predictions: [{ ...prediction!, verdict: 'NOT_MET' }] });
    expect(firstAnswers(ramp('C', [missed]), missed).scale).toBe('FEW_PATIENTS');
    const named = test1(1, { nextScale: 'WHOLE_UNIT' });
    expect(firstAnswers(ramp('C', [named]), named).scale).toBe('WHOLE_UNIT');
  });

  it('follows the last test that was tried, and none that is only planned', () => {
    const underWay = test1(2, { stage: 'STUDY', decision: null, nextChange: null });
    const chosen = ramp('C', [test1(1), underWay, test1(3, { stage: 'PLAN', decision: null })]);
    expect(followed(chosen)?.label).toBe('C2');
    expect(nextLabel(chosen, [chosen])).toBe('C4');
    expect(lessonOf(underWay)).toBeNull();
  });

  it('takes no sentence for a figure', () => {
    const [prediction] = test1(1).predictions;
    const told = test1(1, {
      predictions: [{ ...prediction!, result: '3 of 5; two took them off in bed' }],
    });
    expect(firstAnswers(ramp('C', [told]), told).from).toBe('');
  });

  it('is empty for a new idea, which takes the next letter', () => {
    expect(firstAnswers(undefined, undefined)).toMatchObject({ ideaId: '', changeTested: '', direction: '' });
    expect(nextLabel(undefined, [ramp('A', []), ramp('B', [], { retiredOn: '2026-01-01' })])).toBe('C1');
  });

  it('is the idea itself while nobody has tested it', () => {
    const chosen = ramp('D', []);
    expect(firstAnswers(chosen, followed(chosen)).changeTested).toBe('Idea D');
  });
});

describe('the day one looks back', () => {
  it.each([
    ['ONE_PATIENT', 'week'],
    ['ONE_SHIFT', 'week'],
    ['WHOLE_UNIT', 'weeks'],
    ['EVERY_UNIT', 'weeks'],
  ] as const)('after a test on %s is in the usual time', (scale, choice) => {
    expect(usualLookBack(scale)).toBe(choice);
  });

  it.each([
    ['shift', '2026-11-28'],
    ['week', '2026-12-05'],
    ['weeks', '2026-12-26'],
    ['day', '2027-01-15'],
  ] as const)('for “%s” is %s', (choice, day) => {
    expect(lookBackDay(choice, '2027-01-15', '2026-11-28')).toBe(day);
  });

  it('is open while no day was picked', () => {
    expect(lookBackDay('day', '', '2026-11-28')).toBeNull();
  });
});

describe('where two figures point', () => {
  it.each([
    ['60%', '85%', 'UP'],
    ['£1,200', '£900', 'DOWN'],
    ['-2', '-1', 'UP'],
    ['4.0', '4', 'NO_CHANGE'],
    ['half', '85%', null],
    ['', '85%', null],
    ['about 6', '8', null],
  ] as const)('%s to %s', (from, to, direction) => {
    expect(directionOf(from, to)).toBe(direction);
  });
});
