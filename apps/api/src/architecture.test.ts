import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { SLICES } from './platform/facts/facts.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where slices stand, and which folders beside them are no slices. */
const SOURCES = [
  { source: 'libs/domain/src', above: [] },
  { source: 'apps/api/src', above: ['migrations', 'seeds', 'commands', 'testing', 'bench', 'soak'] },
  { source: 'apps/web/src', above: [] },
] as const;
/** What every slice may stand on: the platform, and what codegen writes. */
const GROUND = ['platform', 'gql'];
const FORBIDDEN = ['common', 'shared', 'utils', 'helpers', 'core', 'types', 'dto', 'interfaces', 'constants'];

const isSource = (name: string): boolean => /\.(ts|tsx|mts)$/.test(name) && !name.endsWith('.d.ts');
/** Tests, and what only they use, may look anywhere. */
const isTest = (file: string): boolean =>
  /\.(test|fixture)\.tsx?$/.test(file) || path.basename(file).startsWith('test-');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const here = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(here) : isSource(entry.name) ? [here] : [];
  });
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name))
    .flatMap((entry) => [path.join(folder, entry.name), ...foldersIn(path.join(folder, entry.name))]);
}

/** The folder right below the source that a file is in; a file at the top stands for itself. */
const placeOf = (source: string, file: string): string => {
  const [first = '', ...rest] = path.relative(source, file).split(path.sep);
  return rest.length > 0 ? first : first.replace(/\.[a-z]+$/, '');
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function importsOf(source: string): Import[] {
  const tops = new Set(
    filesIn(source)
      .filter((file) => path.dirname(file) === source)
      .map((file) => placeOf(source, file)),
  );
  return filesIn(source)
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      ts
        .preProcessFile(readFileSync(file, 'utf8'), true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((name) => name.startsWith('.'))
        .map((name) => {
          const target = path.resolve(path.dirname(file), name);
          const top = placeOf(source, target);
          const at = path.dirname(target) === source && !tops.has(top) ? path.basename(target) : top;
          return { file: path.relative(source, file), from: placeOf(source, file), to: at };
        }),
    )
    .filter(({ from, to }) => from !== to);
}

const orderOf = (place: string): number => (SLICES as readonly string[]).indexOf(place);

/** Every import that goes the wrong way, as a sentence that says what to do instead. */
function trespasses(source: string): string[] {
  const imports = importsOf(source);
  const outward = (place: string): boolean =>
    imports.some(({ from, to }) => from === place && !GROUND.includes(to));
  // A file at the top that itself needs no slice is ground, as the domain's problem.ts; one that does stands above them.
  const isGround = (place: string): boolean =>
    GROUND.includes(place) || (orderOf(place) < 0 && !isFolder(source, place) && !outward(place));
  return imports.flatMap(({ file, from, to }) => {
    if (isGround(to)) return [];
    if (GROUND.includes(from))
      return [
        `${file} imports ${to}: the platform knows no slice. Move what it needs into the platform, or let the slice hand it in.`,
      ];
    if (orderOf(from) < 0) return [];
    if (orderOf(to) < 0)
      return [
        `${file} imports ${to}, which stands above the slices. Move the part it needs into ${from} or a slice to its left.`,
      ];
    return orderOf(to) < orderOf(from)
      ? []
      : [
          `${file} imports ${to}, a slice to the right of ${from}. Let ${to} add the field or subscribe to a fact of ${from}, or move the shared part to the left.`,
        ];
  });
}

const isFolder = (source: string, name: string): boolean =>
  readdirSync(source, { withFileTypes: true }).some((entry) => entry.isDirectory() && entry.name === name);

/** Folders that are neither a slice nor one of the few others. */
const strangers = (source: string, above: readonly string[]): string[] =>
  readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter(
      (name) =>
        orderOf(name) < 0 && !GROUND.includes(name) && !above.includes(name) && name !== '__snapshots__',
    )
    .map(
      (name) =>
        `${name}/ is no slice. Add it to SLICES in apps/api/src/platform/facts/facts.ts where it belongs, or move its files into the slice that needs them.`,
    );

const misnamed = (folder: string): string[] =>
  foldersIn(folder)
    .filter((one) => FORBIDDEN.includes(path.basename(one)))
    .map(
      (one) =>
        `${path.relative(folder, one)}/ says nothing. Move each file into the slice that needs it, or into the platform under the name of what it does.`,
    );

/** A source folder that exists while `work` runs. */
function withSource<T>(files: Readonly<Record<string, string>>, work: (source: string) => T): T {
  const source = mkdtempSync(path.join(tmpdir(), 'tributary-architecture-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(source, name)), { recursive: true });
      writeFileSync(path.join(source, name), text);
    }
    return work(source);
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

describe.each(SOURCES)('$source', ({ source, above }) => {
  const folder = path.join(root, source);

  it('imports slices only from right to left', () => {
    expect(trespasses(folder)).toEqual([]);
  });

  it('has a slice for every folder', () => {
    expect(strangers(folder, above)).toEqual([]);
  });
});

it('has no folder whose name says nothing', () => {
  expect(
    ['apps/api/src', 'apps/web/src', 'libs/domain/src', 'libs/ui/src'].flatMap((source) =>
      misnamed(path.join(root, source)),
    ),
  ).toEqual([]);
});

describe('the rules bite', () => {
  it('on an import to the right, whatever its form', () => {
    const found = withSource(
      {
        'strategy/goal.ts': `import { ask } from '../projects/ask.js';\nimport { top } from '../ground.js';\nexport const goal = [ask, top];`,
        'strategy/goals.ts': `import type { Project } from '../projects/project.js';\nexport type Goals = Project[];`,
        'people/later.ts': `export const later = () => import('../imports/table.js');`,
        'people/all.ts': `export * from '../strategy/goal.js';`,
        'projects/ask.ts': `import { goal } from '../strategy/goal.js';\nexport const ask = goal;`,
        'projects/ask.test.ts': `import '../imports/table.js';`,
        'imports/table.ts': 'export {};',
        'ground.ts': 'export const top = 1;',
      },
      trespasses,
    );
    expect(found.map((sentence) => sentence.split('.ts')[0]).sort()).toEqual([
      'people/all',
      'people/later',
      'strategy/goal',
      'strategy/goals',
    ]);
    expect(found[0]).toMatch(/to the right of .*\. Let .* or move/);
  });

  it('on a platform that knows a slice, and on a slice that looks above itself', () => {
    const found = withSource(
      {
        'platform/work.ts': `import { unit } from '../organisation/unit.js';\nexport const work = unit;`,
        'organisation/unit.ts': `import { seeds } from '../seeds/seeds.js';\nexport const unit = seeds;`,
        'organisation/door.ts': `import { roof } from '../roof.js';\nexport const door = roof;`,
        'seeds/seeds.ts': 'export const seeds = 1;',
        'roof.ts': `import { unit } from './organisation/unit.js';\nexport const roof = unit;`,
      },
      trespasses,
    );
    expect(found).toEqual([
      'organisation/door.ts imports roof, which stands above the slices. Move the part it needs into organisation or a slice to its left.',
      'organisation/unit.ts imports seeds, which stands above the slices. Move the part it needs into organisation or a slice to its left.',
      'platform/work.ts imports organisation: the platform knows no slice. Move what it needs into the platform, or let the slice hand it in.',
    ]);
  });

  it('on a folder that is no slice, and on a name that says nothing', () => {
    withSource({ 'wards/ward.ts': '', 'projects/utils/fold.ts': '' }, (source) => {
      expect(strangers(source, [])).toEqual([
        expect.stringMatching(/^wards\/ is no slice\. Add it to SLICES/),
      ]);
      expect(misnamed(source)).toEqual([
        expect.stringMatching(/^projects\/utils\/ says nothing\. Move each file/),
      ]);
    });
  });

  it('in the linter, where a library reaches for what it must not see', () => {
    const env = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };
    // The rule reads the project graph that Nx keeps.
    execFileSync(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'], {
      cwd: root,
      env,
      stdio: 'pipe',
    });
    // The text is handed in under the name of a file that is there, so that nothing is planted on the disk for others to trip over.
    const { stdout } = spawnSync(
      process.execPath,
      [
        path.join(root, 'node_modules/eslint/bin/eslint.js'),
        '--stdin',
        '--stdin-filename',
        'libs/domain/src/problem.ts',
        '--format',
        'json',
      ],
      {
        cwd: root,
        env,
        encoding: 'utf8',
        input: [
          `import { fold } from './imports/fold.js';`,
          `import { SkeletonLines } from '@tributary/ui';`,
          `export const planted = [fold, SkeletonLines];`,
        ].join('\n'),
      },
    );
    const [report] = JSON.parse(stdout) as { messages: { ruleId: string | null; line: number }[] }[];
    expect(report!.messages.filter(({ ruleId }) => ruleId === '@nx/enforce-module-boundaries')).toEqual([
      expect.objectContaining({ line: 2, severity: 2 }),
    ]);
  }, 180_000);
});

it('speaks of the product alone', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((file) => file !== '');
  expect(files.length).toBeGreaterThan(100);
  // Written in two parts, so that this file does not find itself.
  const words = [
    ['/wo', 'rk/'],
    ['../sha', 'red'],
    ['.libr', 'ary/'],
  ].map((parts) => parts.join(''));
  const found = files.flatMap((file) => {
    let text: string;
    try {
      text = readFileSync(path.join(root, file), 'utf8');
    } catch {
      // Deleted, and not yet committed so.
      return [];
    }
    return words.filter((word) => text.includes(word)).map((word) => `${file} says ${word}: leave it out.`);
  });
  expect(found).toEqual([]);
});
