import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** An account of the operating system, as child processes are started under. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** How accounts are looked up and made; replaced in tests, since a test must not make accounts. */
export interface AccountSystem {
  find(name: string): Account | undefined;
  /** Makes a system account without home, password or shell; false when that is not possible. */
  create(name: string): boolean;
}

/** Whether this process has the rights of root, under which PostgreSQL refuses to run. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account for a database that root starts. An account called `postgres` is there for this very purpose; one of
 * our own keeps the data from everything else; `nobody` is shared with other services, so it comes last.
 */
export function chooseAccount(system: AccountSystem = operatingSystem): Account {
  const known = system.find('postgres') ?? system.find('_postgres') ?? system.find('tributary');
  if (known) return known;
  const made = system.create('tributary') ? system.find('tributary') : undefined;
  return made ?? system.find('nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 };
}

/** The account a file or folder belongs to; undefined when that is root or there is no such file. */
export function ownerOf(file: string): Account | undefined {
  try {
    const { uid, gid } = statSync(file);
    return uid === 0 ? undefined : { name: nameOf(uid) ?? String(uid), uid, gid };
  } catch {
    return undefined;
  }
}

function nameOf(uid: number): string | undefined {
  try {
    const args = ['-nu', String(uid)];
    return execFileSync('id', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

const BIT = { read: 0o4, execute: 0o1 } as const;

/**
 * Whether an account may use a path, going by the permission bits of the path and of every folder above it. Access
 * lists are not looked at: where they forbid more, PostgreSQL says so itself.
 */
export function mayUse(account: Account, file: string, use: keyof typeof BIT): boolean {
  try {
    let place = realpathSync(file);
    let bit: number = BIT[use];
    for (;;) {
      const { mode, uid, gid } = statSync(place);
      const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
      if (!((mode >> shift) & bit)) return false;
      const parent = path.dirname(place);
      if (parent === place) return true;
      place = parent;
      bit = BIT.execute;
    }
  } catch {
    return false;
  }
}

const operatingSystem: AccountSystem = {
  find(name) {
    try {
      // `id` asks every directory the system knows (LDAP too), which /etc/passwd does not.
      const number = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      // macOS prints nobody's -2 as 4294967294, which spawn does not take.
      return usable({ name, uid: number('-u') | 0, gid: number('-g') | 0 });
    } catch {
      return usable(fromPasswordFile(name));
    }
  },

  create(name) {
    const ways: readonly [string, readonly string[]][] = [
      ['useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name]],
      // BusyBox, then Debian's own.
      ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', name]],
      ['adduser', ['--system', '--no-create-home', '--group', name]],
    ];
    return ways.some(([program, args]) => {
      try {
        execFileSync(program, args, { stdio: 'ignore', timeout: 10_000 });
        return true;
      } catch {
        return false;
      }
    });
  },
};

function usable(account: Account | undefined): Account | undefined {
  return account && account.uid !== 0 && account.gid !== 0 ? account : undefined;
}

function fromPasswordFile(name: string): Account | undefined {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
  } catch {
    return undefined;
  }
}
