import { spawn, type ChildProcess } from 'node:child_process';
import { once as happens } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { generatedRegister } from '../bench/register.js';
import type { Api } from '../testing/harness.js';
import { hospital, type Outcome } from './rounds.js';
import type { Seeded } from './seeded.js';

const program = (name: string): string => fileURLToPath(new URL(`../${name}.js`, import.meta.url));

const environment = (api: Api): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: api.databaseUrl,
  HOST: '127.0.0.1',
  PORT: '0',
  SEED: 'none',
  LOG_LEVEL: 'silent',
});

/** The product in a process of its own, over the same database. */
async function startServer(api: Api): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [program('main')], {
    env: environment(api),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`the server ended with ${String(code)}: ${text}`));
    });
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      const port = /ready at http:\/\/localhost:(\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
  return { child, url };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await happens(child, 'exit');
}

/** Kills a server in the midst of edits, again and again. What it had said yes to is there, with its history. */
export async function editKills(api: Api, seeded: Seeded, rounds: number): Promise<Outcome> {
  const { projects, director } = await hospital(api, `Killed ${seeded.seed}`);
  const wrong: string[] = [];
  let accepted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { child, url } = await startServer(api);
    const said = new Map<string, number>();
    let alive = true;
    const edit = async (id: string): Promise<void> => {
      const rows = await api.database.query<{ version: number }[]>(
        `SELECT version FROM project WHERE id = $1`,
        [id],
      );
      let version = rows[0]?.version ?? 0;
      for (let turn = 0; alive; turn += 1) {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: director.cookie ?? '' },
          body: JSON.stringify({
            query:
              'mutation ($input: EditProjectInput!) { editProject(input: $input) { project { version } problems { code } } }',
            variables: { input: { id, version, problem: `Round ${round}, turn ${turn}.` } },
          }),
        })
          .then(
            (answer) =>
              answer.json() as Promise<{ data?: { editProject: { project: { version: number } } } }>,
          )
          .catch(() => null);
        if (response?.data === undefined) return;
        ({ version } = response.data.editProject.project);
        said.set(id, version);
        accepted += 1;
      }
    };
    const editing = projects.map(({ id }) => edit(id));
    await sleep(150 + seeded.below(600));
    alive = false;
    await kill(child);
    await Promise.all(editing);
    for (const { id } of projects) {
      const rows = await api.database.query<{ version: number; told: number }[]>(
        `SELECT version, (SELECT count(*)::int FROM audit WHERE project_id = project.id AND action = 'project.edit') AS told
         FROM project WHERE id = $1`,
        [id],
      );
      const [row] = rows;
      if (row === undefined || row.version < (said.get(id) ?? 0))
        wrong.push(
          `round ${round}: version ${said.get(id) ?? 0} was promised, ${row?.version ?? 0} is there`,
        );
      if (row !== undefined && row.told !== row.version - 1)
        wrong.push(`round ${round}: ${row.version - 1} edits, ${row.told} told in the history`);
    }
  }
  return { line: `kill -9 during edits: ${rounds} times, ${accepted} edits promised and kept`, wrong };
}

/** Kills an import in the midst of it, again and again: all of it is there, or nothing. Then it is run to its end, twice. */
export async function importKills(api: Api, seeded: Seeded, rounds: number, rows: number): Promise<Outcome> {
  const wrong: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'tributary-soak-'));
  let killed = 0;
  try {
    for (const source of generatedRegister(rows, seeded.seed)) {
      const pieces: Uint8Array[] = [];
      for await (const piece of source.bytes()) pieces.push(piece);
      writeFileSync(join(folder, source.name), Buffer.concat(pieces));
    }
    const count = async (name: string): Promise<Record<string, number>> => {
      const found = await api.database.query<Record<string, number>[]>(
        `SELECT (SELECT count(*)::int FROM organisation WHERE name = $1) AS organisations,
                (SELECT count(*)::int FROM project JOIN organisation ON organisation.id = organisation_id WHERE organisation.name = $1) AS projects,
                (SELECT count(*)::int FROM unit JOIN organisation ON organisation.id = organisation_id WHERE organisation.name = $1) AS units,
                (SELECT count(*)::int FROM alignment JOIN organisation ON organisation.id = organisation_id WHERE organisation.name = $1) AS links,
                (SELECT count(*)::int FROM audit JOIN organisation ON organisation.id = organisation_id WHERE organisation.name = $1) AS told`,
        [name],
      );
      return found[0] ?? {};
    };
    const run = (name: string): ChildProcess =>
      spawn(process.execPath, [program('cli'), 'import', folder, '--organisation', name], {
        env: environment(api),
        stdio: 'ignore',
      });
    const finish = async (name: string): Promise<void> => {
      const [code] = (await happens(run(name), 'exit')) as [number | null];
      if (code !== 0) wrong.push(`the import of ${name} ended with ${String(code)}`);
    };
    const began = performance.now();
    await finish('Whole');
    const took = performance.now() - began;
    const whole = await count('Whole');
    if (whole.projects !== rows) wrong.push(`${rows} rows, ${String(whole.projects)} projects`);
    for (let round = 0; round < rounds; round += 1) {
      const name = `Killed ${seeded.seed} ${round}`;
      const child = run(name);
      await sleep(took * (0.2 + 0.75 * seeded.next()));
      if (child.exitCode === null) killed += 1;
      await kill(child);
      const left = await count(name);
      const none = Object.values(left).every((number) => number === 0);
      if (!none && JSON.stringify(left) !== JSON.stringify(whole))
        wrong.push(`round ${round} left ${JSON.stringify(left)} of ${JSON.stringify(whole)}`);
      await finish(name);
      if (JSON.stringify({ ...(await count(name)), told: 0 }) !== JSON.stringify({ ...whole, told: 0 }))
        wrong.push(
          `round ${round}: afterwards ${JSON.stringify(await count(name))}, not ${JSON.stringify(whole)}`,
        );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    line: `kill -9 during imports of ${rows} rows: ${killed} of ${rounds} died on the way, nothing half`,
    wrong,
  };
}
