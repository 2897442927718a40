import { parse, CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import {
  checkUtf8,
  decodeWindows1252,
  detectSeparator,
  inspectBytes,
  separatorLine,
  type Separator,
  type TextEncoding,
} from '@tributary/domain';

/** The bytes of one file, to be read as often as needed. */
export interface FileSource {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
}

export interface TableForm {
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  /** A first line that only says the separator; it is no row. */
  readonly separatorLine: boolean;
}

/** A file that cannot be read as a table, as one sentence. */
export class TableProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'TableProblem';
  }
}

const HEAD = 256 * 1024;
/** A cell longer than this is no cell: a quotation mark was never closed. */
const RECORD_MOST = 1024 * 1024;

/** Finds out how a file is to be read; throws a TableProblem when it is no table. Reads it once, in pieces. */
export async function formOf(source: FileSource): Promise<TableForm> {
  const parts: Uint8Array[] = [];
  let held = 0;
  // Bytes beyond the head can still prove that the text is not UTF-8.
  let utf8 = true;
  let tail: Uint8Array = new Uint8Array(0);
  for await (const chunk of source.bytes()) {
    if (held < HEAD) parts.push(chunk);
    held += chunk.length;
    if (utf8) {
      const joined = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
      const verdict = checkUtf8(joined);
      if (verdict === 'invalid') utf8 = false;
      tail = verdict === 'cut' ? joined.subarray(Math.max(0, joined.length - 3)) : new Uint8Array(0);
      if (verdict === 'cut') {
        // Keep only the bytes of the character that was cut.
        let start = tail.length;
        while (start > 0 && ((tail[start - 1] ?? 0) & 0xc0) === 0x80) start -= 1;
        tail = tail.subarray(Math.max(0, start - 1));
      }
    }
  }
  const head = Buffer.concat(parts).subarray(0, HEAD);
  const inspected = inspectBytes(head, source.size);
  if (!inspected.ok) throw new TableProblem(inspected.code, inspected.problem);
  const encoding = inspected.encoding === 'utf-8' && !utf8 ? 'windows-1252' : inspected.encoding;
  const sample = decoderOf(encoding)(head);
  return { encoding, separator: detectSeparator(sample), separatorLine: separatorLine(sample) !== null };
}

/** Reads pieces of a text one after the other; nothing at the end flushes what a cut character left. */
function decoderOf(encoding: TextEncoding): (piece?: Uint8Array) => string {
  // Node 20's own decoder for Windows-1252 is Latin-1, which loses dashes and curly quotes.
  if (encoding === 'windows-1252') return (piece) => (piece === undefined ? '' : decodeWindows1252(piece));
  const decoder = new TextDecoder(encoding);
  return (piece) => decoder.decode(piece, { stream: piece !== undefined });
}

async function* text(source: FileSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  for await (const chunk of source.bytes()) yield decode(chunk);
  yield decode();
}

export interface TableRow {
  /** As the file counts: its first row is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of a file, one after the other, holding one at a time. Throws a TableProblem where the file breaks off. */
export async function* tableRows(source: FileSource, form: TableForm): AsyncGenerator<TableRow> {
  const parser = Readable.from(text(source, form.encoding)).pipe(
    parse({
      delimiter: form.separator,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: RECORD_MOST,
    }),
  );
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row === 1 && form.separatorLine) continue;
      yield { row, cells };
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new TableProblem(
        'QUOTE_OPEN',
        `The table breaks off after row ${row}: a quotation mark is opened there and never closed. Mend that row, then send the file again.`,
      );
    throw error;
  }
}
