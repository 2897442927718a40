import DataLoader from 'dataloader';
import { can, type Actor } from '@tributary/domain';
import type { Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import type { Unit } from './organisation.graphql.js';

export type UnitNode = Unit & { readonly organisationId: string; readonly path: readonly string[] };

type UnitRow = Omit<UnitNode, 'allowedActions'>;

/** Needs `unit` in FROM. */
export const UNIT_COLUMNS = `unit.id, unit.version, unit.name, unit.kind, unit.level, unit.parent_id AS "parentId",
  unit.organisation_id AS "organisationId", unit.path,
  ARRAY(SELECT above.name FROM unit AS above WHERE above.id = ANY (unit.path) ORDER BY cardinality(above.path)) AS lineage`;

export const unitNode = (actor: Actor, row: UnitRow): UnitNode => ({
  ...row,
  allowedActions: can(actor, 'unit.edit', { kind: 'organisation', organisationId: row.organisationId })
    ? ['unit.edit']
    : [],
});

export const organisationsOf = (actor: Actor): string[] =>
  actor.memberships.map((membership) => membership.organisationId);

const UNITS = Symbol('units');

/** Units by id, one statement per request; those of other organisations stay away. */
export const unitsLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
): DataLoader<string, UnitNode | null> =>
  loaderOf(
    context,
    UNITS,
    () =>
      new DataLoader<string, UnitNode | null>(async (ids) => {
        const rows = await reads.rows<UnitRow>(
          `SELECT ${UNIT_COLUMNS} FROM unit WHERE unit.id = ANY ($1) AND unit.organisation_id = ANY ($2)`,
          [ids, organisationsOf(actor)],
        );
        const byId = new Map(rows.map((row) => [row.id, unitNode(actor, row)]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );
