import { Injectable } from '@nestjs/common';
import { allowedActions, homeOf, type Actor } from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import type { Membership, SignInOptions, Viewer } from './session.graphql.js';
import { PERSON_COLUMNS, personNode, type PersonNode } from './people.loader.js';
import type { RoleGrantNode } from './roles.loader.js';

type MembershipRow = Omit<PersonNode, 'allowedActions'> & {
  readonly organisationName: string;
  readonly organisationSlug: string;
  readonly roles: readonly RoleGrantNode[];
};

/** Who is signed in, and what the sign-in page may offer. */
@Injectable()
export class ViewersReads {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Two statements, whatever the number of organisations. Null: the account is gone. */
  async viewer(actor: Actor): Promise<Viewer | null> {
    const account = await this.reads.row<{ email: string; demonstration: boolean }>(
      `SELECT email, demonstration FROM account WHERE id = $1::uuid AND disabled_at IS NULL`,
      [actor.accountId],
    );
    if (account === null) return null;
    const rows = await this.reads.rows<MembershipRow>(
      `SELECT ${PERSON_COLUMNS}, organisation.name AS "organisationName", organisation.slug AS "organisationSlug",
              coalesce((
                SELECT json_agg(json_build_object('id', id, 'role', role, 'unitId', unit_id, 'from', from_date,
                  'to', to_date) ORDER BY from_date, role, id)
                FROM role_grant
                WHERE person_id = person.id AND from_date <= $2::date AND (to_date IS NULL OR to_date > $2::date)
              ), '[]') AS roles
       FROM person JOIN organisation ON organisation.id = person.organisation_id
       WHERE person.account_id = $1::uuid AND (person.left_on IS NULL OR person.left_on > $2::date)
       ORDER BY person.created_at, person.id`,
      [actor.accountId, this.clock.today()],
    );
    return {
      accountId: actor.accountId,
      ...account,
      memberships: rows.map((row): Membership => {
        const { organisationName, organisationSlug, roles, ...person } = row;
        const subject = { kind: 'organisation', organisationId: row.organisationId } as const;
        const actions = allowedActions(actor, subject);
        return {
          organisation: {
            id: row.organisationId,
            name: organisationName,
            slug: organisationSlug,
            allowedActions: actions,
          },
          person: personNode(actor, person),
          roles,
          home: homeOf(roles.map((grant) => grant.role)),
          allowedActions: actions,
        };
      }),
    };
  }

  /** `demonstration` false: its people are not offered, whatever the database holds. */
  async signInOptions(demonstration: boolean): Promise<SignInOptions> {
    const organisations = await this.reads.rows<{ name: string }>(
      `SELECT name FROM organisation ORDER BY created_at, id LIMIT 2`,
    );
    const people = demonstration
      ? await this.reads.rows<SignInOptions['demonstration'][number]>(
          `SELECT account.email, person.name, coalesce(person.job_role, '') AS "jobRole", person.invitation
           FROM person JOIN account ON account.id = person.account_id
           WHERE account.demonstration AND account.disabled_at IS NULL AND person.invitation IS NOT NULL
             AND (person.left_on IS NULL OR person.left_on > $1::date)
           ORDER BY person.invitation_order, person.id`,
          [this.clock.today()],
        )
      : [];
    const only = organisations.length === 1 ? organisations[0] : undefined;
    return {
      demonstration: people,
      needsSetUp: organisations.length === 0,
      organisationName: only?.name ?? null,
    };
  }
}
