import { parseArgs } from 'node:util';
import type { BaselinePage } from './baseline.js';

const PARTS = ['portfolio', 'true-north', 'import', 'import-large', 'charts'] as const;
type Part = (typeof PARTS)[number];

const PAGES: readonly (readonly [Part, BaselinePage])[] = [
  ['portfolio', 'Portfolio'],
  ['true-north', 'TrueNorth'],
];

const HELP = `npm run bench -- [parts] [options]

Measures the product beside named baselines, in one run on one machine. Without parts: all of them.

  portfolio     the Portfolio page over HTTP, beside one SQL statement that answers the same
  true-north    the True North page, likewise
  pages         both of them
  import        20,000 rows of a register, beside an INSERT of the same rows
  import-large  100,000 rows by the command that a person types, and the memory it takes
  charts        the chart engine

  --story       pages over the demonstration's projects only
  --large       pages over 100,000 projects only
  --small       fewer rows and shorter rounds: takes less than a minute and says less
  --help        this

BENCH_PROFILE=<folder> keeps a profile of the product's processor time there.
`;

export interface AskedFor {
  readonly parts: ReadonlySet<Part>;
  readonly pages: readonly BaselinePage[];
  readonly story: boolean;
  readonly large: boolean;
  readonly small: boolean;
}

const isPart = (word: string): word is Part => (PARTS as readonly string[]).includes(word);

/** What the command line's words mean. Ends the process with the help, when it is asked for or when they mean nothing. */
export function askedFor(words: readonly string[]): AskedFor {
  let read;
  try {
    read = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        story: { type: 'boolean', default: false },
        large: { type: 'boolean', default: false },
        small: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return helpInstead(error instanceof Error ? error.message : 'Wrong options.');
  }
  const { values, positionals } = read;
  if (values.help) return helpInstead(null);
  const named = positionals.flatMap((word) => (word === 'pages' ? PAGES.map(([part]) => part) : [word]));
  const unknown = named.find((word) => !isPart(word));
  if (unknown !== undefined) return helpInstead(`There is no part “${unknown}”.`);
  const parts = new Set<Part>(named.length === 0 ? PARTS : named.filter(isPart));
  const both = values.story === values.large;
  return {
    parts,
    pages: PAGES.filter(([part]) => parts.has(part)).map(([, page]) => page),
    story: both || values.story,
    large: both || values.large,
    small: values.small || process.env.BENCH_SIZE === 'small',
  };
}

function helpInstead(wrong: string | null): never {
  if (wrong === null) process.stdout.write(HELP);
  else process.stderr.write(`${wrong}\n\n${HELP}`);
  process.exit(wrong === null ? 0 : 2);
}
