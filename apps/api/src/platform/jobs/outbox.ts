import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/**
 * What must follow a write: a row in the same transaction, sent to the queue after the commit. Whatever dies in
 * between, the next round sends it; a job sent twice carries the same id and is one job.
 */
@Injectable()
export class Outbox {
  private listener: (() => void) | null = null;

  constructor(private readonly source: DataSource) {}

  async add(
    manager: EntityManager,
    job: string,
    key: string,
    payload: Record<string, unknown>,
  ): Promise<void> {
    await manager.query(`INSERT INTO outbox (job, job_key, payload) VALUES ($1, $2, $3::jsonb)`, [
      job,
      key,
      JSON.stringify(payload),
    ]);
  }

  /** Called after each commit, so that work begins at once and not at the next round. */
  wake(): void {
    this.listener?.();
  }

  onWake(listener: (() => void) | null): void {
    this.listener = listener;
  }

  /** Sends what waits, oldest first; several processes may do so at once. Returns how many were sent. */
  async send(
    deliver: (job: string, key: string, payload: Record<string, unknown>) => Promise<void>,
  ): Promise<number> {
    return this.source.transaction(async (manager) => {
      const waiting: { id: number; job: string; job_key: string; payload: Record<string, unknown> }[] =
        await manager.query(
          `SELECT id, job, job_key, payload FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED`,
        );
      for (const row of waiting) await deliver(row.job, `${row.job_key}-${row.id}`, row.payload);
      if (waiting.length > 0)
        await manager.query(`UPDATE outbox SET sent_at = now() WHERE id = ANY ($1)`, [
          waiting.map((row) => row.id),
        ]);
      return waiting.length;
    });
  }
}
