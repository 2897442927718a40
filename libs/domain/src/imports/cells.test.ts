import fc from 'fast-check';
import { answer, columnNames, isGap, readNumber, readRow } from './cells.js';

test.each([
  '',
  '  ',
  '-',
  '–',
  'n/a',
  'N/A',
  'N/K',
  'TBC',
  'tbd',
  'None',
  'unknown',
  'Not applicable',
  '?',
  '#N/A',
  '\u00a0',
  ' To  be confirmed ',
])('%j is a gap', (text) => {
  expect(isGap(text)).toBe(true);
  expect(answer(text)).toBeNull();
});
test.each(['0', 'No', 'Nona Adams', 'N/A ward', 'none of the patients fell', 'x'])(
  '%j is an answer',
  (text) => {
    expect(answer(text)).toBe(text);
  },
);
test('no cell at all is a gap', () => {
  expect(answer(undefined)).toBeNull();
});

test('columns get names of their own', () => {
  expect(columnNames(['Ref', '', 'Notes', ' notes ', 'Notes', 'Long\nheading'])).toEqual([
    'Ref',
    'Column 2',
    'Notes',
    'notes (2)',
    'Notes (3)',
    'Long heading',
  ]);
});

test('column names never repeat', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'a', 'A', 'a (2)', 'Column 2', 'b')), (headings) => {
      const names = columnNames(headings).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(headings.length);
    }),
  );
});

describe('readRow', () => {
  const columns = [
    { heading: 'Ref', index: 0, field: 'ref' as const },
    { heading: 'Measures', index: 1, field: null },
    { heading: 'Title', index: 2, field: 'title' as const },
  ];
  test('puts cells under their fields and keeps the rest', () => {
    expect(readRow(columns, 7, ['P1', 'falls; harm', 'Falls'])).toEqual({
      row: 7,
      cells: { ref: 'P1', title: 'Falls' },
      other: { Measures: 'falls; harm' },
      extraCells: [],
    });
  });
  test('a short row has gaps', () => {
    expect(readRow(columns, 7, ['P1'])?.cells).toEqual({ ref: 'P1', title: '' });
  });
  test('cells beyond the headings are named unless empty', () => {
    expect(readRow(columns, 7, ['P1', 'n/a', 'Falls', '', ' ', 'lost'])).toMatchObject({
      other: {},
      extraCells: ['lost'],
    });
  });
  test.each([[[]], [['', ' ', '\u00a0']]])('a blank row %j is skipped', (cells) => {
    expect(readRow(columns, 7, cells)).toBeNull();
  });
});

test.each<[string, number | null]>([
  ['3', 3],
  ['3.5', 3.5],
  ['3,5', 3.5],
  [' 0.5 ', 0.5],
  ['.5', 0.5],
  ['1,240', 1240],
  ['1 240', 1240],
  ['12,345.5', 12345.5],
  ['0,125', 0.125],
  ['−2', -2],
  ['12%', null],
  ['three', null],
  ['', null],
  ['1e308', null],
  ['1.2.3', null],
])('readNumber(%j) is %j', (text, value) => {
  expect(readNumber(text)).toEqual(value === null ? { ok: false } : { ok: true, value });
});
