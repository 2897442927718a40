import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';

const NONCE = '__CSP_NONCE__';

/** Headers for every answer. Scripts and style elements need this response's nonce; nothing comes from elsewhere. */
export function secureHeaders(app: Express, https: boolean): void {
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.locals.nonce = randomBytes(16).toString('base64');
    next();
  });
  const nonce = (_request: unknown, response: unknown): string =>
    `'nonce-${(response as Response).locals.nonce as string}'`;
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", nonce],
          styleSrc: ["'self'", nonce],
          // React writes positions and widths as style attributes; they can load nothing.
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      crossOriginEmbedderPolicy: false,
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    next();
  });
}

/** Serves the built web app: hashed assets for ever, the page itself never cached and with a nonce of its own. */
export function serveWeb(app: Express, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  app.use(compression());
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.get(
    /^\/(?!graphql|health|ready|imports\/|attachments\/).*/,
    (request: Request, response: Response, next: NextFunction) => {
      if (!request.accepts('html')) {
        next();
        return;
      }
      response
        .status(200)
        .setHeader('Cache-Control', 'no-store')
        .type('html')
        .send(html.replaceAll(NONCE, response.locals.nonce as string));
    },
  );
}
