/** Centre, limits (3 sigma), near-limit lines (2 sigma) and sigma of each point; NaN where there is none. */
export interface Lines {
  readonly centre: number[];
  readonly lower: number[];
  readonly upper: number[];
  readonly lowerNear: number[];
  readonly upperNear: number[];
  readonly sigma: number[];
}

/** Lines of a chart on which nothing has been drawn. */
export function noLines(length: number): Lines {
  const empty = (): number[] => new Array<number>(length).fill(NaN);
  return {
    centre: empty(),
    lower: empty(),
    upper: empty(),
    lowerNear: empty(),
    upperNear: empty(),
    sigma: empty(),
  };
}

/** Draws the lines of point i: sigma and its multiples about a centre, kept within what the value can be. */
export function drawAbout(
  lines: Lines,
  i: number,
  centre: number,
  sigma: number,
  least = -Infinity,
  most = Infinity,
): void {
  lines.centre[i] = centre;
  lines.sigma[i] = sigma;
  lines.lower[i] = Math.max(least, centre - 3 * sigma);
  lines.upper[i] = Math.min(most, centre + 3 * sigma);
  lines.lowerNear[i] = Math.max(least, centre - 2 * sigma);
  lines.upperNear[i] = Math.min(most, centre + 2 * sigma);
}
