import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartProblem } from '../start-problem.js';
import { readText, writePrivately } from './data-folder.js';
import type { Paths } from './data-folder.js';
import { copyBinaries, findBinaries, readyInPlace } from './postgres-binaries.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { errorCode } from './process-lock.js';
import { chooseAccount, isRoot, mayUse, ownerOf } from './unprivileged-account.js';
import type { Account } from './unprivileged-account.js';

/** Where PostgreSQL's files are, and under which account its programs run (undefined: under ours). */
export interface Cluster {
  readonly folder: string;
  readonly log: string;
  readonly account: Account | undefined;
  readonly binaries: PostgresBinaries;
}

/** Finds or chooses where the cluster lies and which programs serve it; says so in one line when root starts us. */
export function locate(paths: Paths, log: (line: string) => void): Cluster {
  const found = findBinaries();
  const name = `cluster-${found.major}`;
  refuseOtherMajor(paths.state, found.major);
  if (!isRoot()) {
    const binaries = readyInPlace(found, undefined)
      ? found
      : copyBinaries(found, path.join(paths.state, `postgresql-${found.version}`));
    return at(path.join(paths.state, name), undefined, binaries);
  }

  const home = placeForRoot(paths, name, log);
  const folder = path.join(home.folder, name);
  if (existsSync(folder) && ownerOf(folder) === undefined) giveTo(home.account, folder);
  refuseOtherMajor(home.folder, found.major);
  const binaries = readyInPlace(found, home.account)
    ? found
    : copyBinaries(found, path.join(home.folder, `postgresql-${found.version}`));
  log(
    `Started by root, which PostgreSQL refuses: it runs as "${home.account.name}", with its data in ${folder}.`,
  );
  return at(folder, home.account, binaries);
}

function at(folder: string, account: Account | undefined, binaries: PostgresBinaries): Cluster {
  return { folder, log: path.join(folder, 'server.log'), account, binaries };
}

function refuseOtherMajor(folder: string, major: string): void {
  const other = readdirSync(folder).find((name) => /^cluster-\d+$/.test(name) && name !== `cluster-${major}`);
  if (!other) return;
  const version = other.slice('cluster-'.length);
  throw new StartProblem(
    'configuration',
    `The data in ${path.join(folder, other)} was written by PostgreSQL ${version}, and this release brings ${major}. Start the release that wrote it, export, and import here with another DATA_DIR.`,
  );
}

/**
 * Root's case: an account without rights has to reach the files. The data folder itself is used where it lies open
 * (in the product's own folder, typically); where a folder above is closed, as a home directory with mode 0700 is,
 * a folder of the system takes its place and `place.json` remembers which.
 */
function placeForRoot(
  paths: Paths,
  name: string,
  log: (line: string) => void,
): { folder: string; account: Account } {
  const inside = path.join(paths.state, name);
  const remembered = readPlace(paths);
  const outside = remembered === undefined ? undefined : path.join(remembered, name);
  const account =
    ownerOf(inside) ?? (outside === undefined ? undefined : ownerOf(outside)) ?? chooseAccount();

  if (existsSync(inside) || remembered === undefined) {
    if (mayUse(account, paths.state, 'execute')) return { folder: paths.state, account };
    const folder = makePlace(paths, log);
    if (existsSync(inside)) {
      moveTree(inside, path.join(folder, name));
      giveTo(account, path.join(folder, name));
    }
    return { folder, account };
  }

  const owner = readText(path.join(remembered, BELONGS_TO));
  if (owner !== undefined && owner !== paths.dataDir) {
    if (readPlace({ place: path.join(owner, 'postgres', 'place.json') }) === remembered) {
      log(
        `The data folder ${paths.dataDir} is a copy of ${owner}, which keeps the database; an empty one begins here.`,
      );
      rmSync(paths.password, { force: true });
      return { folder: makePlace(paths, log), account };
    }
    writeFileSync(path.join(remembered, BELONGS_TO), paths.dataDir);
  }
  if (!existsSync(remembered)) {
    log(`${remembered}, where the database was, is gone; an empty one begins.`);
    return { folder: makePlace(paths, log), account };
  }
  return { folder: remembered, account };
}

const BELONGS_TO = 'belongs-to';

function readPlace({ place }: Pick<Paths, 'place'>): string | undefined {
  const text = readText(place);
  if (text === undefined) return undefined;
  try {
    const entry: unknown = JSON.parse(text);
    return typeof entry === 'object' &&
      entry !== null &&
      'folder' in entry &&
      typeof entry.folder === 'string'
      ? entry.folder
      : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a new folder that every account can pass through. Never takes one that is there: it may be anybody's. */
function makePlace(paths: Paths, log: (line: string) => void): string {
  const mark = createHash('sha256').update(paths.dataDir).digest('hex').slice(0, 10);
  let lastError: unknown;
  for (const base of ['/var/lib', '/var/tmp', tmpdir()]) {
    if (!existsSync(base)) continue;
    for (let attempt = 1; attempt < 100; attempt += 1) {
      const folder = path.join(base, attempt === 1 ? `tributary-${mark}` : `tributary-${mark}-${attempt}`);
      try {
        mkdirSync(folder, { mode: 0o711 });
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') {
          lastError = error;
          break;
        }
        if (attempt === 1)
          log(`${folder} holds an earlier database of this data folder and is left as it is.`);
        continue;
      }
      // The umask may have taken the right to pass through.
      chmodSync(folder, 0o711);
      writeFileSync(path.join(folder, BELONGS_TO), paths.dataDir);
      writePrivately(paths.place, JSON.stringify({ folder }));
      return folder;
    }
  }
  throw new StartProblem(
    'permission',
    'Root found no folder for the database in /var/lib, /var/tmp or the temporary folder. Set DATA_DIR to a folder that every account can reach.',
    { cause: lastError },
  );
}

function moveTree(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true, force: true });
  }
}

function giveTo(account: Account, entry: string): void {
  lchownSync(entry, account.uid, account.gid);
  for (const child of readdirSync(entry, { withFileTypes: true })) {
    const file = path.join(entry, child.name);
    if (child.isDirectory()) giveTo(account, file);
    else lchownSync(file, account.uid, account.gid);
  }
}
