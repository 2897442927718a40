import type { Actor, Role, RoleInForce } from '@tributary/domain';
import { Draft, slugOf, type Given, type PersonRef, type Ref, type Span } from './draft.js';

interface BuiltPerson extends PersonRef {
  readonly organisationId: string;
  readonly accountId: string | null;
  readonly email: string | null;
  /** The person as the policy sees them, with every role said here. */
  readonly actor: Actor;
}

export class PersonDraft extends Draft<BuiltPerson> {
  email: string | null = null;
  accountId: string | null = null;
  jobRole: string | null = null;
  unitId: string | null = null;
  leftOn: string | null = null;
  leavesOn: string | null = null;
  invitation: string | null = null;
  invitationOrder: number | null = null;
  readonly grants: (RoleInForce & Span)[] = [];

  constructor(
    given: Given,
    organisation: Ref,
    readonly name: string,
    day: string | null,
  ) {
    super(given, organisation, day);
  }

  in(unit: Ref): this {
    this.unitId = unit.id;
    return this;
  }

  as(jobRole: string): this {
    this.jobRole = jobRole;
    return this;
  }

  reachedAt(email: string): this {
    this.email = email;
    return this;
  }

  /** Can sign in with SCENARIO_PASSWORD. The same address in another organisation is the same account. */
  withAccount(
    email: string = this.email ?? `${slugOf(this.name).replaceAll('-', '.')}@larkmere.example`,
  ): this {
    this.email = email;
    this.accountId = this.given.accountFor(email);
    return this;
  }

  /** Holds a role within a unit and below it, or in the whole organisation. */
  holding(role: Role, within: ({ readonly unit?: Ref } & Span) | Ref = {}): this {
    const { unit, ...span } = 'id' in within ? { unit: within } : within;
    this.grants.push({ role, unitId: unit?.id ?? null, ...span });
    return this;
  }

  left(day: string): this {
    this.leftOn = day;
    return this;
  }

  leaving(day: string): this {
    this.leavesOn = day;
    return this;
  }

  /** Stands among the demonstration's sign-ins. */
  invited(invitation: string, order: number): this {
    this.invitation = invitation;
    this.invitationOrder = order;
    return this;
  }

  protected built(): BuiltPerson {
    const { id, name, organisationId, accountId, email } = this;
    const roles = this.grants.map(({ role, unitId }) => ({ role, unitId }));
    const actor = { accountId: accountId ?? id, memberships: [{ organisationId, personId: id, roles }] };
    return { id, name, organisationId, accountId, email, actor };
  }
}
