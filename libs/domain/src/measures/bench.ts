import { chartCase } from './chart-case.js';
import type { ChartInput } from './chart-input.js';

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Lehmer's generator: the same series every time, with no clock and no dependency. */
function seriesOf(seed: number, points: number): number[] {
  let state = seed % 2147483647 || 1;
  return Array.from({ length: points }, () => {
    state = (state * 48271) % 2147483647;
    return Math.round((state / 2147483647) * 4000) / 100 + 30;
  });
}

function monthly(points: number): string[] {
  return Array.from({ length: points }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `${2016 + Math.floor(i / 12)}-${month}-01`;
  });
}

function xmr(seed: number, points: number): ChartInput {
  return {
    chart: 'i',
    convention: 'tributary',
    y: seriesOf(seed, points),
    dates: monthly(points),
    options: { improvementDirection: 'decrease', target: 45, rebaseAt: [Math.floor(points / 2)] },
  };
}

/** The quickest of five rounds: what the engine takes, not what else the machine was doing. */
function quickest(now: () => number, work: () => void): number {
  let least = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = now();
    work();
    least = Math.min(least, now() - start);
  }
  return least;
}

/**
 * Times the engine on one thread: checking, limits, phases, rules, point types and icons.
 *
 * @param now milliseconds from any start; only a bench may look at a clock here
 */
export function benchCharts(now: () => number = () => performance.now()): BenchRow[] {
  const long = xmr(1, 100);
  const proportions: ChartInput = {
    chart: 'p',
    y: seriesOf(2, 100).map((value) => Math.round(value / 4)),
    n: seriesOf(3, 100).map((value) => Math.round(value) + 60),
    options: { improvementDirection: 'increase' },
  };
  const many = Array.from({ length: 10_000 }, (_, i) => xmr(i + 1, 60));
  const repeat = (input: ChartInput, times: number) => (): void => {
    for (let i = 0; i < times; i++) chartCase(input);
  };
  // The first charts run before the machine has compiled the engine; a page or a worker draws thousands.
  repeat(long, 2000)();
  repeat(proportions, 2000)();
  return [
    { name: 'XmR chart, 100 points', value: quickest(now, repeat(long, 500)) / 500, unit: 'ms' },
    { name: 'p chart, 100 points', value: quickest(now, repeat(proportions, 500)) / 500, unit: 'ms' },
    {
      name: '10,000 XmR charts of 60 points',
      value: quickest(now, () => many.forEach((input) => chartCase(input))),
      unit: 'ms',
    },
  ];
}
