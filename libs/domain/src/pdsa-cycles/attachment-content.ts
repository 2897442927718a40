import { accepted, problem, refused, type Problem, type Result } from '../problem.js';
import { ATTACHMENT_TYPES, cleanFileName, endingOf, type AttachmentType } from './attachment.js';

const ALL_TYPES = Object.keys(ATTACHMENT_TYPES) as AttachmentType[];

/** ASCII at a place of the file. */
const at = (bytes: Uint8Array, offset: number, ascii: string): boolean =>
  [...ascii].every((sign, index) => bytes[offset + index] === sign.charCodeAt(0));

/** A piece as text of one character a byte: enough to look for plain ASCII. */
function latin(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  for (let start = from; start < to; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, Math.min(to, start + 8192)));
  return text;
}

const number = (bytes: Uint8Array, offset: number, size: 2 | 4): number => {
  let value = 0;
  for (let index = size - 1; index >= 0; index -= 1) value = value * 256 + (bytes[offset + index] ?? 0);
  return value;
};

/** Brands of HEIF files with a picture in them (ISO/IEC 23008-12, annex B). */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

function pictureOf(bytes: Uint8Array): AttachmentType | null {
  if (at(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (at(bytes, 0, '\xff\xd8\xff')) return 'image/jpeg';
  if (at(bytes, 0, 'GIF87a') || at(bytes, 0, 'GIF89a')) return 'image/gif';
  if (at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP')) return 'image/webp';
  if (at(bytes, 4, 'ftyp') && HEIC_BRANDS.some((brand) => at(bytes, 8, brand))) return 'image/heic';
  return null;
}

/** The most entries of a zip that are looked at: a workbook has some dozens. */
const ENTRIES_MOST = 10_000;

/**
 * The names in a zip, from the directory at its end, which is what programs go by (PKWARE APPNOTE 4.3.12 and 4.3.16).
 * Null when there is none that can be read.
 */
function zipNames(bytes: Uint8Array): readonly string[] | null {
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && !at(bytes, end, 'PK\x05\x06')) end -= 1;
  if (end < 0 || !at(bytes, end, 'PK\x05\x06')) return null;
  const names: string[] = [];
  let offset = number(bytes, end + 16, 4);
  while (at(bytes, offset, 'PK\x01\x02') && names.length < ENTRIES_MOST) {
    const length = number(bytes, offset + 28, 2);
    names.push(latin(bytes, offset + 46, Math.min(bytes.length, offset + 46 + length)));
    offset += 46 + length + number(bytes, offset + 30, 2) + number(bytes, offset + 32, 2);
  }
  return names;
}

const MACROS: Problem = problem(
  'FILE_MACROS',
  'This workbook holds macros. Save it as a workbook without macros (.xlsx) and send it again.',
);
const LOCKED: Problem = problem(
  'FILE_LOCKED',
  'This workbook is locked with a password. Save it without one and send it again.',
);

const ODS = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';

function zippedWorkbook(bytes: Uint8Array): AttachmentType | Problem | null {
  const names = zipNames(bytes)?.map((name) => name.toLowerCase());
  if (names === undefined) return null;
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const type: AttachmentType | null =
    has(/^\[content_types\]\.xml$/) && has(/^xl\/workbook\.xml$/)
      ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      : // Its first entry, stored as it is, says what it is (OpenDocument 1.3, part 2, 3.3).
        at(bytes, 30, ODS)
        ? 'application/vnd.oasis.opendocument.spreadsheet'
        : null;
  if (type === null) return null;
  return has(/vbaproject\.bin$|^xl\/macrosheets\/|^basic\/|^scripts\//) ? MACROS : type;
}

/**
 * The streams and storages inside an older Office file are named in UTF-16 at the beginning of entries of 128 bytes
 * (MS-CFB 2.6.1), and everything in such a file stands at a multiple of that.
 */
function olderWorkbook(bytes: Uint8Array): AttachmentType | Problem | null {
  const names = new Set<string>();
  for (let entry = 512; entry + 66 <= bytes.length; entry += 128) {
    const length = number(bytes, entry + 64, 2);
    if (length >= 4 && length <= 64 && length % 2 === 0)
      names.add(latin(bytes, entry, entry + length - 2).replaceAll('\0', ''));
    if (names.size > ENTRIES_MOST) return null;
  }
  const has = (...of: readonly string[]): boolean => of.some((name) => names.has(name));
  if (has('EncryptedPackage')) return LOCKED;
  if (!has('Workbook', 'Book') || has('WordDocument', 'PowerPoint Document')) return null;
  return has('_VBA_PROJECT_CUR', '_VBA_PROJECT', 'Macros') ? MACROS : 'application/vnd.ms-excel';
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let offset = 0; offset < bytes.length; offset += 1) {
    const lead = bytes[offset] ?? 0;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xf0 && lead <= 0xf4
        ? 3
        : lead >= 0xe0 && lead < 0xf0
          ? 2
          : lead >= 0xc2 && lead < 0xe0
            ? 1
            : 0;
    if (more === 0) return false;
    for (let step = 1; step <= more; step += 1)
      if (((bytes[offset + step] ?? 0) & 0xc0) !== 0x80) return false;
    offset += more;
  }
  return true;
}

/** What a byte of text may not be: 1 a control, in any encoding; 2 nothing in Windows-1252, and so part of UTF-8. */
const SIGNS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x7f || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))
    ? 1
    : [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
      ? 2
      : 0,
);

/** UTF-16 with its mark as one byte a sign, what has none as a question mark; null when it is no such text. */
function narrow(bytes: Uint8Array): Uint8Array | null {
  const low = at(bytes, 0, '\xff\xfe') ? 0 : 1;
  if (bytes.length % 2 === 1) return null;
  const text = new Uint8Array(bytes.length / 2 - 1);
  for (let sign = 0; sign < text.length; sign += 1) {
    const offset = 2 + sign * 2;
    text[sign] = bytes[offset + 1 - low] === 0 ? (bytes[offset + low] ?? 0) : 0x3f;
  }
  return text;
}

/** The bytes of a text, one a sign as far as ASCII goes; null for anything that is not text. */
function textOf(bytes: Uint8Array): Uint8Array | null {
  const isWide = at(bytes, 0, '\xff\xfe') || at(bytes, 0, '\xfe\xff');
  const text = isWide ? narrow(bytes) : bytes;
  if (text === null) return null;
  let unknown = false;
  for (const byte of text) {
    const sign = SIGNS[byte];
    if (sign === 1) return null;
    if (sign === 2) unknown = true;
  }
  return !isWide && unknown && !isUtf8(bytes) ? null : text;
}

/** What a browser or a shell would run or draw, at the beginning or anywhere. */
const BEGINS = /^(?:\xef\xbb\xbf)?\s*(?:<|#!|%!|\{\\rtf)/;
const HOLDS = /^<(?:script|svg|html|iframe|object|embed|!doctype)\b/i;
/** More places that look like it are looked at no longer. */
const LOOKS_MOST = 10_000;

function runs(text: Uint8Array): boolean {
  if (BEGINS.test(latin(text, 0, Math.min(text.length, 1024)))) return true;
  let looks = 0;
  for (let open = text.indexOf(0x3c); open !== -1; open = text.indexOf(0x3c, open + 1)) {
    if (!'!ehiosEHIOS'.includes(String.fromCharCode(text[open + 1] ?? 0x20))) continue;
    looks += 1;
    if (looks > LOOKS_MOST || HOLDS.test(latin(text, open, Math.min(text.length, open + 10)))) return true;
  }
  return false;
}

function tableOf(bytes: Uint8Array, ending: string): AttachmentType | null {
  const text = textOf(bytes);
  if (text === null || runs(text)) return null;
  // Any note is text: without its name it is a table only when something stands between its cells.
  const divided = [0x2c, 0x3b, 0x09].some((sign) => text.includes(sign));
  if (ending === 'csv' || (ending === '' && divided)) return 'text/csv';
  return ending === 'tsv' || ending === 'tab' ? 'text/tab-separated-values' : null;
}

/** How to come by a file that is what its name says. */
function wayOut(type: AttachmentType): string {
  switch (type) {
    case 'application/pdf':
      return 'Export it as PDF and send it again.';
    case 'text/csv':
    case 'text/tab-separated-values':
      return 'Save it as CSV and send it again.';
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    case 'application/vnd.ms-excel':
    case 'application/vnd.oasis.opendocument.spreadsheet':
      return 'Save it as a workbook (.xlsx) and send it again.';
    case 'image/png':
    case 'image/jpeg':
    case 'image/gif':
    case 'image/webp':
    case 'image/heic':
      return 'Save it as a picture (.jpg or .png) and send it again.';
  }
}

export interface KnownAttachment {
  readonly contentType: AttachmentType;
  /** With the ending that goes with the content, where it had none of those that are known. */
  readonly name: string;
}

/**
 * What a file is, by its content; its name and what the sender calls it only have to agree. Pictures, PDF and
 * spreadsheets without macros are taken. Everything else is refused: pages, drawings with script (SVG), programs,
 * documents, archives.
 */
export function recogniseAttachment(
  bytes: Uint8Array,
  name: string,
  ...path: readonly string[]
): Result<KnownAttachment> {
  if (bytes.length === 0)
    return refused(
      problem('FILE_EMPTY', 'This file is empty. Look whether it was saved, then send it again.', ...path),
    );
  const ending = endingOf(name);
  const found =
    pictureOf(bytes) ??
    (at(bytes, 0, '%PDF-')
      ? 'application/pdf'
      : at(bytes, 0, 'PK\x03\x04')
        ? zippedWorkbook(bytes)
        : at(bytes, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
          ? olderWorkbook(bytes)
          : tableOf(bytes, ending));
  if (found !== null && typeof found === 'object') return refused({ ...found, path });
  const named = ALL_TYPES.find((type) =>
    (ATTACHMENT_TYPES[type].endings as readonly string[]).includes(ending),
  );
  if (found !== null && (named === undefined || named === found))
    return accepted({
      contentType: found,
      name: named === undefined ? cleanFileName(name, ATTACHMENT_TYPES[found].endings[0]) : name,
    });
  if (named !== undefined) {
    const isPicture = (type: AttachmentType | null): boolean => type?.startsWith('image/') === true;
    const { word } = ATTACHMENT_TYPES[named];
    return refused(
      problem(
        'FILE_LIES',
        found !== null && isPicture(found) && isPicture(named)
          ? `This is named .${ending} but is ${ATTACHMENT_TYPES[found].word}. Name it .${ATTACHMENT_TYPES[found].endings[0]} and send it again.`
          : `This is named .${ending} but is not ${word}. ${wayOut(named)}`,
        ...path,
      ),
    );
  }
  return refused(
    problem(
      'FILE_KIND',
      'This kind of file is not taken. Send a picture (.jpg, .png), a PDF or a spreadsheet (.xlsx, .xls, .ods, .csv).',
      ...path,
    ),
  );
}
