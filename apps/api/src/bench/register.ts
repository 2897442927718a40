import type { FileSource } from '../imports/table.js';
import { Seeded } from '../soak/seeded.js';

const STATUSES = ['Idea', 'Planning', 'In progress', 'Embedding', 'On hold', 'Completed', 'Abandoned'];
const SUBJECTS = [
  'Fewer falls',
  'Sepsis within the hour',
  'Quieter nights',
  'Home before midday',
  'Oral care',
];
const FIRST = ['Ada', 'Bilal', 'Carys', 'Dilip', 'Esther', 'Farah', 'Gwen', 'Hassan'];
const LAST = ['Abara', 'Brandt', 'Castell', 'Dunmore', 'Eskdale', 'Farrow', 'Gethin'];
const GOALS = ['No avoidable harm', 'Care when it is needed', 'Every patient heard', 'A place to work'];

/** A register as hospitals keep it: so many projects on 200 wards, and their goals, as two CSV files in memory. */
export function generatedRegister(rows: number, seed: number): FileSource[] {
  const seeded = new Seeded(seed);
  const day = (): string =>
    `${String(13 + seeded.below(15)).padStart(2, '0')}/${String(1 + seeded.below(12)).padStart(2, '0')}/2025`;
  const projects = [
    'Project ID,Project title,Aim statement,Problem,Ward / department,Project lead,Lead email,Status,Start date,Last updated,Progress score,Strategic objective',
    ...Array.from({ length: rows }, (_, at) => {
      const ward = 1 + seeded.below(200);
      const lead = `${seeded.pick(FIRST)} ${seeded.pick(LAST)}`;
      return [
        `G${String(at + 1).padStart(6, '0')}`,
        `"${seeded.pick(SUBJECTS)}, ward ${ward}, round ${at}"`,
        '"By next spring, a third less than now, held for three months"',
        `"Counted by hand since ${2015 + seeded.below(10)}, and never looked at"`,
        `"Ward ${ward}, St Aidan's Hospital"`,
        lead,
        `${lead.toLowerCase().replace(' ', '.')}@hospital.example`,
        seeded.pick(STATUSES),
        day(),
        day(),
        String((1 + seeded.below(9)) / 2),
        seeded.chance(0.7) ? seeded.pick(GOALS) : '',
      ].join(',');
    }),
  ];
  const goals = [
    'Code,Level,Goal,Parent,Priority weight %',
    ...GOALS.map((goal, at) => `TN${at + 1},True North,${goal},,25`),
  ];
  return [source('goals.csv', goals), source('projects.csv', projects)];
}

function source(name: string, lines: readonly string[]): FileSource {
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n`);
  return {
    id: crypto.randomUUID(),
    name,
    size: bytes.length,
    // In pieces, as a file comes.
    async *bytes() {
      for (let from = 0; from < bytes.length; from += 65_536) {
        yield bytes.subarray(from, from + 65_536);
        await Promise.resolve();
      }
    },
  };
}
