// npm run dev: the same product while it is being changed. Domain and api are compiled again and the api restarted when
// a source changes; Vite serves the pages and passes questions on to the api; types of the operations are made again
// when an operation or the schema changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkNode, fail, prepare, root, run, seconds } from './prepare.mjs';

const QUIET_MS = 150;

/** Collects calls until it has been quiet for a moment, and never runs the work twice at once. */
function afterQuiet(work) {
  let timer;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => (running = running.then(work).catch((error) => console.error(error.message))),
      QUIET_MS,
    );
  };
}

function startApi(port) {
  const child = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Ctrl-C reaches this script alone, which then ends the api in order.
    detached: process.platform !== 'win32',
  });
  child.over = new Promise((resolve) => child.once('exit', resolve));
  return child;
}

async function stopApi(child) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await child.over;
}

async function dev() {
  checkNode();
  process.chdir(root);
  await prepare(console.log);
  const { compileProject } = await import('./build.mjs');

  const pagePort = Number(process.env.PORT || 3000);
  const apiPort = Number(process.env.API_PORT || pagePort + 1);
  process.env.API_PORT = String(apiPort);
  process.env.PUBLIC_URL ??= `http://localhost:${pagePort}`;

  let api = startApi(apiPort);
  const vite = await import('vite');
  const pages = await vite.createServer({
    root: path.join(root, 'apps/web'),
    configFile: path.join(root, 'apps/web/vite.config.ts'),
    server: { port: pagePort, strictPort: true },
  });
  await pages.listen();
  console.log(`Pages, which reload when a file changes: http://localhost:${pagePort}`);
  console.log(`Server: http://localhost:${apiPort} (it prints the demo sign-ins itself)`);

  const restart = afterQuiet(async () => {
    const begun = performance.now();
    await compileProject('libs/domain');
    await compileProject('apps/api');
    await stopApi(api);
    api = startApi(apiPort);
    console.log(`Compiled and restarted in ${seconds(performance.now() - begun)}`);
  });
  const generate = afterQuiet(async () => {
    const cli = path.join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js');
    const { code, output } = await run(process.execPath, [cli, '--config', 'apps/web/codegen.ts']);
    console.log(code === 0 ? 'Types of the operations made again' : output.trim());
  });

  const follow = (folder, changed) =>
    watch(
      path.join(root, folder),
      { recursive: true },
      (_, file) => file && changed(path.join(folder, file)),
    );
  const isSource = (file) => /\.(tsx?|sql|json)$/.test(file) && !/\.test\.tsx?$/.test(file);
  const watchers = [
    follow('libs/domain/src', (file) => isSource(file) && restart()),
    follow('apps/api/src', (file) => isSource(file) && restart()),
    follow('apps/web/src', async (file) => {
      if (!/\.tsx?$/.test(file) || file.includes(`${path.sep}gql${path.sep}`)) return;
      const text = await readFile(path.join(root, file), 'utf8').catch(() => '');
      if (/\b(gql|graphql)\s*(\(|`)/.test(text)) generate();
    }),
    watch(path.join(root, 'apps/api'), (_, file) => file === 'schema.graphql' && generate()),
  ];

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    for (const watcher of watchers) watcher.close();
    await Promise.all([pages.close(), stopApi(api)]);
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

dev().catch(fail);
