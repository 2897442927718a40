import { randomUUID } from 'node:crypto';
import {
  checkCycleRow,
  checkGoals,
  checkPersonRow,
  checkProjectRow,
  createCycleContext,
  createGoalContext,
  createPersonContext,
  createProjectContext,
  fold,
  isCycleRowField,
  isGoalField,
  isPersonField,
  isProjectField,
  readRow,
  type CycleRecord,
  type FieldColumn,
  type GoalField,
  type GoalRecord,
  type ImportProblem,
  type KnownProject,
  type PersonRecord,
  type ProjectRecord,
  type RowCheck,
  type RowInput,
  type TakenKind,
} from '@tributary/domain';
import type { EntityManager } from 'typeorm';
import { goalOfWord, KnownPeople, KnownUnits, loadGoals, loadProjects, type GoalPlace } from './known.js';
import type { Arrangement, FileReading } from './reading.js';
import { tableRows, type FileSource } from './table.js';

/** One accepted row, and what taking it would do. */
export interface Planned<ImportedRecord> {
  readonly row: number;
  readonly fileName: string;
  readonly record: ImportedRecord;
  readonly id: string;
  readonly act: 'ADD' | 'CHANGE' | 'SAME';
  /** For a change: the fields that the register says differently from last time. */
  readonly changed: readonly string[];
}

export interface KindCount {
  added: number;
  changed: number;
  same: number;
  held: number;
}

export interface PlacedProblem extends ImportProblem {
  readonly fileId: string;
  readonly row: number;
  /** The cell as it stands; null where it may identify a patient. */
  readonly value: string | null;
}

/** What the pass hands on, in this order. A preview counts; a run writes. */
export interface Taker {
  goals(
    planned: readonly Planned<GoalRecord>[],
    parents: ReadonlyMap<string, string>,
    people: KnownPeople,
  ): Promise<void>;
  people(planned: readonly Planned<PersonRecord>[], units: KnownUnits): Promise<void>;
  projects(planned: readonly Planned<ProjectRecord>[], units: KnownUnits, people: KnownPeople): Promise<void>;
  cycles(planned: readonly Planned<CycleRecord>[]): Promise<void>;
  problem(problem: PlacedProblem): void;
  progress(done: number): Promise<void>;
}

export interface PassResult {
  readonly counts: Readonly<Record<TakenKind, KindCount>>;
  readonly newUnits: readonly string[];
  readonly newPeople: number;
  readonly newGoals: readonly string[];
}

/** Rows that are looked up and written together. */
const BATCH = 500;

/**
 * The second pass: checks every row and plans what it does, people first, then goals, projects and their cycles. The
 * same pass makes the preview and the import, so that the one shows what the other does. Holds the goals, the people,
 * the names of the projects when cycles come along, and a batch of rows, never a whole register.
 */
export async function pass(
  manager: EntityManager,
  organisationId: string | null,
  files: readonly { readonly source: FileSource; readonly reading: FileReading }[],
  arrangement: Arrangement,
  today: string,
  taker: Taker,
): Promise<PassResult> {
  const counts: Record<TakenKind, KindCount> = {
    goals: { added: 0, changed: 0, same: 0, held: 0 },
    people: { added: 0, changed: 0, same: 0, held: 0 },
    projects: { added: 0, changed: 0, same: 0, held: 0 },
    'pdsa-cycles': { added: 0, changed: 0, same: 0, held: 0 },
  };
  const of = (kind: TakenKind) =>
    files.filter(({ reading }) => reading.kind === kind && reading.problem === null);
  const units = await KnownUnits.load(
    manager,
    organisationId,
    files.flatMap(({ reading }) => reading.units),
  );
  const people = await KnownPeople.load(manager, organisationId);
  const goals = await loadGoals(manager, organisationId);
  let done = 0;

  const settle = async <ImportedRecord extends { readonly key: string }>(
    kind: TakenKind,
    file: { readonly source: FileSource; readonly reading: FileReading },
    checks: readonly { readonly check: RowCheck<ImportedRecord>; readonly input: RowInput<string> }[],
    match: (record: ImportedRecord) => string | null,
  ): Promise<Planned<ImportedRecord>[]> => {
    for (const { check, input } of checks)
      for (const problem of check.problems) taker.problem(placed(problem, check.row, file.reading, input));
    counts[kind].held += checks.filter(({ check }) => check.record === null).length;
    const accepted = checks.flatMap(({ check }) =>
      check.record === null ? [] : [{ row: check.row, record: check.record }],
    );
    const before = await lastSaid(
      manager,
      organisationId,
      kind,
      accepted.map(({ record }) => record.key),
    );
    const planned = accepted.map(({ row, record }): Planned<ImportedRecord> => {
      const last = before.get(record.key);
      const common = { row, record, fileName: file.reading.name };
      if (last === undefined)
        return { ...common, id: match(record) ?? randomUUID(), act: 'ADD', changed: [] };
      const changed = differences(last.record, record);
      return { ...common, id: last.entityId, act: changed.length === 0 ? 'SAME' : 'CHANGE', changed };
    });
    for (const { act } of planned)
      counts[kind][act === 'ADD' ? 'added' : act === 'CHANGE' ? 'changed' : 'same'] += 1;
    done += checks.length;
    await taker.progress(done);
    return planned;
  };

  for (const file of of('people')) {
    const context = createPersonContext({ ...setting(file.reading, isPersonField), today });
    for await (const inputs of batches(rowsOf(file, isPersonField, arrangement))) {
      const checks = inputs.map((input) => ({ check: checkPersonRow(input, context), input }));
      const planned = await settle<PersonRecord>('people', file, checks, (record) =>
        people.match(record.name, record.email),
      );
      for (const { id, record } of planned)
        if (!people.list.some((person) => person.id === id))
          people.remember({ id, name: record.name, email: record.email, leftOn: record.leftOn });
      await taker.people(planned, units);
    }
  }

  const newGoals: string[] = [];
  for (const file of of('goals')) {
    const inputs: RowInput<GoalField>[] = [];
    for await (const input of rowsOf(file, isGoalField, arrangement)) inputs.push(input);
    const context = createGoalContext({
      ...setting(file.reading, isGoalField),
      today,
      people: people.list,
      known: goals,
    });
    const checks = checkGoals(inputs, context).map((check, at) => ({ check, input: inputs[at] ?? NO_INPUT }));
    const known = new Map(
      goals.flatMap(
        (goal) =>
          [[fold(goal.title), goal.id], ...(goal.code === null ? [] : [[fold(goal.code), goal.id]])] as [
            string,
            string,
          ][],
      ),
    );
    const planned = await settle(
      'goals',
      file,
      checks,
      (record) => known.get(fold(record.code ?? record.title)) ?? null,
    );
    const idOf = new Map(planned.map(({ record, id }) => [record.key, id]));
    const parents = new Map<string, string>();
    for (const { record, id } of planned) {
      const parent =
        record.parent === null
          ? null
          : record.parent.in === 'file'
            ? (idOf.get(record.parent.key) ?? null)
            : record.parent.id;
      if (parent !== null) parents.set(id, parent);
      if (goals.some((goal) => goal.id === id)) continue;
      newGoals.push(record.title);
      const above = goals.find((goal) => goal.id === parent);
      goals.push({
        id,
        code: record.code,
        title: record.title,
        kind: record.kind,
        organisationId: organisationId ?? '',
        retiredOn: null,
        path: [...(above?.path ?? []), id],
      });
    }
    for (const { record } of planned) if (record.owner !== null) people.idOf(record.owner);
    await taker.goals(planned, parents, people);
  }
  if (goals.length === 0) {
    // An organisation without goals takes them from the register's own words, to be placed in the tree later.
    const words = new Map<string, Planned<GoalRecord>>();
    for (const { reading } of of('projects')) {
      const heading = reading.columns.find((column) => column.field === 'goal')?.heading ?? '';
      for (const word of reading.goalWords
        .flatMap((said) => said.split(/[;\n]/))
        .map((said) => said.replace(/\s+/g, ' ').trim()))
        if (word !== '' && word.length <= 300 && !words.has(fold(word)))
          words.set(fold(word), {
            row: reading.headingRow,
            fileName: reading.name,
            id: randomUUID(),
            act: 'ADD',
            changed: [],
            record: {
              key: `title:${fold(word)}`,
              code: null,
              title: word,
              kind: goalOfWord(heading),
              kindGuessed: true,
              parent: null,
              weight: null,
              patientLine: null,
              owner: null,
              startsOn: null,
              endsOn: null,
              other: {},
            },
          });
    }
    const planned = [...words.values()];
    for (const { id, record } of planned) {
      newGoals.push(record.title);
      goals.push({
        id,
        code: null,
        title: record.title,
        kind: record.kind,
        organisationId: organisationId ?? '',
        retiredOn: null,
        path: [id],
      } satisfies GoalPlace);
    }
    counts.goals.added += planned.length;
    await taker.goals(planned, new Map(), people);
  }

  const cycleFiles = of('pdsa-cycles');
  const named: KnownProject[] = [];
  for (const file of of('projects')) {
    const context = createProjectContext({
      ...setting(file.reading, isProjectField),
      today,
      people: people.list,
      goals,
    });
    for await (const inputs of batches(rowsOf(file, isProjectField, arrangement))) {
      const checks = inputs.map((input) => ({ check: checkProjectRow(input, context), input }));
      const planned = await settle<ProjectRecord>('projects', file, checks, () => null);
      for (const { id, record } of planned) {
        if (cycleFiles.length > 0) named.push({ id, ref: record.ref, code: null, title: record.title });
        if (record.unit !== null) units.idOf(record.unit);
        for (const person of referencesOf(record)) people.idOf(person);
      }
      await taker.projects(planned, units, people);
    }
  }

  if (cycleFiles.length > 0) {
    const projects = new Map((await loadProjects(manager, organisationId)).map((one) => [one.id, one]));
    for (const one of named) projects.set(one.id, { ...one, code: projects.get(one.id)?.code ?? null });
    for (const file of cycleFiles) {
      const context = createCycleContext({
        ...setting(file.reading, isCycleRowField),
        today,
        projects: [...projects.values()],
      });
      for await (const inputs of batches(rowsOf(file, isCycleRowField, arrangement))) {
        const checks = inputs.map((input) => ({ check: checkCycleRow(input, context), input }));
        await taker.cycles(await settle<CycleRecord>('pdsa-cycles', file, checks, () => null));
      }
    }
  }
  return {
    counts,
    newUnits: units.added.map(({ name, parentName }) =>
      parentName === null ? name : `${name}, ${parentName}`,
    ),
    newPeople: people.added.length,
    newGoals,
  };
}

const NO_INPUT: RowInput<never> = { row: 0, cells: {}, other: {}, extraCells: [] };

export const referencesOf = (record: ProjectRecord) =>
  [record.lead, record.deputy, record.sponsor, record.coach, ...record.members].filter(
    (person) => person !== null,
  );

/** The cell a problem is about; what may identify a patient is not carried along. */
function placed(
  problem: ImportProblem,
  row: number,
  reading: FileReading,
  input: RowInput<string>,
): PlacedProblem {
  const column = reading.columns.find(({ heading }) => heading === problem.column);
  const cell =
    column === undefined
      ? null
      : column.field === null
        ? (input.other[column.heading] ?? null)
        : (input.cells[column.field] ?? null);
  const value = problem.code === 'PATIENT_IDENTIFIER' || cell === null ? null : cell.slice(0, 200);
  return { ...problem, fileId: reading.fileId, row, value };
}

function setting<Field extends string>(
  reading: FileReading,
  isField: (field: string) => field is Field,
): {
  readonly columns: FieldColumn<Field>[];
  readonly dateStyles: Partial<Record<Field, 'dmy' | 'mdy' | null>>;
} {
  const columns = reading.columns.map(({ heading, index, field }) => ({
    heading,
    index,
    field: field !== null && isField(field) ? field : null,
  }));
  const dateStyles: Partial<Record<Field, 'dmy' | 'mdy' | null>> = {};
  for (const [field, style] of Object.entries(reading.dates?.byField ?? {}))
    if (isField(field)) dateStyles[field] = style;
  return { columns, dateStyles };
}

async function* rowsOf<Field extends string>(
  file: { readonly source: FileSource; readonly reading: FileReading },
  isField: (field: string) => field is Field,
  arrangement: Arrangement,
): AsyncGenerator<RowInput<Field>> {
  const { reading, source } = file;
  if (reading.form === null) return;
  const { columns } = setting(reading, isField);
  const replaced = new Map(
    arrangement.replacements.map(({ field, from, to }) => [`${field}\n${fold(from)}`, to]),
  );
  for await (const { row, cells } of tableRows(source, reading.form)) {
    if (row <= reading.headingRow) continue;
    const said =
      replaced.size === 0
        ? cells
        : cells.map((cell, index) => {
            const column = columns[index];
            return column === undefined
              ? cell
              : (replaced.get(`${column.field ?? column.heading}\n${fold(cell)}`) ?? cell);
          });
    const input = readRow(columns, row, said);
    if (input !== null) yield input;
  }
}

async function* batches<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

interface LastSaid {
  readonly entityId: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What these rows said when they were last taken. One statement a batch. */
async function lastSaid(
  manager: EntityManager,
  organisationId: string | null,
  kind: TakenKind,
  keys: readonly string[],
): Promise<ReadonlyMap<string, LastSaid>> {
  if (organisationId === null || keys.length === 0) return new Map();
  const rows: (LastSaid & { readonly key: string })[] = await manager.query(
    `SELECT row_key AS key, entity_id AS "entityId", record FROM import_row WHERE organisation_id = $1 AND kind = $2 AND row_key = ANY ($3)`,
    [organisationId, kind, keys],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** What of a record is remembered: what the register said, without the ids that we gave and what we read into it. */
export function said(record: object): Record<string, unknown> {
  const { projectId: _projectId, idea: _idea, ...own } = record as Record<string, unknown>;
  return JSON.parse(
    JSON.stringify(own, (key, value: unknown) =>
      key === 'personId' || key === 'goalIds' ? undefined : value,
    ),
  ) as Record<string, unknown>;
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'null';

function differences(before: Readonly<Record<string, unknown>>, record: object): string[] {
  const now = said(record);
  return Object.keys(now).filter(
    (field) => canonical(before[field] ?? null) !== canonical(now[field] ?? null),
  );
}
