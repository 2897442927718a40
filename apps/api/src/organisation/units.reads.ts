import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@tributary/domain';
import { Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import { organisationsOf, UNIT_COLUMNS, unitNode, type UnitNode } from './units.loader.js';

type UnitRow = Omit<UnitNode, 'allowedActions'>;

/** Reads units; those of other organisations stay away. One statement each. */
@Injectable()
export class UnitsReads {
  constructor(private readonly reads: Reads) {}

  async byId(actor: Actor, id: string): Promise<UnitNode | null> {
    const row = await this.reads.row<UnitRow>(
      `SELECT ${UNIT_COLUMNS} FROM unit WHERE unit.id = $1::uuid AND unit.organisation_id = ANY ($2)`,
      [id, organisationsOf(actor)],
    );
    return row === null ? null : unitNode(actor, row);
  }

  /** The whole tree, each branch together: names along the path sort a parent right before what stands beneath it. */
  async tree(actor: Actor, organisationId: string): Promise<UnitNode[]> {
    const rows = await this.reads.rows<UnitRow>(
      `SELECT ${UNIT_COLUMNS} FROM unit
       WHERE unit.organisation_id = $1::uuid AND unit.organisation_id = ANY ($2)
       ORDER BY ARRAY(SELECT folded(above.name) FROM unit AS above
                      WHERE above.id = ANY (unit.path) ORDER BY cardinality(above.path))`,
      [organisationId, organisationsOf(actor)],
    );
    return rows.map((row) => unitNode(actor, row));
  }
}

const LIVE_PROJECTS = Symbol('live projects of units');

/**
 * Live projects in each unit itself, one statement per request. Team-level work counts, confidential work does not,
 * whoever asks.
 */
export const liveProjectsLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, number> =>
  loaderOf(
    context,
    LIVE_PROJECTS,
    () =>
      new DataLoader<string, number>(async (ids) => {
        const rows = await reads.rows<{ id: string; count: number }>(
          `SELECT project.unit_id AS id, count(*)::int AS count FROM project
           WHERE project.unit_id = ANY ($1) AND project.organisation_id = ANY ($2)
             AND project.status IN ('PLANNING','TESTING','IMPLEMENTING','SUSTAINING','PAUSED')
             AND NOT (project.visibility = 'CONFIDENTIAL' AND project.confidential_until > $3::date)
           GROUP BY project.unit_id`,
          [ids, organisationsOf(actor), today],
        );
        const counts = new Map(rows.map((row) => [row.id, row.count]));
        return ids.map((id) => counts.get(id) ?? 0);
      }),
  );
