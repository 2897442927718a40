// npm run bench: what the product costs beside named baselines, measured in one run on one machine.
import { deepStrictEqual } from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once as happens } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { allowedActions, benchCharts, type Actor } from '@tributary/domain';
import type { DataSource } from 'typeorm';
import pg from 'pg';
import { ENTITIES, MIGRATIONS } from '../entities.js';
import { ImportsService } from '../imports/imports.service.js';
import { NOTHING_ARRANGED } from '../imports/reading.js';
import { SystemClock } from '../platform/clock.js';
import { readConfig } from '../platform/config/config.js';
import { applicationDatabase, migrate } from '../platform/database/connect.js';
import { startThrowawayCluster } from '../platform/database/embedded-postgres.js';
import { createLog } from '../platform/logging/log.js';
import { hashToken, newToken } from '../platform/sessions/session-token.js';
import { generatePortfolio } from '../seeds/generate-portfolio.js';
import { seedDemonstration } from '../seeds/seed-demonstration.js';
import { createServer } from '../server.js';
import { askedFor } from './asked-for.js';
import type { BaselinePage } from './baseline.js';
import { importFromTheCommandLine } from './import-large.js';
import { median, once, round, type Asked, type Round } from './load.js';
import { pageDocument } from './pages.js';
import { generatedRegister } from './register.js';

const asked = askedFor(process.argv.slice(2));
const SIZE = asked.small
  ? {
      ...{ projects: 5_000, links: 6_500, goals: 100, units: 150 },
      ...{ rows: 2_000, registerRows: 10_000, rounds: 3, seconds: 1 },
    }
  : {
      ...{ projects: 100_000, links: 130_000, goals: 500, units: 1_000 },
      ...{ rows: 20_000, registerRows: 100_000, rounds: 7, seconds: 4 },
    };
const CONNECTIONS = 8;
/** Portfolio has to reach this much of its baseline's throughput; resolvers as the manuals show them reach 1/9 to 1/14. */
const GOAL = 1 / 2.7;

interface Line {
  readonly what: string;
  readonly here: string;
  readonly baseline: string;
  readonly ratio: string;
  readonly more: string;
}
const lines: Line[] = [];

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const rate = (number: number): string =>
  number >= 100 ? Math.round(number).toLocaleString('en-GB') : number.toPrecision(3);

/** A migrated database in the cluster. */
async function openDatabase(clusterUrl: string, name: string): Promise<{ url: string; source: DataSource }> {
  const admin = new pg.Client(clusterUrl);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  await migrate(url.href, ENTITIES, MIGRATIONS);
  return { url: url.href, source: await applicationDatabase(url.href, ENTITIES, 4).initialize() };
}

/** A QI director who is signed in: the cookie, and what they may do in the organisation. */
async function signIn(
  source: DataSource,
  organisationId: string,
): Promise<{ cookie: string; allowed: string }> {
  const token = newToken();
  const rows: { account_id: string; person_id: string }[] = await source.query(
    `WITH account AS (INSERT INTO account (email) VALUES ('director@bench.example') RETURNING id),
     person AS (INSERT INTO person (organisation_id, account_id, name) SELECT $1, id, 'Bench Director' FROM account RETURNING id, account_id),
     granted AS (INSERT INTO role_grant (organisation_id, person_id, role, from_date) SELECT $1, id, 'QI_DIRECTOR', '2020-01-01' FROM person),
     session AS (INSERT INTO session (account_id, token_hash, expires_at) SELECT id, $2, now() + interval '1 hour' FROM account)
     SELECT account_id, id AS person_id FROM person`,
    [organisationId, hashToken(token)],
  );
  const actor: Actor = {
    accountId: rows[0]?.account_id ?? '',
    memberships: [
      { organisationId, personId: rows[0]?.person_id ?? '', roles: [{ role: 'QI_DIRECTOR', unitId: null }] },
    ],
  };
  return {
    cookie: `tributary=${token}`,
    allowed: JSON.stringify(allowedActions(actor, { kind: 'organisation', organisationId })),
  };
}

const children: ChildProcess[] = [];

async function serve(kind: 'product' | 'baseline', url: string): Promise<number> {
  const child = fork(fileURLToPath(new URL('./serve.js', import.meta.url)), [kind, url], {
    // As in production, where graphql leaves its own checks out; the log is written, to nowhere.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    ...(process.env.BENCH_PROFILE !== undefined && kind === 'product'
      ? { execArgv: ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] }
      : {}),
  });
  children.push(child);
  const [message] = (await happens(child, 'message')) as [{ port: number }];
  return message.port;
}

/**
 * What both have to answer alike; the product's sentence about its figures is made by rules, not by SQL, and its cursors
 * are sealed, which costs it more than the baseline's.
 */
function same(page: BaselinePage, product: string, baseline: string): void {
  const plain = (text: string): unknown =>
    JSON.parse(text, (key, value: unknown) =>
      key === 'finding'
        ? undefined
        : (key === 'cursor' || key === 'endCursor') && value !== null
          ? 'a cursor'
          : typeof value === 'number'
            ? Math.round(value * 1e6) / 1e6
            : value,
    );
  deepStrictEqual(plain(product), plain(baseline), `${page}: the two do not answer the same`);
}

async function comparePages(
  name: string,
  database: { url: string; source: DataSource },
  slug: string,
): Promise<void> {
  const organisations: { id: string }[] = await database.source.query(
    `SELECT id FROM organisation WHERE slug = $1`,
    [slug],
  );
  const { cookie, allowed } = await signIn(database.source, organisations[0]?.id ?? '');
  const productPort = await serve('product', database.url);
  const baselinePort = await serve('baseline', database.url);
  const today = new SystemClock().today();
  for (const page of asked.pages) {
    const product: Asked = {
      port: productPort,
      path: '/graphql',
      headers: { cookie },
      body: JSON.stringify({
        operationName: page,
        query: pageDocument(page),
        variables:
          page === 'Portfolio' ? { slug, filter: null, sort: null } : { slug, filter: null, asOf: null },
      }),
    };
    const baseline: Asked = {
      port: baselinePort,
      path: '/',
      headers: {},
      body: JSON.stringify({ page, values: [slug, today, allowed] }),
    };
    const [answer, wanted] = [await once(product), await once(baseline)];
    if (wanted.status !== 200) throw new Error(wanted.body);
    same(page, answer.body, wanted.body);
    // Both are warm before anything counts.
    await round(product, CONNECTIONS, SIZE.seconds / 2);
    await round(baseline, CONNECTIONS, SIZE.seconds / 2);
    const rounds: { readonly product: Round; readonly baseline: Round }[] = [];
    for (let at = 0; at < SIZE.rounds; at += 1) {
      say(`${page}, ${name}: round ${at + 1} of ${SIZE.rounds}`);
      const one = await round(product, CONNECTIONS, SIZE.seconds);
      rounds.push({ product: one, baseline: await round(baseline, CONNECTIONS, SIZE.seconds) });
    }
    const middle = (of: 'product' | 'baseline') => ({
      rate: median(rounds.map((one) => one[of].rate)),
      latency: median(rounds.flatMap((one) => one[of].latencies)),
    });
    const [ours, theirs] = [middle('product'), middle('baseline')];
    const ratio = median(rounds.map((one) => one.product.rate / one.baseline.rate));
    lines.push({
      what: `${page === 'Portfolio' ? 'Portfolio' : 'True North'} page, ${name}`,
      here: `${rate(ours.rate)} answers/s, p50 ${rate(ours.latency)} ms`,
      baseline: `${rate(theirs.rate)} answers/s, p50 ${rate(theirs.latency)} ms (one SQL statement)`,
      ratio: `1/${(1 / ratio).toFixed(2)}`,
      more: [
        `${String(answer.headers['x-statements'])} statements, ${rate(answer.body.length / 1000)} kB`,
        ...(page === 'Portfolio' ? [`goal 1/2.70: ${ratio >= GOAL ? 'reached' : 'MISSED'}`] : []),
      ].join('; '),
    });
  }
}

/** Rows a second through the real import, beside an INSERT of the same rows that checks nothing and links nothing. */
async function compareImport(database: { url: string; source: DataSource }): Promise<void> {
  const config = readConfig({ DATABASE_URL: database.url, SEED: 'none', LOG_LEVEL: 'silent' });
  const app = await createServer(
    { config, log: createLog('silent'), clock: new SystemClock(), database: database.source },
    null,
  );
  try {
    say(`Import of ${SIZE.rows} rows`);
    const began = performance.now();
    const { counts, looked } = await app
      .get(ImportsService)
      .runFiles(
        { system: 'bench' },
        'Register',
        generatedRegister(SIZE.rows, 1),
        NOTHING_ARRANGED,
        () => undefined,
      );
    const seconds = (performance.now() - began) / 1000;
    if (counts?.projects.added !== SIZE.rows)
      throw new Error(
        `the import took ${JSON.stringify(counts)}: ${JSON.stringify(looked.preview.problemKinds)}`,
      );
    const first = performance.now();
    await database.source.query(
      `INSERT INTO project (organisation_id, code, title, aim, problem, status, origin, register_reference, claimed_score)
       SELECT organisation_id, 'COPY-' || code, title, aim, problem, status, 'IMPORT', 'COPY-' || code, claimed_score
       FROM project WHERE status <> 'CLOSED' AND status <> 'PAUSED'`,
    );
    const copied: { count: number }[] = await database.source.query(
      `SELECT count(*)::int AS count FROM project WHERE code LIKE 'COPY-%'`,
    );
    const perSecond = SIZE.rows / seconds;
    const plain = (copied[0]?.count ?? 0) / ((performance.now() - first) / 1000);
    lines.push({
      what: `Import, ${SIZE.rows.toLocaleString('en-GB')} rows of projects`,
      here: `${rate(perSecond)} rows/s (${seconds.toFixed(1)} s, looked at and taken)`,
      baseline: `${rate(plain)} rows/s (one INSERT … SELECT, unchecked, no links or people)`,
      ratio: `1/${(plain / perSecond).toFixed(2)}`,
      more: `${Object.values(counts).reduce((sum, one) => sum + one.held, 0)} rows held back`,
    });
  } finally {
    await app.close();
  }
}

function print(): void {
  const columns = ['what', 'here', 'baseline', 'ratio', 'more'] as const;
  const head: Line = {
    what: 'What',
    here: 'Here',
    baseline: 'Baseline, same run',
    ratio: 'Ratio',
    more: 'Besides',
  };
  const all = [head, ...lines];
  const widths = columns.map((column) => Math.max(...all.map((line) => line[column].length)));
  const text = all.map((line) =>
    columns
      .map((column, at) => line[column].padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  text.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  process.stdout.write(`\n${text.join('\n')}\n`);
}

/** A whole register by the command that a person types, into a database of its own, and the memory it takes. */
async function measureLargeImport(): Promise<void> {
  say(`Import of ${SIZE.registerRows} rows from the command line`);
  const { seconds, peakBytes } = await importFromTheCommandLine(SIZE.registerRows);
  const most = 400;
  const peak = peakBytes / 1e6;
  lines.push({
    what: `Import, ${SIZE.registerRows.toLocaleString('en-GB')} rows from the command line`,
    here: `${rate(peak)} MB at most, ${seconds.toFixed(0)} s, ${rate(SIZE.registerRows / seconds)} rows/s`,
    baseline: `${most} MB (the most it may take)`,
    ratio: `${(peak / most).toFixed(2)} of it`,
    more: peak <= most ? 'reached' : 'MISSED',
  });
}

function measureCharts(): void {
  say('Charts');
  for (const { name, value, unit } of benchCharts()) {
    const most = name.startsWith('10,000') ? 1000 : 0.1;
    lines.push({
      what: name,
      here: `${value.toPrecision(3)} ${unit}`,
      baseline: `${most} ${unit} (the most it may take)`,
      ratio: `${(value / most).toFixed(2)} of it`,
      more: value <= most ? 'reached' : 'MISSED',
    });
  }
}

const began = performance.now();
const cluster = await startThrowawayCluster();
try {
  say(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${CONNECTIONS} connections`,
  );
  if (asked.pages.length > 0 && asked.story) {
    const story = await openDatabase(cluster.url, 'story');
    await seedDemonstration(story.source);
    const slugs: { slug: string }[] = await story.source.query(`SELECT slug FROM organisation`);
    await comparePages('story', story, slugs[0]?.slug ?? '');
    await story.source.destroy();
  }
  if (asked.pages.length > 0 && asked.large) {
    const large = await openDatabase(cluster.url, 'large');
    say(`Making ${SIZE.projects} projects, ${SIZE.links} links and ${SIZE.goals} goals`);
    const { organisationId } = await generatePortfolio(large.source, { ...SIZE, seed: 1 });
    const named: { slug: string }[] = await large.source.query(
      `SELECT slug FROM organisation WHERE id = $1`,
      [organisationId],
    );
    await comparePages(`${SIZE.projects.toLocaleString('en-GB')} projects`, large, named[0]?.slug ?? '');
    await large.source.destroy();
  }
  if (asked.parts.has('import')) await compareImport(await openDatabase(cluster.url, 'register'));
  if (asked.parts.has('import-large')) await measureLargeImport();
  if (asked.parts.has('charts')) measureCharts();
  print();
  process.stdout.write(`In ${((performance.now() - began) / 1000).toFixed(0)} s.\n`);
} finally {
  for (const child of children) child.disconnect();
  for (const child of children) if (child.exitCode === null) await happens(child, 'exit');
  await cluster.stop();
}
