import { begin, removeRow, sending, write, PRESENT, type Writing } from './autosave-state';
import { fieldsOf, inputOf, keyOf, labelOf, spoken } from './cycle-fields';
import type { Cycle } from './cycle-query';

const cycle = {
  id: 'c3',
  version: 4,
  changeTested: 'Socks',
  learnt: null,
  scaleCount: 38,
  dataRecorded: false,
  owner: { id: 'tom', name: 'Tom Hallam' },
  predictions: [
    {
      id: 'p1',
      question: null,
      words: 'Most will',
      direction: 'UP',
      from: null,
      to: '85%',
      result: null,
      verdict: null,
      resultDirection: null,
    },
    {
      id: 'p2',
      question: 'Falls?',
      words: 'Fewer',
      direction: null,
      from: null,
      to: null,
      result: null,
      verdict: null,
      resultDirection: null,
    },
  ],
  tasks: [
    {
      id: 't1',
      what: 'Order',
      who: null,
      whoPerson: { id: 'tom', name: 'Tom Hallam' },
      when: null,
      where: null,
      done: false,
    },
  ],
} as unknown as Cycle;
const start = begin(fieldsOf(cycle), 4);
const sent = (...steps: ((state: Writing) => Writing)[]) =>
  sending(steps.reduce((state, step) => step(state), start));

test('a test becomes texts, one per field', () => {
  expect(start.base).toMatchObject({
    changeTested: 'Socks',
    scaleCount: '38',
    dataRecorded: 'false',
    learnt: '',
    ownerId: 'tom',
    'predictions.p1': PRESENT,
    'predictions.p1.to': '85%',
    'tasks.t1.who': 'Tom Hallam',
    'tasks.t1.done': '',
  });
});

test('a save holds what changed, each in the shape that the api takes', () => {
  const state = sent(
    (one) => write(one, 'changeTested', ''),
    (one) => write(one, 'scaleCount', '40'),
    (one) => write(one, 'dataRecorded', 'true'),
    (one) => write(one, 'scale', 'ONE_BAY'),
    (one) => write(one, 'ownerId', ''),
  );
  expect(inputOf('c3', state)).toEqual({
    id: 'c3',
    version: 4,
    changeTested: null,
    scaleCount: 40,
    dataRecorded: true,
    scale: 'ONE_BAY',
    ownerId: null,
  });
});

test('a list is sent whole by its ids, and of each row only what changed', () => {
  const state = sent(
    (one) => write(one, 'predictions.p2.verdict', 'MET'),
    (one) => write(one, 'predictions.new-1', PRESENT),
    (one) => write(one, 'predictions.new-1.words', 'None will'),
    (one) => write(one, 'tasks.t1.done', 'true'),
  );
  expect(inputOf('c3', state)).toEqual({
    id: 'c3',
    version: 4,
    predictions: [{ id: 'p1' }, { id: 'p2', verdict: 'MET' }, { words: 'None will' }],
    tasks: [{ id: 't1', what: 'Order', done: true }],
  });
  expect(keyOf(state, ['input', 'predictions', '2', 'words'])).toBe('predictions.new-1.words');
  expect(keyOf(state, ['tasks', '0', 'whoId'])).toBe('tasks.t1.who');
  expect(keyOf(state, ['predictions'])).toBe('predictions');
  expect(keyOf(state, ['reason'])).toBe('decisionReason');
  expect(keyOf(state, ['stage'])).toBe('');
});

test('a row that was taken out is left out, and words take the place of a person', () => {
  const state = sent(
    (one) => removeRow(one, 'predictions.p1'),
    (one) => write(one, 'tasks.t1.who', 'The night team'),
  );
  expect(inputOf('c3', state)).toMatchObject({
    predictions: [{ id: 'p2' }],
    tasks: [{ id: 't1', what: 'Order', who: 'The night team', whoId: null }],
  });
  expect(keyOf(state, ['predictions', '0', 'words'])).toBe('predictions.p2.words');
});

test('two versions are told in words', () => {
  expect(labelOf(start, 'predictions.p2.result')).toBe('Prediction 2, what you saw');
  expect(labelOf(start, 'tasks.t1')).toBe('Task 1');
  expect(spoken('predictions.p1.direction', 'NO_CHANGE', {})).toBe('no change');
  expect(spoken('lookBackOn', '2026-11-22', {})).toBe('22 November 2026');
  expect(spoken('dataRecorded', 'false', {})).toBe('No');
  expect(spoken('predictions.p1', '', {})).toBe('Taken out');
  expect(spoken('predictions.p1', PRESENT, start.base)).toBe('Most will · up · 85%');
});
