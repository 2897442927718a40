import { chartCase } from './chart-case.js';
import type { ChartCase } from './chart-case.js';
import type { ChartInput } from './chart-input.js';
import type { ConventionId } from './convention.js';

function drawn(input: ChartInput): ChartCase {
  const chart = chartCase(input);
  if ('error' in chart) throw new Error(chart.error.message);
  return chart;
}

const zigzag = (count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? low : high));

test('the worked example of Making Data Count', () => {
  const y = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
  const by = (screenMovingRanges: boolean): (number | null | undefined)[] => {
    const { points } = drawn({ chart: 'i', convention: 'plot-the-dots', y, options: { screenMovingRanges } });
    return [points.ucl[0], points.centre[0], points.lcl[0]].map((value) => Number(value?.toFixed(2)));
  };
  expect(by(true)).toEqual([4.6, 1.94, -0.72]);
  expect(by(false)).toEqual([6.95, 1.94, -3.06]);
});

describe('a gap', () => {
  // Seven high points in a row with a hole behind the third.
  const y = [...zigzag(12, 2, 4), 9, 9.1, 8.9, null, 9.2, 9, 8.8, 9.1, 3, 2, 4, 3];
  const flagged = (convention: ConventionId): number =>
    (drawn({ chart: 'i', convention, y }).rules.shift ?? []).filter((flag) => flag === 'upper').length;

  test.each<[ConventionId, number]>([
    ['plot-the-dots', 0],
    ['nhse-2.4', 7],
    ['tributary', 7],
  ])('in a shift, by %s', (convention, count) => expect(flagged(convention)).toBe(count));

  test('has no range over it, or is bridged', () => {
    const width = (convention: ConventionId): number => {
      const { points } = drawn({ chart: 'i', convention, y: [1, 2, null, 10, 11] });
      return (points.ucl[0] ?? NaN) - (points.centre[0] ?? NaN);
    };
    expect(width('tributary')).toBeCloseTo(2.66, 10);
    expect(width('nhse-2.4')).toBeCloseTo((2.66 * 10) / 3, 10);
  });
});

describe('a trend over a rebase', () => {
  const y = [5, 4, 6, 5, 4, 6, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5, 6, 5, 6];
  const flagged = (convention: ConventionId): number =>
    (drawn({ chart: 'i', convention, y, options: { rebaseAt: [11] } }).rules.trend ?? []).filter(
      (flag) => flag === 'upper',
    ).length;

  test.each<[ConventionId, number]>([
    ['nhse-2.4', 9],
    ['plot-the-dots', 0],
    ['tributary', 0],
  ])('by %s', (convention, count) => expect(flagged(convention)).toBe(count));
});

describe('a baseline', () => {
  const y = [...zigzag(12, 2, 4), 5, 5, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1];
  const centres = (convention: ConventionId, rebaseAt: number[] = []): unknown => {
    const { centre } = drawn({ chart: 'i', convention, y, options: { freezeAfter: 12, rebaseAt } }).points;
    return [centre[0], centre[13], centre[20]];
  };

  test('lends its lines to the phase it opens', () => {
    expect(centres('tributary')).toEqual([3, 3, 3]);
    expect(centres('tributary', [16])).toEqual([3, 3, 1]);
    expect(centres('nhse-2.4', [16])).toEqual([3, 3, 1]);
  });

  test('means the first points of every phase in NHSRplotthedots', () =>
    expect(centres('plot-the-dots', [4])).toEqual([3, 11 / 3, 11 / 3]));

  test('is nothing on a rebased chart in qicharts2', () =>
    expect(centres('qicharts2', [16])).toEqual([3.5, 3.5, 1]));

  test('cuts a shift in the NHSE tool, not in the house convention', () => {
    const run = [...zigzag(8, 2, 4), 4.5, 4.6, 4.4, 4.5, 4.6, 4.5, 4.4, 4.6];
    const flagged = (convention: ConventionId): number =>
      (drawn({ chart: 'i', convention, y: run, options: { freezeAfter: 12 } }).rules.shift ?? []).filter(
        (flag) => flag === 'upper',
      ).length;
    expect(flagged('nhse-2.4')).toBe(0);
    expect(flagged('tributary')).toBe(9);
  });
});

describe('a point that is both', () => {
  // Rising, and all the while below the mean.
  const y = [60, 61, 59, 60, 62, 60, 61, 59, 60, 61, 60, 59, 61, 60, 49, 50, 51, 52, 53, 54, 55];
  const last = (options: ChartInput['options'], convention: ConventionId = 'tributary'): unknown =>
    drawn({ chart: 'i', convention, y, options: { improvementDirection: 'increase', ...options } }).icons
      ?.variation;

  test('is an improvement unless the measure says concern', () => {
    expect(last({})).toBe('improvement_high');
    expect(last({ conflictRule: 'Concern' })).toBe('concern_low');
    expect(last({ conflictRule: 'Concern' }, 'nhse-2.4')).toBe('concern_low');
  });

  test('is what the first rule says in NHSRplotthedots, whatever the measure says', () =>
    expect(last({ conflictRule: 'Concern' }, 'plot-the-dots')).toBe('improvement_high'));
});

describe('assurance', () => {
  const y = zigzag(20, 4, 6);
  const assurance = (
    target: number,
    improvementDirection: 'increase' | 'decrease' | 'neutral',
    convention: ConventionId = 'tributary',
  ): unknown =>
    drawn({ chart: 'i', convention, y, options: { target, improvementDirection } }).icons?.assurance;
  const upper = drawn({ chart: 'i', y }).points.ucl[0] ?? NaN;

  test('within, beyond, and the other way round', () => {
    expect(assurance(5, 'increase')).toBe('hit_or_miss');
    expect(assurance(-20, 'increase')).toBe('pass');
    expect(assurance(40, 'increase')).toBe('fail');
    expect(assurance(-20, 'decrease')).toBe('fail');
    expect(assurance(40, 'decrease')).toBe('pass');
    expect(assurance(40, 'neutral')).toBeNull();
  });

  test('on a limit', () => {
    expect(assurance(upper, 'increase')).toBe('fail');
    expect(assurance(upper, 'increase', 'plot-the-dots')).toBe('hit_or_miss');
  });
});

describe('the icon', () => {
  const y = [...zigzag(14, 4, 6), 40];
  const options = { improvementDirection: 'decrease', exclude: [14] } as const;

  test('is of the last point that is not ghosted', () => {
    expect(drawn({ chart: 'i', y }).icons?.variation).toBe('neither_high');
    expect(drawn({ chart: 'i', y, options }).icons?.variation).toBe('common_cause');
  });

  test('a ghosted point is still marked as outside by qicharts2 alone', () => {
    expect(drawn({ chart: 'i', y, options }).rules.astronomical?.[14]).toBe('none');
    expect(drawn({ chart: 'i', convention: 'qicharts2', y, options }).rules.astronomical?.[14]).toBe('upper');
  });
});

test('lengths of shift and trend can be set, but not those of NHSRplotthedots', () => {
  const y = [...zigzag(14, 4, 6), 7, 7.1, 7, 7.2, 7.1, 7, 4, 6, 4, 6];
  const flagged = (convention: ConventionId, shiftLength: number): number =>
    (drawn({ chart: 'i', convention, y, options: { shiftLength } }).rules.shift ?? []).filter(
      (flag) => flag === 'upper',
    ).length;
  expect(flagged('tributary', 6)).toBeGreaterThan(0);
  expect(flagged('tributary', 8)).toBe(0);
  expect(flagged('plot-the-dots', 6)).toBe(flagged('plot-the-dots', 7));
});

describe('run chart', () => {
  test('points on the median are stepped over, and marked inside a shift', () => {
    const y = [1, 9, 1, 9, 1, 9, 5, 6, 6, 5, 6, 7, 6, 8, 1, 1, 1, 9, 2, 3, 4, 2, 5];
    const chart = drawn({ chart: 'run', y });
    expect(chart.points.centre[0]).toBe(5);
    expect(chart.ihi?.shift.slice(5, 15)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(chart.rules.shift?.slice(5, 9)).toEqual(['upper', 'none', 'upper', 'upper']);
  });

  test('a repeat counts once in a trend and does not break it', () => {
    const y = [5, 5, 1, 2, 2, 3, 4, 5, 5, 4, 9];
    expect(drawn({ chart: 'run', y }).ihi?.trend).toEqual([
      ...[false, false, true, true, true, true, true, true, true],
      ...[false, false],
    ]);
  });

  test('a falling shift is an improvement when less is better', () => {
    const y = [9, 8, 9, 7, 9, 8, 9, 8, 2, 3, 2, 1, 2, 3, 2, 1];
    const chart = drawn({ chart: 'run', y, options: { improvementDirection: 'decrease' } });
    expect(chart.icons?.variation).toBe('improvement_low');
    expect(chart.pointType?.[0]).toBe('concern');
  });

  test('moving ranges never make a runs signal: neighbours share a point', () => {
    const y = Array.from({ length: 40 }, (_, i) => (i < 20 ? i * 0.1 : i * i));
    const phase = drawn({ chart: 'mr', y }).phases[0];
    expect(phase?.longestRun).toBeGreaterThan(phase?.longestRunMax ?? Infinity);
    expect(phase?.runsSignal).toBe(false);
  });
});

describe('Nelson and Western Electric', () => {
  // Centre 0 and sigma 1 from the first 200 points: ranges of 1.128 on average, of which all are 1.128.
  const base = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? 0.564 : -0.564));
  const hits = (tail: number[], ruleSet: 'nelson' | 'western-electric'): Record<string, number[]> => {
    const chart = drawn({
      chart: 'i',
      convention: 'qcc',
      y: [...base, ...tail],
      options: { ruleSet, freezeAfter: base.length },
    });
    return Object.fromEntries(
      Object.entries(chart.ruleHits ?? {}).map(([rule, points]) => [
        rule,
        points.map((point) => point - base.length).filter((point) => point >= 0),
      ]),
    );
  };

  test.each<[string, number[], number[]]>([
    ['nelson1', [0.5, 3.1, -3.1, 2.9], [1, 2]],
    ['nelson2', [0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2], [8, 9]],
    ['nelson3', [-0.9, -0.5, 0, 0.2, 0.3, 0.4, 0.6], [5, 6]],
    ['nelson5', [2.1, 0, 2.2, 0, 0, 2.3], [2]],
    ['nelson6', [1.1, 1.2, 0.5, 1.3, 1.4], [4]],
    ['nelson8', [1.5, -1.5, 1.5, -1.5, 1.5, -1.5, 1.5, -1.5], [7]],
  ])('%s', (rule, tail, expected) =>
    expect(hits([0, ...tail], 'nelson')[rule]).toEqual(expected.map((i) => i + 1)),
  );

  test('nelson8 wants both sides', () =>
    expect(hits(Array<number>(9).fill(1.5), 'nelson').nelson8).toEqual([]));

  test('nelson4 and nelson7 see the calm zigzag of the base', () => {
    const found = hits([0.564, -0.564, 0], 'nelson');
    expect(found.nelson4).toEqual([0, 1, 2]);
    expect(found.nelson7).toEqual([0, 1, 2]);
  });

  test('western-electric4: eight on one side', () =>
    expect(
      hits([0, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 'western-electric')['western-electric4'],
    ).toEqual([8]));
});
