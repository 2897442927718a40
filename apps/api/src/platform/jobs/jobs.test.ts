import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApi, type Api } from '../../testing/harness.js';
import { Work } from '../work.js';
import { Jobs } from './jobs.js';

const hasRedis = spawnSync('redis-server', ['--version']).error === undefined;
if (!hasRedis)
  process.stderr.write(
    'Skipped: the queue over Redis. There is no redis-server on the PATH of this machine.\n',
  );

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** A Redis of the test's own, without a file; answers how to reach and stop it. */
async function startRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-redis-'));
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await new Promise<void>((resolve) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Ready to accept connections')) resolve();
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const system = { system: 'A test' };

/** What both homes of the queue must do. */
function behaves(open: () => Promise<Api>): void {
  let api: Api;
  const seen: unknown[] = [];
  let arrived: () => void = () => undefined;
  beforeAll(async () => {
    api = await open();
    const jobs = api.app.get(Jobs);
    jobs.handle('test.note', (payload) => {
      seen.push(payload);
      arrived();
      return Promise.resolve();
    });
    await jobs.start(api.databaseUrl);
  });
  afterAll(() => api.close());
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      arrived = resolve;
    });

  it('carries out what a transaction left for after its commit, once', async () => {
    const one = next();
    await api.app.get(Work).run(system, (tx) => tx.enqueue('test.note', 'one', { number: 1 }));
    await one;
    expect(seen).toEqual([{ number: 1 }]);
    // The sender notes it once its own transaction ends, which may be after the job.
    for (let unsent = 1; unsent > 0;) {
      const rows: { count: number }[] = await api.database.query(
        `SELECT count(*)::int AS count FROM outbox WHERE sent_at IS NULL`,
      );
      unsent = rows[0]?.count ?? 0;
    }
  });

  it('knows nothing of what was rolled back', async () => {
    await expect(
      api.app.get(Work).run(system, async (tx) => {
        await tx.enqueue('test.note', 'two', { number: 2 });
        throw new Error('on second thoughts');
      }),
    ).rejects.toThrow('on second thoughts');
    const three = next();
    await api.app.get(Work).run(system, (tx) => tx.enqueue('test.note', 'three', { number: 3 }));
    await three;
    expect(seen).toEqual([{ number: 1 }, { number: 3 }]);
  });
}

describe('the queue over PostgreSQL', () => {
  behaves(() => openApi());
});

(hasRedis ? describe : describe.skip)('the queue over Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  behaves(async () => {
    redis = await startRedis();
    return openApi({ env: { REDIS_URL: redis.url } });
  });
  // After the application has left it.
  afterAll(() => redis.stop());
});
