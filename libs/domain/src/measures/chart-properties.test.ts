import fc from 'fast-check';
import { drawChart } from './chart-case.js';
import type { ChartCase } from './chart-case.js';
import { checkChart } from './chart-input.js';
import type { ChartInput } from './chart-input.js';
import { CHART_KINDS, KIND_TRAITS } from './chart-kind.js';
import type { ChartKind } from './chart-kind.js';
import { CONVENTION_IDS } from './convention.js';

function chartOf(input: ChartInput): ChartCase {
  const checked = checkChart(input);
  if ('error' in checked) throw new Error(`${checked.error.path}: ${checked.error.message}`);
  return drawChart(checked);
}

/** Everything a chart says except where its lines lie. */
function signals(chart: ChartCase): unknown {
  const { phases, rules, pointType, ihi, ruleHits } = chart;
  return { phases, rules, pointType, ihi, ruleHits, variation: chart.icons?.variation };
}

const SWAPPED: Readonly<Record<string, string>> = {
  upper: 'lower',
  lower: 'upper',
  neither_high: 'neither_low',
  neither_low: 'neither_high',
};

function mirrored(chart: ChartCase): unknown {
  return JSON.parse(JSON.stringify(signals(chart)), (_key, value: unknown) =>
    typeof value === 'string' ? (SWAPPED[value] ?? value) : value,
  );
}

const tenths = fc.integer({ min: -500, max: 1500 }).map((value) => value / 10);
const convention = fc.constantFrom(...CONVENTION_IDS);
const options = fc.record({
  rebase: fc.option(fc.double({ min: 0.2, max: 0.8, noNaN: true })),
  freeze: fc.option(fc.integer({ min: 5, max: 20 })),
  screen: fc.boolean(),
});

function optionsFor(
  points: number,
  drawn: { rebase: number | null; freeze: number | null; screen: boolean },
) {
  return {
    ...(drawn.rebase !== null && { rebaseAt: [Math.floor(drawn.rebase * points)] }),
    ...(drawn.freeze !== null && { freezeAfter: drawn.freeze }),
    screenMovingRanges: drawn.screen,
  };
}

const gapped = fc.array(fc.option(tenths, { freq: 12 }), { minLength: 1, maxLength: 50 });

describe('a shift and a positive scale change no signal', () => {
  test.each(['run', 'i'] as const)('%s', (chart) => {
    fc.assert(
      fc.property(
        gapped,
        convention,
        options,
        fc.integer({ min: -1000, max: 1000 }),
        fc.constantFrom(0.25, 1, 3, 60),
        (y, by, drawn, shift, scale) => {
          const input = { chart, convention: by, options: optionsFor(y.length, drawn) };
          const moved = y.map((value) => (value === null ? null : value * scale + shift));
          expect(signals(chartOf({ ...input, y: moved }))).toEqual(signals(chartOf({ ...input, y })));
        },
      ),
      { numRuns: 200, seed: 11 },
    );
  });

  test('xbar', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(tenths, { minLength: 2, maxLength: 6 }), { minLength: 2, maxLength: 30 }),
        convention,
        fc.integer({ min: -1000, max: 1000 }),
        fc.constantFrom(0.25, 3, 60),
        (subgroups, by, shift, scale) => {
          const moved = subgroups.map((group) => group.map((value) => value * scale + shift));
          const input = { chart: 'xbar', convention: by } as const;
          expect(signals(chartOf({ ...input, subgroups: moved }))).toEqual(
            signals(chartOf({ ...input, subgroups })),
          );
        },
      ),
      { numRuns: 150, seed: 12 },
    );
  });
});

test('a positive scale changes no signal of a t chart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 }),
      convention,
      options,
      fc.constantFrom(0.5, 7, 24, 1440),
      (y, by, drawn, scale) => {
        const input = { chart: 't', convention: by, options: optionsFor(y.length, drawn) } as const;
        const scaled = y.map((value) => value * scale);
        expect(signals(chartOf({ ...input, y: scaled }))).toEqual(signals(chartOf({ ...input, y })));
      },
    ),
    { numRuns: 200, seed: 13 },
  );
});

test.each(['p', 'pp'] as const)('%s: what did not happen mirrors what did', (chart) => {
  const pair = fc
    .integer({ min: 0, max: 60 })
    .chain((n) => fc.record({ n: fc.constant(n), y: fc.integer({ min: 0, max: n }) }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), convention, options, (pairs, by, drawn) => {
      const n = pairs.map((one) => one.n);
      const input = {
        chart,
        convention: by,
        n,
        options: { ...optionsFor(n.length, drawn), improvementDirection: 'neutral' },
      } as const;
      const happened = chartOf({ ...input, y: pairs.map((one) => one.y) });
      const not = chartOf({ ...input, y: pairs.map((one) => one.n - one.y) });
      // A conflict is high before low by convention, so the types of such points have no mirror image.
      const conflicts = (happened.pointType ?? []).some((_type, i) =>
        ['upper', 'lower'].every((side) =>
          Object.values(happened.rules).some((flags) => flags[i] === side || flags[i] === 'both'),
        ),
      );
      fc.pre(!conflicts);
      expect(mirrored(not)).toEqual(JSON.parse(JSON.stringify(signals(happened))));
    }),
    { numRuns: 200, seed: 14 },
  );
});

/** A series for any kind of chart: numerators up to 40 of denominators from 40. */
function inputFor(chart: ChartKind, y: readonly number[], n: readonly number[]): ChartInput {
  if (KIND_TRAITS[chart].takesSubgroups)
    return { chart, subgroups: y.map((value, i) => [value, value + (n[i] ?? 0) / 7, (n[i] ?? 0) / 3]) };
  return KIND_TRAITS[chart].denominator === 'required' ? { chart, y, n } : { chart, y };
}

const series = fc.array(
  fc.record({
    y: fc.integer({ min: 1, max: 40 }),
    n: fc.integer({ min: 40, max: 90 }),
    ghost: fc.boolean(),
  }),
  { minLength: 2, maxLength: 40 },
);

describe('a ghosted point changes no line', () => {
  test.each(CHART_KINDS)('%s', (chart) => {
    fc.assert(
      fc.property(series, fc.option(fc.integer({ min: 1, max: 12 })), (drawn, freezeAfter) => {
        const exclude = drawn.flatMap((one, i) => (one.ghost ? [i] : []));
        const kept = drawn.filter((one) => !one.ghost);
        const frozen = freezeAfter === null ? {} : { freezeAfter };
        const of = (list: typeof drawn): ChartInput =>
          inputFor(
            chart,
            list.map((one) => one.y),
            list.map((one) => one.n),
          );
        const { points } = chartOf({ ...of(drawn), options: { exclude, ...frozen } });
        const without = chartOf({ ...of(kept), options: frozen }).points;
        const shown = (list: readonly (number | null)[]) =>
          list.filter((_line, i) => drawn[i]?.ghost === false);
        for (const line of ['centre', 'lcl', 'ucl', 'lcl2', 'ucl2'] as const)
          expect(shown(points[line])).toEqual(without[line]);
      }),
      { numRuns: 80, seed: 15 },
    );
  });
});

test('a program that freezes by rows counts ghosted ones: there ghosting does move the limits', () => {
  const y = [5, 90, 7, 6, 8, 7, 20, 22];
  const options = { freezeAfter: 3 };
  const ghosted = chartOf({ chart: 'i', convention: 'qicharts2', y, options: { ...options, exclude: [1] } });
  const left = chartOf({ chart: 'i', convention: 'qicharts2', y: y.filter((_v, i) => i !== 1), options });
  expect(ghosted.points.centre[0]).toBe(6);
  expect(left.points.centre[0]).toBe(6);
  expect(ghosted.points.ucl[0]).not.toBe(left.points.ucl[0]);
});

describe('the order of the input does not matter', () => {
  const days = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10));

  test.each(CHART_KINDS)('%s', (chart) => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 1e6 }), convention, (drawn, salt, by) => {
        const dates = days(drawn.length);
        const order = Array.from(drawn.keys()).sort(
          (a, b) => ((a * salt) % 101) - ((b * salt) % 101) || a - b,
        );
        const y = drawn.map((one) => one.y);
        const n = drawn.map((one) => one.n);
        const pick = <T>(list: readonly T[]): T[] => order.flatMap((i) => list.slice(i, i + 1));
        const ghosts = drawn.flatMap((one, i) => (one.ghost ? [i] : []));
        const rebase = [drawn.length >> 1];
        const sorted = chartOf({
          ...inputFor(chart, y, n),
          convention: by,
          dates,
          options: { exclude: ghosts, rebaseAt: rebase },
        });
        const places = (list: readonly number[]): number[] => list.map((i) => order.indexOf(i));
        const mixed = chartOf({
          ...inputFor(chart, pick(y), pick(n)),
          convention: by,
          dates: pick(dates),
          options: { exclude: places(ghosts), rebaseAt: places(rebase) },
        });
        expect(mixed.phases).toEqual(sorted.phases);
        expect(mixed.icons).toEqual(sorted.icons);
        expect(mixed.points).toEqual({
          value: pick(sorted.points.value),
          centre: pick(sorted.points.centre),
          lcl: pick(sorted.points.lcl),
          ucl: pick(sorted.points.ucl),
          lcl2: pick(sorted.points.lcl2),
          ucl2: pick(sorted.points.ucl2),
        });
        expect(mixed.pointType).toEqual(sorted.pointType && pick(sorted.pointType));
      }),
      { numRuns: 60, seed: 16 },
    );
  });
});
