import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The system's code of a failed call (`ENOENT`, `EACCES` and so on), if the thing thrown carries one. */
export function errorCode(error: unknown): string | undefined {
  // Not `instanceof Error`: errors of Node's own modules come from another realm in the test runner.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Who holds a lock file: the process, and what tells it from a later process with the same number. */
export interface LockHolder {
  readonly pid: number;
  /** Empty where the system cannot tell when a process began (Windows): then the number alone counts. */
  readonly born: string;
  /** What the holder is, in the caller's words; the lock itself does not look at it. */
  readonly role: string;
}

/**
 * When a process began, in a form that only serves comparison. A number alone is not enough: in a container
 * every start gets the same one, so a lock left by a killed process would look alive for ever.
 *
 * @returns undefined when there is no such process, '' when the system does not tell.
 */
export function processBirth(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    if (errorCode(error) !== 'EPERM') return undefined;
  }
  if (process.platform === 'win32') return '';
  if (process.platform === 'linux') {
    try {
      // Field 22 of proc(5), clock ticks since boot; the name in brackets before it may hold spaces.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      // A zombie is over, it only waits to be collected.
      if (fields[0] === 'Z') return undefined;
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return `${boot}/${fields[19] ?? ''}`;
    } catch {
      return '';
    }
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Whether the process that wrote this entry still runs. */
export function isAlive(holder: LockHolder): boolean {
  const birth = processBirth(holder.pid);
  if (birth === undefined) return false;
  return birth === '' || holder.born === '' || birth === holder.born;
}

/** This process, as an entry for a lock file. */
export function self(role: string): LockHolder {
  return { pid: process.pid, born: processBirth(process.pid) ?? '', role };
}

/**
 * The entry in a lock file.
 *
 * @returns undefined when there is no such file, or when it is not (or not yet) readable as an entry.
 */
export function readHolder(file: string): LockHolder | undefined {
  try {
    const entry: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof entry !== 'object' || entry === null) return undefined;
    if (!('pid' in entry) || typeof entry.pid !== 'number' || !Number.isInteger(entry.pid)) return undefined;
    // kill(2) reads numbers below one as groups of processes.
    if (entry.pid < 1) return undefined;
    return {
      pid: entry.pid,
      born: 'born' in entry && typeof entry.born === 'string' ? entry.born : '',
      role: 'role' in entry && typeof entry.role === 'string' ? entry.role : '',
    };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || code === 'ENOENT') return undefined;
    throw error;
  }
}

/** How long an entry may stay unreadable before it counts as left by a process that died while writing it. */
const WRITING_MS = 1000;

/**
 * Takes the lock, or says who has it. Never waits longer than {@link WRITING_MS}. A lock whose holder is gone
 * (killed, machine switched off) is taken over.
 *
 * @returns undefined when this process holds the lock now, else the holder, which is alive.
 * @throws the file system's error when the folder cannot be written.
 */
export async function takeLock(file: string, mine: LockHolder): Promise<LockHolder | undefined> {
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return undefined;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder)) return holder;
    if (!holder && ageMs(file) < WRITING_MS) {
      await sleep(20);
      continue;
    }
    // Two processes may find the same dead entry. Moving it aside is atomic, so one of them gets it; the other
    // may then move a fresh entry, sees that by its content, and puts it back.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') continue;
      throw error;
    }
    const moved = readHolder(aside);
    if (moved && isAlive(moved)) renameSync(aside, file);
    else rmSync(aside, { force: true });
  }
}

/** Gives the lock back; does nothing when another process has it by now. */
export function releaseLock(file: string, mine: LockHolder): void {
  const holder = readHolder(file);
  if (holder?.pid === mine.pid && holder.born === mine.born) rmSync(file, { force: true });
}

function ageMs(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
