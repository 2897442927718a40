import { Inject, Injectable } from '@nestjs/common';
import {
  can,
  checkAdministratorRemains,
  checkEmail,
  checkGrant,
  checkLeftOn,
  checkName,
  cleanText,
  closeGrant,
  endGrant,
  NAME_MOST,
  problem,
  type Actor,
  type Ending,
  type Grant,
  type Problem,
} from '@tributary/domain';
import { lockOrganisation } from '../organisation/lock-organisation.js';
import { Unit } from '../organisation/unit.entity.js';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config/config.js';
import { isId } from '../platform/ids.js';
import { checkVersion, notAllowed, notFound, Refusal, valueOf } from '../platform/refusal.js';
import { CONFIG } from '../platform/tokens.js';
import { changesBetween, personOf, Work, type Transaction } from '../platform/work.js';
import { Account } from './account.entity.js';
import { linkAddress, makeInvitation } from './one-time-link.js';
import { Person } from './person.entity.js';
import type {
  CreatePersonInput,
  EditPersonInput,
  EndRoleInput,
  GrantRoleInput,
  InvitePersonInput,
} from './person.graphql.js';
import { RoleGrant } from './role-grant.entity.js';

/** The register of people: who is here, what they may do, and how they get in. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  create(actor: Actor, input: CreatePersonInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      if (!isId(input.organisationId)) throw notFound('organisation', 'organisationId');
      authorise(actor, input.organisationId, 'organisation', 'organisationId');
      const name = cleanText(input.name, 'one');
      const next = {
        email: cleanText(input.email, 'one'),
        jobRole: cleanText(input.jobRole, 'one'),
        unitId: input.unitId ?? null,
      };
      const problems = [
        ...checkName(name, 'the name of the person'),
        ...(await this.checkDetails(tx, { id: null, organisationId: input.organisationId, ...next })),
      ];
      if (problems.length > 0 || name === null) throw new Refusal(...problems);
      const person = await tx.manager.save(
        tx.manager.create(Person, { organisationId: input.organisationId, name, ...next }),
      );
      await this.audited(tx, person, 'Added to the register.', {}, { name, ...next });
      return person.id;
    });
  }

  edit(actor: Actor, input: EditPersonInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const person = await this.lock(tx, actor, input.id, 'id');
      checkVersion(input.version, person.version);
      const { name, email, jobRole, unitId, leftOn, leavesOn } = person;
      const before = { name, email, jobRole, unitId, leftOn, leavesOn };
      const next = { ...before };
      const problems: Problem[] = [];
      if (input.name !== undefined) {
        const typed = cleanText(input.name, 'one');
        problems.push(...checkName(typed, 'the name of the person'));
        next.name = typed ?? name;
      }
      if (input.email !== undefined) next.email = cleanText(input.email, 'one');
      if (input.jobRole !== undefined) next.jobRole = cleanText(input.jobRole, 'one');
      if (input.unitId !== undefined) next.unitId = input.unitId;
      if (input.leavesOn !== undefined) next.leavesOn = input.leavesOn;
      if (input.leftOn !== undefined) next.leftOn = input.leftOn;
      problems.push(
        ...(await this.checkDetails(tx, {
          id: person.id,
          organisationId: person.organisationId,
          ...next,
          // An address that a register brought along is looked at when somebody changes it.
          email: next.email === email ? null : next.email,
        })),
        ...checkLeftOn(next.leftOn, today),
      );
      if (next.email !== email && person.accountId !== null)
        problems.push(...(await this.moveSignIn(tx, actor, person.accountId, next.email)));
      const leaves = next.leftOn !== null && next.leftOn !== leftOn;
      if (leaves && (await this.isAdministrator(tx, person.id)))
        problems.push(...(await this.checkOtherAdministrator(tx, person)));
      if (problems.length > 0) throw new Refusal(...problems);
      if (changesBetween(before, next).length === 0) return;
      Object.assign(person, next);
      await tx.manager.save(person);
      const sentence = leaves ? 'Left the organisation.' : 'Changed the entry in the register.';
      await this.audited(tx, person, sentence, before, next);
      if (next.leftOn === null || !leaves) return;
      await this.closeDoors(tx, person, next.leftOn);
      await tx.publish({
        name: 'PersonLeft',
        personId: person.id,
        organisationId: person.organisationId,
        leftOn: next.leftOn,
      });
    });
  }

  grantRole(actor: Actor, input: GrantRoleInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const person = await this.lock(tx, actor, input.personId, 'personId');
      const grant = {
        role: input.role,
        unitId: input.unitId ?? null,
        from: input.from ?? today,
        to: input.to ?? null,
      };
      const held = await tx.manager.findBy(RoleGrant, { personId: person.id });
      const problems = [...checkGrant(grant, held.map(grantOf), person, today)];
      if (!(await isUnit(tx, person.organisationId, grant.unitId)))
        problems.push(problem('UNIT_UNKNOWN', 'Choose the unit from the list.', 'unitId'));
      if (problems.length > 0) throw new Refusal(...problems);
      await tx.manager.insert(RoleGrant, {
        organisationId: person.organisationId,
        personId: person.id,
        role: grant.role,
        unitId: grant.unitId,
        fromDate: grant.from,
        toDate: grant.to,
      });
      await this.audited(tx, person, 'Was given a role.', {}, grant);
    });
  }

  endRole(actor: Actor, input: EndRoleInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const today = this.clock.today();
      const person = await this.lock(tx, actor, input.personId, 'personId');
      const held = isId(input.grantId)
        ? await tx.manager.findOneBy(RoleGrant, { id: input.grantId, personId: person.id })
        : null;
      if (held === null) throw notFound('role of this person', 'grantId');
      const ending = valueOf(endGrant(grantOf(held), input.on ?? today, today));
      if (held.role === 'ADMINISTRATOR' && held.unitId === null && held.fromDate <= today) {
        const problems = await this.checkOtherAdministrator(tx, person);
        if (problems.length > 0) throw new Refusal(...problems);
      }
      await endRow(tx, held, ending);
      const after = { role: held.role, to: ending.kept ? ending.to : held.fromDate };
      await this.audited(tx, person, 'A role ended.', { role: held.role, to: held.toDate }, after);
    });
  }

  /** A link with which the person chooses a password, good once; whoever asks hands it over. */
  invite(actor: Actor, input: InvitePersonInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const person = await this.lock(tx, actor, input.personId, 'personId');
      if (person.leftOn !== null && person.leftOn <= this.clock.today())
        throw new Refusal(
          problem('PERSON_LEFT', 'This person has left. Take the day out first if they are back.'),
        );
      if (person.email === null)
        throw new Refusal(problem('EMAIL_MISSING', 'This person has no email. Add one, then invite them.'));
      person.accountId ??= await findOrMakeAccount(tx, person.email);
      if (!(await mayManage(tx, actor, person.accountId)))
        throw new Refusal(
          problem(
            'ACCOUNT_ELSEWHERE',
            'This email signs in to another organisation here, which you do not look after. Ask an administrator of both.',
          ),
        );
      const namesakes = await tx.manager.findBy(Person, {
        accountId: person.accountId,
        organisationId: person.organisationId,
      });
      if (namesakes.some((other) => other.id !== person.id))
        throw new Refusal(
          problem(
            'EMAIL_TAKEN',
            'Somebody else here signs in with this email. Give this person another one.',
          ),
        );
      await tx.manager.update(Account, { id: person.accountId }, { disabledAt: null });
      await tx.manager.save(person);
      const token = await makeInvitation(tx.manager, person.id);
      await this.audited(tx, person, 'Was invited to sign in.', {}, {});
      return linkAddress(this.config.publicUrl, 'INVITATION', token);
    });
  }

  /** What is wrong with an entry besides its name. */
  private async checkDetails(
    tx: Transaction,
    person: {
      readonly id: string | null;
      readonly organisationId: string;
      readonly email: string | null;
      readonly jobRole: string | null;
      readonly unitId: string | null;
    },
  ): Promise<Problem[]> {
    const problems = [...checkEmail(person.email)];
    if (person.jobRole !== null && person.jobRole.length > NAME_MOST)
      problems.push(
        problem(
          'JOB_ROLE_LONG',
          `Keep it under ${NAME_MOST} characters; this has ${person.jobRole.length}.`,
          'jobRole',
        ),
      );
    if (!(await isUnit(tx, person.organisationId, person.unitId)))
      problems.push(problem('UNIT_UNKNOWN', 'Choose the unit from the list.', 'unitId'));
    const twins: unknown[] =
      person.email === null
        ? []
        : await tx.manager.query(
            `SELECT id FROM person
             WHERE organisation_id = $1 AND lower(email) = lower($2) AND id IS DISTINCT FROM $3::uuid`,
            [person.organisationId, person.email, person.id],
          );
    if (twins.length > 0)
      problems.push(
        problem('EMAIL_TAKEN', 'Somebody in the register has this email. Open their entry instead.', 'email'),
      );
    return problems;
  }

  /** People sign in with the address of the register; one who also works elsewhere keeps the address they have. */
  private async moveSignIn(
    tx: Transaction,
    actor: Actor,
    accountId: string,
    email: string | null,
  ): Promise<readonly Problem[]> {
    if (email === null)
      return [problem('EMAIL_NEEDED', 'This person signs in with an email. Give one.', 'email')];
    if (!(await mayManage(tx, actor, accountId))) return [];
    const others: unknown[] = await tx.manager.query(
      `SELECT id FROM account WHERE lower(email) = lower($1) AND id <> $2`,
      [email, accountId],
    );
    if (others.length > 0)
      return [
        problem('EMAIL_TAKEN', 'Somebody signs in with this email already. Give another one.', 'email'),
      ];
    await tx.manager.update(Account, { id: accountId }, { email });
    return [];
  }

  private async isAdministrator(tx: Transaction, personId: string): Promise<boolean> {
    const grants = await tx.manager.findBy(RoleGrant, { personId, role: 'ADMINISTRATOR' });
    const today = this.clock.today();
    return grants.some(
      (grant) =>
        grant.unitId === null && grant.fromDate <= today && (grant.toDate === null || grant.toDate > today),
    );
  }

  /** Counts those who stay: in force without an end, and able to sign in. Whoever asks has just proved that they are. */
  private async checkOtherAdministrator(tx: Transaction, person: Person): Promise<readonly Problem[]> {
    const rows: { others: number }[] = await tx.manager.query(
      `SELECT count(DISTINCT person.id)::int AS others
       FROM role_grant JOIN person ON person.id = role_grant.person_id JOIN account ON account.id = person.account_id
       WHERE role_grant.organisation_id = $1 AND role_grant.role = 'ADMINISTRATOR' AND role_grant.unit_id IS NULL
         AND role_grant.from_date <= $4::date AND role_grant.to_date IS NULL
         AND person.id <> $2 AND person.left_on IS NULL AND account.disabled_at IS NULL
         AND (account.password_hash IS NOT NULL OR account.demonstration OR person.id = $3::uuid)`,
      [person.organisationId, person.id, personOf(tx.doer, person.organisationId), this.clock.today()],
    );
    return checkAdministratorRemains(rows[0]?.others ?? 0);
  }

  /** Whoever has left reads nothing from now on: their roles end, their sessions and their invitations too. */
  private async closeDoors(tx: Transaction, person: Person, leftOn: string): Promise<void> {
    for (const grant of await tx.manager.findBy(RoleGrant, { personId: person.id })) {
      const ending = closeGrant(grantOf(grant), leftOn);
      if (ending !== null) await endRow(tx, grant, ending);
    }
    await tx.manager.query(
      `UPDATE one_time_link SET used_at = now() WHERE person_id = $1 AND used_at IS NULL`,
      [person.id],
    );
    if (person.accountId !== null)
      await tx.manager.query(`DELETE FROM session WHERE account_id = $1`, [person.accountId]);
  }

  /** The organisation's row first: the last two administrators cannot both go at once. */
  private async lock(tx: Transaction, actor: Actor, id: string, field: string): Promise<Person> {
    const found = isId(id) ? await tx.manager.findOneBy(Person, { id }) : null;
    if (found === null) throw notFound('person', field);
    authorise(actor, found.organisationId, 'person', field);
    await lockOrganisation(tx, found.organisationId);
    const person = await tx.manager.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (person === null) throw notFound('person', field);
    return person;
  }

  private audited(
    tx: Transaction,
    person: Person,
    sentence: string,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
  ): Promise<void> {
    return tx.audit({
      organisationId: person.organisationId,
      action: 'person.edit',
      entity: 'person',
      entityId: person.id,
      sentence,
      changes: changesBetween(before, after),
    });
  }
}

function authorise(actor: Actor, organisationId: string, what: string, field: string): void {
  const subject = { kind: 'organisation', organisationId } as const;
  if (!can(actor, 'organisation.read', subject)) throw notFound(what, field);
  if (!can(actor, 'person.edit', subject))
    throw notAllowed('You can see the register. An administrator can change it: ask one.');
}

const grantOf = (row: RoleGrant): Grant => ({
  role: row.role,
  unitId: row.unitId,
  from: row.fromDate,
  to: row.toDate,
});

const endRow = async (tx: Transaction, row: RoleGrant, ending: Ending): Promise<void> => {
  if (ending.kept) await tx.manager.update(RoleGrant, { id: row.id }, { toDate: ending.to });
  else await tx.manager.delete(RoleGrant, { id: row.id });
};

const isUnit = async (tx: Transaction, organisationId: string, id: string | null): Promise<boolean> =>
  id === null || (isId(id) && (await tx.manager.existsBy(Unit, { id, organisationId })));

const findOrMakeAccount = async (tx: Transaction, email: string): Promise<string> => {
  const known: { id: string }[] = await tx.manager.query(
    `SELECT id FROM account WHERE lower(email) = lower($1)`,
    [email],
  );
  return known[0]?.id ?? (await tx.manager.save(tx.manager.create(Account, { email }))).id;
};

/**
 * A link opens everything its account opens: whoever makes one, or moves the address, must look after each
 * organisation that the account belongs to.
 */
const mayManage = async (tx: Transaction, actor: Actor, accountId: string): Promise<boolean> => {
  const places = await tx.manager.findBy(Person, { accountId });
  return places.every((place) =>
    can(actor, 'person.edit', { kind: 'organisation', organisationId: place.organisationId }),
  );
};
