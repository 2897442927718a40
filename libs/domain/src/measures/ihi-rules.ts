/**
 * The run chart rules of the Institute for Healthcare Improvement (Perla, Provost and Murray 2011): a shift of six or
 * more on one side of the median, a trend of five or more all rising or all falling. Points on the median and repeats
 * of the value before are stepped over; those inside or at the end of a signal are marked with it.
 */
export interface IhiFlags {
  readonly shift: Uint8Array;
  readonly trend: Uint8Array;
}

/** Members of a run so far and the points stepped over since its first member. */
class Signal {
  members: number[] = [];
  private passed: number[] = [];

  pass(point: number): void {
    if (this.members.length > 0) this.passed.push(point);
  }

  mark(flags: Uint8Array, least: number): void {
    if (this.members.length < least) return;
    for (const point of this.members) flags[point] = 1;
    for (const point of this.passed) flags[point] = 1;
  }

  startAnew(members: number[]): void {
    const first = members[0] ?? Infinity;
    this.passed = this.passed.filter((point) => point > first);
    this.members = members;
  }
}

function markShifts(sides: Int8Array, points: readonly number[], least: number, flags: Uint8Array): void {
  const signal = new Signal();
  let current = 0;
  for (const point of points) {
    const side = sides[point] ?? 0;
    if (side === 0) signal.pass(point);
    else if (side === current) signal.members.push(point);
    else {
      signal.mark(flags, least);
      signal.startAnew([point]);
      current = side;
    }
  }
  signal.mark(flags, least);
}

function markTrends(
  values: Float64Array,
  closeness: Float64Array,
  points: readonly number[],
  least: number,
  flags: Uint8Array,
): void {
  const signal = new Signal();
  let heading = 0;
  let last = -1;
  for (const point of points) {
    if (last < 0) {
      signal.startAnew([point]);
      last = point;
      continue;
    }
    const step = (values[point] ?? NaN) - (values[last] ?? NaN);
    const way = Math.abs(step) <= (closeness[point] ?? 0) ? 0 : Math.sign(step);
    if (way === 0) {
      // Repeats at the very start belong to no trend: it begins at the last of them.
      if (heading === 0) {
        signal.startAnew([point]);
        last = point;
      } else signal.pass(point);
      continue;
    }
    if (heading === 0 || way === heading) signal.members.push(point);
    else {
      signal.mark(flags, least);
      signal.startAnew([last, point]);
    }
    heading = way;
    last = point;
  }
  signal.mark(flags, least);
}

/** Flags one phase: `points` are its points with a value that are not ghosted, in time order. */
export function markIhi(
  flags: IhiFlags,
  points: readonly number[],
  sides: Int8Array,
  values: Float64Array,
  closeness: Float64Array,
  shiftLength: number,
  trendLength: number,
): void {
  markShifts(sides, points, shiftLength, flags.shift);
  markTrends(values, closeness, points, trendLength, flags.trend);
}
