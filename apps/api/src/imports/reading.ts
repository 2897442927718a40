import {
  createDateTally,
  DATE_STYLE_WORDS,
  explainDateStyle,
  FIELDS,
  findHeadingRow,
  fold,
  importKindWord,
  isGap,
  isTaken,
  mapColumns,
  readStatus,
  readUnit,
  recogniseFile,
  type DateStyle,
  type DateTally,
  type FieldColumn,
  type ImportKind,
  type WrittenUnit,
} from '@tributary/domain';
import { formOf, TableProblem, tableRows, type FileSource, type TableForm } from './table.js';

/** What a person has said about how the files are to be read; what is not said is found out. */
export interface Arrangement {
  readonly files: Readonly<Record<string, FileArrangement>>;
  readonly statusWithoutColumn: string | null;
  readonly replacements: readonly { readonly field: string; readonly from: string; readonly to: string }[];
}

export interface FileArrangement {
  readonly kind?: ImportKind;
  readonly dates?: DateStyle;
  readonly columns?: Readonly<Record<number, string | null>>;
}

export const NOTHING_ARRANGED: Arrangement = { files: {}, statusWithoutColumn: null, replacements: [] };

export interface Question {
  readonly code: string;
  readonly message: string;
  readonly fileId: string | null;
  readonly column: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What one file is and how it is read: found in a first pass that holds a row at a time. */
export interface FileReading {
  readonly fileId: string;
  readonly name: string;
  readonly kind: ImportKind | null;
  readonly taken: boolean;
  readonly rows: number;
  readonly form: TableForm | null;
  /** The row of the headings. */
  readonly headingRow: number;
  readonly columns: readonly (FieldColumn<string> & { readonly sure: boolean })[];
  readonly sample: readonly (readonly string[])[];
  readonly dates: {
    readonly style: 'DMY' | 'MDY' | 'ISO_ONLY' | 'UNKNOWN' | 'MIXED';
    readonly evidence: string;
    readonly byField: Readonly<Record<string, DateStyle | null>>;
  } | null;
  /** Each different place a project or person stands at, and each different word for a goal and a status. */
  readonly units: readonly WrittenUnit[];
  readonly goalWords: readonly string[];
  readonly statusWords: readonly { readonly word: string; readonly rows: number }[];
  readonly questions: readonly Question[];
  /** Why it cannot be read at all. */
  readonly problem: string | null;
}

const SAMPLE = 200;
const SHOWN = 5;
/** More different words than this in a column of goals or statuses are no vocabulary. */
const WORDS_MOST = 2000;

const unreadable = (source: FileSource, problem: string): FileReading => ({
  fileId: source.id,
  name: source.name,
  kind: null,
  taken: false,
  rows: 0,
  form: null,
  headingRow: 1,
  columns: [],
  sample: [],
  dates: null,
  units: [],
  goalWords: [],
  statusWords: [],
  questions: [],
  problem,
});

/** The first pass over one file. Never throws for what a file may be: it says why it cannot be read. */
export async function readFile(source: FileSource, arrangement: Arrangement): Promise<FileReading> {
  try {
    return await read(source, arrangement);
  } catch (error) {
    if (error instanceof TableProblem) return unreadable(source, error.message);
    throw error;
  }
}

async function read(source: FileSource, arrangement: Arrangement): Promise<FileReading> {
  const said = arrangement.files[source.id] ?? {};
  const form = await formOf(source);
  const head: { row: number; cells: readonly string[] }[] = [];
  for await (const row of tableRows(source, form)) {
    head.push(row);
    if (head.length > SAMPLE) break;
  }
  const at = findHeadingRow(head.map(({ cells }) => cells));
  const headings = head[at]?.cells ?? [];
  const headingRow = head[at]?.row ?? 1;
  const below = head.slice(at + 1).map(({ cells }) => cells);
  if (headings.every((heading) => heading.trim() === ''))
    return unreadable(source, 'This file has no headings. Put the names of the columns in its first row.');

  const found = recogniseFile({ fileName: source.name, headings, rows: below });
  const kind = said.kind ?? found.kind;
  const mapped =
    said.kind !== undefined && said.kind !== found.kind ? mapColumns(said.kind, headings, below) : found;
  const columns = mapped.columns.map((column) => {
    const chosen = said.columns?.[column.index];
    return chosen === undefined ? column : { ...column, field: chosen, sure: true };
  });

  const fields = kind === null ? [] : FIELDS[kind];
  const dateColumns = columns.flatMap((column) =>
    column.field !== null && fields.some(({ field, form: cell }) => field === column.field && cell === 'date')
      ? [{ ...column, field: column.field, tally: createDateTally() }]
      : [],
  );
  const indexOf = (field: string): number => columns.find((column) => column.field === field)?.index ?? -1;
  const [unitAt, hospitalAt, goalAt, statusAt] = ['unit', 'hospital', 'goal', 'status'].map(indexOf) as [
    number,
    number,
    number,
    number,
  ];
  const places = new Map<string, WrittenUnit>();
  const goalWords = new Map<string, string>();
  const statusWords = new Map<string, { word: string; rows: number }>();
  let rows = 0;
  for await (const { row, cells } of tableRows(source, form)) {
    if (row <= headingRow || cells.every((cell) => cell.trim() === '')) continue;
    rows += 1;
    for (const { index, tally } of dateColumns) tally.add(row, cells[index] ?? '');
    const place = `${cells[unitAt] ?? ''}\n${cells[hospitalAt] ?? ''}`;
    if (!places.has(place)) {
      const unit = readUnit(cells[unitAt] ?? '', hospitalAt < 0 ? undefined : (cells[hospitalAt] ?? ''));
      if (unit !== null) places.set(place, unit);
    }
    count(goalWords, cells[goalAt], (word) => word);
    const status = cells[statusAt]?.trim() ?? '';
    if (!isGap(status)) {
      const known = statusWords.get(fold(status));
      if (known !== undefined) known.rows += 1;
      else if (statusWords.size < WORDS_MOST) statusWords.set(fold(status), { word: status, rows: 1 });
    }
  }

  const dates = datesOf(dateColumns, said.dates ?? null);
  const questions: Question[] = [];
  if (kind === null)
    questions.push({
      code: 'KIND_UNKNOWN',
      message: `“${source.name}” is not a file we know by its headings. Say what it holds, or leave it out.`,
      fileId: source.id,
      column: null,
      options: (['projects', 'people', 'goals', 'pdsa-cycles'] as const).map((value) => ({
        value,
        label: importKindWord(value),
      })),
    });
  if (kind !== null && isTaken(kind)) {
    for (const column of dates.open)
      questions.push({
        code: 'DATE_ORDER',
        message: column.sentence,
        fileId: source.id,
        column: column.heading,
        options: (['dmy', 'mdy'] as const).map((value) => ({ value, label: `${DATE_STYLE_WORDS[value]}` })),
      });
    const missing = fields.filter(
      ({ field, required }) => required && !columns.some((column) => column.field === field),
    );
    // A person's name may come in two columns.
    const named = kind === 'people' && indexOf('lastName') >= 0;
    for (const { label } of missing.filter(({ field }) => !(named && field === 'name')))
      questions.push({
        code: 'COLUMN_MISSING',
        message: `No column of “${source.name}” holds “${label}”. Match one to it.`,
        fileId: source.id,
        column: null,
        options: [],
      });
  }
  return {
    fileId: source.id,
    name: source.name,
    kind,
    taken: kind !== null && isTaken(kind),
    rows,
    form,
    headingRow,
    columns,
    sample: below.slice(0, SHOWN),
    dates: dateColumns.length === 0 ? null : dates.shown,
    units: [...places.values()],
    goalWords: [...goalWords.values()],
    statusWords: [...statusWords.values()].sort((a, b) => b.rows - a.rows),
    questions,
    problem: null,
  };
}

function count(words: Map<string, string>, cell: string | undefined, keep: (word: string) => string): void {
  const word = cell?.trim() ?? '';
  if (isGap(word) || words.size >= WORDS_MOST) return;
  const key = fold(word);
  if (!words.has(key)) words.set(key, keep(word));
}

interface DateColumn {
  readonly heading: string;
  readonly field: string;
  readonly tally: DateTally;
}

/**
 * How each column of dates is read. A column that proves nothing itself follows the others of its file when these agree:
 * one hand wrote them all.
 */
function datesOf(
  columns: readonly DateColumn[],
  said: DateStyle | null,
): {
  readonly shown: NonNullable<FileReading['dates']>;
  readonly open: readonly { readonly heading: string; readonly sentence: string }[];
} {
  const found = columns.map((column) => ({ ...column, inference: column.tally.infer() }));
  const proven = new Set(
    found.flatMap(({ inference }) =>
      inference.style === 'dmy' || inference.style === 'mdy' ? [inference.style] : [],
    ),
  );
  const agreed = proven.size === 1 ? ([...proven][0] ?? null) : null;
  const byField: Record<string, DateStyle | null> = {};
  const open: { heading: string; sentence: string }[] = [];
  const sentences: string[] = [];
  for (const { field, heading, inference } of found) {
    const own = inference.style === 'dmy' || inference.style === 'mdy' ? inference.style : null;
    const style = said ?? own ?? (inference.style === 'unknown' ? agreed : null);
    byField[field] = style;
    if (style === null && (inference.style === 'unknown' || inference.style === 'mixed'))
      open.push({ heading, sentence: explainDateStyle(heading, inference) });
    else if (said !== null && inference.style !== 'iso-only')
      sentences.push(`Dates in “${heading}” are read as ${DATE_STYLE_WORDS[said]}, as you said.`);
    else if (own === null && style !== null)
      sentences.push(`Dates in “${heading}” are read as ${DATE_STYLE_WORDS[style]}, like the other columns.`);
    else if (inference.style !== 'iso-only') sentences.push(explainDateStyle(heading, inference));
  }
  const styles = found.map(({ inference }) => inference.style);
  const style =
    open.length > 0
      ? styles.includes('mixed')
        ? 'MIXED'
        : 'UNKNOWN'
      : (said ?? agreed) === 'dmy'
        ? 'DMY'
        : (said ?? agreed) === 'mdy'
          ? 'MDY'
          : 'ISO_ONLY';
  return {
    shown: {
      style,
      evidence:
        [...open.map(({ sentence }) => sentence), ...sentences].join(' ') ||
        'Every date can be read in one way only.',
      byField,
    },
    open,
  };
}

/** How a register's words for status are read, for the preview. */
export const statusReadAs = (word: string): string | null => {
  const reading = readStatus(word);
  return reading === null
    ? null
    : reading.outcome === null
      ? reading.status
      : `${reading.status}, ${reading.outcome}`;
};
