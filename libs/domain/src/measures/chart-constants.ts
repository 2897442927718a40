/**
 * c4, d2 and d3: how far the standard deviation and the range of a normal sample of n fall from sigma.
 * c4 by the ratio of gamma functions (Montgomery, appendix VI); d2 and d3 by integrating the distribution of the range.
 */
const c4Known = new Map<number, number>();

/** Mean of the sample standard deviation in sigmas, for n ≥ 2; NaN below. */
export function c4(n: number): number {
  if (n < 2) return NaN;
  const known = c4Known.get(n);
  if (known !== undefined) return known;
  // Γ(k/2) ÷ Γ((k−1)/2) steps from k to k+1 by (k−1)/2 divided by itself: no gamma function, no overflow.
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let k = 2; k < n; k++) ratio = (k - 1) / 2 / ratio;
  const value = Math.sqrt(2 / (n - 1)) * ratio;
  c4Known.set(n, value);
  return value;
}

export interface RangeConstants {
  /** Mean of the range in sigmas. */
  readonly d2: number;
  /** Standard deviation of the range in sigmas. */
  readonly d3: number;
}

const STEP = 0.05;
/** The normal density beyond this is under 1e-17. */
const REACH = 8.5;
const CELLS = Math.round((2 * REACH) / STEP);

function normalGrid(): { readonly density: Float64Array; readonly below: Float64Array } {
  const density = new Float64Array(CELLS + 1);
  const below = new Float64Array(CELLS + 1);
  const phi = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  for (let i = 0; i <= CELLS; i++) {
    const x = -REACH + i * STEP;
    density[i] = phi(x);
    // Simpson's rule within the cell: its error, about 1e-10, is far under what the charts can show.
    if (i > 0) below[i] = (below[i - 1] ?? 0) + (STEP / 6) * (phi(x - STEP) + 4 * phi(x - STEP / 2) + phi(x));
  }
  return { density, below };
}

const rangesKnown = new Map<number, RangeConstants>();

/** d2 and d3 of samples of n ≥ 2, to about 1e-7; NaN below. */
export function rangeConstants(n: number): RangeConstants {
  if (n < 2) return { d2: NaN, d3: NaN };
  const known = rangesKnown.get(n);
  if (known) return known;
  const { density, below } = normalGrid();
  let mean = 0;
  let square = 0;
  for (let j = 0; j <= CELLS; j++) {
    let within = 0;
    for (let i = 0; i <= CELLS; i++) {
      const reach = (below[Math.min(i + j, CELLS)] ?? 1) - (below[i] ?? 0);
      within += (density[i] ?? 0) * reach ** (n - 1);
    }
    const beyond = 1 - n * STEP * within;
    const weight = (j === 0 || j === CELLS ? 1 : j % 2 === 1 ? 4 : 2) * (STEP / 3);
    mean += weight * beyond;
    square += weight * 2 * j * STEP * beyond;
  }
  const constants = { d2: mean, d3: Math.sqrt(square - mean * mean) };
  rangesKnown.set(n, constants);
  return constants;
}

/** d3 for n = 2 to 25 as printed tables and the programs that copy them have it; the last decimals are theirs. */
const D3_TABLE: readonly number[] = [
  0.8525033, 0.8883697, 0.8798108, 0.8640855, 0.8480442, 0.8332108, 0.8198378, 0.8078413, 0.7970584, 0.787323,
  0.7784873, 0.7704257, 0.763033, 0.7562217, 0.7499188, 0.7440627, 0.7386021, 0.7334929, 0.728698, 0.7241851,
  0.7199267, 0.7158987, 0.7120802, 0.7084528,
];

/** d2 to three decimals and d3 as printed, for n = 2 to 25; beyond the table the exact ones. */
export function tableRangeConstants(n: number): RangeConstants {
  const exact = rangeConstants(n);
  const d3 = D3_TABLE[n - 2];
  return d3 === undefined ? exact : { d2: Math.round(exact.d2 * 1000) / 1000, d3 };
}
