import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../tokens.js';

/** A file that has come in and is on the disk, but is nobody's yet. */
export interface Incoming {
  readonly path: string;
  readonly bytes: number;
  readonly digest: string;
}

/** What a process that died left lying is thrown away after this long. */
const LEFT_MS = 24 * 60 * 60 * 1000;

/**
 * Files on their way in: streamed to a folder where nothing else looks, on the same disk as the files that stay, so
 * that keeping one is a rename.
 */
@Injectable()
export class IncomingFiles {
  private readonly folder: string;
  private ready: Promise<void> | null = null;
  /** Files are looked at one after the other: each may be 20 MB, and a hundred may come at once. */
  private looking: Promise<unknown> = Promise.resolve();

  constructor(@Inject(CONFIG) config: Config) {
    this.folder =
      config.files === null
        ? join(config.dataDir, 'files', 'incoming')
        : // Of this account alone: the folder is everybody's.
          join(tmpdir(), `tributary-incoming-${userInfo().uid}`);
  }

  /** Takes a stream to its end; null when more than `most` came, of which nothing is kept. Nothing is left when it throws. */
  async take(stream: Readable, most: number): Promise<string | null> {
    await (this.ready ??= this.prepare().catch((error: unknown) => {
      this.ready = null;
      throw error;
    }));
    const path = join(this.folder, randomUUID());
    let bytes = 0;
    // The rest of what is too large is read and dropped: what comes behind it in the same form is still to be read.
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        done(null, bytes > most ? undefined : chunk);
      },
    });
    try {
      await pipeline(stream, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await this.discard(path);
      throw error;
    }
    if (bytes <= most) return path;
    await this.discard(path);
    return null;
  }

  /** Reads a file whole, lets `look` say what of it is kept, and writes that down for good. */
  async settle<Seen>(
    path: string,
    look: (bytes: Buffer) => { readonly seen: Seen; readonly kept: Uint8Array | null },
  ): Promise<{ readonly seen: Seen; readonly file: Incoming | null }> {
    const turn = this.looking.then(async () => {
      const bytes = await readFile(path);
      const { seen, kept } = look(bytes);
      if (kept === null) return { seen, file: null };
      const handle = await open(path, kept === bytes ? 'r+' : 'w', 0o600);
      try {
        if (kept !== bytes) await handle.writeFile(kept);
        await handle.sync();
      } finally {
        await handle.close();
      }
      const digest = createHash('sha256').update(kept).digest('hex');
      return { seen, file: { path, bytes: kept.length, digest } };
    });
    this.looking = turn.catch(() => undefined);
    return turn;
  }

  async discard(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  private async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (found !== null && Date.now() - found.mtimeMs > LEFT_MS) await this.discard(path);
    }
  }
}
