import type { EntityManager } from 'typeorm';
import { problem } from '@tributary/domain';
import { Refusal } from '../platform/refusal.js';
import { hashToken, newToken } from '../platform/sessions/session-token.js';

export type LinkPurpose = 'SET_UP' | 'INVITATION';

/** How long a link to choose a password is good. */
export const INVITATION_DAYS = 7;

const WHERE: Readonly<Record<LinkPurpose, string>> = { SET_UP: 'set-up', INVITATION: 'choose-password' };

/** The address of a link. Without a public address it begins with a slash: the page it is shown on knows the rest. */
export const linkAddress = (publicUrl: string | null, purpose: LinkPurpose, token: string): string =>
  `${publicUrl ?? ''}/${WHERE[purpose]}/${token}`;

/** Makes a link for a person; older ones of the same person are void from now on. Returns its token, kept nowhere. */
export async function makeInvitation(manager: EntityManager, personId: string): Promise<string> {
  const token = newToken();
  await manager.query(
    `WITH void AS (
       UPDATE one_time_link SET used_at = now() WHERE person_id = $1 AND purpose = 'INVITATION' AND used_at IS NULL)
     INSERT INTO one_time_link (purpose, token_hash, person_id, expires_at)
     VALUES ('INVITATION', $2, $1, now() + make_interval(days => $3))`,
    [personId, hashToken(token), INVITATION_DAYS],
  );
  return token;
}

/**
 * Uses a link up, within the transaction it opens the way for; whoever comes second waits, then finds it used. Used,
 * expired and never issued look alike.
 */
export async function useLink(
  manager: EntityManager,
  purpose: LinkPurpose,
  token: string,
): Promise<{ readonly personId: string | null }> {
  const [rows]: [{ person_id: string | null }[], number] = await manager.query(
    `UPDATE one_time_link SET used_at = now()
     WHERE purpose = $1 AND token_hash = $2 AND used_at IS NULL AND expires_at > now() RETURNING person_id`,
    [purpose, hashToken(token)],
  );
  const link = rows[0];
  if (link === undefined) throw linkRefused(purpose);
  return { personId: link.person_id };
}

export const linkRefused = (purpose: LinkPurpose): Refusal =>
  new Refusal(
    problem(
      'LINK_USED',
      purpose === 'SET_UP'
        ? 'This link is no longer good. Start Tributary again for a new one.'
        : 'This link is no longer good. Ask your administrator for a new one.',
      'token',
    ),
  );
