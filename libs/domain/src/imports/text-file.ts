export const TEXT_ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
/** Each is a label that `TextDecoder` takes, but read Windows-1252 with `decodeWindows1252`. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export type FileInspection =
  | { readonly ok: true; readonly encoding: TextEncoding; readonly bomLength: 0 | 2 | 3 }
  | { readonly ok: false; readonly code: string; readonly problem: string };

const refuse = (code: string, problem: string): FileInspection => ({ ok: false, code, problem });

const SAVE_AS = 'In Excel choose Save as, CSV UTF-8, and send that file.';

const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

/** The head as text of one character per byte: enough to look for plain ASCII marks in any kind of file. */
const asLatin = (head: Uint8Array, length: number): string =>
  Array.from(head.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');

/**
 * How a byte sequence stands to UTF-8: `valid`, `cut` (valid until the last character, which is not all there),
 * or `invalid`. Overlong forms, surrogates and values past U+10FFFF are invalid (RFC 3629, section 4).
 */
export function checkUtf8(bytes: Uint8Array): 'valid' | 'cut' | 'invalid' {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const more = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : 3;
    if (lead < 0xc2 || lead > 0xf4) return 'invalid';
    for (let step = 1; step <= more; step += 1) {
      const byte = bytes[at + step];
      if (byte === undefined) return 'cut';
      const least = step === 1 && lead === 0xe0 ? 0xa0 : step === 1 && lead === 0xf0 ? 0x90 : 0x80;
      const most = step === 1 && lead === 0xed ? 0x9f : step === 1 && lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < least || byte > most) return 'invalid';
    }
    at += more + 1;
  }
  return 'valid';
}

/** UTF-16 without a mark: nearly every second byte of Western text is zero, and always on the same side. */
function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs === 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (odd / pairs > 0.6 && even / pairs < 0.05) return 'utf-16le';
  if (even / pairs > 0.6 && odd / pairs < 0.05) return 'utf-16be';
  return null;
}

function inspectZip(head: Uint8Array): FileInspection {
  const names = asLatin(head, 4096);
  if (names.includes('opendocument.spreadsheet'))
    return refuse(
      'SPREADSHEET',
      'This is an OpenDocument spreadsheet. Choose Save as, Text CSV with UTF-8, and send that file.',
    );
  if (names.includes('word/'))
    return refuse(
      'DOCUMENT',
      'This is a Word document. Put its table into a spreadsheet, save that as CSV UTF-8 and send it.',
    );
  if (names.includes('xl/') || names.includes('[Content_Types].xml'))
    return refuse('EXCEL_WORKBOOK', `This is an Excel workbook. ${SAVE_AS}`);
  return refuse('ZIP', 'This is a zip file. Unpack it and send the CSV files that are inside.');
}

/**
 * Says from the first bytes of a file how to read it as text, or in one sentence why not and what to do.
 * @param head the first bytes, 4 kB or more where the file has them; the whole file makes the encoding certain,
 *   since a file that is plain ASCII for pages can still have one Windows-1252 letter at its end
 * @param size the size of the whole file in bytes
 */
export function inspectBytes(head: Uint8Array, size: number): FileInspection {
  if (size === 0)
    return refuse('EMPTY_FILE', 'This file is empty (0 bytes). Save the register again and send that file.');
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06))
    return inspectZip(head);
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0))
    return refuse('EXCEL_WORKBOOK', `This is an old Excel workbook (.xls). ${SAVE_AS}`);
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46))
    return refuse('PDF', 'This is a PDF. Send the table it was made from, saved as CSV UTF-8.');
  if (
    startsWith(head, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(head, 0xff, 0xd8, 0xff) ||
    startsWith(head, 0x47, 0x49, 0x46, 0x38)
  )
    return refuse('PICTURE', 'This is a picture. Send the table itself, saved as CSV UTF-8.');
  if (startsWith(head, 0x1f, 0x8b))
    return refuse('ZIP', 'This is a gzip file. Unpack it and send the CSV file that is inside.');
  if (startsWith(head, 0xff, 0xfe, 0x00, 0x00) || startsWith(head, 0x00, 0x00, 0xfe, 0xff))
    return refuse('ENCODING', 'This text is in UTF-32, which is not read here. Save it as CSV UTF-8.');

  if (startsWith(head, 0xff, 0xfe)) return { ok: true, encoding: 'utf-16le', bomLength: 2 };
  if (startsWith(head, 0xfe, 0xff)) return { ok: true, encoding: 'utf-16be', bomLength: 2 };

  const bomLength = startsWith(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const body = head.subarray(bomLength);
  if (bomLength === 0 && body.includes(0)) {
    const encoding = unmarkedUtf16(body);
    if (encoding !== null) return { ok: true, encoding, bomLength: 0 };
  }
  // Tab, line feed, vertical tab, form feed, carriage return and Excel's end mark (0x1a) do occur in text.
  const control = body.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a));
  if (control)
    return refuse(
      'NOT_TEXT',
      'This file is not text, so it holds no table that can be read. Save the register as CSV UTF-8 and send that file.',
    );
  const opening = asLatin(body, 200).trimStart().toLowerCase();
  if (size <= head.length && body.every((byte) => byte <= 0x20))
    return refuse('EMPTY_FILE', 'This file has no text in it. Save the register again and send that file.');
  if (/^(<!doctype html|<html|<table|<\?xml)/.test(opening))
    return refuse(
      'WEB_PAGE',
      'This is a web page or XML, whatever its name says. Open it in Excel, choose Save as, CSV UTF-8, and send that file.',
    );
  if (opening.startsWith('{\\rtf'))
    return refuse(
      'DOCUMENT',
      'This is a rich-text document. Save its table as CSV UTF-8 and send that file.',
    );

  const utf8 = checkUtf8(body);
  const cutByTheHead = utf8 === 'cut' && head.length < size;
  return utf8 === 'valid' || cutByTheHead || bomLength === 3
    ? { ok: true, encoding: 'utf-8', bomLength }
    : { ok: true, encoding: 'windows-1252', bomLength: 0 };
}

/** What Windows-1252 has where Latin-1 has control characters; its five unused places stay as they are (WHATWG). */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Reads bytes as Windows-1252, in which any bytes are text and every byte is one character, so chunks may be read one
 * by one. Node 20's `TextDecoder('windows-1252')` reads Latin-1 instead and loses curly quotes and dashes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252_HIGH.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export const SEPARATOR_WORDS: Readonly<Record<Separator, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

const RECORDS_TO_LOOK_AT = 60;

/**
 * The number of cells in each record of the sample; a quoted cell may hold separators and line ends. A record in which
 * a quoted cell goes on after its closing quote counts 0: with the right separator that does not happen.
 */
function cellCounts(text: string, separator: Separator): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let atCellStart = true;
  let blank = true;
  let misfit = false;
  const endRecord = (): void => {
    if (!blank) counts.push(misfit ? 0 : cells);
    cells = 1;
    misfit = false;
    blank = true;
    atCellStart = true;
  };
  for (let at = 0; at < text.length && counts.length < RECORDS_TO_LOOK_AT; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') at += 1;
      else if (letter === '"') {
        quoted = false;
        const next = text[at + 1];
        if (next !== undefined && ![separator, '\n', '\r', ' '].includes(next)) misfit = true;
      }
      continue;
    }
    if (letter === '"' && atCellStart) {
      quoted = true;
      blank = false;
      atCellStart = false;
    } else if (letter === separator) {
      cells += 1;
      blank = false;
      atCellStart = true;
    } else if (letter === '\n' || letter === '\r') endRecord();
    else if (letter !== ' ') {
      blank = false;
      atCellStart = false;
    }
  }
  // The last record of a sample is usually cut off, so it only counts when there is hardly another.
  if (!blank && counts.length < 2) counts.push(cells);
  return counts;
}

/** Excel writes `sep=;` as a first line of its own; it says the separator and is no heading. */
export function separatorLine(sampleText: string): Separator | null {
  const found = /^\ufeff?"?sep=(.)"?\s*(?:\r|\n|$)/i.exec(sampleText)?.[1];
  return SEPARATORS.find((separator) => separator === found) ?? null;
}

/**
 * The separator with which the sample falls into the same number of columns most often; more columns win over fewer
 * when both are consistent. A comma when the text has only one column.
 */
export function detectSeparator(sampleText: string): Separator {
  const said = separatorLine(sampleText);
  if (said !== null) return said;
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const counts = cellCounts(sampleText, separator);
    const frequency = new Map<number, number>();
    for (const count of counts) if (count > 1) frequency.set(count, (frequency.get(count) ?? 0) + 1);
    for (const [columns, records] of frequency) {
      const share = records / counts.length;
      const score = share * share * Math.log2(columns);
      if (score > best.score) best = { separator, score };
    }
  }
  return best.separator;
}
