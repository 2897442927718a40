import type { DataSource } from 'typeorm';
import { hashToken, newToken } from '../platform/sessions/session-token.js';
import { linkAddress } from './one-time-link.js';

const SET_UP_HOURS = 24;

/**
 * The link with which somebody sets a new installation up, good once and for 24 hours; links made earlier are void.
 * Null when there is an organisation already.
 */
export async function issueSetUpLink(source: DataSource, publicUrl: string | null): Promise<string | null> {
  const token = newToken();
  const made: unknown[] = await source.query(
    `WITH void AS (UPDATE one_time_link SET used_at = now() WHERE purpose = 'SET_UP' AND used_at IS NULL)
     INSERT INTO one_time_link (purpose, token_hash, expires_at)
     SELECT 'SET_UP', $1, now() + make_interval(hours => $2)
     WHERE NOT EXISTS (SELECT FROM organisation) RETURNING id`,
    [hashToken(token), SET_UP_HOURS],
  );
  return made.length === 0 ? null : linkAddress(publicUrl, 'SET_UP', token);
}
