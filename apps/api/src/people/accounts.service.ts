import { Inject, Injectable } from '@nestjs/common';
import {
  checkEmail,
  checkName,
  checkPassword,
  cleanText,
  problem,
  slugOf,
  type Actor,
  type Problem,
} from '@tributary/domain';
import type { EntityManager } from 'typeorm';
import { Organisation } from '../organisation/organisation.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config/config.js';
import { Reads } from '../platform/database/reads.js';
import { Refusal } from '../platform/refusal.js';
import { hashToken } from '../platform/sessions/session-token.js';
import { Sessions } from '../platform/sessions/sessions.service.js';
import { CONFIG } from '../platform/tokens.js';
import { Work } from '../platform/work.js';
import { Account } from './account.entity.js';
import { linkRefused, useLink } from './one-time-link.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import type { ChangePasswordInput, SetUpInput, SignInInput, StepInInput } from './session.graphql.js';

/** Ways in and out: passwords, the demonstration's doors, one-time links. Each way in answers with a new session's token. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly work: Work,
    private readonly sessions: Sessions,
    private readonly reads: Reads,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  signIn(input: SignInInput, address: string): Promise<string> {
    return this.sessions.signIn(input.email, input.password, address);
  }

  /** The demonstration's people need no password; nobody else's account opens this way, and none outside it. */
  async stepIn(input: StepInInput): Promise<string> {
    const account =
      this.config.seed === 'demo'
        ? await this.reads.row<{ id: string }>(
            `SELECT id FROM account WHERE lower(email) = lower($1) AND demonstration AND disabled_at IS NULL`,
            [input.email.trim()],
          )
        : null;
    if (account === null)
      throw new Refusal(
        problem(
          'NOT_DEMONSTRATION',
          'Only the people of the demonstration can step in. Sign in with email and password.',
        ),
      );
    return this.sessions.open(account.id);
  }

  /** Whether a set-up link would be taken now. */
  async isSetUpLink(token: string): Promise<boolean> {
    const row = await this.reads.row<{ good: boolean }>(
      `SELECT EXISTS (SELECT FROM one_time_link
                      WHERE purpose = 'SET_UP' AND token_hash = $1 AND used_at IS NULL AND expires_at > now())
              AND NOT EXISTS (SELECT FROM organisation) AS good`,
      [hashToken(token)],
    );
    return row?.good ?? false;
  }

  /** Makes the first organisation with its root unit and its first administrator, who also directs improvement. */
  async setUp(input: SetUpInput): Promise<string> {
    const accountId = await this.work.run({ system: 'set-up' }, async (tx) => {
      await useLink(tx.manager, 'SET_UP', input.token);
      // Two good links could be open side by side: only one of them makes an organisation.
      await tx.manager.query('LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE');
      if (await tx.manager.exists(Organisation)) throw linkRefused('SET_UP');
      const organisationName = cleanText(input.organisationName, 'one');
      const name = cleanText(input.name, 'one');
      const email = cleanText(input.email, 'one');
      const problems: Problem[] = [
        ...checkName(organisationName, 'the name of the organisation', 'organisationName'),
        ...checkName(name, 'your name'),
        ...checkEmail(email, true),
        ...checkPassword(input.password, email ?? '', 'password'),
      ];
      if (problems.length > 0 || organisationName === null || name === null || email === null)
        throw new Refusal(...problems);
      const today = this.clock.today();
      const organisation = await tx.manager.save(
        tx.manager.create(Organisation, { name: organisationName, slug: slugOf(organisationName) }),
      );
      const organisationId = organisation.id;
      const unit = await tx.manager.save(
        tx.manager.create(Unit, { organisationId, name: organisationName, kind: 'TRUST', level: 'MESO' }),
      );
      const account = await openAccount(tx.manager, email, await Sessions.hashPassword(input.password));
      const person = await tx.manager.save(
        tx.manager.create(Person, { organisationId, accountId: account, name, email, unitId: unit.id }),
      );
      for (const role of ['ADMINISTRATOR', 'QI_DIRECTOR'] as const)
        await tx.manager.insert(RoleGrant, { organisationId, personId: person.id, role, fromDate: today });
      await tx.audit({
        organisationId,
        action: 'organisation.set-up',
        entity: 'organisation',
        entityId: organisationId,
        sentence: 'Set the organisation up.',
        changes: [{ field: 'name', before: null, after: organisationName }],
      });
      return account;
    });
    return this.sessions.open(accountId);
  }

  /** A new password, with the present one or with an invitation. Every other session of the account ends. */
  changePassword(actor: Actor | null, input: ChangePasswordInput, address: string): Promise<string> {
    if (input.token != null) return this.acceptInvitation(input.token, input.newPassword);
    if (actor === null)
      throw new Refusal(
        problem('SIGN_IN_FIRST', 'Sign in first, or open the link that your administrator gave you.'),
      );
    return this.replacePassword(actor, input, address);
  }

  private async acceptInvitation(token: string, password: string): Promise<string> {
    const accountId = await this.work.run({ system: 'invitation' }, async (tx) => {
      const { personId } = await useLink(tx.manager, 'INVITATION', token);
      const person =
        personId === null
          ? null
          : await tx.manager.findOne(Person, {
              where: { id: personId },
              lock: { mode: 'pessimistic_write' },
            });
      const account =
        person?.accountId == null ? null : await tx.manager.findOneBy(Account, { id: person.accountId });
      if (person === null || account?.disabledAt !== null) throw linkRefused('INVITATION');
      if (person.leftOn !== null && person.leftOn <= this.clock.today()) throw linkRefused('INVITATION');
      const problems = checkPassword(password, account.email, 'newPassword');
      if (problems.length > 0) throw new Refusal(...problems);
      await tx.manager.update(
        Account,
        { id: account.id },
        { passwordHash: await Sessions.hashPassword(password) },
      );
      await tx.manager.query(`DELETE FROM session WHERE account_id = $1`, [account.id]);
      await tx.audit({
        organisationId: person.organisationId,
        action: 'account.password',
        entity: 'person',
        entityId: person.id,
        sentence: 'Accepted the invitation and chose a password.',
      });
      return account.id;
    });
    return this.sessions.open(accountId);
  }

  private async replacePassword(actor: Actor, input: ChangePasswordInput, address: string): Promise<string> {
    const account = await this.reads.row<{ email: string }>(`SELECT email FROM account WHERE id = $1::uuid`, [
      actor.accountId,
    ]);
    if (account === null) throw new Error('signed in without an account');
    const problems = [
      ...(input.currentPassword == null || input.currentPassword === ''
        ? [problem('PASSWORD_MISSING', 'Type the password you have now.', 'currentPassword')]
        : []),
      ...checkPassword(input.newPassword, account.email, 'newPassword'),
    ];
    if (problems.length > 0) throw new Refusal(...problems);
    // Signing in anew counts attempts, so that nobody at an open screen can try passwords, and gives a fresh session.
    const token = await this.sessions
      .signIn(account.email, input.currentPassword ?? '', address)
      .catch((error: unknown) => {
        throw error instanceof Refusal && error.problems[0]?.code === 'SIGN_IN'
          ? new Refusal(
              problem(
                'PASSWORD_WRONG',
                'This is not the password you have now. Type it again.',
                'currentPassword',
              ),
            )
          : error;
      });
    await this.work.run(actor, async (tx) => {
      await tx.manager.update(
        Account,
        { id: actor.accountId },
        { passwordHash: await Sessions.hashPassword(input.newPassword) },
      );
      await tx.manager.query(`DELETE FROM session WHERE account_id = $1 AND token_hash <> $2`, [
        actor.accountId,
        hashToken(token),
      ]);
      await tx.audit({
        organisationId: null,
        action: 'account.password',
        entity: 'account',
        entityId: actor.accountId,
        sentence: 'Changed the password.',
      });
    });
    return token;
  }
}

/** The account of an address, made when there is none, with a password. Only for whoever runs the installation. */
async function openAccount(manager: EntityManager, email: string, passwordHash: string): Promise<string> {
  const rows: { id: string }[] = await manager.query(
    `INSERT INTO account (email, password_hash) VALUES ($1, $2)
     ON CONFLICT (lower(email)) DO UPDATE
       SET password_hash = EXCLUDED.password_hash, demonstration = false, disabled_at = NULL
     RETURNING id`,
    [email, passwordHash],
  );
  const made = rows[0];
  if (made === undefined) throw new Error('no account was made');
  return made.id;
}
