import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openHouse } from './house.js';
import { Jobs } from './platform/jobs/jobs.js';
import { describeError } from './platform/logging/log.js';
import { StartProblem } from './platform/start-problem.js';
import { createServer } from './server.js';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function start(): Promise<void> {
  const began = performance.now();
  const house = await openHouse(process.env, { say, role: 'server' });
  const { config, log } = house;
  const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));
  const app = await createServer(house, config.role === 'worker' ? null : webFolder);

  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      say('Stopping. Whatever is under way is finished first.');
      await app.close();
      await house.close();
    })());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ error: describeError(error) }, 'stop');
          process.exit(1);
        },
      );
    });

  try {
    await app.get(Jobs).start(house.ownerUrl);
    await app.listen(config.port, config.host);
  } catch (error) {
    await stop();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new StartProblem(
        'busy',
        `Port ${config.port} is taken by another program. Stop that one, or choose another port: PORT=${config.port + 1} npm start`,
      );
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new StartProblem(
        'permission',
        `This account may not use port ${config.port}. Choose one above 1023: PORT=3000 npm start`,
      );
    throw error;
  }
  const address: unknown = app.getHttpServer().address();
  const port =
    typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : config.port;
  const url = config.publicUrl ?? `http://localhost:${port}`;
  say('');
  say(`Tributary is ready at ${url}  (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (config.publicUrl === null)
    for (const address of lanAddresses()) say(`  from other machines: http://${address}:${port}`);
  await house.introduce(url);
  say('Stop it with Ctrl-C.');
}

/** Where a phone on the ward finds it. */
const lanAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => one.address)
    .slice(0, 2);

start().catch((error: unknown) => {
  if (error instanceof StartProblem) {
    process.stderr.write(`\n${error.message}\n`);
    process.exit(error.exitCode);
  }
  process.stderr.write(`\nTributary could not start.\n${JSON.stringify(describeError(error), null, 2)}\n`);
  process.exit(1);
});
