import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../start-problem.js';
import { errorCode } from './process-lock.js';
import { isRoot } from './unprivileged-account.js';

/** What the embedded database keeps in the data folder; embedded-postgres.ts says what each is for. */
export interface Paths {
  readonly dataDir: string;
  readonly state: string;
  readonly lock: string;
  readonly running: string;
  readonly joined: string;
  readonly password: string;
  readonly place: string;
}

/** Makes one folder; one that somebody else makes at the same moment is as good. */
function makeOne(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { mode });
    // A strict umask would close to root's database account what has to be open.
    if (mode !== 0o777) chmodSync(folder, mode);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

/** Not mkdir's `recursive`: in Node 20 that never returns where the system refuses with ENOENT, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  makeOne(folder);
}

function openDataDir(dataDir: string): void {
  let usable = false;
  try {
    makeFolder(dataDir);
    usable = statSync(dataDir).isDirectory();
  } catch (error) {
    if (!['ENOTDIR', 'ENOENT', 'ENAMETOOLONG', 'ELOOP'].includes(errorCode(error) ?? '')) throw error;
  }
  if (usable) return;
  throw new StartProblem(
    'configuration',
    `DATA_DIR is ${dataDir}, which cannot be a folder. Set it to a folder that exists or can be made.`,
  );
}

/** Makes the data folder where it is missing, and ours in it. */
export function openFolder(dataDir: string): Paths {
  openDataDir(dataDir);
  const real = realpathSync(dataDir);
  const state = path.join(real, 'postgres');
  // Under root the database's account has to pass through; it still cannot list the folder.
  makeOne(state, isRoot() ? 0o711 : 0o700);
  const joined = path.join(state, 'joined');
  makeOne(joined, 0o700);
  return {
    dataDir: real,
    state,
    joined,
    lock: path.join(state, 'owner.json'),
    running: path.join(state, 'running.json'),
    password: path.join(state, 'password'),
    place: path.join(state, 'place.json'),
  };
}

/** For the owner alone, and whole or not at all. */
export function writePrivately(file: string, text: string): void {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, text, { mode: 0o600 });
  renameSync(next, file);
}

/** A file's text without the space around it; undefined when it cannot be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
