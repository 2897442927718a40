// Builds what has changed since it was last built: libs/domain and apps/api by swc, file by file, and apps/web by Vite.
// Each project keeps a stamp, the hash of all it was built from, in dist/.stamp. The stamp goes first and comes back
// last, so that a build that was cut short is done again.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { checkNode, fail, install, root, step, Stop } from './prepare.mjs';

const STAMP = '.stamp';
const TEST_FILE = /\.test\.tsx?$/;
/** What a program may want to read beside its code. */
const ASSET = /\.(json|sql|txt|csv|graphql|html)$/;

/** In the order in which they need each other; `from` names all that goes into the result. */
const PROJECTS = [
  { name: 'libs/domain', from: ['libs/domain/src', 'libs/domain/package.json'], make: compile },
  { name: 'apps/api', from: ['apps/api/src', 'apps/api/package.json'], make: compile },
  {
    name: 'apps/web',
    from: [
      ...['src', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((name) => `apps/web/${name}`),
      ...['libs/ui/src', 'libs/ui/package.json', 'libs/domain/src', 'apps/api/schema.graphql'],
    ],
    make: bundle,
    unless: () =>
      existsSync(path.join(root, 'apps/web/index.html')) ? undefined : 'apps/web/index.html is not there',
  },
];
/** What goes into all of them. */
const COMMON = ['package.json', 'package-lock.json', '.swcrc', 'tsconfig.base.json', 'scripts/build.mjs'];

/**
 * Brings every `dist` up to date; costs next to nothing when it is.
 *
 * @param {(line: string) => void} say
 * @param {readonly string[]} [names]  Only these projects, as in "apps/api".
 */
export async function build(say, names) {
  for (const project of PROJECTS) {
    if (names && !names.includes(project.name)) continue;
    const reason = project.unless?.();
    if (reason) {
      say(`Building ${project.name}: left out, ${reason}`);
      continue;
    }
    const folder = path.join(root, project.name);
    const stamp = path.join(folder, 'dist', STAMP);
    const hash = hashOf([...COMMON, ...project.from]);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    await step(`Building ${project.name}`, say, async () => {
      await rm(stamp, { force: true });
      await project.make(folder);
      await write(stamp, hash);
    });
  }
}

const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage']);

/** Files below a folder (or the file itself), as paths relative to `base`, in a fixed order. */
function* filesIn(place, base) {
  if (!existsSync(path.join(base, place))) return;
  const entries = readEntries(path.join(base, place));
  if (!entries) return yield place;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NOT_SOURCES.has(entry.name)) continue;
    const below = path.join(place, entry.name);
    if (entry.isDirectory()) yield* filesIn(below, base);
    else if (entry.isFile()) yield below;
  }
}

function readEntries(place) {
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function hashOf(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesIn(place, root)) {
      // Tests change nothing in what is built.
      if (TEST_FILE.test(file)) continue;
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(path.join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** src → dist by swc, one file after the other, with the settings that Jest uses as well. */
async function compile(folder) {
  const { transform } = await import('@swc/core');
  const settings = JSON.parse(await readFile(path.join(root, '.swcrc'), 'utf8'));
  delete settings.$schema;
  const source = path.join(folder, 'src');
  const target = path.join(folder, 'dist');
  const made = new Set([STAMP]);

  const one = async (file) => {
    const text = await readFile(path.join(source, file));
    if (!/\.tsx?$/.test(file)) {
      made.add(file);
      return write(path.join(target, file), text);
    }
    const result = file.replace(/\.tsx?$/, '.js');
    const { code, map } = await transform(text.toString('utf8'), {
      ...settings,
      swcrc: false,
      configFile: false,
      filename: path.join(source, file),
      sourceFileName: path.relative(path.dirname(path.join(target, file)), path.join(source, file)),
      sourceMaps: true,
    }).catch((error) => {
      throw new Stop(`${path.join(path.relative(root, source), file)} cannot be compiled.\n${error.message}`);
    });
    made.add(result).add(`${result}.map`);
    await write(path.join(target, result), `${code}\n//# sourceMappingURL=${path.basename(result)}.map\n`);
    await write(path.join(target, `${result}.map`), map);
  };

  const files = [...filesIn('.', source)].filter(
    (file) => !file.endsWith('.d.ts') && !TEST_FILE.test(file) && (/\.tsx?$/.test(file) || ASSET.test(file)),
  );
  await Promise.all(files.map(one));
  // What a deleted source has left.
  for (const file of [...filesIn('.', target)]) {
    if (!made.has(file)) await rm(path.join(target, file), { force: true });
  }
}

/** Whole or not at all: a process that starts meanwhile never reads half a file. */
async function write(file, text) {
  await mkdir(path.dirname(file), { recursive: true });
  const next = `${file}.${process.pid}`;
  await writeFile(next, text);
  await rename(next, file);
}

async function bundle(folder) {
  const vite = await import('vite');
  // What is built is the product, also when a test builds it; afterwards the process is what it was before.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await vite.build({
      root: folder,
      configFile: path.join(folder, 'vite.config.ts'),
      logLevel: 'error',
      mode: 'production',
      build: { emptyOutDir: true },
    });
  } catch (error) {
    const words = process.stdout.isTTY ? error.message : stripVTControlCharacters(error.message);
    throw new Stop(`${path.relative(root, folder)} cannot be built.\n${words}`);
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Of one project by itself, for the development server. */
export const compileProject = (name) => compile(path.join(root, name));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    checkNode();
    await install(console.log);
    const names = process.argv.slice(2);
    const unknown = names.find((name) => !PROJECTS.some((project) => project.name === name));
    if (unknown)
      throw new Stop(
        `There is no project ${unknown}. Choose from ${PROJECTS.map(({ name }) => name).join(', ')}.`,
      );
    await build(console.log, names.length > 0 ? names : undefined);
  } catch (error) {
    fail(error);
  }
}
