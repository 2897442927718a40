import { KIND_TRAITS } from './chart-kind.js';
import type { ChartKind } from './chart-kind.js';
import { FIRM_LIMITS_FROM } from './chart-case.js';

/** What the numbers of a measure are. */
export const DATA_KINDS = [
  'count',
  'rate',
  'proportion',
  'continuous',
  'subgroups',
  'time-between',
  'cases-between',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export interface DataAtHand {
  readonly kind: DataKind;
  /** Points with a value. */
  readonly points: number;
  /** Denominators, or the area of opportunity of a count; `null` is missing. */
  readonly denominators?: readonly (number | null)[];
}

export interface ChartProposal {
  readonly chart: ChartKind;
  /** The control chart that will fit once there are points enough; null when it is proposed already. */
  readonly later: ChartKind | null;
  /** Limits drawn on so few points are a first guess. */
  readonly provisional: boolean;
  readonly sentence: string;
}

/** Fewer points than this: a run chart (NHS England, Making Data Count). */
export const CONTROL_CHART_FROM = 15;

/** With a middle denominator this large a p or u chart takes nearly every point for a signal (Laney 2002). */
const LARGE_DENOMINATOR = 1000;

/** Opportunities that differ by more than a quarter cannot be taken for equal (Montgomery; Provost and Murray). */
const EQUAL_WITHIN = 0.25;

interface Fit {
  readonly chart: ChartKind;
  readonly because: string;
}

function present(denominators: DataAtHand['denominators']): number[] {
  return (denominators ?? [])
    .filter((value) => value !== null)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
}

function fit(data: DataAtHand): Fit {
  const denominators = present(data.denominators);
  const middle = denominators[denominators.length >> 1] ?? 0;
  const large = middle >= LARGE_DENOMINATOR;
  switch (data.kind) {
    case 'proportion':
      return large
        ? {
            chart: 'pp',
            because: 'each point is a part of a large whole, where a plain p chart sees signals everywhere',
          }
        : { chart: 'p', because: 'each point is a part of a whole' };
    case 'rate':
      return large
        ? {
            chart: 'up',
            because: 'events are counted over a large base, where a plain u chart sees signals everywhere',
          }
        : { chart: 'u', because: 'events are counted over a base that changes' };
    case 'count': {
      const least = denominators[0] ?? 0;
      const most = denominators[denominators.length - 1] ?? 0;
      return most - least > EQUAL_WITHIN * middle
        ? { chart: large ? 'up' : 'u', because: 'the opportunity for an event differs from point to point' }
        : { chart: 'c', because: 'events are counted and the opportunity for one stays about the same' };
    }
    case 'continuous':
      return { chart: 'i', because: 'there is one measurement per point' };
    case 'subgroups':
      return { chart: 'xbar', because: 'there are several measurements per point' };
    case 'time-between':
      return { chart: 't', because: 'the time from one rare event to the next is measured' };
    case 'cases-between':
      return { chart: 'g', because: 'the cases from one rare event to the next are counted' };
  }
}

function many(points: number): string {
  return `${points} ${points === 1 ? 'point' : 'points'}`;
}

/** The chart that fits the data, with one sentence that says why. */
export function proposeChart(data: DataAtHand): ChartProposal {
  const { chart, because } = fit(data);
  const { name } = KIND_TRAITS[chart];
  const article = /^[aeiouX]/.test(name) ? 'An' : 'A';
  const provisional = data.points < FIRM_LIMITS_FROM;
  if (data.points >= CONTROL_CHART_FROM)
    return { chart, later: null, provisional, sentence: `${article} ${name}, because ${because}.` };
  const guess = provisional ? ', and limits drawn now would be provisional' : '';
  return {
    chart: 'run',
    later: chart,
    provisional,
    sentence:
      `A run chart for now: with ${many(data.points)} it shows the most${guess}. ` +
      `From ${CONTROL_CHART_FROM} points ${article.toLowerCase()} ${name} fits, because ${because}.`,
  };
}
