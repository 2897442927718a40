import type { EntityManager } from 'typeorm';

export interface Undone {
  readonly removed: number;
  readonly restored: number;
  /** Records that stay because somebody has worked on them since. */
  readonly kept: number;
}

interface Change {
  readonly id: number;
  readonly entity:
    | 'organisation'
    | 'unit'
    | 'person'
    | 'goal'
    | 'project'
    | 'team_member'
    | 'alignment'
    | 'change_idea'
    | 'pdsa_cycle'
    | 'import_row';
  readonly entity_id: string;
  readonly action: 'ADDED' | 'CHANGED';
  readonly before: Record<string, unknown> | null;
  readonly version_after: number | null;
}

/** Rows of this table that nobody has touched since the import, and on which nothing else stands. */
const UNTOUCHED: Readonly<
  Record<'unit' | 'person' | 'goal' | 'project' | 'change_idea' | 'pdsa_cycle', string>
> = {
  pdsa_cycle: `row.version = change.version_after
    AND NOT EXISTS (SELECT FROM comment WHERE comment.cycle_id = row.id) AND NOT EXISTS (SELECT FROM attachment WHERE attachment.cycle_id = row.id)
    AND NOT EXISTS (SELECT FROM pdsa_cycle_link AS link JOIN pdsa_cycle AS next ON next.id = link.next_id
      WHERE link.previous_id = row.id AND next.import_id IS DISTINCT FROM change.import_id)`,
  change_idea: `row.version = change.version_after AND NOT EXISTS (SELECT FROM pdsa_cycle AS c WHERE c.change_idea_id = row.id)`,
  project: `row.version = change.version_after AND NOT EXISTS (SELECT FROM change_idea AS i WHERE i.project_id = row.id)
    AND NOT EXISTS (SELECT FROM team_member AS t WHERE t.project_id = row.id AND t.import_id IS DISTINCT FROM change.import_id)
    AND NOT EXISTS (SELECT FROM alignment AS a WHERE a.project_id = row.id AND (a.import_id IS DISTINCT FROM change.import_id OR a.version > 1))`,
  goal: `row.version = change.version_after
    AND NOT EXISTS (SELECT FROM alignment AS a WHERE a.goal_id = row.id) AND NOT EXISTS (SELECT FROM goal AS g WHERE g.parent_id = row.id)`,
  person: `row.version = change.version_after AND row.account_id IS NULL
    AND NOT EXISTS (SELECT FROM team_member AS t WHERE t.person_id = row.id) AND NOT EXISTS (SELECT FROM role_grant AS r WHERE r.person_id = row.id)
    AND NOT EXISTS (SELECT FROM goal AS g WHERE g.owner_id = row.id) AND NOT EXISTS (SELECT FROM project AS p WHERE p.lead_id = row.id)
    AND NOT EXISTS (SELECT FROM alignment AS a WHERE a.raised_by_id = row.id OR a.answered_by_id = row.id)
    AND NOT EXISTS (SELECT FROM pdsa_cycle AS c WHERE c.owner_id = row.id) AND NOT EXISTS (SELECT FROM cycle_task AS t WHERE t.who_id = row.id)
    AND NOT EXISTS (SELECT FROM mention AS m WHERE m.person_id = row.id)`,
  unit: `row.version = change.version_after
    AND NOT EXISTS (SELECT FROM unit AS u WHERE u.parent_id = row.id) AND NOT EXISTS (SELECT FROM project AS p WHERE p.unit_id = row.id)
    AND NOT EXISTS (SELECT FROM person AS p WHERE p.unit_id = row.id) AND NOT EXISTS (SELECT FROM goal AS g WHERE g.unit_id = row.id)
    AND NOT EXISTS (SELECT FROM role_grant AS r WHERE r.unit_id = row.id)`,
};

const count = (answer: unknown): number =>
  Array.isArray(answer) && typeof answer[1] === 'number' ? answer[1] : 0;

/**
 * Takes a whole import back, last change first. What somebody has worked on since stays, and is counted. Runs inside
 * the caller's transaction.
 */
export async function undoImport(manager: EntityManager, importId: string): Promise<Undone> {
  let restored = 0;
  let kept = 0;
  const changes: Change[] = await manager.query(
    `SELECT id, entity, entity_id, action, before, version_after FROM import_change
     WHERE import_id = $1 AND action = 'CHANGED' AND entity <> 'import_row' ORDER BY id DESC`,
    [importId],
  );
  for (const change of changes) {
    const columns = Object.keys(change.before ?? {}).filter(
      (column) =>
        ![
          'id',
          'organisation_id',
          'project_id',
          'goal_id',
          'path',
          'version',
          'sort_title',
          'lead_id',
          'prediction',
        ].includes(column),
    );
    const prediction = change.entity === 'pdsa_cycle' ? change.before?.prediction : undefined;
    if (columns.length === 0 && prediction === undefined) continue;
    const versioned = change.version_after !== null;
    const values = columns.map((column) => {
      const value = change.before?.[column] ?? null;
      return column === 'register_other' ? JSON.stringify(value) : value;
    });
    const done = count(
      await manager.query(
        `UPDATE ${change.entity} SET ${[...columns.map((column, at) => `${column} = $${at + 3}`), ...(versioned ? ['version = version + 1'] : [])].join(', ')}
         WHERE id = $1 AND ($2::integer IS NULL OR ${versioned ? 'version = $2' : 'true'})`,
        [change.entity_id, change.version_after, ...values],
      ),
    );
    restored += done;
    kept += 1 - done;
    if (done === 1 && prediction !== undefined)
      await restorePrediction(manager, change.entity_id, prediction as PredictionBefore | null);
  }
  await manager.query(
    `UPDATE import_row SET record = change.before -> 'record'
     FROM import_change AS change
     WHERE change.import_id = $1 AND change.entity = 'import_row' AND change.action = 'CHANGED'
       AND import_row.kind = change.before ->> 'kind' AND import_row.row_key = change.before ->> 'key' AND import_row.entity_id = change.entity_id`,
    [importId],
  );

  let removed = 0;
  // Links and team parts that the import added to projects which were there before.
  for (const table of ['alignment', 'team_member'] as const)
    await manager.query(
      `DELETE FROM ${table} AS row USING import_change AS change
       WHERE change.import_id = $1 AND change.entity = '${table}' AND change.action = 'ADDED' AND row.id = change.entity_id
         ${table === 'alignment' ? 'AND row.version = change.version_after' : ''}
         AND NOT EXISTS (SELECT FROM import_change AS made WHERE made.import_id = $1 AND made.entity = 'project' AND made.action = 'ADDED' AND made.entity_id = row.project_id)`,
      [importId],
    );
  const remove = async (table: keyof typeof UNTOUCHED): Promise<number> =>
    count(
      await manager.query(
        `DELETE FROM ${table} AS row USING import_change AS change
         WHERE change.import_id = $1 AND change.entity = '${table}' AND change.action = 'ADDED' AND row.id = change.entity_id AND ${UNTOUCHED[table]}`,
        [importId],
      ),
    );
  for (const table of ['pdsa_cycle', 'change_idea', 'project'] as const) removed += await remove(table);
  // Leaves first: a parent can go once nothing stands beneath it.
  for (const table of ['goal', 'person', 'unit'] as const)
    for (let gone = await remove(table); gone > 0; gone = await remove(table)) removed += gone;
  await manager.query(
    `DELETE FROM import_row USING import_change AS change
     WHERE change.import_id = $1 AND change.entity = 'import_row' AND change.action = 'ADDED' AND import_row.entity_id = change.entity_id
       AND NOT EXISTS (SELECT FROM project WHERE id = change.entity_id) AND NOT EXISTS (SELECT FROM person WHERE id = change.entity_id)
       AND NOT EXISTS (SELECT FROM goal WHERE id = change.entity_id) AND NOT EXISTS (SELECT FROM pdsa_cycle WHERE id = change.entity_id)`,
    [importId],
  );
  const left: { count: number }[] = await manager.query(
    `SELECT count(*)::int AS count FROM import_change AS change WHERE change.import_id = $1 AND change.action = 'ADDED' AND (
       (change.entity = 'pdsa_cycle' AND EXISTS (SELECT FROM pdsa_cycle WHERE id = change.entity_id))
       OR (change.entity = 'change_idea' AND EXISTS (SELECT FROM change_idea WHERE id = change.entity_id))
       OR (change.entity = 'project' AND EXISTS (SELECT FROM project WHERE id = change.entity_id))
       OR (change.entity = 'goal' AND EXISTS (SELECT FROM goal WHERE id = change.entity_id))
       OR (change.entity = 'person' AND EXISTS (SELECT FROM person WHERE id = change.entity_id))
       OR (change.entity = 'unit' AND EXISTS (SELECT FROM unit WHERE id = change.entity_id)))`,
    [importId],
  );
  await leaveOrganisation(manager, importId);
  return { removed, restored, kept: kept + (left[0]?.count ?? 0) };
}

/**
 * The organisation that an import made goes with it, with those who were to steer it, when nothing else is there and
 * nobody has done anything in it since. Imports into it that were taken back before stay to be read by whoever began
 * them.
 */
async function leaveOrganisation(manager: EntityManager, importId: string): Promise<void> {
  const empty: { id: string }[] = await manager.query(
    `SELECT organisation.id FROM organisation JOIN import_change AS made
       ON made.entity_id = organisation.id AND made.entity = 'organisation' AND made.action = 'ADDED' AND made.import_id = $1
     WHERE organisation.version = 1
       AND NOT EXISTS (SELECT FROM unit WHERE organisation_id = organisation.id)
       AND NOT EXISTS (SELECT FROM goal WHERE organisation_id = organisation.id)
       AND NOT EXISTS (SELECT FROM project WHERE organisation_id = organisation.id)
       -- Those who steer it came in the transaction that made it, and no row of the register names them.
       AND NOT EXISTS (SELECT FROM person WHERE organisation_id = organisation.id
         AND (version > 1 OR created_at <> organisation.created_at
           OR EXISTS (SELECT FROM import_change AS taken WHERE taken.entity = 'person' AND taken.entity_id = person.id)))
       AND NOT EXISTS (SELECT FROM import WHERE organisation_id = organisation.id AND id <> $1 AND status <> 'UNDONE')
       AND NOT EXISTS (SELECT FROM audit WHERE organisation_id = organisation.id AND import_id IS NULL)
     FOR UPDATE OF organisation`,
    [importId],
  );
  for (const { id } of empty) {
    await manager.query(`UPDATE import SET organisation_id = NULL WHERE organisation_id = $1`, [id]);
    for (const table of ['import_row', 'code_series', 'role_grant', 'person'])
      await manager.query(`DELETE FROM ${table} WHERE organisation_id = $1`, [id]);
    await manager.query(`DELETE FROM organisation WHERE id = $1`, [id]);
  }
}

interface PredictionBefore {
  readonly id: string;
  readonly words: string | null;
  readonly result: string | null;
  readonly verdict: string | null;
  readonly result_direction: string | null;
}

/** Nobody has touched the cycle since, so its last prediction, and the last version of it, are the import's. */
async function restorePrediction(
  manager: EntityManager,
  cycleId: string,
  before: PredictionBefore | null,
): Promise<void> {
  if (before === null) {
    await manager.query(`DELETE FROM prediction WHERE cycle_id = $1`, [cycleId]);
    return;
  }
  await manager.query(
    `DELETE FROM prediction_version AS version USING prediction
     WHERE prediction.id = $1 AND version.prediction_id = $1 AND prediction.words IS DISTINCT FROM $2
       AND version.number = (SELECT max(number) FROM prediction_version WHERE prediction_id = $1)`,
    [before.id, before.words],
  );
  await manager.query(
    `UPDATE prediction SET words = $2, result = $3, verdict = $4, result_direction = $5 WHERE id = $1`,
    [before.id, before.words, before.result, before.verdict, before.result_direction],
  );
}
