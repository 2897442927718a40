/** How a strand is painted, in the order it is stacked and from the top layer down. */
export type StreamState = 'improve' | 'common' | 'concern' | 'claimed';

export interface DrawnStrand {
  readonly state: StreamState;
  /** px */
  readonly width: number;
  /** The tapered beginning, a closed outline. */
  readonly spring: string;
  readonly source: Point;
  /** The course from the gathering to the mouth, to be stroked. */
  readonly course: string;
  /** Places for the state's small marks, with the direction of the stream there in degrees. */
  readonly marks: readonly (Point & { readonly angle: number })[];
}

export interface DrawnSand {
  readonly width: number;
  readonly spring: string;
  readonly course: string;
}

export interface Streams {
  readonly width: number;
  readonly height: number;
  readonly strands: readonly DrawnStrand[];
  readonly sand: readonly DrawnSand[];
  readonly mouths: readonly { readonly y: number; readonly height: number }[];
  readonly pools: readonly {
    readonly x: number;
    readonly y: number;
    readonly rx: number;
    readonly ry: number;
  }[];
  /** A bed with no stream in it. */
  readonly dry: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Strand {
  readonly id: number;
  readonly state: StreamState;
  readonly width: number;
  /** Node index in each of the four columns; the last three are absent for a strand that ends in a pool. */
  readonly at: readonly number[];
  readonly pool: number | null;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly count: number;
  readonly gap: number;
  readonly from: number;
  readonly to: number;
}

const size = { width: 800, height: 870 };
const columns: readonly Column[] = [
  { left: 112, right: 152, count: 7, gap: 34, from: 52, to: 780 },
  { left: 318, right: 372, count: 12, gap: 15, from: 48, to: 690 },
  { left: 530, right: 618, count: 12, gap: 20, from: 56, to: 676 },
  { left: 800, right: 800, count: 5, gap: 30, from: 52, to: 650 },
];
/** Strands per unit, and to which goal (0 to 4) each of the twelve objectives leads. */
const perUnit = [29, 15, 21, 12, 23, 15, 13];
const goalOf = [0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 3, 4];
const order: Record<StreamState, number> = { improve: 0, common: 1, concern: 2, claimed: 3 };

/**
 * A river system that never was: about 130 strands from seven units through programmes and objectives into five
 * goals, with two pools for those that reach none. The same seed gives the same picture. Strands that share both
 * ends of a stretch keep together as a ribbon, each a true parallel offset of one centre line, so that the width
 * does not pinch on a slope. Decoration only: nothing here is data.
 */
export function streams(seed: number): Streams {
  const random = generator(seed);
  const strands = invent(random);
  const flowing = strands.filter((strand) => strand.pool === null);

  const tops: number[][] = [];
  for (const [index, column] of columns.entries()) {
    const heights = Array.from({ length: column.count }, (_, node) =>
      strands.reduce((sum, strand) => sum + (strand.at[index] === node ? strand.width : 0), 0),
    );
    // Programmes stand in the order of what they lead to, so that the right half hardly crosses; the rest as given.
    const aims = heights.map((_, node) =>
      index === 1
        ? average(flowing.filter((strand) => strand.at[1] === node).map((strand) => strand.at[2] ?? 0))
        : node,
    );
    const ranks = aims.map(
      (aim, node) => aims.filter((other, n) => other < aim || (other === aim && n < node)).length,
    );
    const wishes = ranks.map(
      (rank) => ((rank + 0.35) / column.count) * (column.to - column.from) + column.from,
    );
    tops.push(placed(wishes, heights, column));
  }

  // At the springs there is nothing to come from: strands gather in the order in which they leave.
  const entry = columns.map((_, index) => stacked(strands, index, tops, index === 0 ? 1 : -1));
  const exit = columns.map((_, index) => stacked(strands, index, tops, 1));
  const ribbons = ribbonCentres(flowing, entry, exit);

  const drawn = flowing.map((strand): DrawnStrand => {
    const start = entry[0]?.get(strand.id) ?? 0;
    const { outline, source } = springOf(strand, start, tops[0] ?? [], strands, random);
    const parts = [`M${point({ x: columns[0]?.left ?? 0, y: start })}`];
    const marks: (Point & { angle: number })[] = [];
    for (let index = 0; index < 3; index += 1) {
      const from = columns[index];
      const to = columns[index + 1];
      if (from === undefined || to === undefined) continue;
      const inside = { x: from.left, y: entry[index]?.get(strand.id) ?? 0 };
      const leaving = { x: from.right, y: exit[index]?.get(strand.id) ?? 0 };
      parts.push(level(inside, leaving));
      const centre = ribbons.get(ribbonKey(strand, index));
      if (centre === undefined) continue;
      const offset = leaving.y - centre.from;
      const course = parallel({ x: from.right, y: centre.from }, { x: to.left, y: centre.to }, offset);
      parts.push(course.path);
      if (strand.width > 2.2) {
        marks.push(course.at((index === 1 ? 0.28 : 0.42) + (strand.id % 5) * 0.05));
        if (index > 0)
          marks.push({ x: (from.left + from.right) / 2, y: (inside.y + leaving.y) / 2, angle: 0 });
      }
    }
    return {
      state: strand.state,
      width: strand.width,
      spring: outline,
      source,
      course: parts.join(''),
      marks,
    };
  });

  return {
    ...size,
    strands: drawn,
    sand: drainage(strands, entry[0] ?? new Map(), exit[0] ?? new Map(), tops[0] ?? [], random),
    mouths: (tops[3] ?? []).map((y, node) => ({
      y,
      height: flowing.reduce((sum, strand) => sum + (strand.at[3] === node ? strand.width : 0), 0),
    })),
    pools: [
      { x: 246, y: 808, rx: 138, ry: 29 },
      { x: 452, y: 811, rx: 58, ry: 16 },
    ],
    dry: `M538 706L612 706${level({ x: 612, y: 706 }, { x: 800, y: 652 })}`,
  };
}

function invent(random: () => number): Strand[] {
  const strands: Strand[] = [];
  perUnit.forEach((count, unit) => {
    for (let n = 0; n < count; n += 1) {
      const chance = random();
      const state: StreamState =
        chance < 0.15 ? 'improve' : chance < 0.55 ? 'common' : chance < 0.59 ? 'concern' : 'claimed';
      const homeless = n > count * 0.77;
      const width = {
        improve: 1.6 + 6.4 * random() ** 1.6,
        common: 1.2 + 7 * random() ** 2.6,
        concern: 2 + 2.4 * random(),
        claimed: 1 + 2.2 * random(),
      }[state];
      // Each unit leans to one stretch of goals, so that bundles form instead of a mesh.
      const lean = (unit * 1.8 + 5 * random() ** 1.5 * (random() < 0.5 ? 1 : -1) + 12) % 12;
      const objective = Math.floor(random() < 0.3 ? random() * 4 : lean);
      const programme = Math.min(11, Math.max(0, Math.floor(objective + random() * 2.6 - 0.8)));
      strands.push({
        id: strands.length,
        state: homeless ? 'claimed' : state,
        width: homeless ? 1 + random() * 1.8 : width,
        at: homeless ? [unit] : [unit, programme, objective, goalOf[objective] ?? 0],
        // The lowest units lie under the turn to the second pool.
        pool: homeless ? (unit < 5 && random() < 0.32 ? 1 : 0) : null,
      });
    }
  });
  return strands;
}

/**
 * Tops of the nodes of a column: as near to their wishes as can be without overlap (least squares under the order,
 * pool adjacent violators), then moved inside the column.
 */
function placed(wishes: readonly number[], heights: readonly number[], column: Column): number[] {
  const ranked = wishes.map((_, node) => node).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
  const blocks: { sum: number; count: number }[] = [];
  const room: number[] = [];
  let used = 0;
  for (const node of ranked) {
    room.push(used);
    blocks.push({ sum: (wishes[node] ?? 0) - used, count: 1 });
    for (;;) {
      const last = blocks[blocks.length - 1];
      const previous = blocks[blocks.length - 2];
      if (last === undefined || previous === undefined) break;
      if (previous.sum / previous.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count });
    }
    used += (heights[node] ?? 0) + column.gap;
  }
  const loose = blocks.flatMap((block) => Array.from({ length: block.count }, () => block.sum / block.count));
  const latest = column.to - used + column.gap;
  const tops = new Array<number>(wishes.length).fill(0);
  ranked.forEach((node, rank) => {
    tops[node] = Math.max(column.from, Math.min(loose[rank] ?? 0, latest)) + (room[rank] ?? 0);
  });
  return tops;
}

/** Middle of each strand in a column, stacked by where it comes from (`-1`) or where it goes (`1`). */
function stacked(strands: readonly Strand[], index: number, tops: readonly number[][], side: -1 | 1) {
  const middles = new Map<number, number>();
  const other = index + side;
  const rank = (strand: Strand) => {
    const node = strand.at[other];
    // What ends here leaves last, under everything that flows on.
    return node === undefined
      ? side === 1 && strand.pool !== null
        ? 1e6 + strand.pool
        : 0
      : (tops[other]?.[node] ?? 0);
  };
  (tops[index] ?? []).forEach((top, node) => {
    let y = top;
    strands
      .filter((strand) => strand.at[index] === node)
      .sort((a, b) => rank(a) - rank(b) || order[a.state] - order[b.state] || a.id - b.id)
      .forEach((strand) => {
        middles.set(strand.id, y + strand.width / 2);
        y += strand.width;
      });
  });
  return middles;
}

function ribbonKey(strand: Strand, index: number): string {
  return `${String(index)}:${String(strand.at[index])}:${String(strand.at[index + 1])}`;
}

function ribbonCentres(
  strands: readonly Strand[],
  entry: readonly Map<number, number>[],
  exit: readonly Map<number, number>[],
): Map<string, { from: number; to: number }> {
  const members = new Map<string, { from: number[]; to: number[] }>();
  for (const strand of strands) {
    for (let index = 0; index < 3; index += 1) {
      const key = ribbonKey(strand, index);
      const ribbon = members.get(key) ?? { from: [], to: [] };
      ribbon.from.push(exit[index]?.get(strand.id) ?? 0);
      ribbon.to.push(entry[index + 1]?.get(strand.id) ?? 0);
      members.set(key, ribbon);
    }
  }
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return new Map(
    [...members].map(([key, ribbon]) => [key, { from: middle(ribbon.from), to: middle(ribbon.to) }]),
  );
}

/** A curve at a constant distance from a centre line with level ends, as joined cubics. */
function parallel(from: Point, to: Point, offset: number) {
  const half = (to.x - from.x) / 2;
  const centre = (t: number): Point => {
    const s = 1 - t;
    return {
      x: s ** 3 * from.x + 3 * s * s * t * (from.x + half) + 3 * s * t * t * (to.x - half) + t ** 3 * to.x,
      y: s * s * (s + 3 * t) * from.y + t * t * (t + 3 * s) * to.y,
    };
  };
  const slope = (of: (t: number) => Point, t: number): Point => {
    const step = 1e-3;
    const [a, b] = [of(Math.max(0, t - step)), of(Math.min(1, t + step))];
    const span = Math.min(1, t + step) - Math.max(0, t - step);
    return { x: (b.x - a.x) / span, y: (b.y - a.y) / span };
  };
  const moved = (t: number): Point => {
    const here = centre(t);
    const along = slope(centre, t);
    const length = Math.hypot(along.x, along.y) || 1;
    return { x: here.x - (along.y / length) * offset, y: here.y + (along.x / length) * offset };
  };
  const pieces = 6;
  let path = '';
  for (let piece = 0; piece < pieces; piece += 1) {
    const [t0, t1] = [piece / pieces, (piece + 1) / pieces];
    const [a, b] = [moved(t0), moved(t1)];
    const [da, db] = [slope(moved, t0), slope(moved, t1)];
    const third = 1 / pieces / 3;
    path += `C${point({ x: a.x + da.x * third, y: a.y + da.y * third })} ${point({ x: b.x - db.x * third, y: b.y - db.y * third })} ${point(b)}`;
  }
  return {
    path,
    at: (t: number) => {
      const along = slope(moved, t);
      return { ...moved(t), angle: (Math.atan2(along.y, along.x) * 180) / Math.PI };
    },
  };
}

/** Strands start apart, thin, each at its own distance, and gather at their unit. */
function springOf(
  strand: Strand,
  end: number,
  unitTops: readonly number[],
  strands: readonly Strand[],
  random: () => number,
) {
  const unit = strand.at[0] ?? 0;
  const height = strands.reduce((sum, other) => sum + (other.at[0] === unit ? other.width : 0), 0);
  const middle = (unitTops[unit] ?? 0) + height / 2;
  const source = { x: 4 + random() * 22, y: middle + (end - middle) * 1.55 };
  const target = { x: columns[0]?.left ?? 0, y: end };
  const half = strand.width / 2;
  const thin = half * 0.3;
  const outline =
    `M${point({ x: source.x, y: source.y - thin })}` +
    level({ x: source.x, y: source.y - thin }, { x: target.x, y: target.y - half }) +
    `L${point({ x: target.x + 0.5, y: target.y - half })}L${point({ x: target.x + 0.5, y: target.y + half })}` +
    `L${point({ x: target.x, y: target.y + half })}` +
    level({ x: target.x, y: target.y + half }, { x: source.x, y: source.y + thin }) +
    'Z';
  return { outline, source };
}

/** Homeless strands leave last and turn down a shared gutter, lower units nearest, so that they never cross. */
function drainage(
  strands: readonly Strand[],
  entry: ReadonlyMap<number, number>,
  exit: ReadonlyMap<number, number>,
  unitTops: readonly number[],
  random: () => number,
): DrawnSand[] {
  const left = columns[0]?.left ?? 0;
  const right = columns[0]?.right ?? 0;
  const next = [268, 276];
  return strands
    .filter((strand) => strand.pool !== null)
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || (exit.get(a.id) ?? 0) - (exit.get(b.id) ?? 0))
    .map((strand) => {
      const start = entry.get(strand.id) ?? 0;
      const y = exit.get(strand.id) ?? 0;
      const { outline } = springOf(strand, start, unitTops, strands, random);
      const pool = strand.pool ?? 0;
      const x = (next[pool] ?? 0) + (pool === 1 ? strand.width / 2 : -strand.width / 2);
      next[pool] = (next[pool] ?? 0) + (pool === 1 ? strand.width + 0.6 : -strand.width - 0.8);
      const turn = Math.min(46, x - right);
      const down =
        pool === 0
          ? `V${fixed(800)}`
          : `V${fixed(690)}C${point({ x, y: 752 })} ${point({ x: 430, y: 726 })} ${point({ x: 430 + (x - 276) * 1.4, y: 808 })}`;
      return {
        width: strand.width,
        spring: outline,
        course:
          `M${point({ x: left, y: start })}${level({ x: left, y: start }, { x: right, y })}` +
          `H${fixed(x - turn)}C${point({ x: x - turn * 0.4, y })} ${point({ x, y: y + turn * 0.4 })} ${point({ x, y: y + turn })}${down}`,
      };
    });
}

function level(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${point({ x: middle, y: from.y })} ${point({ x: middle, y: to.y })} ${point(to)}`;
}

function point({ x, y }: Point): string {
  return `${fixed(x)} ${fixed(y)}`;
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A small linear congruential generator (modulus 2^32), enough for a picture; 0 ≤ value < 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
