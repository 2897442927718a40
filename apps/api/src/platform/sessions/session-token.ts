import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Tokens are random, so a plain hash keeps them: a stolen database holds nothing that signs in. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export const cookieName = (secure: boolean): string => (secure ? '__Host-tributary' : 'tributary');

export function readToken(request: Request, secure: boolean): string | null {
  const name = cookieName(secure);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}

export function writeToken(response: Response, token: string | null, secure: boolean): void {
  const keep = { httpOnly: true, secure, sameSite: 'strict', path: '/' } as const;
  if (token === null) response.clearCookie(cookieName(secure), keep);
  else response.cookie(cookieName(secure), token, keep);
}
