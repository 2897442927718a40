export const PATIENT_IDENTIFIER_KINDS = [
  'NHS_NUMBER',
  'CHI_NUMBER',
  'DATE_OF_BIRTH',
  'HOSPITAL_NUMBER',
] as const;
export type PatientIdentifierKind = (typeof PATIENT_IDENTIFIER_KINDS)[number];

/** Where in the text it stands, in UTF-16 units, end exclusive. The value itself is never handed on. */
export interface PatientIdentifier {
  readonly kind: PatientIdentifierKind;
  readonly start: number;
  readonly end: number;
}

const digitsOf = (text: string): number[] => [...text].map(Number);

/**
 * The check digit of NHS and most CHI numbers: the first nine digits times 10 down to 2, summed; 11 less the remainder
 * by 11 is the tenth, where 11 counts as 0 and 10 makes the number invalid (NHS Data Dictionary, NHS NUMBER).
 * @param number ten digits without separators
 */
export function passesModulus11(number: string): boolean {
  const digits = digitsOf(number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/**
 * The check digit of CHI numbers for birth dates whose modulus-11 numbers have run out: Luhn's modulus 10
 * (Public Health Scotland, phsmethods, chi_check).
 * @param number ten digits without separators
 */
export function passesModulus10(number: string): boolean {
  const digits = digitsOf(number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => {
    const weighted = at % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return (10 - (sum % 10)) % 10 === digits[9];
}

/** Ten digits that begin with a day, a month and a two-digit year, of which the century is not known. */
function startsWithBirthDate(number: string): boolean {
  const [day, month, year] = [
    Number(number.slice(0, 2)),
    Number(number.slice(2, 4)),
    Number(number.slice(4, 6)),
  ];
  const last = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

const isChiNumber = (number: string): boolean =>
  startsWithBirthDate(number) && (passesModulus11(number) || passesModulus10(number));

/** Ten digits in one piece, as 3-3-4 (NHS) or as 6-4 (CHI), with the same single space or hyphen between. */
const TEN_DIGITS = /\d{10}|\d{3}([\s\u2010-\u2015-])\d{3}\1\d{4}|\d{6}[\s\u2010-\u2015-]\d{4}/g;
const PATIENT_WORD = /\b(?:nhs|chi|patient|pt|h ?& ?c|health (?:and|&) care)\b[^\d]{0,20}$/i;
const PHONE_WORD =
  /\b(?:tel|telephone|phone|ph|mobile|mob|fax|bleep|pager|ext|extension|call|ring|text|whatsapp|doi|isbn|isrctn|nct|pmid|orcid|grant|po|invoice)\b[^\d]{0,12}$/i;
const JOINED_BEFORE = /[\p{L}\p{N}_@/%.,+=£$€-]$/u;
const LABEL_BEFORE = /(?:nhs|chi|no|num|number|id)[./-]?$/i;
const JOINED_AFTER = /^(?:[\p{L}\p{N}_@/%=]|[.,-]\d)/u;

/** True when the digits are a piece of something longer: a phone number with its code, a DOI, an amount, a code. */
function isPartOfMore(before: string, after: string): boolean {
  if (JOINED_AFTER.test(after) || /^[\s-]\d{2,}/.test(after)) return true;
  if (/\d[\s-]$/.test(before) || /\(\d+\)\s?$/.test(before)) return true;
  return JOINED_BEFORE.test(before) && !LABEL_BEFORE.test(before);
}

function kindOfTenDigits(number: string, before: string): PatientIdentifierKind | null {
  if (/^(\d)\1{9}$/.test(number)) return null;
  const saysPatient = PATIENT_WORD.test(before);
  if (!saysPatient && PHONE_WORD.test(before)) return null;
  if (isChiNumber(number)) return 'CHI_NUMBER';
  // England, Wales and the Isle of Man: 4, 6, 7 and some 3; Northern Ireland the rest of 3; 9 as used in test records
  // and examples. 0 to 2 is the CHI block and 5 and 8 are not issued, so these need a word that says what they are.
  const inRange = /^[34679]/.test(number);
  return (inRange || saysPatient) && passesModulus11(number) ? 'NHS_NUMBER' : null;
}

function findTenDigits(text: string): PatientIdentifier | null {
  for (const match of text.matchAll(TEN_DIGITS)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 60), start);
    if (isPartOfMore(before, text.slice(end, end + 12))) continue;
    const kind = kindOfTenDigits(match[0].replace(/\D/g, ''), before);
    if (kind !== null) return { kind, start, end };
  }
  return null;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const DATE = `(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?[- ]${MONTH}\\.?[-, ]+(?:\\d{4}|\\d{2})|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\d)`;
const BIRTH_WORD = '(?:\\bd\\.? ?o\\.? ?b\\b\\.?|\\bdate of birth\\b|\\bbirth ?date\\b|\\bbirthday\\b)';
/** "Born" alone is common in the field's aims ("babies born after 1 April 2026"), so only a single day after it counts. */
const BORN = '\\bborn(?: on)?(?: the)?[:,]? ';
const DATE_AFTER_WORD = new RegExp(`(?:${BIRTH_WORD}[^\\d\\n]{0,20}?|${BORN})(${DATE})`, 'di');
const DATE_BEFORE_WORD = new RegExp(`(?<!\\d)(${DATE})[\\s,;:(\\-]{0,4}${BIRTH_WORD}`, 'di');

const NUMBER_WORD =
  '(?:\\bhospital (?:number|no|num|nr|id)\\b|\\bhosp(?:ital)?\\.? no\\b|\\bmrn\\b|\\bmedical record (?:number|no)\\b|\\bpatient (?:number|no|id|identifier)\\b|\\bpas (?:number|no|id)\\b|\\bcase ?notes? (?:number|no)\\b|\\bunit record (?:number|no)\\b|\\bnhi(?: number)?\\b|\\bmedicare (?:number|no)\\b)';
const LOCAL_NUMBER = '(?:[a-z]{1,4}[- ]?\\d{4,10}[a-z]?|\\d{5,10}[a-z]?)(?![\\d,%]|\\.\\d)';
const LOCAL_NUMBER_AFTER_WORD = new RegExp(
  `${NUMBER_WORD}[.:#=\\s-]{0,4}(?:is |was )?[:#]?\\s?(${LOCAL_NUMBER})`,
  'di',
);

/** One of the words above, or a part of it: without any, the slower patterns have nothing to find. */
const ANY_WORD =
  /born|birth|\bd\.? ?o\.? ?b\b|hosp|\bmrn|medical record|patient|\bpas\b|case ?note|unit record|\bnhi|medicare/i;

function findPattern(text: string, pattern: RegExp, kind: PatientIdentifierKind): PatientIdentifier | null {
  const place = pattern.exec(text)?.indices?.[1];
  return place === undefined ? null : { kind, start: place[0], end: place[1] };
}

/**
 * The first thing in a text that looks as if it identified a patient, or null.
 *
 * NHS number: ten digits, whole or as 3-3-4, in an issued or test range (or any range after a word such as "NHS" or
 * "patient") with a right check digit. CHI number (Scotland): ten digits that begin with a day of birth, with either of
 * its two check digits. Ten equal digits pass the sum and are no number. Digits that are part of something longer, or
 * stand after a word such as "tel", are left alone; about 1 random ten-digit number in 11 would pass the sum alone.
 * Date of birth and hospital number: only beside a word that says so, since both look like much else.
 *
 * A caller refuses the text and never keeps or logs what was found.
 */
export function findPatientIdentifier(text: string): PatientIdentifier | null {
  if (!/\d{2}/.test(text)) return null;
  const worded = ANY_WORD.test(text);
  const found = [
    findTenDigits(text),
    worded ? findPattern(text, DATE_AFTER_WORD, 'DATE_OF_BIRTH') : null,
    worded ? findPattern(text, DATE_BEFORE_WORD, 'DATE_OF_BIRTH') : null,
    worded ? findPattern(text, LOCAL_NUMBER_AFTER_WORD, 'HOSPITAL_NUMBER') : null,
  ].filter((one) => one !== null);
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
