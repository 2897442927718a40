import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../entities.js';
import { FixedClock } from '../platform/clock.js';
import { readConfig } from '../platform/config/config.js';
import { applicationDatabase } from '../platform/database/connect.js';
import { createLog } from '../platform/logging/log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Sessions } from '../platform/sessions/sessions.service.js';
import { scenario, type Scenario } from '../seeds/scenario.js';
import { createServer } from '../server.js';

/** The day on which every api test takes place. */
export const TEST_DAY = '2026-11-22';

export interface GraphAnswer {
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  readonly statements: number;
  readonly status: number;
  readonly headers: Headers;
}

/** Somebody (or nobody) at the door of the api, over HTTP, with a cookie of their own. */
export interface Visitor {
  graphql(query: string, variables?: Record<string, unknown>): Promise<GraphAnswer>;
  /** Any other request; the cookie goes along. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  cookie: string | null;
}

export interface Api {
  readonly given: Scenario;
  readonly database: DataSource;
  readonly clock: FixedClock;
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly databaseUrl: string;
  readonly visitor: Visitor;
  /** Signed in as the person, who gets an account when there is none. */
  as(person: { readonly id: string }): Promise<Visitor>;
  close(): Promise<void>;
}

/** A fresh database cloned from the migrated template, as its owner. `drop` removes it. */
export async function openDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const cluster = process.env.TEST_CLUSTER_URL;
  if (cluster === undefined) throw new Error('run this test through apps/api/jest.config.mjs');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client(cluster);
  await admin.connect();
  // The template can be copied while nobody is connected to it; copies wait for each other.
  await admin.query(`SELECT pg_advisory_lock(7)`);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template_house STRATEGY file_copy`);
  await admin.query(`SELECT pg_advisory_unlock(7)`);
  await admin.end();
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      const last = new pg.Client(cluster);
      await last.connect();
      await last.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await last.end();
    },
  };
}

/** The whole application over a database of its own. `jobs`: also run the queue. `env`: settings beside the usual. */
export async function openApi(
  options: {
    readonly jobs?: boolean;
    readonly env?: Record<string, string>;
    readonly webFolder?: string;
  } = {},
): Promise<Api> {
  const { url: databaseUrl, drop } = await openDatabase();
  const database = await applicationDatabase(databaseUrl, ENTITIES, 5).initialize();
  const clock = new FixedClock(new Date(`${TEST_DAY}T12:00:00Z`));
  const config = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', SEED: 'none', ...options.env });
  const app = await createServer(
    { config, log: createLog(config.logLevel), clock, database },
    options.webFolder ?? null,
  );
  if (options.jobs === true) await app.get(Jobs).start(databaseUrl);
  await app.listen(0, '127.0.0.1');
  const address: unknown = app.getHttpServer().address();
  if (typeof address !== 'object' || address === null || !('port' in address))
    throw new Error('not listening');
  const url = `http://127.0.0.1:${String(address.port)}`;

  const visitor = (cookie: string | null): Visitor => {
    const self: Visitor = {
      cookie,
      fetch: async (path, init = {}) => {
        const headers = new Headers(init.headers);
        if (self.cookie !== null && !headers.has('cookie')) headers.set('cookie', self.cookie);
        const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
        const set = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
        const token = set.find((one) => one.startsWith('tributary=') || one.startsWith('__Host-tributary='));
        if (token !== undefined) self.cookie = token.endsWith('=') ? null : token;
        return response;
      },
      graphql: async (query, variables = {}) => {
        const response = await self.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        const body = (await response.json()) as Omit<GraphAnswer, 'statements' | 'status' | 'headers'>;
        return {
          ...body,
          statements: Number(response.headers.get('x-statements') ?? 'NaN'),
          status: response.status,
          headers: response.headers,
        };
      },
    };
    return self;
  };

  return {
    given: scenario(database, clock),
    database,
    clock,
    app,
    url,
    databaseUrl,
    visitor: visitor(null),
    as: async (person) => {
      const found: { account_id: string | null; email: string | null }[] = await database.query(
        `SELECT account_id, email FROM person WHERE id = $1`,
        [person.id],
      );
      let account = found[0]?.account_id ?? null;
      if (account === null) {
        const made: { id: string }[] = await database.query(
          `INSERT INTO account (email) VALUES ($1) RETURNING id`,
          [found[0]?.email ?? `${person.id}@test.example`],
        );
        account = made[0]?.id ?? '';
        await database.query(`UPDATE person SET account_id = $2 WHERE id = $1`, [person.id, account]);
      }
      const token = await app.get(Sessions).open(account);
      return visitor(`${app.get(Sessions).secure ? '__Host-tributary' : 'tributary'}=${token}`);
    },
    close: async () => {
      await app.close();
      await drop();
    },
  };
}
