import { problem, type Problem } from '../problem.js';
import { findPatientIdentifier } from '../projects/patient-identifier.js';

/** The largest file, in bytes; the database holds the same. */
export const ATTACHMENT_BYTES_MOST = 20 * 1024 * 1024;
/** Files in one upload, and on one test. */
export const ATTACHMENTS_AT_ONCE = 10;
export const ATTACHMENTS_MOST = 50;
export const ATTACHMENT_NAME_MOST = 255;

/** Endings of names, without the dot, the usual one first: how people see what a file is. */
export const ATTACHMENT_TYPES = {
  'image/png': { endings: ['png'], word: 'a PNG picture' },
  'image/jpeg': { endings: ['jpg', 'jpeg', 'jfif'], word: 'a JPEG picture' },
  'image/gif': { endings: ['gif'], word: 'a GIF picture' },
  'image/webp': { endings: ['webp'], word: 'a WebP picture' },
  'image/heic': { endings: ['heic', 'heif'], word: 'a HEIC picture' },
  'application/pdf': { endings: ['pdf'], word: 'a PDF' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    endings: ['xlsx'],
    word: 'an Excel workbook',
  },
  'application/vnd.ms-excel': { endings: ['xls'], word: 'an Excel workbook of the older kind' },
  'application/vnd.oasis.opendocument.spreadsheet': { endings: ['ods'], word: 'an OpenDocument spreadsheet' },
  'text/csv': { endings: ['csv'], word: 'a table of text' },
  'text/tab-separated-values': { endings: ['tsv', 'tab'], word: 'a table of text' },
} as const satisfies Record<string, { readonly endings: readonly string[]; readonly word: string }>;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

/** Sets the direction of writing, joins or is not seen: in a name it hides what the ending is. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** The part of a name behind its last dot, in lower case; empty when it has none. */
export const endingOf = (name: string): string =>
  /[^.]\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * A file's name as it is kept: no folders, no characters that hide or reorder others, none that a file system minds,
 * its ending kept when it is shortened. `more`: an ending to put behind it.
 */
export function cleanFileName(name: string, more = ''): string {
  const last = name.normalize('NFC').replace(UNSEEN, '').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(CONTROL, ' ')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const own = endingOf(plain);
  const tail = more === '' ? (own === '' ? '' : plain.slice(-own.length - 1)) : `.${more}`;
  const stem = more === '' ? plain.slice(0, plain.length - tail.length) : plain;
  // Not through the middle of a character.
  return (stem.slice(0, ATTACHMENT_NAME_MOST - tail.length).replace(/[\ud800-\udbff]$/, '') || 'file') + tail;
}

/** What is wrong with a file's name: in names, signs stand where texts have spaces. */
export function checkFileName(name: string, ...path: readonly string[]): readonly Problem[] {
  const spaced = name.replace(/[_+.~()[\]]+/g, ' ');
  return findPatientIdentifier(name) === null && findPatientIdentifier(spaced) === null
    ? []
    : [
        problem(
          'PATIENT_IDENTIFIER',
          'The name of this file looks as if it named a patient. We did not store it. Rename the file, then send it again.',
          ...path,
        ),
      ];
}

/** Whether a test can take this many more files. */
export const checkAttachmentCount = (present: number, more: number): readonly Problem[] =>
  present + more > ATTACHMENTS_MOST
    ? [
        problem(
          'FILES_MANY',
          `A test holds ${ATTACHMENTS_MOST} files at most. Remove some, then send these again.`,
          'files',
        ),
      ]
    : [];
