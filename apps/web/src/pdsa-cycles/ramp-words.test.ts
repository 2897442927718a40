import {
  cycleSpan,
  cycleState,
  ideaStanding,
  lightsOf,
  liveCycle,
  miniSteps,
  predictionsLine,
  rampHeadings,
  rampLevels,
  rampLines,
  rampRows,
  resultsLine,
  shortened,
  spanWords,
  spokenCycle,
  testsHeadline,
} from './ramp-words';
import type { ChangeIdea, RampCycle } from './tests-query';

const today = '2026-11-21';
const place = { slug: 'larkmere', code: 'Q-0214', today };

type Prediction = RampCycle['predictions'][number];
const prediction = (more: Partial<Prediction> = {}): Prediction => ({
  __typename: 'Prediction',
  id: 'p',
  question: null,
  words: null,
  direction: 'UP',
  from: '60%',
  to: '85%',
  result: null,
  verdict: null,
  resultDirection: null,
  ...more,
});

const cycle = (label: string, more: Partial<RampCycle> = {}): RampCycle => ({
  __typename: 'PdsaCycle',
  id: label,
  label,
  number: Number(label.slice(1)),
  stage: 'CLOSED',
  scale: 'FEW_PATIENTS',
  startsOn: null,
  lookBackOn: null,
  startedOn: '2026-06-04',
  endedOn: '2026-06-18',
  closedOn: '2026-06-20',
  decision: 'ADAPT',
  decisionReason: null,
  changeTested: 'Ask everybody at nine',
  predictions: [],
  previous: [],
  ...more,
});

const idea = (
  letter: string,
  text: string,
  cycles: readonly RampCycle[],
  more: Partial<ChangeIdea> = {},
): ChangeIdea => ({
  __typename: 'ChangeIdea',
  id: `idea-${letter}`,
  version: 1,
  letter,
  text,
  retiredOn: null,
  retireReason: null,
  allowedActions: [],
  fidelity: [],
  cycles: [...cycles],
  ...more,
});

const adopted = idea('A', 'Bathroom before bed', [
  cycle('A1'),
  cycle('A2', {
    scale: 'WHOLE_UNIT',
    decision: 'ADOPT',
    previous: [{ __typename: 'PdsaCycleLabel', id: 'A1', label: 'A1' }],
  }),
]);
const inStudy = idea('C', 'Footwear first', [
  cycle('C1'),
  cycle('C2', { stage: 'STUDY', decision: null, closedOn: null }),
]);

test.each([
  ['2026-06-04', '2026-06-18', '4 to 18 June'],
  ['2026-05-28', '2026-06-03', '28 May to 3 June'],
  ['2025-12-28', '2026-01-03', '28 December 2025 to 3 January'],
  ['2025-11-28', '2025-12-03', '28 November to 3 December 2025'],
  ['2026-06-04', '2026-06-04', '4 June'],
  ['2026-06-04', null, 'since 4 June'],
  [null, '2026-06-18', 'until 18 June'],
  [null, null, null],
])('from %p to %p is %p', (from, to, words) => {
  expect(spanWords(from, to, today)).toBe(words);
});

test.each([
  ['a short text', 40, 'a short text'],
  ['one two three four', 14, 'one two three…'],
  ['one, two three', 5, 'one…'],
  ['Physiotherapeutically', 8, 'Physioth…'],
  ['two\n\nlines', 40, 'two lines'],
])('%p in %p characters is %p', (text, most, words) => {
  expect(shortened(text, most)).toBe(words);
});

test.each<[Partial<RampCycle>, string]>([
  [{ stage: 'PLAN', decision: null }, 'live'],
  [{ stage: 'ACT', decision: 'ADOPT' }, 'live'],
  [{ decision: 'ADOPT' }, 'adopted'],
  [{ decision: 'ADAPT' }, 'adapted'],
  [{ decision: 'ABANDON' }, 'abandoned'],
  [{ decision: null }, 'ended'],
])('a test with %p is %s', (more, state) => {
  expect(cycleState(cycle('A1', more))).toBe(state);
});

const none = { startsOn: null, startedOn: null, endedOn: null, lookBackOn: null };
test.each<[string, Partial<RampCycle>, string | null, string | null]>([
  ['planned without a day', { ...none, stage: 'PLAN' }, null, null],
  [
    'planned without a start, with a look back',
    { ...none, stage: 'PLAN', lookBackOn: '2026-12-01' },
    null,
    null,
  ],
  ['planned from a day', { ...none, stage: 'PLAN', startsOn: '2026-12-01' }, '2026-12-01', '2026-12-01'],
  [
    'planned from day to day',
    { ...none, stage: 'PLAN', startsOn: '2026-12-01', lookBackOn: '2026-12-20' },
    '2026-12-01',
    '2026-12-20',
  ],
  [
    'being done until a day to come',
    { ...none, stage: 'DO', startedOn: '2026-11-01', lookBackOn: '2026-12-01' },
    '2026-11-01',
    '2026-12-01',
  ],
  [
    'being done past its day',
    { ...none, stage: 'DO', startedOn: '2026-11-01', lookBackOn: '2026-11-10' },
    '2026-11-01',
    null,
  ],
  ['closed with a gap', { ...none, stage: 'CLOSED', startedOn: '2026-11-01' }, '2026-11-01', null],
])('%s stands where it should', (_name, more, start, end) => {
  expect(cycleSpan(cycle('A1', more), today)).toEqual({ start, end });
});

test.each<[Partial<RampCycle>, string]>([
  [{ label: 'A3', scale: 'ONE_SHIFT' }, 'A3, all bays one shift, 4 to 18 June, adapted'],
  [
    { scale: null, startedOn: null, endedOn: null, decision: null },
    'A1, size not recorded, dates not recorded, closed, decision not recorded',
  ],
  [{ ...none, stage: 'PLAN', decision: null }, 'A1, a few patients, no day set, planned'],
  [
    { ...none, stage: 'PLAN', startsOn: '2026-12-01', decision: null },
    'A1, a few patients, 1 December, starts 1 December',
  ],
  [
    { ...none, stage: 'PLAN', startsOn: '2026-11-01', decision: null },
    'A1, a few patients, 1 November, ready to start',
  ],
  [{ stage: 'DO', endedOn: null, decision: null }, 'A1, a few patients, since 4 June, under way'],
  [
    { stage: 'DO', endedOn: null, decision: null, lookBackOn: '2026-11-21' },
    'A1, a few patients, since 4 June, Study due',
  ],
  [
    { stage: 'DO', endedOn: null, decision: null, lookBackOn: '2026-12-01' },
    'A1, a few patients, 4 June to 1 December, look back 1 December',
  ],
  [{ stage: 'ACT', decision: null }, 'A1, a few patients, 4 to 18 June, decision due'],
])('%p speaks', (more, words) => {
  expect(spokenCycle(cycle('A1', more), today)).toBe(words);
});

test('predictions and results are a line each, with the verdict; none is none', () => {
  const written = {
    predictions: [
      prediction({ result: '74%', verdict: 'PARTLY' }),
      prediction({ words: 'Most will sleep', direction: null, from: null, to: null, verdict: 'CANNOT_TELL' }),
    ],
  };
  expect(predictionsLine(written)).toBe('up from 60% to 85%; Most will sleep');
  expect(resultsLine(written)).toBe('74% (partly); can’t tell');
  expect(predictionsLine({ predictions: [] })).toBeNull();
  expect(resultsLine({ predictions: [prediction(), prediction({ result: '74%' })] })).toBe('74%');
});

test('the picture takes scale for its levels, quarters for stages, and says how it ended', () => {
  const [line] = rampLines(
    [
      idea('B', 'Yellow blanket', [
        cycle('B2', { decision: 'ABANDON', decisionReason: 'Patients felt labelled.' }),
        cycle('B1', { predictions: [prediction()] }),
        cycle('B3', { stage: 'STUDY', scale: null, decision: null, changeTested: null }),
      ]),
      idea('D', 'Never tried', []),
    ],
    place,
  );
  expect(rampLevels).toHaveLength(7);
  expect(
    line?.steps.map(({ label, level, filled, state, note, href }) => ({
      label,
      level,
      filled,
      state,
      note,
      href,
    })),
  ).toEqual([
    {
      label: 'B1',
      level: 1,
      filled: 4,
      state: 'adapted',
      note: undefined,
      href: '/larkmere/projects/Q-0214/tests/B1',
    },
    {
      label: 'B2',
      level: 1,
      filled: 4,
      state: 'abandoned',
      note: 'abandoned · Patients felt labelled',
      href: '/larkmere/projects/Q-0214/tests/B2',
    },
    {
      label: 'B3',
      level: null,
      filled: 2,
      state: 'live',
      note: 'Study due',
      href: '/larkmere/projects/Q-0214/tests/B3',
    },
  ]);
  expect(line?.steps[0]?.card).toEqual({
    heading: 'B1 Ask everybody at nine',
    facts: [
      { term: 'Predicted', words: 'up from 60% to 85%' },
      { term: 'Decision', words: 'Adapt' },
      { term: 'Scale', words: 'A few patients' },
      { term: 'When', words: '4 to 18 June' },
    ],
  });
  expect(line?.steps[2]?.card.heading).toBe('B3 What was tried is not recorded');
});

test('the table has a cell under each heading; a gap stays a gap, and what is to come is not one', () => {
  const rows = rampRows(
    idea('A', 'Bathroom', [
      cycle('A1', { endedOn: null, decision: null }),
      cycle('A2', { ...none, stage: 'PLAN', decision: null }),
    ]),
    place,
  );
  expect(rows.map(({ cells }) => cells.length)).toEqual([rampHeadings.length - 1, rampHeadings.length - 1]);
  expect(rows[0]?.cells).toEqual([
    'Ask everybody at nine',
    'A few patients',
    null,
    null,
    null,
    '4 June',
    null,
  ]);
  expect(rows[1]?.cells).toEqual([
    'Ask everybody at nine',
    'A few patients',
    null,
    'Not yet',
    'Not yet',
    'No day set',
    'Not yet',
  ]);
});

test('the small ramp is in the order of the tests', () => {
  expect(
    miniSteps(adopted).map(({ id, level, filled, state, previous }) => [
      id,
      level,
      filled,
      state,
      ...previous,
    ]),
  ).toEqual([
    ['A1', 1, 4, 'adapted'],
    ['A2', 4, 4, 'adopted', 'A1'],
  ]);
});

test.each<[string, ChangeIdea, string]>([
  ['nothing tried', idea('A', 'x', []), 'Not tested yet'],
  ['adopted', adopted, 'Adopted, whole ward'],
  ['waiting', inStudy, 'C2: Study due'],
  ['abandoned', idea('B', 'x', [cycle('B1', { decision: 'ABANDON' })]), 'Abandoned after B1'],
  ['adapted', idea('B', 'x', [cycle('B1')]), 'B1 adapted; the next test is not planned yet'],
  ['a gap', idea('B', 'x', [cycle('B1', { decision: null })]), 'B1 is closed; the decision is not recorded'],
  [
    'retired',
    idea('B', 'x', [], { retiredOn: '2026-08-01', retireReason: 'No torches.' }),
    'Retired on 1 August: No torches',
  ],
])('an idea with %s says where it stands', (_name, one, words) => {
  expect(ideaStanding(one, today)).toBe(words);
});

test('of several open tests the one furthest on its way comes first', () => {
  expect(
    liveCycle(idea('A', 'x', [cycle('A1', { stage: 'PLAN' }), cycle('A2', { stage: 'ACT' }), cycle('A3')]))
      ?.label,
  ).toBe('A2');
  expect(liveCycle(adopted)).toBeUndefined();
});

test.each<[string, readonly ChangeIdea[], string]>([
  ['nothing', [idea('A', 'Bathroom', [])], 'No tests yet.'],
  [
    'one adopted, one in Study',
    [adopted, inStudy],
    'Bathroom before bed was adopted on the whole ward; Footwear first waits for Study.',
  ],
  [
    'adopted at an unknown scale',
    [idea('A', 'bathroom before bed.', [cycle('A1', { decision: 'ADOPT', scale: null })])],
    'Bathroom before bed was adopted.',
  ],
  [
    'two adopted',
    [
      adopted,
      idea('B', 'Yellow blanket', [
        cycle('B1', { decision: 'ADOPT', scale: 'ONE_BAY', closedOn: '2026-10-01' }),
      ]),
    ],
    'Two ideas were adopted, the latest is Yellow blanket in one bay.',
  ],
  [
    'several open, the decision first',
    [
      inStudy,
      idea('D', 'Low beds', [cycle('D1', { stage: 'ACT', decision: null })]),
      idea('E', 'Night lights', [cycle('E1', { stage: 'PLAN', decision: null })]),
    ],
    'Low beds waits for a decision, and two other tests are open.',
  ],
  [
    'under way',
    [idea('D', 'Low beds', [cycle('D1', { stage: 'DO', decision: null, scale: 'ONE_SHIFT' })])],
    'Low beds is being tested in all bays for one shift.',
  ],
  [
    'planned',
    [idea('D', 'Low beds', [cycle('D1', { stage: 'PLAN', decision: null, scale: 'ONE_PATIENT' })])],
    'Low beds has a test planned with one patient.',
  ],
  [
    'abandoned',
    [idea('D', 'Low beds', [cycle('D1', { decision: 'ABANDON' })])],
    'Low beds was abandoned after 1 test; nothing is being tested now.',
  ],
  [
    'adapted',
    [idea('D', 'Low beds', [cycle('D1')])],
    'Low beds was adapted after D1; the next test is not planned yet.',
  ],
  [
    'gaps',
    [idea('D', 'Low beds', [cycle('D1', { decision: null }), cycle('D2', { decision: null })])],
    'Two tests are recorded; nothing is being tested now.',
  ],
])('with %s the finding is said', (_name, ideas, words) => {
  expect(testsHeadline(ideas, today)).toBe(words);
});

test('the lights keep their sentence and their next step', () => {
  expect(
    lightsOf([
      {
        __typename: 'FidelityLight',
        light: 'PREDICTION',
        state: 'NOT_YET',
        sentence: 'None began.',
        nextStep: 'Predict.',
      },
    ]),
  ).toEqual([
    {
      id: 'PREDICTION',
      word: 'Predicted first',
      state: 'not-yet',
      sentence: 'None began.',
      nextStep: 'Predict.',
    },
  ]);
});
