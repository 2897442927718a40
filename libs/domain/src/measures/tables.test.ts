import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runLimits } from './anhoej.js';
import { c4, rangeConstants, tableRangeConstants } from './chart-constants.js';

const TABLES = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'tables');
const rows = <T>(name: string): T[] =>
  (JSON.parse(readFileSync(join(TABLES, `${name}.json`), 'utf8')) as { rows: T[] }).rows;

test('Anhøj limits for 1 to 500 useful points', () => {
  const table = rows<{ n: number; longestRunMax: number; crossingsMin: number }>('anhoej-limits');
  expect(table).toHaveLength(500);
  expect(table.map(({ n }) => ({ n, ...runLimits(n) }))).toEqual(table);
});

test('Anhøj limits of a very long series stay finite', () => {
  // The normal approximation is within one of the exact 5 % point.
  const approximate = 100_000 / 2 - 1.644854 * Math.sqrt(100_000 / 4);
  expect(Math.abs(runLimits(100_001).crossingsMin - approximate)).toBeLessThan(1.5);
});

interface Constants {
  n: number;
  c4: number;
  A3: number;
  B3: number;
  B4: number;
  d2: number;
  d3: number;
}

describe('constants', () => {
  test.each(rows<Constants>('constants').map((row) => [row.n, row] as const))('n = %i', (n, row) => {
    expect(c4(n)).toBeCloseTo(row.c4, 12);
    expect(3 / (c4(n) * Math.sqrt(n))).toBeCloseTo(row.A3, 12);
    expect(1 + (3 * Math.sqrt(1 - c4(n) ** 2)) / c4(n)).toBeCloseTo(row.B4, 10);
    expect(tableRangeConstants(n)).toEqual({ d2: row.d2, d3: row.d3 });
    // The printed d3 is good to about five decimals.
    expect(Math.abs(rangeConstants(n).d3 - row.d3)).toBeLessThan(2e-5);
  });

  test('two have closed forms', () => {
    expect(c4(2)).toBeCloseTo(Math.sqrt(2 / Math.PI), 14);
    expect(rangeConstants(2).d2).toBeCloseTo(2 / Math.sqrt(Math.PI), 7);
    expect(rangeConstants(2).d3).toBeCloseTo(Math.sqrt(2 - 4 / Math.PI), 7);
  });

  test('three has closed forms', () => {
    expect(c4(3)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 14);
    expect(rangeConstants(3).d2).toBeCloseTo(3 / Math.sqrt(Math.PI), 7);
  });

  test('one measurement has no spread', () => {
    expect(c4(1)).toBeNaN();
    expect(rangeConstants(1).d2).toBeNaN();
  });
});
