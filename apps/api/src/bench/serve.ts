// One server of the bench in a process of its own: the product's, or the hand-written one. Says its port to its parent.
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { ENTITIES } from '../entities.js';
import { SystemClock } from '../platform/clock.js';
import { readConfig } from '../platform/config/config.js';
import { applicationDatabase, SESSION } from '../platform/database/connect.js';
import { createLog } from '../platform/logging/log.js';
import { createServer } from '../server.js';
import { BASELINES, type BaselinePage } from './baseline.js';

/** As many as the product's pool holds. */
const CONNECTIONS = 10;

const tell = (address: string | AddressInfo | null): void => {
  process.send?.({ port: typeof address === 'object' ? address?.port : null });
};

async function serveProduct(databaseUrl: string): Promise<void> {
  const config = readConfig({ NODE_ENV: 'production', DATABASE_URL: databaseUrl, SEED: 'none' });
  const database = await applicationDatabase(databaseUrl, ENTITIES, CONNECTIONS).initialize();
  const app = await createServer(
    { config, log: createLog(config.logLevel), clock: new SystemClock(), database },
    null,
  );
  await app.listen(0, '127.0.0.1');
  tell(app.getHttpServer().address() as AddressInfo);
}

function serveBaseline(databaseUrl: string): void {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    options: SESSION,
  });
  const server = createHttpServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { page, values } = JSON.parse(Buffer.concat(pieces).toString()) as {
        page: BaselinePage;
        values: string[];
      };
      pool.query<{ body: string }>({ name: page, text: BASELINES[page], values }).then(
        ({ rows }) => {
          response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.body);
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error));
        },
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    tell(server.address());
  });
}

const [kind, url = ''] = process.argv.slice(2);
process.on('disconnect', () => process.exit(0));
if (kind === 'baseline') serveBaseline(url);
else await serveProduct(url);
