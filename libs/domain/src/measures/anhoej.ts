/** Longest run and crossings that chance allows among n useful points. */
export interface RunLimits {
  readonly longestRunMax: number;
  readonly crossingsMin: number;
}

/** ln Γ(x) for x > 0 (Lanczos, g = 7, nine terms; relative error about 1e-15). */
function logGamma(x: number): number {
  const shift = x - 1;
  let sum = 0.99999999999980993;
  for (let k = 0; k < LANCZOS.length; k++) sum += (LANCZOS[k] ?? 0) / (shift + k + 1);
  const t = shift + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shift + 0.5) * Math.log(t) - t + Math.log(sum);
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Smallest k with P(X ≤ k) ≥ 0.05 for X ~ Binomial(m, ½). */
function fifthPercentile(m: number): number {
  if (m <= 0) return 0;
  // Twenty standard deviations under the mean hold nothing; starting there keeps 2^−m from vanishing.
  let k = Math.max(0, Math.floor(m / 2 - 10 * Math.sqrt(m)));
  let mass = Math.exp(logGamma(m + 1) - logGamma(k + 1) - logGamma(m - k + 1) - m * Math.LN2);
  let total = mass;
  while (total < 0.05) {
    mass *= (m - k) / (k + 1);
    k += 1;
    total += mass;
  }
  return k;
}

const known = new Map<number, RunLimits>();

/**
 * Anhøj's limits: a longest run over round(log2 n) + 3 (Schilling 2012), or fewer crossings than the 5 % point of
 * Binomial(n − 1, ½) (Chen 2010), is a signal. About one false signal in twenty at any length.
 *
 * @param useful points that are neither missing, ghosted nor on the centre line; at least 1
 */
export function runLimits(useful: number): RunLimits {
  let limits = known.get(useful);
  if (!limits) {
    limits = { longestRunMax: Math.round(Math.log2(useful)) + 3, crossingsMin: fifthPercentile(useful - 1) };
    known.set(useful, limits);
  }
  return limits;
}

/** The runs of one phase, in the order of the fields that the case files use. */
export interface PhaseRuns {
  /** First and last point in time order, both counted. */
  readonly start: number;
  readonly end: number;
  /** Points that are not ghosted, missing ones among them. */
  readonly nObs: number;
  readonly nUseful: number;
  readonly longestRun: number | null;
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  readonly crossingsMin: number | null;
  readonly runsSignal: boolean;
}

/**
 * @param sides −1, 0 or 1 per point: below, on, above the centre line; 0 where there is no value
 * @param judged false for moving ranges, whose neighbours share a point and so run together by nature
 */
export function phaseRuns(
  sides: Int8Array,
  ghosted: Uint8Array,
  start: number,
  stop: number,
  judged: boolean,
): PhaseRuns {
  let observed = 0;
  let useful = 0;
  let runs = 0;
  let run = 0;
  let longest = 0;
  let last = 0;
  for (let i = start; i < stop; i++) {
    if (ghosted[i] === 1) continue;
    observed += 1;
    const side = sides[i] ?? 0;
    if (side === 0) continue;
    useful += 1;
    if (side === last) run += 1;
    else {
      runs += 1;
      run = 1;
      last = side;
    }
    if (run > longest) longest = run;
  }
  const limits = useful === 0 ? null : runLimits(useful);
  const crossings = runs - 1;
  return {
    start,
    end: stop - 1,
    nObs: observed,
    nUseful: useful,
    longestRun: limits === null ? null : longest,
    longestRunMax: limits?.longestRunMax ?? null,
    crossings: limits === null ? null : crossings,
    crossingsMin: limits?.crossingsMin ?? null,
    runsSignal:
      judged && limits !== null && (longest > limits.longestRunMax || crossings < limits.crossingsMin),
  };
}
