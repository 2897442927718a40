import type { DataSource } from 'typeorm';
import { ENTITIES, MIGRATIONS } from './entities.js';
import { issueSetUpLink } from './people/set-up.js';
import { SystemClock } from './platform/clock.js';
import { readConfig, type Config } from './platform/config/config.js';
import { applicationDatabase, migrate } from './platform/database/connect.js';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { createLog } from './platform/logging/log.js';
import type { PlatformParts } from './platform/platform.module.js';
import { StartProblem } from './platform/start-problem.js';
import { seedDemonstration } from './seeds/seed-demonstration.js';

export interface House extends PlatformParts {
  readonly ownerUrl: string;
  /** Prints how to get in: the demonstration's people, or the one-time set-up link. */
  introduce(url: string): Promise<void>;
  /** Stops what it started. The database's connections are closed by the application. */
  close(): Promise<void>;
}

/**
 * Everything under the application: settings, the database (embedded or given), its schema and, when it is empty and
 * the demonstration is wanted, the story. A `server` wants an embedded database for itself; a `command` joins the one that runs.
 */
export async function openHouse(
  env: NodeJS.ProcessEnv,
  options: { readonly say: (line: string) => void; readonly role: 'server' | 'command' },
): Promise<House> {
  const { say } = options;
  const config = readConfig(env);
  const log = createLog(config.logLevel);
  const embedded =
    config.databaseUrl === null
      ? await startEmbeddedPostgres({
          dataDir: config.dataDir,
          role: options.role,
          log: say,
          onProgress: say,
        })
      : null;
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? '';
  let database: DataSource | null = null;
  try {
    const ran = await migrate(ownerUrl, ENTITIES, MIGRATIONS).catch((error: unknown) => {
      throw reachable(error, config);
    });
    if (ran.length > 0) say(`Brought the database to this version: ${ran.join(', ')}.`);
    database = await applicationDatabase(ownerUrl, ENTITIES).initialize();
    const signIns = config.seed === 'demo' ? (await seedDemonstration(database)).signIns : [];
    const open = database;
    return {
      config,
      log,
      clock: new SystemClock(),
      database,
      ownerUrl,
      introduce: async (url) => {
        if (signIns.length > 0) {
          say('');
          say('A demonstration with an invented hospital. Step in on the sign-in page, or use these:');
          for (const one of signIns)
            say(`  ${one.email.padEnd(34)} ${one.password}   ${one.name}, ${one.jobRole}`);
        }
        const link = await issueSetUpLink(open, url);
        if (link !== null) {
          say('');
          say('Nobody has set Tributary up yet. Open this link once, within 24 hours:');
          say(`  ${link}`);
        }
      },
      close: async () => {
        if (open.isInitialized) await open.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    if (database?.isInitialized === true) await database.destroy();
    await embedded?.stop();
    throw error;
  }
}

/** A database that cannot be used, as one sentence. The password in DATABASE_URL is never printed. */
function reachable(error: unknown, config: Config): unknown {
  if (!(error instanceof Error) || config.databaseUrl === null) return error;
  const code = 'code' in error ? error.code : undefined;
  const where = new URL(config.databaseUrl);
  const place = `${where.hostname}:${where.port === '' ? '5432' : where.port}`;
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return new StartProblem(
        'configuration',
        `No PostgreSQL answers at ${place}. Check DATABASE_URL and that the server runs.`,
      );
    case '28P01':
    case '28000':
      return new StartProblem(
        'configuration',
        `PostgreSQL at ${place} refuses this user or password. Check DATABASE_URL.`,
      );
    case '3D000':
      return new StartProblem(
        'configuration',
        `PostgreSQL at ${place} has no such database. Create it, or check DATABASE_URL.`,
      );
    case '42501':
      return new StartProblem(
        'permission',
        `This database user may not create what Tributary needs. It must own the database and have CREATEROLE, or an administrator creates the role tributary_app and grants it.`,
      );
    default:
      return error;
  }
}
