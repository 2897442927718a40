import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  chownSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Cluster } from './cluster-place.js';
import { readText } from './data-folder.js';
import { isAlive } from './process-lock.js';
import { during } from './slow-steps.js';
import { failed } from './storage-problems.js';

/** The only role that can sign in, and the database that belongs to it. */
export const ROLE = 'tributary';
export const DATABASE = 'tributary';

/** fast: ends sessions and writes all out. immediate: like a power cut; the next start recovers from the log. */
export type StopMode = 'fast' | 'immediate';

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

function run(cluster: Cluster, program: string, args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      // Never the caller's folder: the account may not be allowed to stand in it.
      cwd: process.platform === 'win32' ? path.dirname(program) : '/',
      env: environment(),
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(cluster.account ? { uid: cluster.account.uid, gid: cluster.account.gid } : {}),
    });
    let output = '';
    const keep = (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-10_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    // A program that ends without reading is no fault of its own.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.once('error', reject);
    child.once('exit', (code) => {
      const done = () => {
        clearTimeout(patience);
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code, output });
      };
      // On Windows the server inherits these pipes and keeps them open, so 'close' may never come.
      const patience = setTimeout(done, 200);
      child.once('close', done);
    });
  });
}

/** Ours without what steers PostgreSQL (PGDATA, PGPORT and so on), and with messages that can be recognised. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANG: 'C' };
}

export async function createCluster(cluster: Cluster, password: string, durable: boolean): Promise<void> {
  // Built aside and renamed when complete, so that a kill in the middle leaves nothing that looks like a database.
  const fresh = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.password`;
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.account) {
    chownSync(fresh, cluster.account.uid, cluster.account.gid);
    chownSync(passwordFile, cluster.account.uid, cluster.account.gid);
  }
  const { code, output } = await run(cluster, cluster.binaries.initdb, [
    '--pgdata',
    fresh,
    '--username',
    ROLE,
    '--pwfile',
    passwordFile,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8: knows the case of every letter, sorts by code point, and is the same on every system
    // and in every release, whereas the system's or ICU's order may change under an index. What people read in
    // alphabetical order names its collation in the query.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ]);
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw failed(cluster, 'The database could not be made.', output);
  }
  appendFileSync(path.join(fresh, 'postgresql.conf'), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`);
  renameSync(fresh, cluster.folder);
}

const SETTINGS_FILE = 'tributary.conf';

/** What a killed start left half made. */
export function removeUnfinished(cluster: Cluster): void {
  rmSync(`${cluster.folder}.new`, { recursive: true, force: true });
  rmSync(`${cluster.folder}.password`, { force: true });
}

/** Without the old password only the single-user mode lets us in; the server must not be running. */
export async function setPassword(cluster: Cluster, password: string): Promise<void> {
  const args = ['--single', '-D', cluster.folder, 'postgres'];
  const statement = `ALTER ROLE ${ROLE} PASSWORD '${password}'\n`;
  const { code, output } = await run(cluster, cluster.binaries.postgres, args, statement);
  if (code !== 0) throw failed(cluster, 'The database password could not be set.', output);
}

function writeSettings(cluster: Cluster, port: number, durable: boolean): void {
  const settings: readonly (readonly [string, string | number])[] = [
    ['listen_addresses', '127.0.0.1'],
    ['port', port],
    // No socket: the same way in on every system, and none in a shared folder.
    ['unix_socket_directories', ''],
    ['max_connections', 200],
    ['timezone', 'UTC'],
    ['log_timezone', 'UTC'],
    ['log_checkpoints', 'off'],
    // Compiling a plan takes longer than the queries of a screen.
    ['jit', 'off'],
    ...(durable
      ? []
      : ([
          ['fsync', 'off'],
          ['synchronous_commit', 'off'],
          ['full_page_writes', 'off'],
          ['wal_level', 'minimal'],
          ['max_wal_senders', 0],
        ] as const)),
  ];
  const text = settings.map(([name, value]) => `${name} = '${value}'\n`).join('');
  const file = path.join(cluster.folder, SETTINGS_FILE);
  rmSync(file, { force: true });
  writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  if (cluster.account) chownSync(file, cluster.account.uid, cluster.account.gid);
}

const LOG_LIMIT_BYTES = 5 * 1024 * 1024;

/** Starts the server on a free port and waits until it takes connections, however long recovery takes. */
export async function launch(cluster: Cluster, durable: boolean): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    writeSettings(cluster, port, durable);
    if (sizeOf(cluster.log) > LOG_LIMIT_BYTES) renameSync(cluster.log, `${cluster.log}.1`);
    const before = sizeOf(cluster.log);
    const { code, output } = await run(cluster, cluster.binaries.pgCtl, [
      'start',
      '--wait',
      '--timeout=3600',
      '--silent',
      '--pgdata',
      cluster.folder,
      '--log',
      cluster.log,
    ]);
    if (code === 0) return port;
    const words = `${output}\n${readFrom(cluster.log, before)}`;
    // Somebody took the port in the meantime, or processes of a killed server are still going away.
    const passing =
      /could not bind|address already in use|could not create any TCP\/IP sockets|pre-existing shared memory/i;
    if (attempt < 20 && passing.test(words)) {
      await sleep(200);
      continue;
    }
    throw failed(cluster, 'The database did not start.', words);
  }
}

export async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

export async function stopServer(cluster: Cluster, mode: StopMode): Promise<void> {
  const stop = (how: StopMode, seconds: number) =>
    run(cluster, cluster.binaries.pgCtl, [
      'stop',
      '--wait',
      '--silent',
      `--timeout=${seconds}`,
      `--mode=${how}`,
      '--pgdata',
      cluster.folder,
    ]);
  if ((await stop(mode, 60)).code === 0 || postmasterPid(cluster) === undefined) return;
  // Loses nothing that was committed; the next start recovers from the log.
  const { code, output } = await stop('immediate', 20);
  if (code !== 0 && postmasterPid(cluster) !== undefined) {
    throw failed(cluster, 'The database could not be stopped.', output);
  }
}

/** Ends the server of a process that was killed, and clears what would keep a new one from starting. */
export async function stopLeftover(cluster: Cluster, onProgress?: (sentence: string) => void): Promise<void> {
  const pid = postmasterPid(cluster);
  if (pid === undefined) return;
  if (isPostmaster(pid, cluster.folder)) {
    await during(
      'Closing the database that a killed process left running',
      onProgress,
      stopServer(cluster, 'fast'),
    );
  } else {
    // PostgreSQL only looks whether there is a process of that number, and after a restart of the machine or the
    // container there may well be.
    rmSync(path.join(cluster.folder, 'postmaster.pid'), { force: true });
  }
}

function postmasterPid(cluster: Cluster): number | undefined {
  const first = readText(path.join(cluster.folder, 'postmaster.pid'))?.split('\n')[0];
  const pid = Number(first);
  return first !== undefined && Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function isPostmaster(pid: number, folder: string): boolean {
  if (!isAlive({ pid, born: '', role: '' })) return false;
  if (process.platform !== 'linux') return true;
  try {
    // The server stands in its data folder, and the system follows if that is moved.
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

/**
 * A shell that does nothing but wait for this process to end, however that happens, and then closes the database,
 * so that a kill leaves no server running for ever. Windows has no such shell; there the next start closes it.
 */
export function postSentinel(cluster: Cluster): ChildProcess | undefined {
  const pid = postmasterPid(cluster);
  if (process.platform === 'win32' || pid === undefined) return undefined;
  const script = 'read -r line; [ "$(head -n 1 "$1" 2>/dev/null)" = "$2" ] && kill -INT "$2"';
  const sentinel = spawn(
    '/bin/sh',
    ['-c', script, 'tributary-sentinel', path.join(cluster.folder, 'postmaster.pid'), String(pid)],
    // In a group of its own, where Ctrl-C does not reach it.
    { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  sentinel.on('error', () => undefined);
  sentinel.stdin.on('error', () => undefined);
  sentinel.unref();
  if (sentinel.stdin instanceof Socket) sentinel.stdin.unref();
  return sentinel;
}

/** A port nobody uses at this moment; the caller tries again if somebody was quicker. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function readFrom(file: string, offset: number): string {
  try {
    return readFileSync(file).subarray(offset).toString('utf8').slice(-10_000);
  } catch {
    return '';
  }
}
