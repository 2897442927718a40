// The product as it is built and started, over a database that is thrown away: what the journeys and the pictures walk through.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from '../../../scripts/build.mjs';
import { root } from '../../../scripts/prepare.mjs';

/** ms; the story is told and the port is open long before. */
const PATIENCE = 60_000;

/**
 * Builds what is not built, starts a throw-away cluster and the server with the demonstration in it, jobs running, on
 * a free port.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startHouse(say = () => undefined) {
  await build(say);
  const { startThrowawayCluster } = await import('../../api/dist/platform/database/embedded-postgres.js');
  const cluster = await startThrowawayCluster();
  try {
    const server = await startServer(cluster.url);
    return {
      url: server.url,
      stop: async () => {
        await server.stop();
        await cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function startServer(databaseUrl) {
  const { NODE_OPTIONS: _options, REDIS_URL: _redis, PUBLIC_URL: _address, ...env } = process.env;
  const child = spawn(process.execPath, ['main.js'], {
    cwd: path.join(root, 'apps/api/dist'),
    env: {
      ...env,
      NODE_ENV: 'development',
      DATABASE_URL: databaseUrl,
      SEED: 'demo',
      ROLE: 'all',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let stopping = false;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.once('exit', (code, signal) => {
    if (!stopping) process.stderr.write(`The server ended with ${code ?? signal}.\n${said.slice(-4000)}\n`);
  });
  const url = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The server did not come up.\n${said}`));
      child.kill('SIGKILL');
    }, PATIENCE);
    const listen = (chunk) => {
      said = (said + chunk).slice(-20_000);
      const address = /ready at http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${address}`);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('close', () => {
      clearTimeout(timer);
      reject(new Error('The server ended before it was ready.'));
    });
  });
  return {
    url,
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(timer);
      // What it had to complain of stands beside what a journey found.
      const complaints = said.split('\n').filter((line) => line.includes('"level":"error"'));
      if (complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
    },
  };
}
