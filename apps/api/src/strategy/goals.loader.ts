import DataLoader from 'dataloader';
import { allowedActions, type Actor, type GoalSubject } from '@tributary/domain';
import { organisationsOf } from '../organisation/units.loader.js';
import type { Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import type { Goal } from './goal.graphql.js';

export type GoalNode = Goal & {
  readonly organisationId: string;
  readonly ownerId: string | null;
  readonly unitId: string | null;
  readonly path: readonly string[];
  readonly unitPath: readonly string[];
};

export type GoalRow = Omit<GoalNode, 'allowedActions'>;

/** Needs `goal` in FROM. */
export const GOAL_COLUMNS = `goal.id, goal.version, goal.code, goal.title, goal.kind, goal.parent_id AS "parentId",
  goal.patient_line AS "patientLine", goal.description, goal.weight, goal.starts_on AS "startsOn",
  goal.ends_on AS "endsOn", goal.aims, goal.retired_on AS "retiredOn", goal.retire_reason AS "retireReason", goal.origin,
  goal.organisation_id AS "organisationId", goal.owner_id AS "ownerId", goal.unit_id AS "unitId", goal.path,
  ARRAY(SELECT above.title FROM goal AS above WHERE above.id = ANY (goal.path) ORDER BY cardinality(above.path)) AS lineage,
  coalesce((SELECT unit.path FROM unit WHERE unit.id = goal.unit_id), '{}') AS "unitPath"`;

export const goalSubject = (goal: Pick<GoalRow, 'organisationId' | 'unitPath' | 'ownerId'>): GoalSubject => ({
  kind: 'goal',
  organisationId: goal.organisationId,
  unitPath: goal.unitPath,
  ownerId: goal.ownerId,
});

export const goalNode = (actor: Actor, row: GoalRow): GoalNode => ({
  ...row,
  allowedActions: allowedActions(actor, goalSubject(row)),
});

const GOALS = Symbol('goals');

/** Goals by id, one statement per request; those of other organisations stay away. */
export const goalsLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
): DataLoader<string, GoalNode | null> =>
  loaderOf(
    context,
    GOALS,
    () =>
      new DataLoader<string, GoalNode | null>(async (ids) => {
        const rows = await reads.rows<GoalRow>(
          `SELECT ${GOAL_COLUMNS} FROM goal WHERE goal.id = ANY ($1) AND goal.organisation_id = ANY ($2)`,
          [ids, organisationsOf(actor)],
        );
        const byId = new Map(rows.map((row) => [row.id, goalNode(actor, row)]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );
