import fc from 'fast-check';
import {
  createDateTally,
  explainDateStyle,
  inferDateStyle,
  looksLikeDate,
  parseDate,
  type DateStyle,
} from './dates.js';

const column = (...values: readonly string[]) => values.map((value, at) => ({ row: at + 2, value }));

describe('inferDateStyle', () => {
  test.each<[string, readonly string[], string, number]>([
    ['a day past 12 in front', ['03/04/2026', '13/05/2026'], 'dmy', 1],
    ['a day past 12 in the middle', ['03/04/2026', '05/13/2026'], 'mdy', 1],
    ['both', ['13/05/2026', '05/13/2026', '01/02/2026'], 'mixed', 1],
    ['neither', ['03/04/2026', '05/06/2026'], 'unknown', 2],
    ['ISO and named months', ['2026-04-03', '14-Jun-26', '', 'n/a'], 'iso-only', 0],
    ['the same number twice reads one way', ['05/05/2026', '2026-04-03'], 'iso-only', 0],
    ['hyphens and two digits', ['28-07-24'], 'dmy', 0],
    ['dots', ['3.4.2026', '31.4.2026'], 'dmy', 1],
    ['no proof in nonsense', ['99/99/2026', '45/02/2026', '03/04/2026'], 'unknown', 1],
  ])('%s', (_, values, style, ambiguousCount) => {
    expect(inferDateStyle(column(...values))).toMatchObject({ style, ambiguousCount });
  });

  test('names one row for each proven style', () => {
    const { evidence } = inferDateStyle(column('01/02/2026', '13/05/2026', '14/05/2026', '05/13/2026'));
    expect(evidence).toEqual([
      { row: 3, value: '13/05/2026', style: 'dmy' },
      { row: 5, value: '05/13/2026', style: 'mdy' },
    ]);
  });

  test('says how a column is read', () => {
    expect(explainDateStyle('Start date', inferDateStyle(column('01/02/2026', '28/07/2024')))).toBe(
      'Dates in “Start date” are read as day, month, year: row 3 says 28/07/2024.',
    );
    expect(explainDateStyle('Start date', inferDateStyle(column('01/02/2026')))).toContain('Say which');
    expect(explainDateStyle('Start date', inferDateStyle(column('13/05/2026', '05/13/2026')))).toContain(
      'row 2 says 13/05/2026, row 3 says 05/13/2026',
    );
    expect(explainDateStyle('Start date', inferDateStyle(column('2026-05-13')))).toContain('one way only');
  });

  test('a column of real days in one style is never read in the other', () => {
    const day = fc.record({
      year: fc.integer({ min: 1990, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 20 }),
        fc.constantFrom<DateStyle>('dmy', 'mdy'),
        (days, style) => {
          const tally = createDateTally();
          days.forEach((d, at) => {
            tally.add(
              at,
              style === 'dmy' ? `${d.day}/${d.month}/${d.year}` : `${d.month}/${d.day}/${d.year}`,
            );
          });
          expect([style, 'iso-only', 'unknown']).toContain(tally.infer().style);
        },
      ),
    );
  });
});

describe('parseDate', () => {
  test.each<[string, DateStyle | null, string]>([
    ['2026-06-14', null, '2026-06-14'],
    ['2026-06-14T10:20:30Z', null, '2026-06-14'],
    ['2026-06-14 00:00:00', null, '2026-06-14'],
    ['2026-06-14T10:20:30.123+01:00', null, '2026-06-14'],
    ['2026/06/14', null, '2026-06-14'],
    ['20260614', null, '2026-06-14'],
    ['14/06/2026', 'dmy', '2026-06-14'],
    ['14/06/2026 00:00', 'dmy', '2026-06-14'],
    ['6/14/2026 12:00:00 AM', 'mdy', '2026-06-14'],
    ['03/04/2026', 'dmy', '2026-04-03'],
    ['03/04/2026', 'mdy', '2026-03-04'],
    ['3.4.26', 'dmy', '2026-04-03'],
    ['03-04-26', 'dmy', '2026-04-03'],
    ['03 04 2026', 'dmy', '2026-04-03'],
    ['13/05/2026', null, '2026-05-13'],
    ['05/13/2026', null, '2026-05-13'],
    ['05/05/2026', null, '2026-05-05'],
    ['14-Jun-26', null, '2026-06-14'],
    ['06-Aug-23', null, '2023-08-06'],
    ["14 Jun '26", null, '2026-06-14'],
    ['14 June 2026', null, '2026-06-14'],
    ['14th of June 2026', null, '2026-06-14'],
    ['1st Sept. 2026', null, '2026-09-01'],
    ['Sunday, 14 June 2026', null, '2026-06-14'],
    ['June 14, 2026', null, '2026-06-14'],
    ['Jun 14 2026', null, '2026-06-14'],
    ['2026-Jun-14', null, '2026-06-14'],
    ['  14\u00a0June\u00a02026 ', null, '2026-06-14'],
    ['14–06–2026', 'dmy', '2026-06-14'],
    ['29/02/2024', 'dmy', '2024-02-29'],
    ['01/01/99', 'dmy', '1999-01-01'],
    ['46187', null, '2026-06-14'],
    ['46187.5', null, '2026-06-14'],
  ])('%j (%s) is %s', (text, style, date) => {
    expect(parseDate(text, style)).toMatchObject({ ok: true, date });
  });

  test('says that an Excel day number was one', () => {
    expect(parseDate('46187', 'dmy')).toMatchObject({ note: expect.stringContaining('Excel') as string });
  });

  test.each<[string, DateStyle | null, string, string, string | undefined]>([
    ['31/04/2026', 'dmy', 'impossible', 'There is no 31 April; use 30/04/2026.', '30/04/2026'],
    ['31/04/2026', null, 'impossible', 'There is no 31 April; use 30/04/2026.', '30/04/2026'],
    ['04/31/2026', 'mdy', 'impossible', 'There is no 31 April; use 04/30/2026.', '04/30/2026'],
    ['29/02/2025', 'dmy', 'impossible', 'There is no 29 February in 2025; use 28/02/2025.', '28/02/2025'],
    ['30 Feb 2026', null, 'impossible', 'There is no 30 February; use 2026-02-28.', '2026-02-28'],
    [
      '05/13/2026',
      'dmy',
      'impossible',
      'There is no month 13; if day and month changed places, use 13/05/2026.',
      '13/05/2026',
    ],
    ['2026-02-30', 'dmy', 'impossible', 'There is no 30 February; use 2026-02-28.', '2026-02-28'],
    ['2026-13-40', null, 'impossible', 'There is no month 13. Check the date.', undefined],
    ['00/04/2026', 'dmy', 'impossible', 'There is no 0 April. Check the date.', undefined],
    ['45/04/2026', 'dmy', 'impossible', 'There is no 45 April. Check the date.', undefined],
    ['14/06/1926', 'dmy', 'impossible', 'The year 1926 is outside 1990 to 2100. Check the year.', undefined],
    ['14/06/85', 'dmy', 'impossible', 'The year 1985 is outside 1990 to 2100. Check the year.', undefined],
    ['20500', null, 'impossible', 'The year 1956 is outside 1990 to 2100. Check the year.', undefined],
    [
      '03/04/2026',
      null,
      'ambiguous',
      'This can be 2026-04-03 or 2026-03-04. Say whether day or month comes first.',
      undefined,
    ],
    [
      'June 2026',
      'dmy',
      'unreadable',
      'This is a month without a day. Write the day in June 2026 too, such as 01/06/2026.',
      undefined,
    ],
    [
      'Jun-26',
      null,
      'unreadable',
      'This is a month without a day. Write the day in June 2026 too, such as 2026-06-01.',
      undefined,
    ],
    [
      '2026-06',
      null,
      'unreadable',
      'This is a month without a day. Write the day in June 2026 too, such as 2026-06-01.',
      undefined,
    ],
    [
      '2026',
      null,
      'unreadable',
      'This is a year alone. Write the day and the month too, such as 2026-06-14.',
      undefined,
    ],
    [
      'soon',
      'dmy',
      'unreadable',
      'This is not a date that can be read. Write it like 2026-06-14 or 14 June 2026.',
      undefined,
    ],
    [
      'Q2 2026',
      'dmy',
      'unreadable',
      'This is not a date that can be read. Write it like 2026-06-14 or 14 June 2026.',
      undefined,
    ],
    [
      '14/06-2026',
      'dmy',
      'unreadable',
      'This is not a date that can be read. Write it like 2026-06-14 or 14 June 2026.',
      undefined,
    ],
    [
      '12345',
      null,
      'unreadable',
      'This is not a date that can be read. Write it like 2026-06-14 or 14 June 2026.',
      undefined,
    ],
  ])('%j (%s) is %s', (text, style, code, message, suggestion) => {
    expect(parseDate(text, style)).toEqual(
      suggestion === undefined ? { ok: false, code, message } : { ok: false, code, message, suggestion },
    );
  });

  const styles = fc.constantFrom<DateStyle | null>('dmy', 'mdy', null);

  test('every day of the years taken comes back from every way of writing it', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, styles, (when, style) => {
        const date = when.toISOString().slice(0, 10);
        const [year, month, day] = date.split('-');
        const name = when.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
        const ways = [
          date,
          `${day} ${name} ${year}`,
          `${name} ${day}, ${year}`,
          `${day}-${name.slice(0, 3)}-${year}`,
        ];
        if (style === 'dmy') ways.push(`${day}/${month}/${year}`, `${Number(day)}.${Number(month)}.${year}`);
        if (style === 'mdy') ways.push(`${month}/${day}/${year}`);
        for (const way of ways) expect(parseDate(way, style)).toEqual({ ok: true, date });
      }),
    );
  });

  test('Excel day numbers agree with the calendar', () => {
    // 1 January 1990 to 31 December 2100; Excel's day 25,569 is 1 January 1970.
    fc.assert(
      fc.property(fc.integer({ min: 32_874, max: 73_415 }), (serial) => {
        const date = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        expect(parseDate(String(serial), null)).toMatchObject({ ok: true, date });
      }),
    );
  });

  test('a suggestion can always be taken', () => {
    const number = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1980, max: 2110 }), styles, (a, b, year, style) => {
        const reading = parseDate(`${a}/${b}/${year}`, style);
        if (!reading.ok && reading.suggestion !== undefined)
          expect(parseDate(reading.suggestion, style)).toMatchObject({ ok: true });
      }),
    );
  });

  test('no text makes it throw, and what it accepts is a day', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789/-. :TZjunemay,') }),
        styles,
        (text, style) => {
          const reading = parseDate(text, style);
          if (reading.ok)
            expect(new Date(`${reading.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.date);
          else expect(reading.message).toMatch(/\.$/);
        },
      ),
    );
  });
});

test.each([
  ['14-Jun-26', true],
  ['31/04/2026', true],
  ['2026-06-14', true],
  ['June 2026', true],
  ['46187', true],
  ['Yes', false],
  ['2026', false],
  ['12', false],
])('looksLikeDate(%j) is %s', (text, looks) => {
  expect(looksLikeDate(text)).toBe(looks);
});
