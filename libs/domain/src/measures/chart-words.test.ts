import { chartCase } from './chart-case.js';
import type { ChartInput } from './chart-input.js';
import { proposeChart } from './chart-choice.js';
import { isMoving } from './moving.js';
import type { MovingEvidence } from './moving.js';
import { reading } from './reading.js';
import type { DrawnChart } from './standing-signal.js';

function drawn(input: ChartInput): DrawnChart {
  const result = chartCase(input);
  if ('error' in result) throw new Error(result.error.message);
  return { input, result };
}

const months = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
  );

const calm = [12, 14, 13, 15, 12, 14, 13, 15, 12, 14, 13, 15, 14, 12];
const fallen = [...calm, 6, 5, 6, 4, 5, 6, 5, 4];
const chart = (y: number[], more: Partial<ChartInput> = {}): DrawnChart =>
  drawn({ chart: 'i', y, dates: months(y.length), ...more });

describe('the chart for the data', () => {
  test.each([
    ['proportion', [40, 50, 60], 'p'],
    ['proportion', [4000, 5000], 'pp'],
    ['rate', [300, 310], 'u'],
    ['rate', [9000], 'up'],
    ['count', [], 'c'],
    ['count', [100, 110, 105], 'c'],
    ['count', [50, 110, 200], 'u'],
    ['continuous', [], 'i'],
    ['subgroups', [], 'xbar'],
    ['time-between', [], 't'],
    ['cases-between', [], 'g'],
  ] as const)('%s over %j', (kind, denominators, expected) => {
    const proposal = proposeChart({ kind, points: 20, denominators });
    expect(proposal.chart).toBe(expected);
    expect(proposal.later).toBeNull();
    expect(proposal.sentence).toMatch(/^An? .+, because .+\.$/);
  });

  test('under 15 points a run chart, under 12 provisional limits', () => {
    expect(proposeChart({ kind: 'proportion', points: 14 })).toMatchObject({
      chart: 'run',
      later: 'p',
      provisional: false,
    });
    const few = proposeChart({ kind: 'continuous', points: 11 });
    expect(few.provisional).toBe(true);
    expect(few.sentence).toBe(
      'A run chart for now: with 11 points it shows the most, and limits drawn now would be provisional. From 15 points an XmR chart fits, because there is one measurement per point.',
    );
  });
});

describe('a chart in words', () => {
  test.each<[string, DrawnChart, 'increase' | 'decrease' | 'neutral', string]>([
    ['none', chart([]), 'increase', 'No points yet. Enter the first when it is due.'],
    ['one', chart([4]), 'increase', 'One point is too few to tell from chance. Eleven more would settle it.'],
    [
      'nine',
      chart(calm.slice(0, 9)),
      'increase',
      'Nine points are too few to tell from chance. Three more would settle it.',
    ],
    ['calm', chart(calm), 'decrease', 'No real change: 14 points about a mean of 13.4.'],
    [
      'fallen',
      chart(fallen, { options: { target: 4 } }),
      'decrease',
      'Improving since 1 March 2025: 8 points in a row below the mean of 10.4; the aim is still ahead.',
    ],
    [
      'fallen, aim met',
      chart(fallen, { options: { target: 8 } }),
      'decrease',
      'Improving since 1 March 2025: 8 points in a row below the mean of 10.4; the aim is met.',
    ],
    [
      'fallen, more is better',
      chart(fallen),
      'increase',
      'A change for the worse since 1 March 2025: 8 points in a row below the mean of 10.4.',
    ],
    [
      'fallen, neither',
      chart(fallen),
      'neutral',
      'Lower since 1 March 2025: 8 points in a row below the mean of 10.4.',
    ],
    [
      'one point outside',
      drawn({ chart: 'i', y: [...calm, 40] }),
      'decrease',
      'A change for the worse since point 15: the latest point is above the upper limit of 25.1.',
    ],
    [
      'rising',
      chart([13, 14, 13, 14, 13, 14, 20, 20, 13.1, 13.2, 13.3, 13.4, 13.5, 13.6, 13.7, 13.8]),
      'increase',
      'Improving since 1 September 2024: 8 points in a row rising.',
    ],
    [
      'run chart',
      drawn({ chart: 'run', y: fallen, dates: months(fallen.length) }),
      'decrease',
      'Improving since 1 March 2025: 8 points in a row below the median of 12.',
    ],
    [
      'assurance',
      chart(calm, { options: { target: 40, improvementDirection: 'decrease' } }),
      'decrease',
      'No real change: 14 points about a mean of 13.4, and the aim is met reliably.',
    ],
    [
      'few crossings',
      drawn({ chart: 'run', y: [1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9] }),
      'increase',
      'More than chance, but no direction yet: 3 crossings of the median of 5, where chance has 6 or more.',
    ],
    [
      'a proportion',
      drawn({
        chart: 'p',
        y: Array.from({ length: 14 }, (_, i) => 20 + (i % 3)),
        n: Array<number>(14).fill(50),
      }),
      'increase',
      'No real change: 14 points about a mean of 41.9 %.',
    ],
  ])('%s', (_name, given, direction, sentence) => expect(reading(given, direction)).toBe(sentence));
});

describe('moving', () => {
  const evidence = (more: Partial<MovingEvidence>): MovingEvidence => ({
    paired: true,
    chart: chart(calm),
    direction: 'decrease',
    agreedRebases: [],
    ...more,
  });
  const rebased = [...calm, ...calm.map((value) => value - 8)];
  const options = { rebaseAt: [14] };

  test.each<[string, Partial<MovingEvidence>, string, number | null]>([
    ['claimed: no measure pair', { paired: false }, 'claimed', null],
    ['not judged yet: no chart', { chart: null }, 'not-judged', null],
    ['not judged yet: no points', { chart: chart([]) }, 'not-judged', null],
    [
      'too early: eleven points, whatever they do',
      { chart: chart([...calm.slice(0, 4), 1, 1, 1, 1, 1, 1, 1]) },
      'too-early',
      10,
    ],
    ['measured: no real change', {}, 'measured', 13],
    [
      'measured: which way is better is not said',
      { chart: chart(fallen), direction: 'neutral' },
      'measured',
      21,
    ],
    ['moving: an improvement signal now', { chart: chart(fallen) }, 'moving', 14],
    ['measured: a signal the other way', { chart: chart(fallen), direction: 'increase' }, 'measured', 14],
    ['moving: a shift on a run chart', { chart: drawn({ chart: 'run', y: fallen }) }, 'moving', 14],
    [
      'moving: a shift on a run chart by qicharts2',
      { chart: drawn({ chart: 'run', convention: 'qicharts2', y: fallen }) },
      'moving',
      14,
    ],
    [
      'moving: an agreed rebase with a better centre',
      { chart: chart(rebased, { options }), agreedRebases: [14] },
      'moving',
      14,
    ],
    ['measured: the rebase is not agreed', { chart: chart(rebased, { options }) }, 'measured', 27],
    [
      'measured: the new centre is worse',
      { chart: chart(rebased, { options }), agreedRebases: [14], direction: 'increase' },
      'measured',
      27,
    ],
    [
      'measured: a concern stands since the rebase',
      { chart: chart([...rebased, 40], { options }), agreedRebases: [14] },
      'measured',
      28,
    ],
    [
      'measured: the improvement is in a ghosted point',
      { chart: chart([...calm, -40], { options: { exclude: [14] } }) },
      'measured',
      13,
    ],
  ])('%s', (_name, more, state, point) => {
    const verdict = isMoving(evidence(more));
    expect(verdict).toMatchObject({ state, point, moving: state === 'moving' });
    expect(verdict.sentence).toMatch(/\.$/);
  });

  test('a point on the median does not end what stood before it', () => {
    const median = drawn({ chart: 'run', y: fallen }).result.points.centre[0] ?? NaN;
    const y = [...fallen.slice(0, 18), median, ...fallen.slice(18), median];
    const run = drawn({ chart: 'run', y, options: { improvementDirection: 'decrease' } });
    expect(run.result.icons?.variation).toBe('improvement_low');
    expect(reading(run, 'decrease')).toMatch(/^Improving since point 15: 8 points in a row below the median/);
    expect(isMoving(evidence({ chart: run })).state).toBe('moving');
  });

  test('crossings alone have no direction', () => {
    const y = [1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9];
    expect(isMoving(evidence({ chart: drawn({ chart: 'run', y }) })).state).toBe('measured');
  });
});
