import type { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problem } from '@tributary/domain';
import { DataSource } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import type { FileSource } from './table.js';

export const FILE_MOST_MB = 100;
const CHUNK = 512 * 1024;

/** Files on their way in: kept in pieces in the database, so that any process can read them and none holds one whole. */
@Injectable()
export class ImportStore {
  constructor(private readonly source: DataSource) {}

  /** Takes a stream in; the file is there when all of it is. */
  async put(importId: string, name: string, stream: Readable): Promise<void> {
    await this.source.transaction(async (manager) => {
      const rows: { id: string }[] = await manager.query(
        `INSERT INTO import_file (import_id, position, name, bytes, digest)
         SELECT $1, coalesce(max(position) + 1, 0), $2, 0, '' FROM import_file WHERE import_id = $1 RETURNING id`,
        [importId, name],
      );
      const id = rows[0]?.id ?? '';
      const digest = createHash('sha256');
      let size = 0;
      let position = 0;
      let held: Buffer[] = [];
      let heldSize = 0;
      const write = async (): Promise<void> => {
        if (heldSize === 0) return;
        await manager.query(`INSERT INTO import_chunk (file_id, position, bytes) VALUES ($1, $2, $3)`, [
          id,
          position,
          Buffer.concat(held),
        ]);
        position += 1;
        held = [];
        heldSize = 0;
      };
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > FILE_MOST_MB * 1024 * 1024)
          throw new Refusal(
            problem(
              'FILE_LARGE',
              `“${name}” is larger than ${FILE_MOST_MB} MB. Split it and send the parts.`,
              'file',
            ),
          );
        digest.update(chunk);
        held.push(chunk);
        heldSize += chunk.length;
        if (heldSize >= CHUNK) await write();
      }
      await write();
      await manager.query(`UPDATE import_file SET bytes = $2, digest = $3 WHERE id = $1`, [
        id,
        size,
        digest.digest('hex'),
      ]);
    });
  }

  /** The files of an import, in the order in which they came. */
  async sources(importId: string): Promise<FileSource[]> {
    const rows: { id: string; name: string; bytes: number }[] = await this.source.query(
      `SELECT id, name, bytes FROM import_file WHERE import_id = $1 ORDER BY position`,
      [importId],
    );
    return rows.map(({ id, name, bytes }) => ({ id, name, size: bytes, bytes: () => this.chunks(id) }));
  }

  private async *chunks(fileId: string): AsyncGenerator<Uint8Array> {
    for (let position = 0; ; position += 1) {
      const rows: { bytes: Buffer }[] = await this.source.query(
        `SELECT bytes FROM import_chunk WHERE file_id = $1 AND position = $2`,
        [fileId, position],
      );
      const [row] = rows;
      if (row === undefined) return;
      yield row.bytes;
    }
  }
}
