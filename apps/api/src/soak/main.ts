// npm run soak: long runs of faults and attacks against a throw-away database. SOAK_SEED repeats a run, SOAK_ROUNDS
// (1 as a rule) multiplies its length.
import { startThrowawayCluster } from '../platform/database/embedded-postgres.js';
import { migrate } from '../platform/database/connect.js';
import { ENTITIES, MIGRATIONS } from '../entities.js';
import { openApi, type Api } from '../testing/harness.js';
import pg from 'pg';
import { cycleEditorRounds } from './cycle-editors.js';
import { editKills, importKills } from './kills.js';
import { editorRounds, garbageRounds, rollUpRounds, type Outcome } from './rounds.js';
import { Seeded } from './seeded.js';

const seed = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);
const times = Number(process.env.SOAK_ROUNDS ?? 1);
const rounds = (usual: number): number => Math.max(1, Math.round(usual * times));

const RUNS: readonly [string, (api: Api, seeded: Seeded) => Promise<Outcome>][] = [
  ['random edits', (api, seeded) => rollUpRounds(api, seeded, rounds(2000))],
  ['concurrent editors', (api, seeded) => editorRounds(api, seeded, rounds(1000))],
  ['editors of a test', (api, seeded) => cycleEditorRounds(api, seeded, rounds(1000))],
  ['garbage', (api, seeded) => garbageRounds(api, seeded, rounds(3000))],
  ['kills during edits', (api, seeded) => editKills(api, seeded, rounds(10))],
  ['kills during imports', (api, seeded) => importKills(api, seeded, rounds(6), 2000)],
];

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const cluster = await startThrowawayCluster();
let failed = 0;
try {
  process.env.TEST_CLUSTER_URL = cluster.url;
  const admin = new pg.Client(cluster.url);
  await admin.connect();
  await admin.query('CREATE DATABASE template_house');
  await admin.end();
  const template = new URL(cluster.url);
  template.pathname = '/template_house';
  await migrate(template.href, ENTITIES, MIGRATIONS);
  say(`Seed ${seed}; SOAK_SEED=${seed} npm run soak repeats this.`);
  for (const [name, run] of RUNS) {
    const began = performance.now();
    const api = await openApi();
    let outcome: Outcome;
    try {
      outcome = await run(api, new Seeded(seed));
    } catch (error) {
      outcome = {
        line: name,
        wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      };
    } finally {
      await api.close();
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    say(`${outcome.wrong.length === 0 ? 'held  ' : 'BROKEN'}  ${outcome.line} (${seconds} s)`);
    for (const wrong of outcome.wrong.slice(0, 20)) say(`        ${JSON.stringify(wrong).slice(1, -1)}`);
    for (const note of (outcome.notes ?? []).slice(0, 5)) say(`        ${JSON.stringify(note).slice(1, -1)}`);
    if (outcome.wrong.length > 20) say(`        and ${outcome.wrong.length - 20} more`);
    failed += outcome.wrong.length === 0 ? 0 : 1;
  }
} finally {
  await cluster.stop();
}
say(failed === 0 ? 'All held.' : `${failed} of ${RUNS.length} broke.`);
process.exitCode = failed === 0 ? 0 : 1;
