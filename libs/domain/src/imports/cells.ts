import { fold, tidy, tidyLines } from './fold.js';

/** What people write into a cell that has no answer. Compared after folding. */
const GAPS = new Set([
  '', '-', '--', '---', '.', '..', '...', '?', '??', '???', '/', '\\', '*', '_',
  'n/a', 'n.a.', 'n.a', 'na', 'n\\a', 'n/k', 'nk', 'n.k.', 'n/r', 'n/d', 'nil', 'null', 'nan', 'none', 'blank', '(blank)',
  'empty', '(none)', '[none]', 'not applicable', 'not known', 'not recorded', 'not available', 'not provided', 'not set',
  'not stated', 'not given', 'none given', 'none recorded', 'none yet', 'none identified', 'unknown', 'undefined', 'missing',
  'tbc', 'tba', 'tbd', 't.b.c.', 't.b.d.', 'to be confirmed', 'to be decided', 'to be determined', 'to be agreed', 'to be advised',
  '#n/a', '#ref!', '#value!', '#name?', '#div/0!', '#null!', '#num!',
]); // prettier-ignore

/** Longer than every gap above, with room for doubled spaces. */
const LONGEST_GAP = 40;

/** True when a cell says that there is no answer: empty, "n/a", "-", "N/K", "TBC", "none" and their like. */
export const isGap = (text: string): boolean => {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_GAP && GAPS.has(fold(trimmed));
};

/** What a cell says, or null when it is a gap. Lines stay lines; other white space is made single. */
export const answer = (text: string | undefined): string | null =>
  text === undefined || isGap(text) ? null : tidyLines(text);

/**
 * A name for each column that no other column has: the file's own heading, `Column 7` where it is blank, and
 * `Notes (2)` for the second column called Notes.
 */
export function columnNames(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading, at) => {
    const own = tidyLines(heading).replace(/\n/g, ' ') || `Column ${at + 1}`;
    let name = own;
    for (let time = 2; used.has(fold(name)); time += 1) name = `${own} (${time})`;
    used.add(fold(name));
    return name;
  });
}

/** One row of a file with its cells under the fields that their columns were given. */
export interface RowInput<Field extends string> {
  /** As the file counts: the heading row of an ordinary file is row 1. */
  readonly row: number;
  /** The raw cells of the columns that have a field. */
  readonly cells: Readonly<Partial<Record<Field, string>>>;
  /** What the unmapped columns say, by the name of the column; gaps are left out. */
  readonly other: Readonly<Record<string, string>>;
  /** Cells beyond the last heading that are not empty. */
  readonly extraCells: readonly string[];
}

export interface FieldColumn<Field extends string> {
  readonly heading: string;
  readonly index: number;
  readonly field: Field | null;
}

const isBlank = (cell: string): boolean => cell === '' || tidy(cell) === '';

/** Puts the cells of a row under their fields. Null for a row without any content, which is skipped without a word. */
export function readRow<Field extends string>(
  columns: readonly FieldColumn<Field>[],
  row: number,
  cells: readonly string[],
): RowInput<Field> | null {
  if (cells.every(isBlank)) return null;
  const byField: Partial<Record<Field, string>> = {};
  const other: Record<string, string> = {};
  for (const { heading, index, field } of columns) {
    const cell = cells[index];
    if (field !== null) byField[field] = cell ?? '';
    else {
      const said = answer(cell);
      if (said !== null) other[heading] = said;
    }
  }
  const extraCells = cells.slice(columns.length).filter((cell) => !isBlank(cell));
  return { row, cells: byField, other, extraCells };
}

export type NumberReading = { readonly ok: true; readonly value: number } | { readonly ok: false };

/** Reads a number with a decimal point or a decimal comma; thousands may be set apart by commas, spaces or apostrophes. */
export function readNumber(text: string): NumberReading {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
  const grouped = /^[+-]?\d{1,3}(?:[, '\u2019]\d{3})+(?:\.\d+)?$/.test(plain) && !/^[+-]?0/.test(plain);
  const normal = grouped ? plain.replace(/[, '\u2019]/g, '') : plain.replace(',', '.');
  return /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(normal) ? { ok: true, value: Number(normal) } : { ok: false };
}
