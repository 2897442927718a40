import {
  CARRIED_OUT,
  carriedOutWord,
  CYCLE_DATA_KINDS,
  CYCLE_DECISIONS,
  CYCLE_FIELDS,
  CYCLE_PURPOSES,
  CYCLE_SCALES,
  cyclePurposeWord,
  decisionWord,
  directionWord,
  EXPECTED_DIRECTIONS,
  RESULT_DIRECTIONS,
  resultDirectionWord,
  SCALE_COUNTS,
  scaleCountWord,
  scaleWord,
  verdictWord,
  VERDICTS,
} from '@tributary/domain';
import type { CycleTaskInput, PredictionInput, SaveCycleInput } from '../gql/graphql';
import { dayInWords } from '../organisation/days';
import type { Refusal } from '../organisation/refusals';
import { at, isRow, PRESENT, type Fields, type KeyedProblem, type Writing } from './autosave-state';
import type { Cycle } from './cycle-query';

const PLAIN = Object.values(CYCLE_FIELDS).flat();
type PlainField = (typeof PLAIN)[number];
const isPlain = (key: string): key is PlainField => PLAIN.some((field) => field === key);

const SAID = [
  'question',
  'words',
  'direction',
  'from',
  'to',
  'result',
  'verdict',
  'resultDirection',
] as const;
type Said = (typeof SAID)[number];

const text = (value: string | number | boolean | null): string => (value === null ? '' : String(value));

/** A test as the autosave holds it. */
export function fieldsOf(cycle: Cycle): Fields {
  const fields: Record<string, string> = { ownerId: cycle.owner?.id ?? '' };
  for (const field of PLAIN) fields[field] = text(cycle[field]);
  for (const prediction of cycle.predictions) {
    fields[`predictions.${prediction.id}`] = PRESENT;
    for (const cell of SAID) fields[`predictions.${prediction.id}.${cell}`] = text(prediction[cell]);
  }
  for (const task of cycle.tasks) {
    const row = `tasks.${task.id}`;
    fields[row] = PRESENT;
    for (const cell of ['what', 'when', 'where'] as const) fields[`${row}.${cell}`] = text(task[cell]);
    fields[`${row}.who`] = task.whoPerson?.name ?? text(task.who);
    fields[`${row}.done`] = task.done ? 'true' : '';
  }
  return fields;
}

let made = 0;
/** The key of a row that nobody has saved yet. */
export const freshRow = (list: 'predictions' | 'tasks'): string =>
  `${list}.new-${Date.now().toString(36)}-${String(++made)}`;

const oneOf = <Value extends string>(values: readonly Value[], value: string): Value | null =>
  values.find((one) => one === value) ?? null;
const words = (value: string): string | null => (value === '' ? null : value);

/** What the api takes for each plain field that is not a text or a day. */
const readers: Partial<Record<PlainField, (value: string) => unknown>> = {
  purpose: (value) => oneOf(CYCLE_PURPOSES, value),
  scale: (value) => oneOf(CYCLE_SCALES, value),
  scaleCount: (value) => (value === '' ? null : Number(value)),
  scaleCountOf: (value) => oneOf(SCALE_COUNTS, value),
  dataKind: (value) => oneOf(CYCLE_DATA_KINDS, value),
  carriedOut: (value) => oneOf(CARRIED_OUT, value),
  dataRecorded: (value) => (value === '' ? null : value === 'true'),
  decision: (value) => oneOf(CYCLE_DECISIONS, value),
  nextScale: (value) => oneOf(CYCLE_SCALES, value),
};

type ListName = 'predictions' | 'tasks';
const rowIn = (list: ListName) => (key: string) => isRow(key) && key.startsWith(`${list}.`);

/** The rows of a list as a save sends it: those of the server without what was taken out, then the new ones. */
function sentRows({ base, sent }: Writing, list: ListName): string[] {
  const gone = sent ?? {};
  const stored = Object.keys(base).filter((key) => rowIn(list)(key) && at(base, key) === PRESENT);
  const added = Object.keys(gone).filter(
    (key) => rowIn(list)(key) && gone[key] === PRESENT && !stored.includes(key),
  );
  return [...stored.filter((key) => gone[key] !== ''), ...added];
}

const idOf = (row: string): string => row.slice(row.indexOf('.') + 1);

function predictionOf(state: Writing, row: string): PredictionInput {
  const cells: Partial<Record<Said, string>> = {};
  for (const cell of SAID) {
    const value = state.sent?.[`${row}.${cell}`];
    if (value !== undefined) cells[cell] = value;
  }
  return {
    ...(at(state.base, row) === PRESENT ? { id: idOf(row) } : {}),
    ...(cells.question === undefined ? {} : { question: words(cells.question) }),
    ...(cells.words === undefined ? {} : { words: words(cells.words) }),
    ...(cells.direction === undefined ? {} : { direction: oneOf(EXPECTED_DIRECTIONS, cells.direction) }),
    ...(cells.from === undefined ? {} : { from: words(cells.from) }),
    ...(cells.to === undefined ? {} : { to: words(cells.to) }),
    ...(cells.result === undefined ? {} : { result: words(cells.result) }),
    ...(cells.verdict === undefined ? {} : { verdict: oneOf(VERDICTS, cells.verdict) }),
    ...(cells.resultDirection === undefined
      ? {}
      : { resultDirection: oneOf(RESULT_DIRECTIONS, cells.resultDirection) }),
  };
}

function taskOf({ base, sent }: Writing, row: string): CycleTaskInput {
  const cell = (name: 'what' | 'who' | 'when' | 'where' | 'done'): string | undefined =>
    sent?.[`${row}.${name}`];
  const [who, when, where, done] = [cell('who'), cell('when'), cell('where'), cell('done')];
  return {
    ...(at(base, row) === PRESENT ? { id: idOf(row) } : {}),
    what: cell('what') ?? at(base, `${row}.what`),
    // Words take the place of somebody chosen from the register.
    ...(who === undefined ? {} : { who: words(who), whoId: null }),
    ...(when === undefined ? {} : { when: words(when) }),
    ...(where === undefined ? {} : { where: words(where) }),
    ...(done === undefined ? {} : { done: done === 'true' }),
  };
}

const touches = (sent: Fields, list: ListName): boolean =>
  Object.keys(sent).some((key) => key.startsWith(`${list}.`));

/** What a save sends: the fields that changed, and of a list in which anything changed every row by its id. */
export function inputOf(id: string, state: Writing): SaveCycleInput {
  const sent = state.sent ?? {};
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(sent))
    if (key === 'ownerId') plain[key] = words(value);
    else if (isPlain(key)) plain[key] = (readers[key] ?? words)(value);
  return {
    id,
    version: state.version,
    ...plain,
    ...(touches(sent, 'predictions')
      ? { predictions: sentRows(state, 'predictions').map((row) => predictionOf(state, row)) }
      : {}),
    ...(touches(sent, 'tasks') ? { tasks: sentRows(state, 'tasks').map((row) => taskOf(state, row)) } : {}),
  };
}

/** The field at which a refusal is shown; the place in a list is that of the list as it was sent. */
export function keyOf(state: Writing, path: readonly string[]): string {
  const [field = '', place, cell] = path[0] === 'input' ? path.slice(1) : path;
  if (field === 'predictions' || field === 'tasks') {
    const row = place === undefined ? undefined : sentRows(state, field)[Number(place)];
    if (row === undefined) return field;
    const known = cell === 'whoId' ? 'who' : cell;
    return known === undefined || known === 'id' ? row : `${row}.${known}`;
  }
  // A decision is sent with its reason by itself; it is the same field.
  if (field === 'reason') return 'decisionReason';
  return isPlain(field) || field === 'ownerId' ? field : '';
}

export const keyed = (state: Writing, refusals: readonly Refusal[]): KeyedProblem[] =>
  refusals.map(({ message, path }) => ({ key: keyOf(state, path), message }));

export const fieldLabels: Readonly<Record<PlainField | 'ownerId', string>> = {
  purpose: 'What is it for?',
  changeTested: 'What will you try?',
  buildsOn: 'What does it build on?',
  scale: 'How small is the test?',
  scaleCount: 'How many?',
  scaleCountOf: 'Of what?',
  scaleConditions: 'With whom, where, under what conditions?',
  startsOn: 'When does it start?',
  lookBackOn: 'When do you look back?',
  howWeWillKnow: 'How will you know?',
  dataWhat: 'What do you collect?',
  dataWho: 'Who collects it?',
  dataWhen: 'When?',
  dataWhere: 'Where?',
  dataHow: 'How?',
  dataKind: 'Counts, words or both?',
  startedOn: 'It began on',
  endedOn: 'It ended on',
  carriedOut: 'Was it carried out as planned?',
  observations: 'What did you see?',
  problemsMet: 'Problems and surprises',
  dataRecorded: 'Is the data recorded?',
  comparedWithBefore: 'Compared with before',
  learnt: 'What did you learn?',
  surprises: 'Anything that surprised you?',
  decision: 'What next?',
  decisionReason: 'Why?',
  nextChange: 'What changes in the next test?',
  adoptionPlan: 'How does it become the way you work?',
  nextScale: 'How large is the next test?',
  ownerId: 'Who looks after it?',
};

const cellLabels: Readonly<Record<string, string>> = {
  question: 'the question',
  words: 'the prediction',
  direction: 'which way',
  from: 'from',
  to: 'to',
  result: 'what you saw',
  verdict: 'was it met',
  resultDirection: 'beside the prediction',
  what: 'what',
  who: 'who',
  when: 'when',
  where: 'where',
  done: 'done',
};

export const dataKindWords = { QUANTITATIVE: 'Counts', QUALITATIVE: 'Words', BOTH: 'Both' } as const;

/** What a field is called beside two versions of it: `Prediction 2, what you saw`. */
export function labelOf(state: Writing, key: string): string {
  if (isPlain(key) || key === 'ownerId') return fieldLabels[key];
  const [list = '', id = '', cell] = key.split('.');
  const rows = [...Object.keys(state.base), ...Object.keys(state.mine)].filter(
    (one, place, all) => isRow(one) && one.startsWith(`${list}.`) && all.indexOf(one) === place,
  );
  const name = `${list === 'tasks' ? 'Task' : 'Prediction'} ${String(rows.indexOf(`${list}.${id}`) + 1)}`;
  return cell === undefined ? name : `${name}, ${cellLabels[cell] ?? cell}`;
}

const choiceWords: Readonly<Record<string, (value: string) => string | null>> = {
  purpose: said(CYCLE_PURPOSES, cyclePurposeWord),
  scale: said(CYCLE_SCALES, scaleWord),
  nextScale: said(CYCLE_SCALES, scaleWord),
  scaleCountOf: said(SCALE_COUNTS, scaleCountWord),
  dataKind: said(CYCLE_DATA_KINDS, (kind) => dataKindWords[kind]),
  carriedOut: said(CARRIED_OUT, carriedOutWord),
  decision: said(CYCLE_DECISIONS, decisionWord),
  direction: said(EXPECTED_DIRECTIONS, directionWord),
  verdict: said(VERDICTS, verdictWord),
  resultDirection: said(RESULT_DIRECTIONS, resultDirectionWord),
};

function said<Value extends string>(values: readonly Value[], word: (value: Value) => string) {
  return (value: string): string | null => {
    const found = oneOf(values, value);
    return found === null ? null : word(found);
  };
}

/** A value as a person reads it; `whole` are the fields of its side, for a row that somebody took out. */
export function spoken(key: string, value: string, whole: Fields): string {
  const parts = key.split('.');
  const cell = parts[parts.length - 1] ?? '';
  if (isRow(key)) {
    if (value !== PRESENT) return 'Taken out';
    return Object.entries(whole)
      .filter(([one, found]) => one.startsWith(`${key}.`) && found !== '')
      .map(([one, found]) => spoken(one, found, whole))
      .join(' · ');
  }
  if (cell.endsWith('On')) return value === '' ? '' : dayInWords(value);
  if (cell === 'done' || cell === 'dataRecorded') return value === 'true' ? 'Yes' : value === '' ? '' : 'No';
  return choiceWords[cell]?.(value) ?? value;
}
