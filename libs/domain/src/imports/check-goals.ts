import { GOAL_KINDS, goalKindWord, placeGoal, type GoalKind, type PlacedGoal } from '../strategy/goal.js';
import { readNumber, type RowInput } from './cells.js';
import type { KnownGoal } from './check-project-row.js';
import type { GoalField } from './fields.js';
import { fold, nearMatches } from './fold.js';
import { createPeopleIndex, readNames, type KnownPerson, type PeopleIndex } from './names.js';
import {
  leaveEmpty,
  quoted,
  referTo,
  repeats,
  RowReader,
  use,
  type PersonReference,
  type RowCheck,
  type RowContext,
} from './row-reader.js';
import { readGoalKind, suggestGoalKind } from './vocabulary.js';

export interface GoalRecord {
  /** By which the same goal is known in the next import: its code, or its title where there is no code. */
  readonly key: string;
  readonly code: string | null;
  readonly title: string;
  readonly kind: GoalKind;
  /** True when the register does not say a known level and the kind was guessed from its place in the tree. */
  readonly kindGuessed: boolean;
  readonly parent: GoalParent | null;
  /** Percent among its siblings, 0 to 100. */
  readonly weight: number | null;
  readonly patientLine: string | null;
  readonly owner: PersonReference | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly other: Readonly<Record<string, string>>;
}

/** The goal above: one of the same file, by its key, or one that the organisation has already, by its id. */
export type GoalParent =
  { readonly in: 'file'; readonly key: string } | { readonly in: 'organisation'; readonly id: string };

export interface GoalContext extends RowContext<GoalField> {
  readonly people: PeopleIndex;
  /** The goals that the organisation has already, with the path from the top to each. */
  readonly known: readonly (KnownGoal & PlacedGoal)[];
}

export const createGoalContext = ({
  columns,
  dateStyles,
  today,
  people,
  known,
}: RowContext<GoalField> & {
  readonly people: readonly KnownPerson[];
  readonly known: readonly (KnownGoal & PlacedGoal)[];
}): GoalContext => ({ columns, dateStyles, today, known, people: createPeopleIndex(people) });

/** A row of the goals file on its way: what it says, before it is known whether its place in the tree holds. */
interface Draft {
  readonly reader: RowReader<GoalField>;
  readonly key: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly weight: Weight | null;
  readonly fields: Pick<GoalRecord, 'patientLine' | 'owner' | 'startsOn' | 'endsOn'>;
}

interface Weight {
  readonly value: number;
  readonly percentSign: boolean;
  readonly decimal: boolean;
}

function readWeight(reader: RowReader<GoalField>): Weight | null {
  const said = reader.line('weight');
  if (said === null) return null;
  const percentSign = /%\s*$/.test(said);
  const figure = said.replace(/\s*(?:%|per ?cent|pct)\s*$/i, '');
  const reading = readNumber(figure);
  if (!reading.ok) {
    reader.error('weight', 'WEIGHT_UNREADABLE', 'This is not a number. Write a percentage from 0 to 100.', [
      leaveEmpty,
    ]);
    return null;
  }
  if (reading.value < 0 || reading.value > 100) {
    reader.error('weight', 'WEIGHT_OUTSIDE', 'A weight is a percentage from 0 to 100. Correct it.', [
      leaveEmpty,
    ]);
    return null;
  }
  return { value: reading.value, percentSign, decimal: /[.,]/.test(figure) };
}

function draftGoal(input: RowInput<GoalField>, context: GoalContext, seen: Map<string, number>): Draft {
  const reader = new RowReader(input, context, 'goals');
  const code = reader.line('code');
  const title = reader.line('title');
  const heldBack = reader.problems.some(({ code: problem }) => problem === 'PATIENT_IDENTIFIER');
  if (title === null && !heldBack)
    reader.error('title', 'TITLE_MISSING', 'The goal is empty. Write it in a sentence.');
  const key = code !== null ? `code:${fold(code)}` : `title:${fold(title ?? '')}`;
  if (code !== null || title !== null) {
    const before = repeats(seen, key, input.row);
    if (before !== null && code !== null)
      reader.error(
        'code',
        'CODE_REPEATED',
        `${quoted(code)} is the code of row ${before} too. Give one of them another code.`,
      );
    if (before !== null && code === null)
      reader.error(
        'title',
        'GOAL_REPEATED',
        `Row ${before} has the same goal. Skip this row, or give both a code.`,
      );
  }
  const [owner] = readNames(reader.text('owner') ?? '');
  const startsOn = reader.date('startsOn');
  const endsOn = reader.date('endsOn');
  reader.inOrder('startsOn', startsOn, 'endsOn', endsOn);
  return {
    reader,
    key,
    code,
    title,
    weight: readWeight(reader),
    fields: {
      patientLine: reader.text('patientLine'),
      owner: owner === undefined ? null : referTo(reader, 'owner', owner, context.people),
      startsOn,
      endsOn,
    },
  };
}

type DraftParent =
  | { readonly in: 'file'; readonly draft: Draft }
  | { readonly in: 'organisation'; readonly goal: KnownGoal & PlacedGoal };

/** What a goal's parent cell may name: codes before titles, the file before what the organisation has. */
function parentFinder(
  drafts: readonly Draft[],
  known: GoalContext['known'],
): { readonly find: (text: string) => DraftParent | null; readonly names: readonly string[] } {
  const places = new Map<string, DraftParent>();
  const add = (name: string | null, parent: DraftParent): void => {
    if (name !== null && fold(name) !== '' && !places.has(fold(name))) places.set(fold(name), parent);
  };
  for (const draft of drafts) add(draft.code, { in: 'file', draft });
  for (const goal of known) add(goal.code, { in: 'organisation', goal });
  for (const draft of drafts) add(draft.title, { in: 'file', draft });
  for (const goal of known) add(goal.title, { in: 'organisation', goal });
  for (const draft of drafts)
    if (draft.code !== null && draft.title !== null)
      for (const between of [' ', ': ', ' - '])
        add(`${draft.code}${between}${draft.title}`, { in: 'file', draft });
  return {
    find: (text) => places.get(fold(text)) ?? null,
    names: [...drafts, ...known].flatMap(({ code, title }) => [code, title]).filter((name) => name !== null),
  };
}

function findParents(drafts: readonly Draft[], known: GoalContext['known']): Map<Draft, DraftParent> {
  const { find, names } = parentFinder(drafts, known);
  const parents = new Map<Draft, DraftParent>();
  for (const draft of drafts) {
    const { reader } = draft;
    const said = reader.line('parent');
    if (said === null || ['top', 'root'].includes(fold(said))) continue;
    const parent = find(said);
    if (parent !== null) parents.set(draft, parent);
    else
      reader.error(
        'parent',
        'PARENT_UNKNOWN',
        `No goal has the code or the words ${quoted(said)}. Write the code of a goal in this file, or leave it empty.`,
        [...nearMatches(said, names).map(use), leaveEmpty],
      );
  }
  return parents;
}

/** The goals from the top to this one, or null when the way up runs in a circle. */
function wayDown(draft: Draft, parents: ReadonlyMap<Draft, DraftParent>): readonly Draft[] | null {
  const way = [draft];
  const met = new Set(way);
  for (let parent = parents.get(draft); parent?.in === 'file'; parent = parents.get(parent.draft)) {
    if (met.has(parent.draft)) return null;
    met.add(parent.draft);
    way.unshift(parent.draft);
  }
  return way;
}

/** Below True North comes breakthrough, then annual, then local: what a goal is when only its place says so. */
const kindBelow = (kind: GoalKind | null): GoalKind =>
  kind === null ? 'TRUE_NORTH' : (GOAL_KINDS[GOAL_KINDS.indexOf(kind) + 1] ?? 'LOCAL');

/**
 * Weights written as fractions: every weight of the file is at most 1 without a percent sign, one at least has a
 * decimal, and siblings add up to 1. In all other cases a weight is a percentage as it stands.
 */
function weightsAreFractions(drafts: readonly Draft[], parents: ReadonlyMap<Draft, DraftParent>): boolean {
  const sums = new Map<unknown, number>();
  let decimal = false;
  for (const draft of drafts) {
    const { weight } = draft;
    if (weight === null) continue;
    if (weight.percentSign || weight.value > 1) return false;
    decimal ||= weight.decimal;
    const parent = parents.get(draft);
    const family = parent === undefined ? null : parent.in === 'file' ? parent.draft : parent.goal;
    sums.set(family, (sums.get(family) ?? 0) + weight.value);
  }
  return decimal && [...sums.values()].every((sum) => Math.abs(sum - 1) < 0.015);
}

/**
 * Checks a whole file of goals and makes records of its rows, in the order of the rows. It needs the whole file, since a
 * goal may stand above one that comes before it. A goal beneath one that cannot go in cannot go in either; its row says so.
 */
export function checkGoals(
  inputs: readonly RowInput<GoalField>[],
  context: GoalContext,
): RowCheck<GoalRecord>[] {
  const seen = new Map<string, number>();
  const drafts = inputs.map((input) => draftGoal(input, context, seen));
  const parents = findParents(drafts, context.known);
  const fractions = weightsAreFractions(drafts, parents);
  const placed = new Map<Draft, PlacedGoal>();
  const checked = new Map<Draft, RowCheck<GoalRecord>>();

  const check = (draft: Draft): void => {
    const { reader, key, code, title } = draft;
    const parent = parents.get(draft);
    const above =
      parent === undefined ? null : parent.in === 'file' ? (placed.get(parent.draft) ?? null) : parent.goal;
    if (parent?.in === 'file' && checked.get(parent.draft)?.record === null)
      reader.error(
        'parent',
        'PARENT_REFUSED',
        `The goal above it, in row ${parent.draft.reader.input.row}, cannot go in yet. Mend that row first.`,
      );
    const said = reader.line('kind');
    const read = said === null ? null : readGoalKind(said);
    const kind = read ?? kindBelow(above?.kind ?? null);
    if (said !== null && read === null)
      reader.warn(
        'kind',
        'LEVEL_UNKNOWN',
        `${quoted(said)} is not one of our levels; from its place it is taken as ${goalKindWord(kind)}.`,
        suggestGoalKind(said).map(use),
      );
    else if (read === null && reader.has('kind'))
      reader.warn(
        'kind',
        'LEVEL_MISSING',
        `No level is given; from its place it is taken as ${goalKindWord(kind)}.`,
      );
    const organisationId = above?.organisationId ?? '';
    const place = placeGoal({ id: key, organisationId, kind, depthBelow: 0 }, above);
    if (!place.ok)
      for (const { code: problem, message } of place.problems) reader.error('parent', problem, message);
    placed.set(draft, {
      id: key,
      organisationId,
      kind,
      retiredOn: null,
      path: [...(above?.path ?? []), key],
    });
    const endless = kind === 'TRUE_NORTH' && draft.fields.endsOn !== null;
    if (endless)
      reader.warn(
        'endsOn',
        'TRUE_NORTH_HAS_NO_END',
        'A True North goal is a constant direction; its end date is left out.',
      );
    const { weight } = draft;
    checked.set(
      draft,
      reader.outcome(() => ({
        key,
        code,
        title: title ?? '',
        kind,
        kindGuessed: read === null,
        parent:
          parent === undefined
            ? null
            : parent.in === 'file'
              ? { in: 'file', key: parent.draft.key }
              : { in: 'organisation', id: parent.goal.id },
        weight: weight === null ? null : round(fractions ? weight.value * 100 : weight.value),
        ...draft.fields,
        endsOn: endless ? null : draft.fields.endsOn,
        other: reader.input.other,
      })),
    );
  };

  for (const draft of drafts) {
    const way = wayDown(draft, parents);
    if (way === null) {
      if (checked.has(draft)) continue;
      draft.reader.error(
        'parent',
        'GOAL_BENEATH_ITSELF',
        'Followed upwards, the goals above this one run in a circle. Correct the goal above it, here or in one of the rows between.',
      );
      checked.set(draft, draft.reader.refusal());
      continue;
    }
    for (const one of way) if (!checked.has(one)) check(one);
  }
  return drafts.flatMap((draft) => checked.get(draft) ?? []);
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
