// npm test: everything that must hold, in one command, ended by one line. `npm test -- api web` runs these steps alone.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { checkNode, install, root, seconds } from './prepare.mjs';

/** No step takes this long; one that does hangs, and would otherwise hide what the others have to say. */
const LIMIT_MS = 10 * 60_000;

const bin = (name) => path.join(root, 'node_modules', name);
const NX = bin('nx/dist/bin/nx.js');
const ESLINT = bin('eslint/bin/eslint.js');
const PRETTIER = bin('prettier/bin/prettier.cjs');
const TSC = bin('typescript/bin/tsc');
const JEST = bin('jest/bin/jest.js');

/**
 * The steps. Of those that wait for a processor the longest come first, so that the short ones fill the gaps; `alone`
 * are the journeys, since a browser that shares its processors with a compiler is slow for reasons nobody changed.
 * `built` are those that start the product as it is built.
 */
const STEPS = [
  { ...jest('api', 'apps/api/jest.config.mjs'), built: true },
  jest('web', 'apps/web/jest.config.mjs'),
  // The arrows between projects are read from the project graph, and without one that rule is silent.
  check(
    'lint',
    ['eslint.config.mjs', 'nx.json'],
    [
      [NX, 'show', 'projects'],
      [ESLINT, '.', '--max-warnings', '0'],
    ],
  ),
  check(
    'types',
    ['libs/domain', 'libs/ui', 'apps/api', 'apps/web'].map((project) => `${project}/tsconfig.json`),
    ['libs/domain', 'libs/ui', 'apps/api', 'apps/web'].map((project) => [TSC, '--noEmit', '-p', project]),
  ),
  jest('domain', 'libs/domain/jest.config.mjs'),
  jest('ui', 'libs/ui/jest.config.mjs'),
  check('format', ['.prettierrc.json'], [[PRETTIER, '--check', '--log-level', 'warn', '.']]),
  { ...jest('journeys', 'apps/web/jest.journeys.config.mjs'), built: true, alone: true },
];

/** A step that passes or fails as a whole: programs that all must end with 0. */
function check(name, needs, commands) {
  return {
    name,
    needs,
    run: async () => {
      const words = [];
      for (const command of commands) {
        const { code, output } = await start(command);
        if (code !== 0) words.push(output.trim() || `${path.basename(command[0])} ended with ${code}`);
      }
      const good = words.length === 0;
      return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [], words };
    },
  };
}

/** A step of many tests, each of which counts. */
function jest(name, config) {
  return {
    name,
    needs: [config],
    run: async (folder) => {
      const file = path.join(folder, `${name}.json`);
      const { code, output } = await start(
        [JEST, '--config', config, '--maxWorkers=1', '--silent', '--json', '--outputFile', file],
        { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim() },
      );
      return existsSync(file)
        ? counted(JSON.parse(readFileSync(file, 'utf8')), code, output)
        : { passed: 0, failed: 1, skipped: [], words: [lastLines(output) || `Jest ended with ${code}`] };
    },
  };
}

function counted(report, code, output) {
  const skipped = report.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo' || status === 'skipped')
      .map(({ fullName }) => `${path.relative(root, suite.name)}: ${fullName}`),
  );
  const words = report.testResults
    .filter((suite) => suite.status === 'failed')
    .map((suite) => `${path.relative(root, suite.name)}\n${suite.message.trim()}`);
  // A file that cannot even be loaded has no tests to count, and must not pass for that reason.
  let failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (failed === 0 && code !== 0) {
    failed = 1;
    words.push(lastLines(output) || `Jest ended with ${code}`);
  }
  return { passed: report.numPassedTests, failed, skipped, words };
}

function lastLines(output) {
  return output.trim().split('\n').slice(-60).join('\n');
}

const children = new Set();

function start(command, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a step that hangs ends with all that it has started.
      detached: process.platform !== 'win32',
    });
    children.add(child);
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-400_000));
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const timer = setTimeout(() => {
      keep(`\nStopped after ${seconds(LIMIT_MS)}: it did not come to an end.`);
      end(child);
    }, LIMIT_MS);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

function end(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

async function runStep(step, folder) {
  const absent = step.needs.find((file) => !existsSync(path.join(root, file)));
  if (absent) {
    return { passed: 0, failed: 1, skipped: [], words: [`${absent} is absent, so this step cannot run.`] };
  }
  return step.run(folder);
}

/** Prints a step as a whole when it is over, so that two that run side by side do not mix. */
function tell(step, result, ms) {
  const skips = result.skipped.length > 0 ? `, ${result.skipped.length} skipped` : '';
  console.log(`\n== ${step.name}: ${result.passed} passed, ${result.failed} failed${skips} (${seconds(ms)})`);
  for (const words of result.words) console.log(`${words}\n`);
  for (const name of result.skipped) console.log(`   skipped: ${name}`);
}

async function main() {
  const begun = performance.now();
  const wanted = process.argv.slice(2);
  const names = STEPS.map(({ name }) => name);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.log(`There is no step "${unknown}". Choose from: ${[...names].sort().join(', ')}.`);
    return { passed: 0, failed: 1, skipped: [] };
  }
  checkNode();
  await install(console.log);

  const chosen = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const total = { passed: 0, failed: 0, skipped: [] };
  if (chosen.some((step) => step.built)) {
    try {
      const { build } = await import('./build.mjs');
      await build(console.log);
    } catch (error) {
      // The rest can still be told.
      console.log(
        `\n== build: 0 passed, 1 failed\n${error.exitCode === undefined ? error.stack : error.message}\n`,
      );
      total.failed += 1;
    }
  }

  const folder = mkdtempSync(path.join(tmpdir(), 'tributary-results-'));
  const underWay = new Set();
  const one = async (step) => {
    const from = performance.now();
    console.log(`-- ${step.name} …`);
    underWay.add(step.name);
    const result = await runStep(step, folder).catch((error) => ({
      passed: 0,
      failed: 1,
      skipped: [],
      words: [String(error?.stack ?? error)],
    }));
    underWay.delete(step.name);
    tell(step, result, performance.now() - from);
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped.push(...result.skipped);
  };
  const alive = setInterval(() => {
    console.log(`   … ${[...underWay].join(', ')} (${seconds(performance.now() - begun)})`);
  }, 30_000);
  try {
    const queue = chosen.filter((step) => !step.alone);
    const lane = async () => {
      for (let step = queue.shift(); step; step = queue.shift()) await one(step);
    };
    await Promise.all(Array.from({ length: Math.min(4, Math.max(2, availableParallelism())) }, lane));
    for (const step of chosen.filter((each) => each.alone)) await one(step);
  } finally {
    clearInterval(alive);
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\nIn ${seconds(performance.now() - begun)}:`);
  return total;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    for (const child of children) end(child);
    process.exit(code);
  });
}

let total;
try {
  total = await main();
} catch (error) {
  console.log(error.exitCode === undefined ? error : error.message);
  total = { passed: 0, failed: 1, skipped: [] };
}
const skips = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skips}`);
// Not process.exit: what was printed into a pipe would be cut off.
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
