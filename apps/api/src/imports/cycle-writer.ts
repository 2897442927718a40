import { randomUUID } from 'node:crypto';
import { changeIdeaOf, cycleLabel, rampLetter, type CycleRecord } from '@tributary/domain';
import type { EntityManager } from 'typeorm';
import type { Planned } from './import-pass.js';

/** What the writer of an import lends to the part that writes cycles. */
interface Setting {
  readonly manager: EntityManager;
  readonly importId: string;
  readonly organisationId: string;
  readonly personId: string | null;
  readonly actorLabel: string;
  /** Notes what was made or changed, so that it can be taken back. */
  readonly changed: (
    entity: 'change_idea' | 'pdsa_cycle',
    changes: readonly {
      readonly id: string;
      readonly before: Record<string, unknown> | null;
      readonly version: number;
    }[],
  ) => Promise<void>;
}

interface Idea {
  readonly id: string;
  readonly projectId: string;
  readonly letter: string;
  readonly taken: Set<number>;
}

/**
 * The columns of a cycle that a register fills, by the fields of the record that they come from. The ramp and the number
 * are not among them: a cycle keeps its name whatever the register says later.
 */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  changeTested: ['change_tested'],
  stage: ['stage', 'closed_on'],
  decision: ['decision', 'stage', 'closed_on'],
  closedOn: ['closed_on'],
  decisionReason: ['decision_reason'],
  scale: ['scale'],
  scaleCount: ['scale_count'],
  scaleCountOf: ['scale_count_of'],
  scaleConditions: ['scale_conditions'],
  startsOn: ['starts_on'],
  lookBackOn: ['look_back_on'],
  startedOn: ['started_on'],
  endedOn: ['ended_on'],
  observations: ['observations'],
};

const columnsOf = (record: CycleRecord) => ({
  change_tested: record.changeTested,
  stage: record.stage,
  scale: record.scale,
  scale_count: record.scaleCount,
  scale_count_of: record.scaleCountOf,
  scale_conditions: record.scaleConditions,
  starts_on: record.startsOn,
  look_back_on: record.lookBackOn,
  started_on: record.startedOn,
  ended_on: record.endedOn,
  closed_on: record.closedOn,
  observations: record.observations,
  decision: record.decision,
  decision_reason: record.decisionReason,
});

const TYPES = `id uuid, project_id uuid, change_idea_id uuid, number integer, change_tested text, stage text, scale text,
  scale_count integer, scale_count_of text, scale_conditions text, starts_on date, look_back_on date, started_on date,
  ended_on date, closed_on date, observations text, decision text, decision_reason text`;

/** Writes cycles as recorded history: with the gaps they have, on ramps of the same idea, a batch a statement. */
export class CycleWriter {
  constructor(private readonly set: Setting) {}

  async write(planned: readonly Planned<CycleRecord>[]): Promise<void> {
    const fresh = planned.filter(({ act }) => act === 'ADD');
    if (fresh.length > 0) await this.add(fresh);
    const changed = planned.filter(({ act }) => act === 'CHANGE');
    if (changed.length > 0) await this.change(changed);
  }

  private async add(fresh: readonly Planned<CycleRecord>[]): Promise<void> {
    const { manager, organisationId, importId } = this.set;
    const ideas = await this.ideas(fresh);
    const named = fresh.map((one) => ({ ...one, idea: ideas.get(ideaKey(one.record)) }));
    const numbers = new Map<string, number>();
    // Whoever brings a number has it first; the others follow in the order of their days.
    for (const { id, record, idea } of [...named].sort(
      (a, b) =>
        Number(a.record.number === null) - Number(b.record.number === null) ||
        compare(a.record.startedOn, b.record.startedOn),
    )) {
      const number =
        record.number !== null && idea?.taken.has(record.number) === false
          ? record.number
          : Math.max(0, ...(idea?.taken ?? [])) + 1;
      idea?.taken.add(number);
      numbers.set(id, number);
    }
    await manager.query(
      `INSERT INTO pdsa_cycle (id, organisation_id, project_id, change_idea_id, number, change_tested, stage, scale, scale_count,
         scale_count_of, scale_conditions, starts_on, look_back_on, started_on, ended_on, closed_on, observations, decision,
         decision_reason, origin, import_id)
       SELECT r.id, $1, r.project_id, r.change_idea_id, r.number, r.change_tested, r.stage, r.scale, r.scale_count,
         r.scale_count_of, r.scale_conditions, r.starts_on, r.look_back_on, r.started_on, r.ended_on, r.closed_on, r.observations,
         r.decision, r.decision_reason, 'IMPORT', $2
       FROM jsonb_to_recordset($3::jsonb) AS r (${TYPES})`,
      [
        organisationId,
        importId,
        JSON.stringify(
          named.map(({ id, record, idea }) => ({
            id,
            project_id: record.projectId,
            change_idea_id: idea?.id,
            number: numbers.get(id),
            ...columnsOf(record),
          })),
        ),
      ],
    );
    await this.addPredictions(named);
    await this.linkRamps([...new Set(named.map(({ idea }) => idea?.id))]);
    await this.audited(
      named.map(({ id, record, idea, fileName, row }) => ({
        id,
        project_id: record.projectId,
        sentence: `${cycleLabel(idea?.letter ?? '', numbers.get(id) ?? 0)} came in from “${fileName}”, row ${row}.`,
        changes: [],
      })),
    );
    await this.set.changed(
      'pdsa_cycle',
      named.map(({ id }) => ({ id, before: null, version: 1 })),
    );
  }

  /** The ideas behind these cycles, by project and words; those that are not there yet are made, in the order of the file. */
  private async ideas(fresh: readonly Planned<CycleRecord>[]): Promise<ReadonlyMap<string, Idea>> {
    const { manager, organisationId, importId } = this.set;
    const projectIds = [...new Set(fresh.map(({ record }) => record.projectId))];
    const rows: { id: string; projectId: string; position: number; text: string; numbers: number[] }[] =
      await manager.query(
        `SELECT idea.id, idea.project_id AS "projectId", idea.position, idea.text,
           coalesce((SELECT array_agg(number) FROM pdsa_cycle WHERE change_idea_id = idea.id), '{}') AS numbers
         FROM change_idea AS idea WHERE idea.project_id = ANY ($1) ORDER BY idea.position`,
        [projectIds],
      );
    const known = new Map<string, Idea>();
    const next = new Map<string, number>();
    for (const { id, projectId, position, text, numbers } of rows) {
      next.set(projectId, position + 1);
      const key = `${projectId}\n${changeIdeaOf(text).key}`;
      if (!known.has(key))
        known.set(key, { id, projectId, letter: rampLetter(position), taken: new Set(numbers) });
    }
    const made: { id: string; project_id: string; position: number; text: string }[] = [];
    for (const { record } of fresh) {
      const key = ideaKey(record);
      if (known.has(key)) continue;
      const { projectId } = record;
      const position = next.get(projectId) ?? 0;
      next.set(projectId, position + 1);
      const id = randomUUID();
      known.set(key, { id, projectId, letter: rampLetter(position), taken: new Set() });
      made.push({ id, project_id: projectId, position, text: record.idea.text });
    }
    await manager.query(
      `INSERT INTO change_idea (id, organisation_id, project_id, position, text, origin, import_id)
       SELECT r.id, $1, r.project_id, r.position, r.text, 'IMPORT', $2
       FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, project_id uuid, position integer, text text)`,
      [organisationId, importId, JSON.stringify(made)],
    );
    await this.set.changed(
      'change_idea',
      made.map(({ id }) => ({ id, before: null, version: 1 })),
    );
    return known;
  }

  /**
   * A prediction that came with a register was there before its test, as far as anybody can say: it is not late. What a
   * test that has begun predicted is its first version, written by nobody here.
   */
  private async addPredictions(
    cycles: readonly { readonly id: string; readonly record: CycleRecord }[],
  ): Promise<void> {
    await this.set.manager.query(
      `WITH made AS (
         INSERT INTO prediction (cycle_id, position, words, result, verdict, result_direction)
         SELECT r.cycle_id, coalesce((SELECT max(position) + 1 FROM prediction WHERE prediction.cycle_id = r.cycle_id), 0),
                r.words, r.result, r.verdict, r.result_direction
         FROM jsonb_to_recordset($1::jsonb) AS r (cycle_id uuid, words text, result text, verdict text, result_direction text)
         RETURNING id, words, cycle_id)
       INSERT INTO prediction_version (prediction_id, number, words, late, written_at, written_by_id)
       SELECT made.id, 1, words, false, now(), NULL FROM made JOIN pdsa_cycle ON pdsa_cycle.id = made.cycle_id
       WHERE words IS NOT NULL AND stage <> 'PLAN'`,
      [
        JSON.stringify(
          cycles.flatMap(({ id, record: { prediction } }) =>
            prediction === null
              ? []
              : [
                  {
                    cycle_id: id,
                    words: prediction.words,
                    result: prediction.result,
                    verdict: prediction.verdict,
                    result_direction: prediction.resultDirection,
                  },
                ],
          ),
        ),
      ],
    );
  }

  /** Each cycle that this import brought follows the one before it on its ramp, whichever batch each came in. */
  private async linkRamps(ideaIds: readonly (string | undefined)[]): Promise<void> {
    const values = [ideaIds, this.set.importId];
    await this.set.manager.query(
      `DELETE FROM pdsa_cycle_link AS link USING pdsa_cycle AS cycle
       WHERE cycle.id = link.next_id AND cycle.change_idea_id = ANY ($1) AND cycle.import_id = $2 AND cycle.version = 1`,
      values,
    );
    await this.set.manager.query(
      `INSERT INTO pdsa_cycle_link (project_id, previous_id, next_id)
       SELECT project_id, previous_id, id FROM (
         SELECT id, project_id, import_id, version, lag(id) OVER (PARTITION BY change_idea_id ORDER BY number) AS previous_id
         FROM pdsa_cycle WHERE change_idea_id = ANY ($1) AND origin = 'IMPORT' AND discarded_on IS NULL) AS cycle
       WHERE import_id = $2 AND version = 1 AND previous_id IS NOT NULL
       ON CONFLICT DO NOTHING`,
      values,
    );
  }

  /** Takes over what the register says anew; what was done here since stays. */
  private async change(changed: readonly Planned<CycleRecord>[]): Promise<void> {
    const { manager } = this.set;
    const rows: Old[] = await manager.query(
      `SELECT cycle.id, cycle.version, to_jsonb(cycle) AS row, idea.position,
         (SELECT to_jsonb(prediction) FROM prediction WHERE cycle_id = cycle.id ORDER BY prediction.position LIMIT 1) AS prediction
       FROM pdsa_cycle AS cycle JOIN change_idea AS idea ON idea.id = cycle.change_idea_id
       WHERE cycle.id = ANY ($1) AND cycle.discarded_on IS NULL ORDER BY cycle.id FOR UPDATE OF cycle`,
      [changed.map(({ id }) => id)],
    );
    const here = new Map(rows.map((row) => [row.id, row]));
    for (const one of changed) {
      const old = here.get(one.id);
      if (old !== undefined) await this.changeOne(one, old);
    }
  }

  private async changeOne(
    { id, record, changed, fileName, row }: Planned<CycleRecord>,
    old: Old,
  ): Promise<void> {
    const all: Record<string, unknown> = columnsOf(record);
    const wanted = new Set(changed.flatMap((field) => COLUMNS[field] ?? []));
    const values = fitting(
      old.row,
      Object.fromEntries([...wanted].map((column) => [column, all[column] ?? null])),
    );
    const columns = Object.keys(values).filter((column) => old.row[column] !== values[column]);
    const predicted = changed.includes('prediction') && record.prediction !== null;
    if (columns.length === 0 && !predicted) return;
    await this.set.manager.query(
      `UPDATE pdsa_cycle SET ${columns.map((column, at) => `${column} = $${at + 2}, `).join('')}version = version + 1, updated_at = now() WHERE id = $1`,
      [id, ...columns.map((column) => values[column])],
    );
    if (predicted) await this.changePrediction(id, record, old.prediction);
    await this.set.changed('pdsa_cycle', [
      {
        id,
        before: {
          ...Object.fromEntries(columns.map((column) => [column, old.row[column] ?? null])),
          ...(predicted ? { prediction: old.prediction } : {}),
        },
        version: old.version + 1,
      },
    ]);
    await this.audited([
      {
        id,
        project_id: record.projectId,
        sentence: `The register says it differently now of ${cycleLabel(rampLetter(old.position), Number(old.row.number))}: “${fileName}”, row ${row}.`,
        changes: [
          ...columns.map((column) => ({
            field: fieldOf(column),
            before: text(old.row[column]),
            after: text(values[column]),
          })),
          ...(predicted
            ? [
                {
                  field: 'prediction',
                  before: text(old.prediction?.words),
                  after: text(record.prediction?.words),
                },
              ]
            : []),
        ],
      },
    ]);
  }

  private async changePrediction(
    cycleId: string,
    record: CycleRecord,
    old: Old['prediction'],
  ): Promise<void> {
    const { prediction } = record;
    if (prediction === null) return;
    if (old === null) {
      await this.addPredictions([{ id: cycleId, record }]);
      return;
    }
    const { manager } = this.set;
    // What the register leaves out takes nothing away that was written here.
    const words = prediction.words ?? old.words;
    const compared = [prediction.result, prediction.verdict, prediction.resultDirection];
    const comparison = compared.some((one) => one !== null)
      ? compared
      : [old.result, old.verdict, old.result_direction];
    await manager.query(
      `UPDATE prediction SET words = $2, result = $3, verdict = $4, result_direction = $5 WHERE id = $1`,
      [old.id, words, ...comparison],
    );
    if (words !== old.words && record.stage !== 'PLAN')
      await manager.query(
        `INSERT INTO prediction_version (prediction_id, number, question, words, direction, from_value, to_value, late, written_at, written_by_id)
         SELECT id, coalesce((SELECT max(number) FROM prediction_version WHERE prediction_id = prediction.id), 0) + 1, question, words,
                direction, from_value, to_value, late, now(), NULL FROM prediction WHERE id = $1`,
        [old.id],
      );
  }

  private async audited(
    entries: readonly {
      readonly id: string;
      readonly project_id: string;
      readonly sentence: string;
      readonly changes: readonly unknown[];
    }[],
  ): Promise<void> {
    const { manager, organisationId, personId, actorLabel, importId } = this.set;
    await manager.query(
      `WITH r AS (SELECT * FROM jsonb_to_recordset($5::jsonb) AS r (id uuid, project_id uuid, sentence text, changes jsonb)),
       entry AS (
         INSERT INTO audit (organisation_id, actor_person_id, actor_label, action, entity, entity_id, project_id, import_id)
         SELECT $1, $2, $3, 'import.run', 'cycle', r.id, r.project_id, $4 FROM r RETURNING id, entity_id)
       INSERT INTO audit_value (audit_id, sentence, changes)
       SELECT entry.id, r.sentence, r.changes FROM entry JOIN r ON r.id = entry.entity_id`,
      [organisationId, personId, actorLabel, importId, JSON.stringify(entries)],
    );
  }
}

interface Old {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly row: Readonly<Record<string, unknown>>;
  readonly prediction: (Readonly<Record<string, unknown>> & { readonly id: string }) | null;
}

/** The words that are kept decide, so that a long idea is found again by its shortened text. */
const ideaKey = ({ projectId, idea }: CycleRecord): string => `${projectId}\n${changeIdeaOf(idea.text).key}`;

/** `ended_on` as it is called everywhere else: endedOn. */
const fieldOf = (column: string): string =>
  column.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

/** Days in order, unknown ones last. */
const compare = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** What of the new values goes together with what stands here; what the team has moved on since is left to the team. */
function fitting(
  old: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const without = (from: Readonly<Record<string, unknown>>, ...columns: readonly string[]) =>
    Object.fromEntries(Object.entries(from).filter(([column]) => !columns.includes(column)));
  const inOrder = (row: Readonly<Record<string, unknown>>, first: string, second: string): boolean =>
    row[first] == null || row[second] == null || (row[first] as string) <= (row[second] as string);
  let kept: Record<string, unknown> = { ...values };
  const now = (): Record<string, unknown> => ({ ...old, ...kept });
  if (!inOrder(now(), 'started_on', 'ended_on')) kept = without(kept, 'started_on', 'ended_on');
  if (!inOrder(now(), 'starts_on', 'look_back_on')) kept = without(kept, 'starts_on', 'look_back_on');
  const isClosed = now().stage === 'CLOSED';
  if ((isClosed && now().decision == null) || (!isClosed && now().closed_on != null))
    kept = without(kept, 'stage', 'decision', 'closed_on');
  return kept;
}
