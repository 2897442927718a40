import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { problem, type Actor, type Membership } from '@tributary/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import type { Config } from '../config/config.js';
import { Reads } from '../database/reads.js';
import { Refusal } from '../refusal.js';
import { CONFIG } from '../tokens.js';
import { hashToken, newToken } from './session-token.js';

export const IDLE_MINUTES = 120;
export const ABSOLUTE_HOURS = 12;
/** A token that was stolen from a backup or a log is worth this long at the most. */
const ROTATE_MINUTES = 15;
/** Requests under way while a token changes still carry the former one. */
const FORMER_SECONDS = 60;
const ATTEMPT_MINUTES = 15;
const ATTEMPTS_PER_EMAIL = 8;
const ATTEMPTS_PER_ADDRESS = 60;

/** argon2id, 19 MiB, 2 passes: the first choice of OWASP's password storage cheat sheet. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface LiveSession {
  readonly sessionId: string;
  readonly actor: Actor;
  readonly email: string;
  readonly demonstration: boolean;
  /** Set when the token was changed: to be written to the cookie. */
  readonly newToken: string | null;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

@Injectable()
export class Sessions {
  /** Compared against when there is no such account, so that the answer takes as long. */
  private readonly nobody: Promise<string>;

  constructor(
    private readonly source: DataSource,
    private readonly reads: Reads,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.nobody = hash(newToken(), ARGON);
  }

  static hashPassword(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), ARGON);
  }

  /** Opens a session for whoever knows the password. The refusal does not tell which of the two was wrong. */
  async signIn(email: string, password: string, address: string): Promise<string> {
    const emailHash = digest(email.trim().toLowerCase());
    const addressHash = digest(address);
    const tried = await this.reads.row<{ by_email: number; by_address: number }>(
      `SELECT (SELECT count(*)::int FROM sign_in_attempt WHERE email_hash = $1 AND at > now() - make_interval(mins => $3)) AS by_email,
              (SELECT count(*)::int FROM sign_in_attempt WHERE address_hash = $2 AND at > now() - make_interval(mins => $3)) AS by_address`,
      [emailHash, addressHash, ATTEMPT_MINUTES],
    );
    if (tried !== null && (tried.by_email >= ATTEMPTS_PER_EMAIL || tried.by_address >= ATTEMPTS_PER_ADDRESS))
      throw new Refusal(
        problem('TOO_MANY_ATTEMPTS', `Too many attempts. Wait ${ATTEMPT_MINUTES} minutes, then try again.`),
      );
    // Counted before the password is looked at: attempts side by side cannot outrun the limit.
    const attempt: { id: number }[] = await this.source.query(
      `INSERT INTO sign_in_attempt (email_hash, address_hash) VALUES ($1, $2) RETURNING id`,
      [emailHash, addressHash],
    );
    const account = await this.reads.row<{ id: string; password_hash: string | null }>(
      `SELECT id, password_hash FROM account WHERE lower(email) = lower($1) AND disabled_at IS NULL`,
      [email.trim()],
    );
    const good = await verify(account?.password_hash ?? (await this.nobody), password.normalize('NFKC'));
    if (account?.password_hash == null || !good)
      throw new Refusal(
        problem(
          'SIGN_IN',
          'Email and password do not belong together. Check both, or ask your administrator for a new link.',
        ),
      );
    await this.source.query(`DELETE FROM sign_in_attempt WHERE id = $1 OR at < now() - interval '1 day'`, [
      attempt[0]?.id ?? 0,
    ]);
    return this.open(account.id);
  }

  async open(accountId: string): Promise<string> {
    const token = newToken();
    await this.source.query(
      `WITH gone AS (DELETE FROM session WHERE expires_at < now())
       INSERT INTO session (account_id, token_hash, expires_at) VALUES ($1, $2, now() + make_interval(hours => $3))`,
      [accountId, hashToken(token), ABSOLUTE_HOURS],
    );
    return token;
  }

  /** Who a token belongs to; null when it is unknown, idle too long or expired. One statement, two when it rotates. */
  async find(token: string): Promise<LiveSession | null> {
    const found = await this.reads.row<{
      id: string;
      account_id: string;
      email: string;
      demonstration: boolean;
      present: boolean;
      rotate: boolean;
      touch: boolean;
      memberships: Membership[];
    }>(
      `SELECT session.id, session.account_id, account.email, account.demonstration,
              session.token_hash = $1 AS present,
              session.rotated_at < now() - make_interval(mins => $2) AS rotate,
              session.seen_at < now() - interval '1 minute' AS touch,
              coalesce((
                SELECT json_agg(json_build_object('organisationId', person.organisation_id, 'personId', person.id,
                  'roles', coalesce((
                    SELECT json_agg(json_build_object('role', role_grant.role, 'unitId', role_grant.unit_id))
                    FROM role_grant
                    WHERE role_grant.person_id = person.id AND from_date <= $4 AND (to_date IS NULL OR to_date > $4)
                  ), '[]')) ORDER BY person.created_at, person.id)
                FROM person
                WHERE person.account_id = account.id AND (person.left_on IS NULL OR person.left_on > $4)
              ), '[]') AS memberships
       FROM session JOIN account ON account.id = session.account_id
       WHERE (session.token_hash = $1 OR (session.former_token_hash = $1 AND session.former_until > now()))
         AND session.expires_at > now() AND session.seen_at > now() - make_interval(mins => $3)
         AND account.disabled_at IS NULL`,
      [hashToken(token), ROTATE_MINUTES, IDLE_MINUTES, this.clock.today()],
    );
    if (found === null) return null;
    let changed: string | null = null;
    if (found.rotate && found.present) {
      const next = newToken();
      const won: [unknown[], number] = await this.source.query(
        `UPDATE session SET former_token_hash = token_hash, former_until = now() + make_interval(secs => $3),
                token_hash = $2, rotated_at = now(), seen_at = now() WHERE id = $1 AND token_hash = $4`,
        [found.id, hashToken(next), FORMER_SECONDS, hashToken(token)],
      );
      if (won[1] === 1) changed = next;
    } else if (found.touch)
      await this.source.query(`UPDATE session SET seen_at = now() WHERE id = $1`, [found.id]);
    return {
      sessionId: found.id,
      actor: { accountId: found.account_id, memberships: found.memberships },
      email: found.email,
      demonstration: found.demonstration,
      newToken: changed,
    };
  }

  async close(sessionId: string): Promise<void> {
    await this.source.query(`DELETE FROM session WHERE id = $1`, [sessionId]);
  }

  /** Ends every other session of an account: after a new password nobody else stays in. */
  async closeOthers(accountId: string, keep: string | null): Promise<void> {
    await this.source.query(`DELETE FROM session WHERE account_id = $1 AND id IS DISTINCT FROM $2`, [
      accountId,
      keep,
    ]);
  }

  get secure(): boolean {
    return this.config.publicUrl?.startsWith('https://') ?? false;
  }
}
