import DataLoader from 'dataloader';
import { can, type Actor } from '@tributary/domain';
import { organisationsOf } from '../organisation/units.loader.js';
import type { Reads } from '../platform/database/reads.js';
import { loaderOf, type GraphContext } from '../platform/graphql/context.js';
import type { Person } from './person.graphql.js';

export type PersonNode = Person & { readonly organisationId: string; readonly unitId: string | null };

type PersonRow = Omit<PersonNode, 'allowedActions'>;

/** Needs `person` in FROM. */
export const PERSON_COLUMNS = `person.id, person.version, person.name, person.email, person.job_role AS "jobRole",
  person.left_on AS "leftOn", person.leaves_on AS "leavesOn", person.account_id IS NOT NULL AS "hasAccount",
  person.organisation_id AS "organisationId", person.unit_id AS "unitId"`;

/** A person as the actor may see them: a reader sees no addresses. */
export function personNode(actor: Actor, row: PersonRow): PersonNode {
  const subject = { kind: 'organisation', organisationId: row.organisationId } as const;
  return {
    ...row,
    email: can(actor, 'person.read-contact', subject) ? row.email : null,
    allowedActions: can(actor, 'person.edit', subject) ? ['person.edit'] : [],
  };
}

const PEOPLE = Symbol('people');

/** People by id, one statement per request; those of other organisations stay away. */
export const peopleLoader = (
  context: GraphContext,
  actor: Actor,
  reads: Reads,
): DataLoader<string, PersonNode | null> =>
  loaderOf(
    context,
    PEOPLE,
    () =>
      new DataLoader<string, PersonNode | null>(async (ids) => {
        const rows = await reads.rows<PersonRow>(
          `SELECT ${PERSON_COLUMNS} FROM person WHERE person.id = ANY ($1) AND person.organisation_id = ANY ($2)`,
          [ids, organisationsOf(actor)],
        );
        const byId = new Map(rows.map((row) => [row.id, personNode(actor, row)]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );
