// What every script does first: the right Node, the packages, the build. Needs nothing but Node itself, since it runs
// before anything is installed, and is written so that an old Node can read it far enough to say that it is too old.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19, 0];

/** A reason to stop that needs no stack, only its sentence. */
export class Stop extends Error {
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** Ends the process with a sentence for what was foreseen, and with the stack for what was not. */
export function fail(error) {
  const foreseen = error instanceof Stop || error?.name === 'StartProblem';
  console.error(foreseen ? error.message : error);
  process.exit(error?.exitCode ?? 1);
}

export function checkNode() {
  const have = process.versions.node.split('.').map(Number);
  const difference = OLDEST_NODE.map((part, index) => have[index] - part).find((each) => each !== 0) ?? 0;
  if (difference < 0) {
    throw new Stop(
      `Tributary needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org, then run the command again.`,
    );
  }
}

/** Milliseconds as people read them: 0.4 s, 12 s. */
export function seconds(ms) {
  return `${ms < 9950 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} s`;
}

/**
 * Does one step and says what it is, that it still goes on, and how long it took.
 *
 * @param {string} doing  What is being done, as in "Installing packages".
 * @param {(line: string) => void} say
 */
export async function step(doing, say, work) {
  const begun = performance.now();
  say(`${doing} …`);
  const timer = setInterval(() => say(`${doing} … ${seconds(performance.now() - begun)}`), 10_000);
  try {
    const result = await work();
    say(`${doing}: done in ${seconds(performance.now() - begun)}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs a program to its end and keeps the last of what it prints.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-200_000));
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** npm writes node_modules/.package-lock.json last, so it is missing after an installation that was cut short. */
function needsInstall() {
  const written = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return true;
  return statSync(path.join(root, 'package-lock.json')).mtimeMs > statSync(written).mtimeMs;
}

export async function install(say) {
  if (!needsInstall()) return;
  await step('Installing packages', say, async () => {
    // dev packages too, whatever NODE_ENV says: the build is made of them.
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const npm = process.env.npm_execpath;
    const result =
      npm && /npm-cli\.[cm]?js$/.test(npm)
        ? await run(process.execPath, [npm, ...args])
        : await run('npm', args, { shell: process.platform === 'win32' });
    if (result.code === 0) return;
    console.error(result.output.trim());
    throw new Stop(
      /ENOSPC/.test(result.output)
        ? `The disk that holds ${root} is full. Free about 1.5 GB, then run the command again.`
        : /EACCES|EPERM|EROFS/.test(result.output)
          ? `The packages could not be installed because ${root} cannot be written. Use the account that owns it.`
          : 'The packages could not be installed; npm says why above. Check the connection to the npm registry, then run the command again.',
    );
  });
}

/**
 * Everything before the product itself: Node, settings from `.env`, packages, build. Afterwards `apps/api/dist` and
 * `apps/web/dist` are those of the sources.
 *
 * @param {(line: string) => void} say  Takes a line for each step that has something to do.
 */
export async function prepare(say) {
  checkNode();
  const settings = path.join(root, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
  await install(say);
  const { build } = await import('./build.mjs');
  await build(say);
}
