import { fork } from 'node:child_process';
import { once as happens } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { generatedRegister } from './register.js';

export interface LargeImport {
  readonly seconds: number;
  /** The most memory that the process held at once, sampled while it ran; PostgreSQL's own is not in it. */
  readonly peakBytes: number;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * Imports a generated register as `npm run tributary -- import` does: a process of its own with a database of its own,
 * from its start to its end. Throws when it does not take every row.
 */
export async function importFromTheCommandLine(rows: number): Promise<LargeImport> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-register-'));
  try {
    const files: string[] = [];
    for (const source of generatedRegister(rows, 1)) {
      const path = join(folder, source.name);
      await pipeline(Readable.from(source.bytes()), createWriteStream(path));
      files.push(path);
    }
    const began = performance.now();
    const child = fork(here('../cli.js'), ['import', ...files, '--organisation', 'Register'], {
      env: {
        ...process.env,
        DATA_DIR: join(folder, 'data'),
        DATABASE_URL: '',
        SEED: 'none',
        LOG_LEVEL: 'warn',
      },
      // As the script of package.json starts it: a large register must not let garbage pile up.
      execArgv: ['--max-old-space-size=192', '--import', new URL('./memory-watch.js', import.meta.url).href],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let peakBytes = 0;
    let printed = '';
    child.on('message', (message) => {
      peakBytes = Math.max(peakBytes, (message as { rss: number }).rss);
    });
    child.stdout?.on('data', (piece: Buffer) => (printed += piece.toString()));
    const [code] = (await happens(child, 'close')) as [number | null];
    const seconds = (performance.now() - began) / 1000;
    if (code !== 0 || !printed.includes(`: ${rows} taken, 0 changed, 0 left as they were, 0 held back`))
      throw new Error(`the import ended with ${code}:\n${printed.slice(-4000)}`);
    return { seconds, peakBytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
