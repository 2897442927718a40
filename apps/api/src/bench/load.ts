import { Agent, request } from 'node:http';

export interface Asked {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const ask = (asked: Asked, agent: Agent): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      {
        // Never anywhere else: this is no tool against other people's servers.
        host: '127.0.0.1',
        port: asked.port,
        path: asked.path,
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(asked.body),
          ...asked.headers,
        },
      },
      (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on('data', (piece: Buffer) => pieces.push(piece));
        incoming.on('error', reject);
        incoming.on('end', () => {
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(pieces).toString(),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(asked.body);
  });

export async function once(asked: Asked): Promise<Answered> {
  const agent = new Agent();
  try {
    return await ask(asked, agent);
  } finally {
    agent.destroy();
  }
}

export interface Round {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds, one for each answer. */
  readonly latencies: readonly number[];
}

/** A closed loop: as many connections, each of which asks again as soon as it has its answer. */
export async function round(asked: Asked, connections: number, seconds: number): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const sent = performance.now();
      const { status } = await ask(asked, agent);
      if (status !== 200) throw new Error(`answered with ${status}`);
      latencies.push(performance.now() - sent);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, one));
  } finally {
    agent.destroy();
  }
  return { rate: latencies.length / ((performance.now() - began) / 1000), latencies };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[middle - 1] ?? sorted[middle], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
