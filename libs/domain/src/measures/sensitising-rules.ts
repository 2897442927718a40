import { BREAK } from './making-data-count.js';
import type { Lines } from './lines.js';
import type { RuleSet } from './chart-input.js';

/** For each rule of a set, the points that complete its pattern and those that continue it. */
export type RuleHits = Readonly<Record<string, readonly number[]>>;

interface Track {
  readonly points: readonly number[];
  readonly values: Float64Array;
  readonly lines: Lines;
  readonly sides: Int8Array;
  readonly closeness: Float64Array;
}

/** How a point stands, as a rule sees it: the same non-zero answer so many times in a row is a hit. */
type Look = (track: Track, k: number) => number;

/** Side of the centre on which a point lies beyond so many sigmas; 0 within, or where sigma is not known. */
function beyond(track: Track, k: number, sigmas: number): number {
  const point = track.points[k] ?? BREAK;
  const off = (track.values[point] ?? NaN) - (track.lines.centre[point] ?? NaN);
  const reach = sigmas * (track.lines.sigma[point] ?? NaN) + (track.closeness[point] ?? 0);
  return off > reach ? 1 : off < -reach ? -1 : 0;
}

const side: Look = (track, k) => track.sides[track.points[k] ?? BREAK] ?? 0;

const step: Look = (track, k) => {
  const point = track.points[k] ?? BREAK;
  const change = (track.values[point] ?? NaN) - (track.values[track.points[k - 1] ?? BREAK] ?? NaN);
  return Math.abs(change) <= (track.closeness[point] ?? 0) ? 0 : Math.sign(change) || 0;
};

/** 1 where a step goes against the step before. */
const turn: Look = (track, k) => (step(track, k) * step(track, k - 1) < 0 ? 1 : 0);

/** 1 within one sigma, its lines counted as within. */
const hugging: Look = (track, k) => {
  const sigma = track.lines.sigma[track.points[k] ?? BREAK] ?? NaN;
  return !Number.isNaN(sigma) && beyond(track, k, 1) === 0 ? 1 : 0;
};

function inARow(track: Track, look: Look, least: number): number[] {
  const hits: number[] = [];
  let run = 0;
  let last = 0;
  for (let k = 0; k < track.points.length; k++) {
    const here = track.points[k] === BREAK ? 0 : look(track, k);
    run = here !== 0 && here === last ? run + 1 : here === 0 ? 0 : 1;
    last = here;
    if (run >= least) hits.push(track.points[k] ?? BREAK);
  }
  return hits;
}

function outside(track: Track): number[] {
  return track.points.filter((point) => {
    const value = track.values[point] ?? NaN;
    const close = track.closeness[point] ?? 0;
    return (
      value - (track.lines.upper[point] ?? NaN) > close || (track.lines.lower[point] ?? NaN) - value > close
    );
  });
}

/** `wanted` of `among` beyond so many sigmas on one side, the last of them one of these. */
function fewOf(track: Track, wanted: number, among: number, sigmas: number): number[] {
  const hits: number[] = [];
  for (let k = among - 1; k < track.points.length; k++) {
    const last = beyond(track, k, sigmas);
    if (last === 0) continue;
    let found = 0;
    for (let m = k - among + 1; m <= k; m++) {
      if (track.points[m] === BREAK) found = -among;
      else if (beyond(track, m, sigmas) === last) found += 1;
    }
    if (found >= wanted) hits.push(track.points[k] ?? BREAK);
  }
  return hits;
}

/** `least` in a row, all beyond one sigma, with both sides among them. */
function bothSides(track: Track, least: number): number[] {
  const hits: number[] = [];
  let run = 0;
  let lastUpper = -1;
  let lastLower = -1;
  for (let k = 0; k < track.points.length; k++) {
    const here = track.points[k] === BREAK ? 0 : beyond(track, k, 1);
    run = here === 0 ? 0 : run + 1;
    if (here > 0) lastUpper = k;
    if (here < 0) lastLower = k;
    if (run >= least && lastUpper > k - least && lastLower > k - least && lastUpper >= 0 && lastLower >= 0)
      hits.push(track.points[k] ?? BREAK);
  }
  return hits;
}

type Finder = (track: Track) => number[];

const RULES: Readonly<Record<RuleSet, Readonly<Record<string, Finder>>>> = {
  nelson: {
    nelson1: outside,
    nelson2: (track) => inARow(track, side, 9),
    nelson3: (track) => inARow(track, step, 5),
    nelson4: (track) => inARow(track, turn, 12),
    nelson5: (track) => fewOf(track, 2, 3, 2),
    nelson6: (track) => fewOf(track, 4, 5, 1),
    nelson7: (track) => inARow(track, hugging, 15),
    nelson8: (track) => bothSides(track, 8),
  },
  'western-electric': {
    'western-electric1': outside,
    'western-electric2': (track) => fewOf(track, 2, 3, 2),
    'western-electric3': (track) => fewOf(track, 4, 5, 1),
    'western-electric4': (track) => inARow(track, side, 8),
  },
};

/**
 * Nelson's eight rules (1984) or the four of Western Electric (1956).
 * Rules that measure in sigmas say nothing on charts whose limits are not so many sigmas from the centre (g, t, mr).
 *
 * @param tracks one per phase; no pattern runs on from one into the next
 * @returns indices in time order per rule, rules without a hit included
 */
export function findRuleHits(set: RuleSet, tracks: readonly Track[]): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(RULES[set]).map(([rule, find]) => [rule, tracks.flatMap((track) => find(track))]),
  );
}
