import fc from 'fast-check';
import { chartCase } from './chart-case.js';
import type { ChartCase } from './chart-case.js';
import type { ChartInput } from './chart-input.js';
import { chartLine } from './chart-line.js';

interface Answer {
  error?: { message: string; path: string };
  points?: Record<string, (number | null)[]>;
}
const answer = (line: unknown): Answer =>
  JSON.parse(chartLine(typeof line === 'string' ? line : JSON.stringify(line))) as Answer;

const y = [3, 4, 5, 4, 3];

describe('a bad line says what is wrong and where', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['not JSON', '{"chart":', '', /not JSON/],
    ['an empty line', '', '', /not JSON/],
    ['not an object', '[1,2]', '', /not a chart/],
    ['unknown chart', { chart: 'pie', y }, 'chart', /no chart "pie"/],
    ['no chart', { y }, 'chart', /no chart nothing/],
    ['unknown convention', { chart: 'i', convention: 'mine', y }, 'convention', /no convention "mine"/],
    ['no values', { chart: 'i' }, 'y', /no values/],
    ['values not a list', { chart: 'i', y: 4 }, 'y', /not a list/],
    ['a percentage', { chart: 'i', y: [1, '12%'] }, 'y[1]', /"12%" is not a number/],
    ['a decimal comma', { chart: 'i', y: ['1,5'] }, 'y[0]', /"1,5" is not a number/],
    ['suppressed', { chart: 'i', y: ['<5'] }, 'y[0]', /"<5" is not a number/],
    ['too large', '{"chart":"i","y":[1,1e308]}', 'y[1]', /too large/],
    ['infinite', '{"chart":"i","y":[1e999]}', 'y[0]', /too large/],
    ['wrapped', { input: { chart: 'i', y: [true] } }, 'input.y[0]', /not a number/],
    ['no denominators', { chart: 'p', y }, 'n', /needs denominators/],
    ['lengths differ', { chart: 'p', y, n: [10, 10] }, 'n', /2 entries and y has 5/],
    ['dates too few', { chart: 'i', y, dates: ['2026-01-01'] }, 'dates', /1 entries and y has 5/],
    ['no date', { chart: 'i', y: [1], dates: ['2026-02-30'] }, 'dates[0]', /not a date/],
    ['a date in words', { chart: 'i', y: [1], dates: ['1 March'] }, 'dates[0]', /not a date/],
    ['negative count', { chart: 'c', y: [1, -2] }, 'y[1]', /-2 is below nothing/],
    ['negative denominator', { chart: 'u', y: [1], n: [-4] }, 'n[0]', /denominator is 0 or above/],
    ['more than all', { chart: 'p', y: [11], n: [10] }, 'y[0]', /11 of 10 is more than all/],
    ['no subgroups', { chart: 'xbar', y }, 'subgroups', /single measurements/],
    ['a subgroup of words', { chart: 's', subgroups: [[1], ['x']] }, 'subgroups[1][0]', /not a number/],
    [
      'one event too few',
      { chart: 't', y: [3, 4], eventDates: ['2026-01-01'] },
      'eventDates',
      /one event more/,
    ],
    ['rebase past the end', { chart: 'i', y, options: { rebaseAt: [9] } }, 'options.rebaseAt[0]', /0 to 4/],
    [
      'half a ghost',
      { chart: 'i', y, options: { exclude: [1.5] } },
      'options.exclude[0]',
      /number of a point/,
    ],
    ['no baseline', { chart: 'i', y, options: { freezeAfter: 0 } }, 'options.freezeAfter', /baseline/],
    [
      'direction',
      { chart: 'i', y, options: { improvementDirection: 'up' } },
      'options.improvementDirection',
      /no direction/,
    ],
    [
      'shift of one',
      { chart: 'i', y, options: { shiftLength: 1 } },
      'options.shiftLength',
      /length of a shift/,
    ],
    [
      'screen',
      { chart: 'i', y, options: { screenMovingRanges: 'yes' } },
      'options.screenMovingRanges',
      /neither true/,
    ],
    ['options a list', { chart: 'i', y, options: [] }, 'options', /not an object/],
  ])('%s', (_name, line, path, message) => {
    const { error } = answer(line);
    expect(error?.path).toBe(path);
    expect(error?.message).toMatch(message);
  });
});

test('whatever comes in, one line of JSON without NaN goes out', () => {
  const value = fc.oneof(
    fc.constantFrom(null, 0, -0, 1, 1e149, -1e149, 5e-324, '3'),
    fc.double({ noNaN: true }),
    fc.integer({ min: 0, max: 50 }),
  );
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        chart: fc.constantFrom('run', 'i', 'mr', 'p', 'pp', 'u', 'up', 'c', 'np', 'g', 't'),
        convention: fc.constantFrom('tributary', 'nhse-2.4', 'plot-the-dots', 'qicharts2', 'qcc'),
        y: fc.array(value, { maxLength: 12 }),
        n: fc.array(fc.constantFrom(null, 0, 60), { minLength: 12, maxLength: 12 }),
        options: fc.record({ ruleSet: fc.constantFrom('nelson', 'western-electric'), target: value }),
      })
      .map((input) => JSON.stringify({ ...input, n: input.n.slice(0, input.y.length) })),
  );
  fc.assert(
    fc.property(line, (given) => {
      const out = chartLine(given);
      expect(out).not.toMatch(/\n|NaN|Infinity/);
      expect(JSON.parse(out)).toEqual(expect.any(Object));
    }),
    { numRuns: 500, seed: 21 },
  );
});

function drawn(input: ChartInput): ChartCase {
  const chart = chartCase(input);
  if ('error' in chart) throw new Error(chart.error.message);
  return chart;
}

describe('edges', () => {
  test('no points make an empty chart', () => {
    const chart = drawn({ chart: 'i', y: [] });
    expect(chart.points.value).toEqual([]);
    expect(chart.phases).toEqual([]);
    expect(chart.icons).toEqual({ variation: null, assurance: null });
  });

  test('one point has a centre and no limits', () => {
    const { points } = drawn({ chart: 'i', y: [7] });
    expect(points.centre).toEqual([7]);
    expect(points.ucl).toEqual([null]);
  });

  test('a constant series has limits of no width and nothing flagged, screened or not', () => {
    for (const screenMovingRanges of [false, true]) {
      const chart = drawn({ chart: 'i', y: [0.1, 0.1, 0.1, 0.1], options: { screenMovingRanges } });
      expect(chart.points.ucl).toEqual(chart.points.centre);
      expect(chart.points.lcl).toEqual(chart.points.centre);
      expect(chart.pointType).toEqual(Array(4).fill('common_cause'));
    }
  });

  test('a screened constant series has no limits in the programs', () => {
    const chart = drawn({
      chart: 'i',
      convention: 'plot-the-dots',
      y: [4, 4, 4],
      options: { screenMovingRanges: true },
    });
    expect(chart.points.ucl).toEqual([null, null, null]);
  });

  test('a mean that rounds to a hair off a constant series flags nothing', () => {
    const chart = drawn({ chart: 'i', y: Array<number>(30).fill(0.1) });
    expect(chart.phases[0]?.nUseful).toBe(0);
    expect(new Set(chart.rules.shift)).toEqual(new Set(['none']));
  });

  test('a zero denominator is a point without value and limits, and changes nothing else', () => {
    const chart = drawn({ chart: 'p', y: [3, 0, 5], n: [10, 0, 10] });
    const without = drawn({ chart: 'p', y: [3, 5], n: [10, 10] });
    expect(chart.points.value).toEqual([0.3, null, 0.5]);
    expect([chart.points.ucl[0], chart.points.ucl[2]]).toEqual(without.points.ucl);
    expect(chart.points.ucl[1]).toBeNull();
  });

  test('a numerator without a denominator is no point', () => {
    expect(drawn({ chart: 'u', y: [3, 4, null], n: [10, null, 10] }).points.value).toEqual([0.3, null, null]);
  });

  test('event dates alone make a t chart, in whatever order', () => {
    const chart = drawn({ chart: 't', eventDates: ['2026-01-11', '2026-01-01', '2026-01-31', '2026-03-01'] });
    expect(chart.points.value).toEqual([10, 20, 29]);
  });

  test('limits on fewer than 12 points are provisional, phase by phase', () => {
    const values = Array.from({ length: 30 }, (_, i) => (i * 7) % 5);
    expect(drawn({ chart: 'i', y: values, options: { rebaseAt: [20] } }).provisional).toEqual([false, true]);
    expect(drawn({ chart: 'run', y: values.slice(0, 5) }).provisional).toEqual([false]);
  });
});
