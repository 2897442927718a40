import path from 'node:path';
import { StartProblem } from '../start-problem.js';
import type { Cluster } from './cluster-place.js';
import { errorCode } from './process-lock.js';

/** Turns what PostgreSQL's programs said into a sentence; what is not recognised is quoted. */
export function failed(cluster: Cluster, what: string, words: string): StartProblem {
  const folder = path.dirname(cluster.folder);
  // A write that was cut short is all that PostgreSQL says of a disk that filled up in the middle of a page.
  if (/no space left on device|disk quota exceeded|wrote only \d+ of/i.test(words)) return diskFull(folder);
  if (/permission denied|operation not permitted/i.test(words)) return noPermission(folder);
  const library = /error while loading shared libraries: (\S+?):/.exec(words)?.[1];
  if (library) {
    return new StartProblem(
      'unsupported',
      `The built-in PostgreSQL needs the system library ${library}, which is missing here. Install it, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  const telling = words
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|error:|could not/i.test(line))
    .slice(-3);
  const quoted = telling.length > 0 ? ` PostgreSQL said: ${telling.join(' / ')}` : '';
  return new StartProblem('storage', `${what} Its log is ${cluster.log}.${quoted}`);
}

function diskFull(folder: string): StartProblem {
  return new StartProblem(
    'storage',
    `The disk that holds ${folder} is full. Free at least 200 MB, or set DATA_DIR to a folder on another disk.`,
  );
}

function noPermission(folder: string): StartProblem {
  return new StartProblem(
    'permission',
    `The data folder ${folder} cannot be used by this account. Start with the account that owns it, or set DATA_DIR to a folder of your own.`,
  );
}

/** Turns an error of the file system or of starting a program into its sentence; anything else stays what it is. */
export function explained(error: unknown, dataDir: string): unknown {
  if (error instanceof StartProblem) return error;
  const problem = sentenceFor(error, dataDir);
  if (problem) problem.cause = error;
  return problem ?? error;
}

function sentenceFor(error: unknown, dataDir: string): StartProblem | undefined {
  const syscall =
    typeof error === 'object' && error !== null && 'syscall' in error ? String(error.syscall) : '';
  const code = errorCode(error);
  if (syscall.startsWith('spawn')) {
    return code === 'EPERM'
      ? new StartProblem(
          'permission',
          'Root may not change to another account here, and PostgreSQL refuses root. Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
        )
      : new StartProblem(
          'unsupported',
          `The built-in PostgreSQL does not run on this system (${code ?? 'unknown'}); systems without glibc, such as Alpine Linux, are among those. Set DATABASE_URL to a PostgreSQL server of your own.`,
        );
  }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(dataDir);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return noPermission(dataDir);
    default:
      return undefined;
  }
}
