import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { AppModule } from './app.module.js';
import type { PlatformParts } from './platform/platform.module.js';
import { sessionMiddleware } from './platform/sessions/session.middleware.js';
import { Sessions } from './platform/sessions/sessions.service.js';
import { secureHeaders, serveWeb } from './platform/web/web-app.js';

/** The largest body of one request; files go to their own address, as a stream. */
const BODY_MOST = '4mb';

/** The application over an open, migrated database, not yet listening. `webFolder` null: the api alone. */
export async function createServer(
  parts: PlatformParts,
  webFolder: string | null,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(parts), {
    bodyParser: false,
    logger: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  const http = app.getHttpAdapter().getInstance();
  http.disable('x-powered-by');
  // Answers are nobody's to keep, so a hash of each would be worked out for nothing; assets carry their own.
  http.disable('etag');
  http.set('trust proxy', parts.config.trustProxy);
  const sessions = app.get(Sessions);
  secureHeaders(http, sessions.secure);
  http.use(express.json({ limit: BODY_MOST }));
  http.use(
    ['/graphql', '/imports', '/cycles', '/attachments'],
    sessionMiddleware(sessions, parts.config.publicUrl),
  );
  if (webFolder !== null) serveWeb(http, webFolder);
  await app.init();
  return app;
}
