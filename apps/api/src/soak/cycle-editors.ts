import type { Actor } from '@tributary/domain';
import { PdsaCyclesService } from '../pdsa-cycles/pdsa-cycles.service.js';
import { cycleById, type PdsaCycleNode } from '../pdsa-cycles/pdsa-cycles.reads.js';
import type { SaveCycleInput } from '../pdsa-cycles/pdsa-cycle.graphql.js';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { Refusal } from '../platform/refusal.js';
import type { Api } from '../testing/harness.js';
import type { Outcome } from './rounds.js';
import type { Seeded } from './seeded.js';

const TEXTS = ['buildsOn', 'howWeWillKnow', 'dataWhat', 'dataWho', 'scaleConditions'] as const;
const TEXTS_OF_DO = ['observations', 'problemsMet'] as const;

/** What one editor's browser holds: the test as it last saw it, and words that the server has not taken. */
interface Editor {
  readonly name: string;
  readonly actor: Actor;
  seen: PdsaCycleNode;
  /** By field, `tasks.<id>` or `predictions.<id>`; `tasks` are new ones. */
  pending: { readonly at: string; readonly word: string }[];
}

interface Accepted {
  readonly at: string;
  readonly word: string;
}

const added = (text: string | null, words: readonly string[]): string =>
  [text, ...words].filter(Boolean).join(' ');

/** The save that a form would send: whole lists, and of the fields only those that were written in. */
function inputOf({ seen, pending }: Editor): SaveCycleInput {
  const at = (place: string): string[] => pending.flatMap((one) => (one.at === place ? [one.word] : []));
  const fields = [...TEXTS, ...TEXTS_OF_DO].filter((field) => at(field).length > 0);
  const inList = (list: string): boolean => pending.some((one) => one.at.startsWith(list));
  return {
    id: seen.id,
    version: seen.version,
    ...Object.fromEntries(fields.map((field) => [field, added(seen[field], at(field))])),
    ...(inList('predictions')
      ? {
          predictions: seen.predictions.map(({ id, words }) => ({
            id,
            words: added(words, at(`predictions.${id}`)),
          })),
        }
      : {}),
    ...(inList('tasks')
      ? {
          tasks: [
            ...seen.tasks.map(({ id, what }) => ({ id, what: added(what, at(`tasks.${id}`)) })),
            ...at('tasks').map((what) => ({ what })),
          ],
        }
      : {}),
  };
}

/**
 * Two people write in one test of change, each from what they last saw, in an order that the seed gives; now and then
 * both save at once, or one of them starts the test. Whoever is refused as stale takes the news and sends again, as the
 * page does. Every word that was accepted has to be there in the end, and no other.
 */
export async function cycleEditorRounds(api: Api, seeded: Seeded, rounds: number): Promise<Outcome> {
  const { given } = api;
  const organisation = given.organisation(`Tests ${seeded.seed}`);
  const people = [given.person('Tom Bell'), given.person('Mia Okoro')];
  const project = given.project('Bay watch').testing();
  for (const person of people) project.with(person, 'MEMBER');
  const idea = project.trying('Bathroom before bed');
  const drafts = Array.from({ length: rounds }, () =>
    idea.cycle('PLAN', { prediction: [{ words: 'first' }, { words: 'second' }], follows: [] }),
  );
  await given.build();
  const actors = people.map((person): Actor => ({
    accountId: person.id,
    memberships: [{ organisationId: organisation.id, personId: person.id, roles: [] }],
  }));
  const wrong: string[] = [];
  const sum = { saved: 0, stale: 0 };
  for (const [round, draft] of drafts.entries()) {
    const found = await oneRound(api, seeded, draft.id, actors, sum);
    wrong.push(...found.map((one) => `round ${round}: ${one}`));
    if (wrong.length > 0) break;
  }
  return {
    line: `editors of a test: ${rounds} interleavings, ${sum.saved} saved, ${sum.stale} refused as stale, none lost`,
    wrong,
  };
}

async function oneRound(
  api: Api,
  seeded: Seeded,
  id: string,
  actors: readonly Actor[],
  sum: { saved: number; stale: number },
): Promise<string[]> {
  const service = api.app.get(PdsaCyclesService);
  const look = async (actor: Actor): Promise<PdsaCycleNode> => {
    const cycle = await cycleById(actor, api.app.get(Reads), api.app.get(Clock).today(), id);
    if (cycle === null) throw new Error('no test to edit');
    return cycle;
  };
  const editors = await Promise.all(
    actors.map(async (actor, at): Promise<Editor> => ({
      name: 'ab'[at] ?? 'c',
      actor,
      seen: await look(actor),
      pending: [],
    })),
  );
  const wrong: string[] = [];
  const accepted: Accepted[] = [];
  let changes = 0;
  let words = 0;

  const write = (editor: Editor): void => {
    const { seen } = editor;
    const places = [
      ...TEXTS,
      ...(seen.stage === 'DO' ? TEXTS_OF_DO : []),
      'tasks',
      ...seen.tasks.map((task) => `tasks.${task.id}`),
      ...seen.predictions.map((prediction) => `predictions.${prediction.id}`),
    ];
    words += 1;
    editor.pending.push({ at: seeded.pick(places), word: `${editor.name}${words}` });
  };
  /** What the server answers: taken, or refused because somebody else was faster; then one has what is there now. */
  const send = async (editor: Editor, work: () => Promise<unknown>): Promise<boolean> => {
    let taken = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      taken = false;
      if (error.problems.some(({ code }) => code !== 'STALE'))
        wrong.push(
          `refused: ${error.problems.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ')}`,
        );
      sum.stale += 1;
    }
    editor.seen = await look(editor.actor);
    return taken;
  };
  const save = async (editor: Editor): Promise<void> => {
    const sent = [...editor.pending];
    if (sent.length === 0) return;
    const input = inputOf(editor);
    if (!(await send(editor, () => service.save(editor.actor, input)))) return;
    editor.pending = editor.pending.filter((one) => !sent.includes(one));
    accepted.push(...sent);
    changes += 1;
    sum.saved += 1;
  };
  const start = async (editor: Editor): Promise<void> => {
    const { version, stage } = editor.seen;
    if (stage !== 'PLAN') return;
    if (await send(editor, () => service.start(editor.actor, { id, version }))) changes += 1;
  };

  const steps = 6 + seeded.below(8);
  for (let step = 0; step < steps; step += 1) {
    const editor = seeded.pick(editors);
    const turn = seeded.next();
    if (turn < 0.5) write(editor);
    else if (turn < 0.7) await save(editor);
    else if (turn < 0.9) await Promise.all(editors.map(save));
    else if (turn < 0.95)
      await Promise.all([start(editor), ...editors.filter((one) => one !== editor).map(save)]);
    else editor.seen = await look(editor.actor);
  }
  for (const editor of editors)
    for (let turn = 0; editor.pending.length > 0 && turn < 5; turn += 1) await save(editor);

  const final = await look(actors[0]!);
  wrong.push(...(await compare(api, final, accepted, changes)));
  for (const { name, pending } of editors)
    if (pending.length > 0) wrong.push(`${name} still holds ${pending.length} words`);
  return wrong;
}

/** What is there in the end, beside what was accepted. */
async function compare(
  api: Api,
  final: PdsaCycleNode,
  accepted: readonly Accepted[],
  changes: number,
): Promise<string[]> {
  const wrong: string[] = [];
  const wordsAt = new Map<string, readonly string[]>([
    ...[...TEXTS, ...TEXTS_OF_DO].map((field) => [field, wordsIn(final[field])] as const),
    ...final.predictions.map(({ id, words }) => [`predictions.${id}`, wordsIn(words)] as const),
    ...final.tasks.map(({ id, what }) => [`tasks.${id}`, wordsIn(what)] as const),
  ]);
  const inTasks = final.tasks.flatMap(({ what }) => wordsIn(what));
  for (const { at, word } of accepted)
    if (!(at === 'tasks' ? inTasks : (wordsAt.get(at) ?? [])).includes(word))
      wrong.push(`${word} was accepted in ${at} and is lost`);
  const present = [...wordsAt.values()].flat().filter((word) => !['first', 'second'].includes(word));
  if (present.length !== accepted.length)
    wrong.push(`${accepted.length} words were accepted, and there are ${present.length}`);
  if (final.version !== changes + 1)
    wrong.push(`${changes} changes were accepted, the version is ${final.version}`);
  const told = await api.database.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM audit WHERE entity = 'cycle' AND entity_id = $1 AND action <> 'cycle.plan'`,
    [final.id],
  );
  if (told[0]?.count !== changes)
    wrong.push(`the history tells ${String(told[0]?.count)} of ${changes} changes`);
  for (const { late, words, versions } of final.predictions) {
    if (final.stage === 'PLAN' ? versions.length > 0 : versions[0]?.late !== false)
      wrong.push('a prediction has not the versions that its stage gives it');
    if (versions.length > 0 && versions.at(-1)?.words !== words)
      wrong.push('the last version of a prediction is not what it says now');
    if (late !== versions.length > 1)
      wrong.push('a prediction is late, and has no late version, or the other way');
    if (versions.some((version, at) => version.number !== at + 1 || version.late !== at > 0))
      wrong.push('the versions of a prediction do not count on');
  }
  return wrong;
}

const wordsIn = (text: string | null): readonly string[] =>
  (text ?? '').split(' ').filter((word) => word !== '');
