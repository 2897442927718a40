import DataLoader from 'dataloader';
import type { Actor } from '@tributary/domain';
import { organisationsOf } from '../organisation/units.loader.js';
import type { Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import type { RoleGrant } from './person.graphql.js';

export type RoleGrantNode = RoleGrant & { readonly unitId: string | null };

const ROLES_OF_PEOPLE = Symbol('roles of people');

/** The roles of each person that are in force or to come, one statement per request. */
export const rolesLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, RoleGrantNode[]> =>
  loaderOf(
    context,
    ROLES_OF_PEOPLE,
    () =>
      new DataLoader<string, RoleGrantNode[]>(async (personIds) => {
        const rows = await reads.rows<RoleGrantNode & { readonly personId: string }>(
          `SELECT id, person_id AS "personId", role, unit_id AS "unitId", from_date AS "from", to_date AS "to"
           FROM role_grant
           WHERE person_id = ANY ($1) AND organisation_id = ANY ($2) AND (to_date IS NULL OR to_date > $3::date)
           ORDER BY from_date, role, id`,
          [personIds, organisationsOf(actor), today],
        );
        const byPerson = new Map<string, RoleGrantNode[]>(personIds.map((id) => [id, []]));
        for (const row of rows) byPerson.get(row.personId)?.push(row);
        return personIds.map((id) => byPerson.get(id) ?? []);
      }),
  );

const LEADS = Symbol('projects people lead');

/**
 * Live projects each person leads, one statement per request: work that is open to the organisation. Team-level and
 * confidential work is left out whoever asks, since a name must not lead to it.
 */
export const leadsLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
  today: string,
): DataLoader<string, number> =>
  loaderOf(
    context,
    LEADS,
    () =>
      new DataLoader<string, number>(async (personIds) => {
        const rows = await reads.rows<{ id: string; count: number }>(
          `SELECT project.lead_id AS id, count(*)::int AS count FROM project
           WHERE project.lead_id = ANY ($1) AND project.organisation_id = ANY ($2)
             AND project.status IN ('PLANNING','TESTING','IMPLEMENTING','SUSTAINING','PAUSED')
             AND project.visibility <> 'TEAM'
             AND NOT (project.visibility = 'CONFIDENTIAL' AND project.confidential_until > $3::date)
           GROUP BY project.lead_id`,
          [personIds, organisationsOf(actor), today],
        );
        const counts = new Map(rows.map((row) => [row.id, row.count]));
        return personIds.map((id) => counts.get(id) ?? 0);
      }),
  );
