import { CYCLE_FIELDS, type CycleAsWritten } from '@tributary/domain';
import { changesBetween, type FieldChange } from '../platform/work.js';
import type { PreviousTest } from './previous-tests.js';

/** What the history compares. */
export interface CycleState {
  readonly written: CycleAsWritten;
  readonly ownerId: string | null;
  readonly previous: readonly PreviousTest[];
}

/** Every text under its path, as a refusal names it: `predictions.0.words`. */
const listed = <Item>(
  list: string,
  items: readonly Item[],
  say: (item: Item) => Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    items.flatMap((item, place) =>
      Object.entries(say(item)).map(([field, value]) => [`${list}.${place}.${field}`, value]),
    ),
  );

/** Everybody whom a state names. */
export const peopleIn = ({ written, ownerId }: CycleState): readonly string[] =>
  [ownerId, ...written.tasks.map((task) => task.whoId)].filter((id) => id !== null);

function described(
  { written, ownerId, previous }: CycleState,
  nameOf: (id: string | null) => string | null,
): Record<string, unknown> {
  const fields = Object.values(CYCLE_FIELDS).flat();
  return {
    ...Object.fromEntries(fields.map((field) => [field, written[field]])),
    owner: nameOf(ownerId),
    previous: previous.length === 0 ? null : previous.map(({ label }) => label).join(', '),
    ...listed('predictions', written.predictions, (prediction) => ({
      question: prediction.question,
      words: prediction.words,
      direction: prediction.direction,
      from: prediction.from,
      to: prediction.to,
      result: prediction.result,
      verdict: prediction.verdict,
      resultDirection: prediction.resultDirection,
    })),
    ...listed('tasks', written.tasks, (task) => ({
      what: task.what,
      person: nameOf(task.whoId),
      who: task.who,
      when: task.when,
      where: task.where,
      done: task.done ? true : null,
    })),
  };
}

/** What differs between two states, people by name; `before` null: it is new. */
export function changesOfCycle(
  before: CycleState | null,
  after: CycleState,
  nameOf: (id: string | null) => string | null,
): FieldChange[] {
  const was = before === null ? {} : described(before, nameOf);
  const gone = Object.fromEntries(Object.keys(was).map((field) => [field, null]));
  return changesBetween(was, { ...gone, ...described(after, nameOf) });
}
