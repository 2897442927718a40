import {
  accepted,
  cycleLabel,
  problem,
  rampLetter,
  refused,
  type Problem,
  type Result,
} from '@tributary/domain';
import { isId } from '../platform/ids.js';
import type { Transaction } from '../platform/work.js';
import type { PdsaCycle } from './pdsa-cycle.entity.js';

/** A test that another one follows. */
export interface PreviousTest {
  readonly id: string;
  readonly label: string;
}

interface Row {
  readonly id: string;
  readonly position: number;
  readonly number: number;
}

const MOST = 10;

const COLUMNS = `cycle.id, idea.position, cycle.number FROM pdsa_cycle AS cycle
  JOIN change_idea AS idea ON idea.id = cycle.change_idea_id`;

const named = (rows: readonly Row[]): PreviousTest[] =>
  rows.map(({ id, position, number }) => ({ id, label: cycleLabel(rampLetter(position), number) }));

/** The tests that a cycle follows, by ramp and number; discarded ones are nobody's to follow. */
export async function previousOf(tx: Transaction, cycleId: string): Promise<readonly PreviousTest[]> {
  const rows: Row[] = await tx.manager.query(
    `SELECT ${COLUMNS} JOIN pdsa_cycle_link AS link ON link.previous_id = cycle.id
     WHERE link.next_id = $1 AND cycle.discarded_on IS NULL ORDER BY idea.position, cycle.number`,
    [cycleId],
  );
  return named(rows);
}

/**
 * Reads the tests that a cycle (null: a new one) is to follow: they are of the same project and do not follow it
 * themselves, by however many steps.
 */
export async function readPrevious(
  tx: Transaction,
  projectId: string,
  cycleId: string | null,
  ids: readonly string[],
): Promise<Result<readonly PreviousTest[]>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return accepted([]);
  if (wanted.length > MOST)
    return refused(
      problem('PREVIOUS_MANY', `Choose at most ${MOST} tests that this one follows.`, 'previousIds'),
    );
  const rows: Row[] = await tx.manager.query(
    `SELECT ${COLUMNS} WHERE cycle.project_id = $1 AND cycle.id = ANY ($2::uuid[]) AND cycle.discarded_on IS NULL
     ORDER BY idea.position, cycle.number`,
    [projectId, wanted.filter(isId)],
  );
  const after: { id: string }[] =
    cycleId === null
      ? []
      : await tx.manager.query(
          `WITH RECURSIVE after AS (
             SELECT $1::uuid AS id
             UNION SELECT link.next_id FROM pdsa_cycle_link AS link JOIN after ON link.previous_id = after.id)
           SELECT id FROM after`,
          [cycleId],
        );
  const problems = ids.flatMap((id, place): Problem[] => {
    const path = ['previousIds', String(place)];
    if (!rows.some((row) => row.id === id))
      return [problem('NOT_FOUND', 'There is no such test in this project. Look it up again.', ...path)];
    return after.some((one) => one.id === id)
      ? [
          problem(
            'PREVIOUS_CIRCLE',
            'This test follows from the one at hand. Choose an earlier one.',
            ...path,
          ),
        ]
      : [];
  });
  return problems.length > 0 ? refused(...problems) : accepted(named(rows));
}

/** Makes these the tests that the cycle follows, and no others. */
export async function linkPrevious(
  tx: Transaction,
  cycle: Pick<PdsaCycle, 'id' | 'projectId'>,
  previous: readonly PreviousTest[],
): Promise<void> {
  const ids = previous.map(({ id }) => id);
  await tx.manager.query(
    `DELETE FROM pdsa_cycle_link WHERE next_id = $1 AND previous_id <> ALL ($2::uuid[])`,
    [cycle.id, ids],
  );
  await tx.manager.query(
    `INSERT INTO pdsa_cycle_link (project_id, previous_id, next_id)
     SELECT $2, id, $1 FROM unnest($3::uuid[]) AS id ON CONFLICT DO NOTHING`,
    [cycle.id, cycle.projectId, ids],
  );
}
