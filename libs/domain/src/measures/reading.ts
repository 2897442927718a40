import { FIRM_LIMITS_FROM } from './chart-case.js';
import { KIND_TRAITS } from './chart-kind.js';
import type { Direction } from './chart-kind.js';
import { countedPoints, isGood, standingSignal } from './standing-signal.js';
import type { DrawnChart, StandingSignal } from './standing-signal.js';

const WORDS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
] as const;

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

function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}

function longDate(date: string): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}

/** Three significant figures; proportions as percentages. */
function amount(value: number, chart: DrawnChart): string {
  const { chart: kind } = chart.input;
  const share = kind === 'p' || kind === 'pp';
  const scaled = share ? value * 100 : value;
  const rounded = Math.abs(scaled) >= 100 ? Math.round(scaled) : Number(scaled.toPrecision(3));
  return share ? `${rounded} %` : String(rounded);
}

/** Whole sentences that say there is too little to judge. */
export function tooFew(count: number): string {
  if (count === 0) return 'No points yet. Enter the first when it is due.';
  const missing = FIRM_LIMITS_FROM - count;
  const verb = count === 1 ? 'point is' : 'points are';
  return `${inWords(count)} ${verb} too few to tell from chance. ${inWords(missing)} more would settle it.`;
}

function since(chart: DrawnChart, signal: StandingSignal): string {
  const first = signal.points[0] ?? 0;
  const date = chart.input.dates?.[first];
  return date === undefined ? `since point ${first + 1}` : `since ${longDate(date)}`;
}

/** The line that points are held against: a median on run and g charts, else a mean; not always a constant. */
function lineName(chart: DrawnChart, point: number): string {
  const centre = chart.result.points.centre[point];
  const name = !KIND_TRAITS[chart.input.chart].limits
    ? 'median'
    : chart.input.chart === 'g'
      ? 'centre line'
      : 'mean';
  return typeof centre === 'number' ? `${name} of ${amount(centre, chart)}` : name;
}

function evidence(chart: DrawnChart, signal: StandingSignal): string {
  const last = signal.points[signal.points.length - 1] ?? 0;
  const count = signal.points.length;
  const above = signal.side === 'upper';
  switch (signal.rule) {
    case 'shift':
      return `${count} points in a row ${above ? 'above' : 'below'} the ${lineName(chart, last)}`;
    case 'trend':
      return `${count} points in a row ${above ? 'rising' : 'falling'}`;
    case 'twoOfThree':
      return `2 of the last 3 points close to the ${above ? 'upper' : 'lower'} limit`;
    case 'astronomical': {
      const limit = chart.result.points[above ? 'ucl' : 'lcl'][last];
      const at = typeof limit === 'number' ? ` of ${amount(limit, chart)}` : '';
      return `the latest point is ${above ? 'above the upper' : 'below the lower'} limit${at}`;
    }
  }
}

function aim(chart: DrawnChart, points: readonly number[], direction: Direction): string {
  const target = chart.input.options?.target;
  if (target === undefined || target === null || direction === 'neutral') return '';
  const values = points.map((point) => chart.result.points.value[point] ?? 0);
  const level = values.reduce((sum, value) => sum + value, 0) / values.length;
  const met = direction === 'increase' ? level >= target : level <= target;
  return met ? '; the aim is met' : '; the aim is still ahead';
}

function withoutSignal(chart: DrawnChart, counted: readonly number[]): string {
  const last = counted[counted.length - 1] ?? 0;
  const phase = chart.result.phases[chart.result.phases.length - 1];
  const { crossings, crossingsMin } = phase ?? { crossings: null, crossingsMin: null };
  if (phase?.runsSignal && crossings !== null && crossingsMin !== null && crossings < crossingsMin)
    return `More than chance, but no direction yet: ${crossings} crossings of the ${lineName(chart, last)}, where chance has ${crossingsMin} or more.`;
  const against = `No real change: ${counted.length} points about a ${lineName(chart, last)}`;
  switch (chart.result.icons?.assurance) {
    case 'pass':
      return `${against}, and the aim is met reliably.`;
    case 'fail':
      return `${against}, and as things are the aim is out of reach.`;
    case 'hit_or_miss':
      return `${against}, and chance decides whether the aim is met.`;
    default:
      return `${against}.`;
  }
}

/**
 * A chart in plain words: what signal, since when, against what.
 * Under 12 points it says how many more are needed; common cause is "No real change".
 */
export function reading(chart: DrawnChart, direction: Direction): string {
  const counted = countedPoints(chart);
  if (counted.length < FIRM_LIMITS_FROM) return tooFew(counted.length);
  const signal = standingSignal(chart, direction);
  if (!signal) return withoutSignal(chart, counted);
  const good = isGood(signal.side, direction);
  const up = signal.side === 'upper';
  const what = good === null ? (up ? 'Higher' : 'Lower') : good ? 'Improving' : 'A change for the worse';
  const ending = aim(chart, signal.points, direction);
  return `${what} ${since(chart, signal)}: ${evidence(chart, signal)}${ending}.`;
}
