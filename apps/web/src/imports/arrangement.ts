import type { DateStyle, ImportKind, ProjectStatus } from '../gql/graphql';
import type { Arrange, ImportFile, ImportQuestion, ShownImport } from './import-parts';

/** What a person has said on the page about how to read the files, and the api does not know yet. */
export interface Said {
  readonly kinds: Readonly<Record<string, ImportKind>>;
  readonly dates: Readonly<Record<string, DateStyle>>;
  /** By file, then by the column's index; null leaves the column out. */
  readonly columns: Readonly<Record<string, Readonly<Record<number, string | null>>>>;
  /** A register's own word, and the word that it is to be read as. */
  readonly words: Readonly<Record<string, string>>;
  readonly statusWithoutColumn: ProjectStatus | null;
  /** By the question's place in the list: what was chosen. */
  readonly answers: Readonly<Record<string, string>>;
}

export const nothingSaid: Said = {
  kinds: {},
  dates: {},
  columns: {},
  words: {},
  statusWithoutColumn: null,
  answers: {},
};

export const isNothing = (said: Said): boolean =>
  said.statusWithoutColumn === null &&
  [said.kinds, said.dates, said.columns, said.words, said.answers].every(
    (part) => Object.keys(part).length === 0,
  );

const kinds: readonly ImportKind[] = [
  'GOALS',
  'PEOPLE',
  'PROJECTS',
  'PDSA_CYCLES',
  'MEASURES',
  'MEASUREMENTS',
];
const orders: readonly DateStyle[] = ['DMY', 'MDY'];
const statuses: readonly ProjectStatus[] = [
  'IDEA',
  'PLANNING',
  'TESTING',
  'IMPLEMENTING',
  'SUSTAINING',
  'PAUSED',
  'CLOSED',
];

export const questionKey = ({ code, fileId, column }: ImportQuestion): string =>
  [code, fileId ?? '', column ?? ''].join('/');

/** Adds an answer to what was said, in the place where the api expects answers of its sort. */
export function answered(said: Said, question: ImportQuestion, value: string): Said {
  const next: Said = { ...said, answers: { ...said.answers, [questionKey(question)]: value } };
  const word = value.toLocaleUpperCase('en-GB');
  const { fileId } = question;
  const order = orders.find((one) => one === word);
  if (order !== undefined && fileId !== null) return { ...next, dates: { ...said.dates, [fileId]: order } };
  const kind = kinds.find((one) => one === word);
  if (kind !== undefined && fileId !== null) return { ...next, kinds: { ...said.kinds, [fileId]: kind } };
  const status = statuses.find((one) => one === word);
  if (status !== undefined) return { ...next, statusWithoutColumn: status };
  return next;
}

/** The field that a column of a file holds, by the column's own heading; the heading itself where none is matched. */
export function fieldOf(
  files: readonly ImportFile[],
  fileName: string | null,
  heading: string | null,
): string {
  const file = files.find(({ name }) => name === fileName) ?? files[0];
  return file?.columns.find((column) => column.heading === heading)?.field ?? heading ?? '';
}

/** Everything said, as one message to the api. */
export function arrangeInput(found: ShownImport, said: Said): Arrange {
  const files = found.files.flatMap((file) => {
    const kind = said.kinds[file.id];
    const dates = said.dates[file.id];
    const columns = said.columns[file.id];
    if (kind === undefined && dates === undefined && columns === undefined) return [];
    return [
      {
        id: file.id,
        ...(kind === undefined ? {} : { kind }),
        ...(dates === undefined ? {} : { dates }),
        ...(columns === undefined
          ? {}
          : { columns: Object.entries(columns).map(([index, field]) => ({ index: Number(index), field })) }),
      },
    ];
  });
  const words = Object.entries(said.words).map(([from, to]) => ({ field: 'status', from, to }));
  // A question about a word: the column says which, the answer says as what.
  const others = found.questions.flatMap((question) => {
    const to = said.answers[questionKey(question)];
    const known =
      to === undefined ||
      [...kinds, ...orders, ...statuses].some((one) => one === to.toLocaleUpperCase('en-GB'));
    if (known || question.column === null) return [];
    return [{ field: 'goal', from: question.column, to }];
  });
  return {
    id: found.id,
    version: found.version,
    ...(files.length === 0 ? {} : { files }),
    ...(said.statusWithoutColumn === null ? {} : { statusWithoutColumn: said.statusWithoutColumn }),
    ...(words.length + others.length === 0 ? {} : { replacements: [...words, ...others] }),
  };
}
