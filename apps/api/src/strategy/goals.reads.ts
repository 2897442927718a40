import { Injectable } from '@nestjs/common';
import type { Actor } from '@tributary/domain';
import { organisationsOf } from '../organisation/units.loader.js';
import { Reads } from '../platform/database/reads.js';
import { GOAL_COLUMNS, goalNode, type GoalNode, type GoalRow } from './goals.loader.js';

/** A place among siblings that sorts as text, so that an array of them sorts a tree: position, then title, then id. */
const PLACE = `lpad(greatest(above.position, 0)::text, 10, '0') || ' ' || folded(above.title) || ' ' || above.id`;
const TREE_ORDER = `ARRAY(SELECT (${PLACE}) COLLATE "C" FROM goal AS above
  WHERE above.id = ANY (goal.path) ORDER BY cardinality(above.path))`;

/** Reads goals; those of other organisations stay away. One statement each. */
@Injectable()
export class GoalsReads {
  constructor(private readonly reads: Reads) {}

  async byId(actor: Actor, id: string): Promise<GoalNode | null> {
    const rows = await this.where(actor, `goal.id = $2::uuid`, [id]);
    return rows[0] ?? null;
  }

  /** The whole tree, each branch together, in the order the organisation gave it. */
  tree(actor: Actor, organisationId: string, retired: boolean): Promise<GoalNode[]> {
    return this.where(actor, `goal.organisation_id = $2::uuid AND ($3 OR goal.retired_on IS NULL)`, [
      organisationId,
      retired,
    ]);
  }

  /** The goals in force that are weighed against each other; at the top those are the True North goals. */
  weighed(actor: Actor, organisationId: string, parentId: string | null): Promise<GoalNode[]> {
    return this.where(
      actor,
      `goal.organisation_id = $2::uuid AND goal.parent_id IS NOT DISTINCT FROM $3::uuid AND goal.retired_on IS NULL
       AND (goal.parent_id IS NOT NULL OR goal.kind = 'TRUE_NORTH')`,
      [organisationId, parentId],
    );
  }

  private async where(actor: Actor, condition: string, values: readonly unknown[]): Promise<GoalNode[]> {
    const rows = await this.reads.rows<GoalRow>(
      `SELECT ${GOAL_COLUMNS} FROM goal WHERE goal.organisation_id = ANY ($1) AND ${condition} ORDER BY ${TREE_ORDER}`,
      [organisationsOf(actor), ...values],
    );
    return rows.map((row) => goalNode(actor, row));
  }
}
