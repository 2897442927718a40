import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, type Job } from 'bullmq';
import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.js';
import { CONFIG, LOG } from '../tokens.js';
import { describeError, type Log } from '../logging/log.js';
import { withinRequest } from '../request.js';
import { Outbox } from './outbox.js';

type Handler = (payload: Record<string, unknown>) => Promise<void>;

/** What Queue and Worker have in common over both back ends. */
interface Closing {
  close(): Promise<void>;
}

/** A queue server that is gone never answers the goodbye: the application leaves without it. */
const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 10_000).unref();
  });

const QUEUE = 'tributary';
/** A commit wakes the sender at once; the round catches what another process left behind. */
const ROUND_MS = 5_000;

/**
 * The queue: BullMQ over PostgreSQL, or over Redis when REDIS_URL is set. A job names one service method, carries ids,
 * reads everything anew and may run twice.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly handlers = new Map<string, Handler>();
  private readonly open: Closing[] = [];
  private round: NodeJS.Timeout | null = null;
  private sending: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Each job has one handler; a slice registers its own when the module starts. */
  handle(job: string, handler: Handler): void {
    if (this.handlers.has(job)) throw new Error(`job ${job} has a handler already`);
    this.handlers.set(job, handler);
  }

  /** Begins to send and, unless this process only serves, to work. `databaseUrl` is the owner's. */
  async start(databaseUrl: string): Promise<void> {
    const run = async (job: Job): Promise<void> => {
      const handler = this.handlers.get(job.name);
      if (handler === undefined) throw new Error(`no handler for job ${job.name}`);
      const began = performance.now();
      const note = {
        id: randomUUID(),
        actor: null,
        sessionId: null,
        operation: `job ${job.name}`,
        statements: 0,
      };
      await withinRequest(note, () => handler(job.data as Record<string, unknown>));
      this.log.info(
        {
          job: job.name,
          jobId: job.id,
          ms: Math.round(performance.now() - began),
          statements: note.statements,
        },
        'job done',
      );
    };
    const options = {
      attempts: 3,
      backoff: { type: 'exponential', delay: 1000 },
      removeOnComplete: 1000,
      removeOnFail: 5000,
    };
    const failed = (job: Job | undefined, error: Error): void => {
      this.log.error({ job: job?.name, jobId: job?.id, error: describeError(error) }, 'job failed');
    };
    const broken = (error: Error): void => {
      this.log.warn({ error: describeError(error) }, 'queue connection');
    };

    let add: (job: string, id: string, payload: Record<string, unknown>) => Promise<void>;
    if (this.config.redisUrl !== null) {
      const connection = { url: this.config.redisUrl, maxRetriesPerRequest: null };
      const queue = new Queue(QUEUE, { connection, defaultJobOptions: options });
      queue.on('error', broken);
      this.open.push(queue);
      add = async (job, id, payload) => void (await queue.add(job, payload, { jobId: id }));
      if (this.config.role !== 'api') {
        const worker = new Worker(QUEUE, run, { connection, concurrency: 2 });
        worker.on('failed', failed).on('error', broken);
        this.open.push(worker);
      }
    } else {
      const connection = {
        connectionString: databaseUrl,
        schema: 'jobs',
        migrate: true,
        max: 3,
        application_name: 'tributary-jobs',
      };
      const queue = new Queue(QUEUE, { connection, defaultJobOptions: options }, createPostgresBackend);
      queue.on('error', broken);
      await queue.waitUntilReady();
      this.open.push(queue);
      add = async (job, id, payload) => void (await queue.add(job, payload, { jobId: id }));
      if (this.config.role !== 'api') {
        const worker = new Worker(QUEUE, run, { connection, concurrency: 2 }, createPostgresBackend);
        worker.on('failed', failed).on('error', broken);
        await worker.waitUntilReady();
        this.open.push(worker);
      }
    }
    const sendAll = (): void => {
      if (this.sending !== null) {
        this.again = true;
        return;
      }
      this.sending = this.outbox
        .send(add)
        .then(
          (sent) => {
            if (sent === 100) this.again = true;
          },
          (error: unknown) => {
            this.log.warn({ error: describeError(error) }, 'outbox');
          },
        )
        .finally(() => {
          this.sending = null;
          if (this.again && this.round !== null) {
            this.again = false;
            sendAll();
          }
        });
    };
    this.outbox.onWake(sendAll);
    this.round = setInterval(sendAll, ROUND_MS);
    sendAll();
  }

  async onApplicationShutdown(): Promise<void> {
    this.outbox.onWake(null);
    if (this.round !== null) clearInterval(this.round);
    this.round = null;
    await this.sending;
    // Workers first: they finish what they hold; then the queue.
    for (const part of this.open.splice(0).reverse()) await Promise.race([part.close(), patience()]);
  }
}
