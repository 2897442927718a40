import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { withinRequest, type RequestNote } from '../request.js';
import { readToken, writeToken } from './session-token.js';
import type { Sessions } from './sessions.service.js';

const sameOrigin = (request: Request, publicUrl: string | null): boolean => {
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  return origin === `${request.protocol}://${request.headers.host ?? ''}`;
};

/** Opens the request's note and finds out who asks. A request that comes from another site is refused before that. */
export const sessionMiddleware =
  (sessions: Sessions, publicUrl: string | null) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const note: RequestNote = {
      id: randomUUID(),
      actor: null,
      sessionId: null,
      operation: null,
      statements: 0,
    };
    response.setHeader('X-Request-Id', note.id);
    withinRequest(note, () => {
      if (!sameOrigin(request, publicUrl)) {
        response.status(403).json({
          errors: [{ message: 'This page belongs to another site.', extensions: { code: 'ORIGIN' } }],
        });
        return;
      }
      const token = readToken(request, sessions.secure);
      if (token === null) {
        next();
        return;
      }
      sessions.find(token).then((session) => {
        if (session === null) writeToken(response, null, sessions.secure);
        else {
          note.actor = session.actor;
          note.sessionId = session.sessionId;
          if (session.newToken !== null) writeToken(response, session.newToken, sessions.secure);
        }
        next();
      }, next);
    });
  };
