/** In which order a register writes numeric dates: day first (Europe, Australia) or month first (United States). */
export const DATE_STYLES = ['dmy', 'mdy'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

export const DATE_STYLE_WORDS: Readonly<Record<DateStyle, string>> = {
  dmy: 'day, month, year',
  mdy: 'month, day, year',
};

/** Years outside are refused: a register of improvement work has none, so they are slips of the pen. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthNumber = (word: string): number | null => {
  const found = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(word));
  return found >= 0 ? found + 1 : word === 'sept' ? 9 : null;
};

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const two = (value: number): string => String(value).padStart(2, '0');
const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const fullYear = (digits: string): number =>
  digits.length === 2 ? (Number(digits) < 70 ? 2000 : 1900) + Number(digits) : Number(digits);

/** What the characters of a cell say before anybody asks whether such a day exists. */
type Shape =
  | { readonly is: 'ymd'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly is: 'named'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly is: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly is: 'serial'; readonly days: number }
  | { readonly is: 'month'; readonly year: number; readonly month: number }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'other' };

const TIME =
  /(?:t|,?\s+|\s+at\s+)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|bst|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/;

function shapeOf(text: string): Shape {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
    .replace(TIME, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .trim();

  let found = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(plain) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(plain);
  if (found) return { is: 'ymd', year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };

  found = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{2}|\d{4})$/.exec(plain);
  if (found)
    return {
      is: 'numeric',
      first: Number(found[1]),
      second: Number(found[3]),
      year: fullYear(found[4] ?? ''),
    };

  found = /^(\d{1,2})[-/., ]*(?:of )?([a-z]{3,9})\.?[-/., ]*'?(\d{4}|\d{2})$/.exec(plain);
  const named = found
    ? { day: found[1], month: found[2], year: found[3] }
    : (() => {
        const other = /^([a-z]{3,9})\.?[-/. ]*(\d{1,2}),?[-/. ]+'?(\d{4}|\d{2})$/.exec(plain);
        if (other) return { day: other[2], month: other[1], year: other[3] };
        const yearFirst = /^(\d{4})[-/. ]([a-z]{3,9})[-/. ](\d{1,2})$/.exec(plain);
        return yearFirst ? { day: yearFirst[3], month: yearFirst[2], year: yearFirst[1] } : null;
      })();
  if (named) {
    const month = monthNumber(named.month ?? '');
    if (month !== null)
      return { is: 'named', year: fullYear(named.year ?? ''), month, day: Number(named.day) };
  }

  found = /^([a-z]{3,9})\.?[-/., ]*'?(\d{4}|\d{2})$/.exec(plain);
  if (found) {
    const month = monthNumber(found[1] ?? '');
    if (month !== null) return { is: 'month', year: fullYear(found[2] ?? ''), month };
  }
  found = /^(\d{4})[-/.](\d{1,2})$/.exec(plain);
  if (found && Number(found[2]) >= 1 && Number(found[2]) <= 12)
    return { is: 'month', year: Number(found[1]), month: Number(found[2]) };
  found = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (found && Number(found[1]) >= 1 && Number(found[1]) <= 12)
    return { is: 'month', year: Number(found[2]), month: Number(found[1]) };

  found = /^(\d{5})(?:[.,]\d+)?$/.exec(plain);
  if (found && Number(found[1]) >= 20_000 && Number(found[1]) <= 80_000)
    return { is: 'serial', days: Number(found[1]) };
  found = /^(?:19|20|21)\d{2}$/.exec(plain);
  if (found) return { is: 'year', year: Number(found[0]) };
  return { is: 'other' };
}

/** True for a cell that somebody meant as a date, whether or not that day exists. */
export const looksLikeDate = (text: string): boolean => !['other', 'year'].includes(shapeOf(text).is);

/** What proves a style: the first cell of the column that can be read in one way only. `row` as the file counts. */
export interface DateEvidence {
  readonly row: number;
  readonly value: string;
  readonly style: DateStyle;
}

export interface DateStyleInference {
  /**
   * `dmy`, `mdy`: proven by at least one row, against by none. `iso-only`: no numeric date that needs a style.
   * `unknown`: only dates that can be read both ways. `mixed`: both styles are proven.
   */
  readonly style: DateStyle | 'iso-only' | 'unknown' | 'mixed';
  /** One row for each proven style. */
  readonly evidence: readonly DateEvidence[];
  /** Rows that can be read both ways and then mean different days. */
  readonly ambiguousCount: number;
}

/** Adds up what the rows of one column say about its date style; for files too long to be held whole. */
export interface DateTally {
  add(row: number, value: string): void;
  infer(): DateStyleInference;
}

export function createDateTally(): DateTally {
  const proven = new Map<DateStyle, DateEvidence>();
  let ambiguousCount = 0;
  return {
    add(row, value) {
      const shape = shapeOf(value);
      if (shape.is !== 'numeric') return;
      const { first, second } = shape;
      if (first <= 12 && second <= 12) {
        if (first !== second) ambiguousCount += 1;
        return;
      }
      const style = first > 12 && second <= 12 ? 'dmy' : first <= 12 && second > 12 ? 'mdy' : null;
      // 31 and 99 are no more a proof than 13 and 13: a proof has to be a possible day and a possible month.
      if (style === null || Math.max(first, second) > 31 || Math.min(first, second) < 1) return;
      if (!proven.has(style)) proven.set(style, { row, value, style });
    },
    infer() {
      const evidence = [...proven.values()];
      const style =
        evidence.length === 2
          ? 'mixed'
          : (evidence[0]?.style ?? (ambiguousCount > 0 ? 'unknown' : 'iso-only'));
      return { style, evidence, ambiguousCount };
    },
  };
}

/** Reads from the unambiguous rows of a column in which order its dates are written. */
export function inferDateStyle(
  values: readonly { readonly row: number; readonly value: string }[],
): DateStyleInference {
  const tally = createDateTally();
  for (const { row, value } of values) tally.add(row, value);
  return tally.infer();
}

/** The sentence that says how a column's dates are read and by what proof, or what has to be answered first. */
export function explainDateStyle(heading: string, inference: DateStyleInference): string {
  const [first, second] = inference.evidence;
  switch (inference.style) {
    case 'iso-only':
      return `Dates in “${heading}” can be read in one way only.`;
    case 'dmy':
    case 'mdy':
      return `Dates in “${heading}” are read as ${DATE_STYLE_WORDS[inference.style]}: row ${first?.row ?? 0} says ${first?.value.trim() ?? ''}.`;
    case 'unknown':
      return `Dates in “${heading}” can be read as day, month, year or as month, day, year (${inference.ambiguousCount} rows). Say which.`;
    case 'mixed':
      return `Dates in “${heading}” are written both ways: row ${first?.row ?? 0} says ${first?.value.trim() ?? ''}, row ${second?.row ?? 0} says ${second?.value.trim() ?? ''}. Say which holds for dates such as 03/04/2026; the others are shown.`;
  }
}

export type DateReading =
  | { readonly ok: true; readonly date: string; readonly note?: string }
  | {
      readonly ok: false;
      readonly code: 'impossible' | 'ambiguous' | 'unreadable';
      readonly message: string;
      readonly suggestion?: string;
    };

/** A day as the style writes it; ISO when no style is known, since that can be read in one way only. */
const written = (year: number, month: number, day: number, style: DateStyle | null): string =>
  style === 'dmy'
    ? `${two(day)}/${two(month)}/${year}`
    : style === 'mdy'
      ? `${two(month)}/${two(day)}/${year}`
      : iso(year, month, day);

/** Checks that the day exists and says what to write instead when it does not. */
function readDay(year: number, month: number, day: number, style: DateStyle | null): DateReading {
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return {
      ok: false,
      code: 'impossible',
      message: `The year ${year} is outside ${FIRST_YEAR} to ${LAST_YEAR}. Check the year.`,
    };
  if (month < 1 || month > 12) {
    const swapped = day >= 1 && day <= 12 && month >= 1 && month <= daysIn(year, day);
    const suggestion = swapped ? written(year, day, month, style) : undefined;
    return {
      ok: false,
      code: 'impossible',
      message: suggestion
        ? `There is no month ${month}; if day and month changed places, use ${suggestion}.`
        : `There is no month ${month}. Check the date.`,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
  const last = daysIn(year, month);
  if (day >= 1 && day <= last) return { ok: true, date: iso(year, month, day) };
  const name = MONTHS[month - 1] ?? '';
  if (day < 1 || day > 31)
    return { ok: false, code: 'impossible', message: `There is no ${day} ${name}. Check the date.` };
  const suggestion = written(year, month, last, style);
  const when = month === 2 && day === 29 ? ` in ${year}` : '';
  return {
    ok: false,
    code: 'impossible',
    message: `There is no ${day} ${name}${when}; use ${suggestion}.`,
    suggestion,
  };
}

/**
 * Excel counts days from 1 January 1900 and believes in a 29 February 1900 (its 1900 date system), so for every day that
 * is taken here day 1 is 31 December 1899. The conversion counts in eras of 400 years that begin on 1 March.
 */
function excelDay(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const DAYS_FROM_1_MARCH_0_TO_EXCEL_ZERO = 693_899;
  const days = serial + DAYS_FROM_1_MARCH_0_TO_EXCEL_ZERO;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * Reads one date cell as an ISO date (`2026-06-14`).
 * @param style the order of day and month in numeric dates; null when it is not known, and then a date that can be
 *   read both ways is `ambiguous`. Years of two digits: 00 to 69 are 2000 to 2069, 70 to 99 are 1970 to 1999.
 * @returns the date, or why not: `impossible` (no such day, or a year outside 1990 to 2100), `ambiguous`, or
 *   `unreadable` (not a date, or a date without its day). A suggestion can itself be read with the same style.
 */
export function parseDate(text: string, style: DateStyle | null): DateReading {
  const shape = shapeOf(text);
  switch (shape.is) {
    case 'ymd':
      return readDay(shape.year, shape.month, shape.day, null);
    case 'named':
      return readDay(shape.year, shape.month, shape.day, style);
    case 'numeric': {
      const { first, second, year } = shape;
      const order: DateStyle | null =
        style ?? (first > 12 || first === second ? 'dmy' : second > 12 ? 'mdy' : null);
      if (order === 'dmy') return readDay(year, second, first, order);
      if (order === 'mdy') return readDay(year, first, second, order);
      const asDmy = readDay(year, second, first, null);
      const asMdy = readDay(year, first, second, null);
      if (!asDmy.ok) return asDmy;
      return {
        ok: false,
        code: 'ambiguous',
        message: `This can be ${asDmy.date}${asMdy.ok ? ` or ${asMdy.date}` : ''}. Say whether day or month comes first.`,
      };
    }
    case 'serial': {
      const { year, month, day } = excelDay(shape.days);
      const reading = readDay(year, month, day, style);
      return reading.ok
        ? { ...reading, note: `${shape.days} is how Excel counts days; it was read as ${reading.date}.` }
        : reading;
    }
    case 'month': {
      const name = MONTHS[shape.month - 1] ?? '';
      const example = written(shape.year, shape.month, 1, style);
      return {
        ok: false,
        code: 'unreadable',
        message: `This is a month without a day. Write the day in ${name} ${shape.year} too, such as ${example}.`,
      };
    }
    case 'year':
      return {
        ok: false,
        code: 'unreadable',
        message: 'This is a year alone. Write the day and the month too, such as 2026-06-14.',
      };
    case 'other':
      return {
        ok: false,
        code: 'unreadable',
        message: 'This is not a date that can be read. Write it like 2026-06-14 or 14 June 2026.',
      };
  }
}
