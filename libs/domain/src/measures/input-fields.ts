/** Readers of what came from outside: each gives back something sound, or refuses with a sentence and a place. */

/** Sums of squares of anything smaller stay finite. */
const LARGEST_VALUE = 1e150;

/** Ends the reading of an input; `checkChart` turns it into a refusal. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly path: string,
  ) {
    super(message);
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a refusal quotes it. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

export function oneOf<T extends string>(
  allowed: readonly T[],
  value: unknown,
  path: string,
  what: string,
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new Refused(`There is no ${what} ${shown(value)}. Use one of ${allowed.join(', ')}.`, path);
  return found;
}

/** A sound number or a missing one; everything else is for `refuseNumber` to explain. */
function isNumberOrNull(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Math.abs(value) <= LARGEST_VALUE);
}

function refuseNumber(value: unknown, path: string): never {
  if (typeof value !== 'number' || Number.isNaN(value))
    throw new Refused(
      `${shown(value)} is not a number. Give a number, or null where nothing was measured.`,
      path,
    );
  throw new Refused(`${shown(value)} is too large for a chart. Check the number of zeros.`, path);
}

export function numberOrNull(value: unknown, path: string): number | null {
  return isNumberOrNull(value) ? value : refuseNumber(value, path);
}

export function listOf(value: unknown, path: string, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refused(`${path} is not a list. Give ${what}.`, path);
  return value;
}

/** A list of numbers; NaN for null. */
export function numbers(value: unknown, path: string): Float64Array {
  const list = listOf(value, path, 'one number per point, null where it is missing');
  const result = new Float64Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    result[i] = (isNumberOrNull(value) ? value : refuseNumber(value, `${path}[${i}]`)) ?? NaN;
  }
  return result;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number that digits `from` up to `to` spell; NaN when one of them is none. */
function spelt(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** 2026-03-31, also with a time behind it. Ten thousand charts bring half a million dates: no regular expression. */
function isDate(text: string): boolean {
  if (text[4] !== '-' || text[7] !== '-' || (text.length > 10 && text[10] !== 'T')) return false;
  const year = spelt(text, 0, 4);
  const month = spelt(text, 5, 7);
  const day = spelt(text, 8, 10);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 && !leap ? 28 : (MONTH_DAYS[month - 1] ?? 0);
  return year >= 0 && day >= 1 && day <= longest;
}

function isDateList(list: readonly unknown[]): list is readonly string[] {
  for (const entry of list) if (typeof entry !== 'string' || !isDate(entry)) return false;
  return true;
}

export function dates(value: unknown, path: string): readonly string[] {
  const list = listOf(value, path, 'one date per point');
  if (isDateList(list)) return list;
  const wrong = list.findIndex((entry) => typeof entry !== 'string' || !isDate(entry));
  throw new Refused(`${shown(list[wrong])} is not a date. Write it as 2026-03-31.`, `${path}[${wrong}]`);
}

export function sameLength(count: number, expected: number, path: string, beside: string): void {
  if (count !== expected)
    throw new Refused(
      `${path} has ${count} entries and ${beside} has ${expected}. Give one per point.`,
      path,
    );
}

export function indices(value: unknown, length: number, path: string): readonly number[] {
  return listOf(value, path, 'a list of point numbers, counted from 0').map((entry, i) => {
    if (typeof entry !== 'number' || !Number.isInteger(entry) || entry < 0 || entry >= length)
      throw new Refused(
        `${shown(entry)} is not the number of a point. Points count from 0 to ${length - 1}.`,
        `${path}[${i}]`,
      );
    return entry;
  });
}

export function wholeNumber(value: unknown, least: number, path: string, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
    throw new Refused(`${shown(value)} cannot be ${what}. Give a whole number from ${least}.`, path);
  return value;
}

function dayNumber(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000
  );
}

/** Days from each event to the next, whatever order they came in. */
export function daysBetween(eventDates: readonly string[]): Float64Array {
  const sorted = eventDates.map(dayNumber).sort((a, b) => a - b);
  const result = new Float64Array(Math.max(0, sorted.length - 1));
  for (let i = 0; i < result.length; i++) result[i] = (sorted[i + 1] ?? NaN) - (sorted[i] ?? NaN);
  return result;
}

/** Order by date; points of one date stay as they were given. */
export function timeOrder(days: readonly string[]): Int32Array | null {
  let inOrder = true;
  for (let i = 1; i < days.length && inOrder; i++) inOrder = (days[i - 1] ?? '') <= (days[i] ?? '');
  if (inOrder) return null;
  const order = Array.from(days.keys()).sort((a, b) => {
    const [first, second] = [days[a] ?? '', days[b] ?? ''];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
  return Int32Array.from(order);
}

/** Reads what is there; null counts as not there. */
export function optional<T>(value: unknown, read: (value: unknown) => T, otherwise: T): T {
  return value === undefined || value === null ? otherwise : read(value);
}

export function truth(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new Refused(`${shown(value)} is neither true nor false.`, path);
  return value;
}
