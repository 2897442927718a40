import { randomUUID } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_STATUSES } from '@tributary/domain';
import type { Command } from '../cli.js';
import { openHouse } from '../house.js';
import { summaryLines } from '../imports/import-engine.js';
import type { PlacedProblem } from '../imports/import-pass.js';
import { ImportsService } from '../imports/imports.service.js';
import { NOTHING_ARRANGED, type Arrangement, type FileReading } from '../imports/reading.js';
import type { FileSource } from '../imports/table.js';
import { createServer } from '../server.js';

const HELP = `tributary import <folder or files> [options]

Takes a register (CSV files of projects, people, goals and PDSA cycles) into an organisation of its own. Works whether
or not the server runs. The same files again change nothing; a changed row updates that row.

  --organisation NAME   the organisation to take it into; made when it is not there yet
                        (default: the folder's name)
  --dates dmy|mdy       the order of day and month, where the files do not show it themselves
  --status STATUS       where projects stand when no column says so (default: IDEA)
  --preview             only say what would be done
  --problems N          how many problems to print (default: 40)
`;

/** What one cannot see from here: files are read from where they lie, in pieces. */
function sourceOf(path: string): FileSource {
  return {
    id: randomUUID(),
    name: basename(path),
    size: statSync(path).size,
    bytes: () => createReadStream(path, { highWaterMark: 512 * 1024 }) as AsyncIterable<Uint8Array>,
  };
}

const TABLES = /\.(csv|tsv|txt)$/i;

/** The files a person means by a folder: its tables, in order of name. */
function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => TABLES.test(name))
    .sort()
    .map((name) => join(path, name));
}

const titleOf = (path: string): string => {
  const words = basename(path)
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const importFiles: Command = {
  summary: 'takes a register of projects, people, goals and cycles in',
  help: HELP,
  async run(words) {
    const say = (line: string): void => {
      process.stdout.write(`${line}\n`);
    };
    const wrong = (sentence: string): number => {
      process.stderr.write(`${sentence}\n\n${HELP}`);
      return 2;
    };
    let read;
    try {
      read = parseArgs({
        args: [...words],
        allowPositionals: true,
        options: {
          organisation: { type: 'string' },
          dates: { type: 'string' },
          status: { type: 'string' },
          preview: { type: 'boolean', default: false },
          problems: { type: 'string', default: '40' },
        },
      });
    } catch (error) {
      return wrong(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'Wrong options.');
    }
    const { values, positionals } = read;
    const [first] = positionals;
    if (first === undefined) return wrong('Name a folder or files.');
    if (values.dates !== undefined && values.dates !== 'dmy' && values.dates !== 'mdy')
      return wrong('--dates takes dmy or mdy.');
    const status = values.status?.toUpperCase() ?? null;
    if (status !== null && !(PROJECT_STATUSES as readonly string[]).includes(status))
      return wrong(`--status takes one of ${PROJECT_STATUSES.join(', ')}.`);
    let paths: string[];
    try {
      paths = positionals.flatMap(filesIn);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      return wrong(
        code === 'EACCES'
          ? 'This account may not read one of these files.'
          : 'One of these files or folders is not there.',
      );
    }
    if (paths.length === 0) return wrong('There is no CSV file in that folder.');
    const organisation = values.organisation?.trim() ?? titleOf(first);
    const sources = paths.map(sourceOf);
    const dates = values.dates;
    const arrangement: Arrangement = {
      ...NOTHING_ARRANGED,
      statusWithoutColumn: status,
      files: dates === undefined ? {} : Object.fromEntries(sources.map(({ id }) => [id, { dates }])),
    };

    const house = await openHouse(
      { LOG_LEVEL: 'warn', ...process.env },
      { say: (line) => process.stderr.write(`${line}\n`), role: 'command' },
    );
    try {
      const app = await createServer(house, null);
      try {
        const service = app.get(ImportsService);
        if (values.preview) {
          const looked = await service.previewFiles(organisation, sources, arrangement);
          report(looked.preview.readings, looked.problems, Number(values.problems), say);
          for (const line of summaryLines(looked.preview.counts)) say(`Would be: ${line}`);
          return looked.preview.questions.length > 0 ? 1 : 0;
        }
        const began = performance.now();
        let shown = began;
        const done = await service.runFiles(
          { system: 'Command line' },
          organisation,
          sources,
          arrangement,
          (rows, total) => {
            if (performance.now() - shown < 2000) return;
            shown = performance.now();
            process.stderr.write(
              `${rows.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} rows\n`,
            );
          },
        );
        const { preview, problems } = done.looked;
        report(preview.readings, problems, Number(values.problems), say);
        if (done.counts === null) {
          for (const { message, code } of preview.questions)
            say(`${message}${code === 'DATE_ORDER' ? ' Say it with --dates dmy or --dates mdy.' : ''}`);
          say('Nothing was taken.');
          return 1;
        }
        say(`Taken into “${organisation}” in ${((performance.now() - began) / 1000).toFixed(1)} s:`);
        for (const line of summaryLines(done.counts)) say(`  ${line}`);
        for (const { message } of preview.choices)
          say(message.replace('unless you say otherwise', `unless you say otherwise with --status`));
        const made = [
          [preview.newUnits.length, 'units'],
          [preview.newPeople, 'people named by projects'],
          [preview.newGoals.length, 'goals'],
        ] as const;
        for (const [count, what] of made) if (count > 0) say(`  new: ${count} ${what}`);
        return 0;
      } finally {
        await app.close();
      }
    } finally {
      await house.close();
    }
  },
};

function report(
  readings: readonly FileReading[],
  problems: readonly PlacedProblem[],
  most: number,
  say: (line: string) => void,
): void {
  for (const reading of readings) {
    if (reading.problem !== null) say(`${reading.name}: ${reading.problem}`);
    else if (reading.kind !== null && !reading.taken)
      say(`${reading.name}: ${reading.kind}, ${reading.rows} rows, not taken yet`);
    else if (reading.kind !== null)
      say(
        `${reading.name}: ${reading.kind}, ${reading.rows} rows. ${reading.dates?.evidence ?? ''}`.trimEnd(),
      );
  }
  const nameOf = new Map(readings.map(({ fileId, name }) => [fileId, name]));
  for (const problem of problems.slice(0, most))
    say(
      `${nameOf.get(problem.fileId) ?? ''}, row ${problem.row}${problem.column === '' ? '' : `, ${problem.column}`}: ${problem.message}${problem.suggestion === undefined ? '' : ` (${problem.suggestion.label})`}${problem.severity === 'error' ? ' [held back]' : ''}`,
    );
  if (problems.length > most)
    say(`… and ${problems.length - most} more; --problems ${problems.length} prints them.`);
}
