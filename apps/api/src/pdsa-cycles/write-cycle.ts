import type { PredictionSaved, TaskSaved } from '@tributary/domain';
import { In, Not } from 'typeorm';
import type { Transaction } from '../platform/work.js';
import { CycleTask } from './cycle-task.entity.js';
import type { PdsaCycle } from './pdsa-cycle.entity.js';
import { Prediction } from './prediction.entity.js';

/** Who wrote, and when; nobody where it is not known. */
interface Written {
  readonly at: Date;
  readonly by: string | null;
}

/**
 * Writes down what predictions say now as the next version of each. Versions are never changed: they show what was
 * thought before Do began, and what was said later.
 */
export async function writeVersions(
  tx: Transaction,
  ids: readonly string[],
  { at, by }: Written,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.manager.query(
    `INSERT INTO prediction_version
       (prediction_id, number, question, words, direction, from_value, to_value, late, written_at, written_by_id)
     SELECT id, coalesce((SELECT max(version.number) FROM prediction_version AS version
                          WHERE version.prediction_id = prediction.id), 0) + 1,
            question, words, direction, from_value, to_value, late, $2, $3
     FROM prediction WHERE id = ANY ($1::uuid[])`,
    [ids, at, by],
  );
}

/** What a register said of predictions that are changed for the first time: kept as it came, by nobody here. */
async function keepAsImported(tx: Transaction, cycleId: string, ids: readonly string[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO prediction_version
       (prediction_id, number, question, words, direction, from_value, to_value, late, written_at, written_by_id)
     SELECT prediction.id, 1, question, words, direction, from_value, to_value, late, cycle.created_at, NULL
     FROM prediction JOIN pdsa_cycle AS cycle ON cycle.id = prediction.cycle_id
     WHERE cycle.id = $1 AND prediction.id = ANY ($2::uuid[])
       AND coalesce(question, words, direction, from_value, to_value) IS NOT NULL
       AND NOT EXISTS (SELECT FROM prediction_version AS version WHERE version.prediction_id = prediction.id)`,
    [cycleId, ids],
  );
}

/** Makes these the predictions of the cycle, in this order. */
export async function writePredictions(
  tx: Transaction,
  cycle: Pick<PdsaCycle, 'id'>,
  saved: readonly PredictionSaved[],
  written: Written,
): Promise<void> {
  const kept = saved.flatMap(({ id }) => id ?? []);
  await tx.manager.delete(Prediction, { cycleId: cycle.id, id: Not(In(kept)) });
  const changed = saved.flatMap(({ id, newVersion }) => (id !== null && newVersion ? [id] : []));
  if (changed.length > 0) await keepAsImported(tx, cycle.id, changed);
  const versions: string[] = [];
  for (const [position, { newVersion, id, ...said }] of saved.entries()) {
    const row = await tx.manager.save(
      tx.manager.create(Prediction, { ...said, ...(id === null ? {} : { id }), cycleId: cycle.id, position }),
    );
    if (newVersion) versions.push(row.id);
  }
  await writeVersions(tx, versions, written);
}

/** Makes these the tasks of the cycle, in this order. */
export async function writeTasks(
  tx: Transaction,
  cycle: Pick<PdsaCycle, 'id' | 'organisationId'>,
  saved: readonly TaskSaved[],
): Promise<void> {
  const kept = saved.flatMap(({ id }) => id ?? []);
  await tx.manager.delete(CycleTask, { cycleId: cycle.id, id: Not(In(kept)) });
  for (const [position, { id, ...task }] of saved.entries())
    await tx.manager.save(
      tx.manager.create(CycleTask, {
        ...task,
        ...(id === null ? {} : { id }),
        organisationId: cycle.organisationId,
        cycleId: cycle.id,
        position,
      }),
    );
}
