/** A goal as the picture needs it. `parts` are live projects by the share of each that comes here. */
export interface StreamGoal {
  readonly id: string;
  readonly title: string;
  readonly live: number;
  readonly parts: number;
  /** Live projects linked to the goal itself. */
  readonly atThisLevel: number;
  readonly children: readonly StreamGoal[];
}

export interface Room {
  /** px */
  readonly width: number;
  /** px at least, so that the card beside it has its place. */
  readonly height: number;
  /** px per live project, the same for every goal of the page. */
  readonly scale: number;
  /** Live projects that one strand stands for. */
  readonly perStrand: number;
  /** `broad` draws two steps below the goal with names at the left; `narrow` one step with names above. */
  readonly form: 'broad' | 'narrow';
}

export interface Strand {
  /** Stroke width, px. */
  readonly width: number;
  /** The thin beginning as a closed outline, and the dot at its source. */
  readonly spring: string;
  readonly source: { readonly x: number; readonly y: number };
  /** The course to the goal, to be stroked. */
  readonly course: string;
}

export interface Label {
  readonly id: string;
  readonly title: string;
  readonly live: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly lines: 1 | 2;
  /** Where the words end up in their width. */
  readonly align: 'start' | 'end';
  /** Work that is linked straight to the goal above, without an objective of its own. */
  readonly direct: boolean;
}

export interface GoalPicture {
  readonly height: number;
  readonly strands: readonly Strand[];
  readonly labels: readonly Label[];
  /** Beds of objectives that nobody works on. */
  readonly dry: readonly string[];
  readonly mouth: { readonly top: number; readonly height: number };
}

interface Leaf {
  readonly id: string;
  readonly title: string;
  readonly live: number;
  readonly parts: number;
  readonly direct: boolean;
  /** The objective one step nearer the goal, when that is drawn too. */
  readonly via: string | null;
}

/** px; a line of words, the air between two reaches, and the mean width of a letter at 12.5 px. */
const line = 16;
const air = 9;
const letter = 6.6;
/** px: where the reaches begin and end, first at the springs, then on the way to the goal. */
function columnsOf({ form, width }: Room) {
  if (form === 'narrow') {
    const first = { from: 44, to: Math.round(width * 0.58) };
    return { names: width - first.from - 12, first, second: { from: first.to, to: first.to } };
  }
  const names = Math.min(Math.round(width * 0.3), 290);
  const spring = names + 58;
  const at = (share: number) => Math.round(spring + (width - spring) * share);
  return { names, first: { from: spring, to: at(0.08) }, second: { from: at(0.27), to: at(0.69) } };
}

/**
 * How live projects reach one goal: strands spring at the objectives, run through the larger ones and end in the
 * goal's mouth. The order is the goals' own and is kept all the way, so nothing crosses; the widths into the mouth sum
 * to its height. The same goals give the same picture.
 */
export function goalPicture(goal: StreamGoal, room: Room): GoalPicture {
  const broad = room.form === 'broad';
  const { names, first, second } = columnsOf(room);
  const thick = (parts: number) => parts * room.scale;
  const leaves = leavesOf(goal, broad);
  const wayWidth = second.to - second.from;
  const wayLines = new Map(
    goal.children.map((child) => [child.id, linesIn(child, wayWidth)] satisfies [string, 1 | 2]),
  );
  /** px; what the name of an objective takes above its reach. */
  const above = (id: string) => (wayLines.get(id) ?? 1) * line + 3;

  // Leaves are stacked in the goals' order; those of one objective together, with room above it for its name.
  let y = 4;
  const placed: { leaf: Leaf; lines: 1 | 2; top: number; depth: number }[] = [];
  const groups = new Map<string, { top: number; total: number }>();
  leaves.forEach((leaf, index) => {
    const lines = linesIn(leaf, names);
    const depth = thick(leaf.parts);
    const opens = leaf.via !== null && leaves[index - 1]?.via !== leaf.via;
    if (leaf.via !== null && opens) {
      const together = leaves.filter((other) => other.via === leaf.via);
      const total = together.reduce((sum, other) => sum + thick(other.parts), 0);
      const hull = together.reduce((sum, other) => sum + Math.max(line, thick(other.parts)) + air, -air);
      // A group that is hardly taller than its own strands gets air above, else the name would hit what is there.
      groups.set(leaf.via, { top: y, total });
      y += Math.max(0, above(leaf.via) + total - hull);
    }
    const taken = broad ? Math.max(lines * line, depth) : lines * line + 3 + Math.max(3, depth);
    const top = broad ? y + (taken - depth) / 2 : y + lines * line + 3;
    placed.push({ leaf, lines, top, depth });
    y += taken + air;
  });
  const height = Math.max(room.height, y - air + 4);
  const down = (height - (y - air + 4)) / 2;

  const labels: Label[] = placed.map(({ leaf, lines, top, depth }) => ({
    id: leaf.id,
    title: leaf.title,
    live: leaf.live,
    left: broad ? 0 : first.from,
    top: down + (broad ? top + depth / 2 - (lines * line) / 2 : top - lines * line - 3),
    width: names,
    lines,
    align: broad ? 'end' : 'start',
    direct: leaf.direct,
  }));

  // An objective that others run through stands at the middle of what comes to it, under its own name.
  const through = new Map<string, { y: number; used: number }>();
  for (const child of goal.children) {
    const group = groups.get(child.id);
    if (group === undefined) continue;
    const middle = centreOf(placed.filter(({ leaf }) => leaf.via === child.id));
    const top = Math.max(group.top + above(child.id), middle - group.total / 2);
    through.set(child.id, { y: top + down, used: 0 });
    labels.push({
      id: child.id,
      title: child.title,
      live: child.live,
      left: second.from,
      top: top + down - above(child.id),
      width: wayWidth,
      lines: wayLines.get(child.id) ?? 1,
      align: 'start',
      direct: false,
    });
  }

  const whole = leaves.reduce((sum, leaf) => sum + thick(leaf.parts), 0);
  const mouthTop = Math.max(2, Math.min(height - whole - 2, centreOf(placed) + down - whole / 2));
  let mouthUsed = 0;

  const strands: Strand[] = [];
  const dry: string[] = [];
  for (const { leaf, top: undropped, depth } of placed) {
    const top = undropped + down;
    const pass = leaf.via === null ? undefined : through.get(leaf.via);
    const start = first.from;
    // Level as far as the larger objectives reach, so that what passes them by passes beside their names.
    const end = pass === undefined ? second.to : first.to;
    if (leaf.live === 0) {
      const to = pass === undefined ? mouthTop + mouthUsed : pass.y + pass.used;
      const stop = pass === undefined ? room.width - 4 : second.from;
      // Where nothing at all comes through, the bed goes on to the goal.
      const on =
        leaf.via !== null && groups.get(leaf.via)?.total === 0
          ? `H${fixed(second.to)}${level(second.to, to, room.width - 4, mouthTop + mouthUsed)}`
          : '';
      dry.push(`M${point(start, top)}H${fixed(end)}${level(end, top, stop, to)}${on}`);
      continue;
    }
    const count = Math.max(1, Math.round(leaf.live / room.perStrand));
    const width = depth / count;
    for (let n = 0; n < count; n += 1) {
      const here = top + width * (n + 0.5);
      let course = `M${point(start, here)}H${fixed(end)}`;
      let x = end;
      let from = here;
      if (pass !== undefined) {
        const inside = pass.y + pass.used + width / 2;
        pass.used += width;
        course += `${level(x, from, second.from, inside)}H${fixed(second.to)}`;
        x = second.to;
        from = inside;
      }
      course += level(x, from, room.width - 4, mouthTop + mouthUsed + width / 2);
      mouthUsed += width;
      strands.push({ width, ...spring(start, here, top + depth / 2, width, n), course });
    }
  }
  return { height, strands, labels, dry, mouth: { top: mouthTop, height: Math.max(2, whole) } };
}

/** The lowest drawn steps of a goal, in the goals' order; what is linked straight to a larger one stands by itself. */
function leavesOf(goal: StreamGoal, twoSteps: boolean): Leaf[] {
  const own = (parent: StreamGoal, via: string | null): Leaf[] => {
    const parts = parent.parts - parent.children.reduce((sum, child) => sum + child.parts, 0);
    // Shares are fractions; less than a thousandth of a project is rounding.
    if (parts < 0.001 || parent.atThisLevel === 0) return [];
    return [{ id: parent.id, title: 'Straight to it', live: parent.atThisLevel, parts, direct: true, via }];
  };
  const leaves: Leaf[] = [];
  for (const child of goal.children) {
    if (!twoSteps || child.children.length === 0) {
      leaves.push({ ...child, direct: false, via: null });
      continue;
    }
    for (const grandchild of child.children) leaves.push({ ...grandchild, direct: false, via: child.id });
    leaves.push(...own(child, child.id));
  }
  leaves.push(...own(goal, null));
  return leaves;
}

function linesIn({ title, live }: Pick<Leaf, 'title' | 'live'>, width: number): 1 | 2 {
  const words = `${title} ${live === 0 ? 'none' : String(live)}`;
  return words.length * letter > width ? 2 : 1;
}

/** The middle of some reaches, each as heavy as it is thick; of dry ones the plain middle. */
function centreOf(placed: readonly { readonly top: number; readonly depth: number }[]): number {
  const whole = placed.reduce((sum, { depth }) => sum + depth, 0);
  if (whole > 0) return placed.reduce((sum, { top, depth }) => sum + depth * (top + depth / 2), 0) / whole;
  return placed.reduce((sum, { top }) => sum + top, 0) / Math.max(1, placed.length);
}

/** Strands start apart and thin, each at its own distance, and gather where the reach begins. */
function spring(left: number, y: number, middle: number, width: number, n: number) {
  const source = { x: left - 16 - ((n * 37) % 23), y: middle + (y - middle) * 1.3 };
  const thin = width * 0.12;
  const half = width / 2;
  return {
    source,
    spring:
      `M${point(source.x, source.y - thin)}${level(source.x, source.y - thin, left, y - half)}` +
      `V${fixed(y + half)}${level(left, y + half, source.x, source.y + thin)}Z`,
  };
}

function level(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = (fromX + toX) / 2;
  return `C${point(middle, fromY)} ${point(middle, toY)} ${point(toX, toY)}`;
}

const point = (x: number, y: number): string => `${fixed(x)} ${fixed(y)}`;
const fixed = (value: number): string => String(Math.round(value * 10) / 10);

/** px per live project that lets the broadest goal keep to its card's height. */
export function scaleFor(goals: readonly StreamGoal[]): number {
  const most = goals.reduce((max, goal) => Math.max(max, goal.parts), 0);
  return most === 0 ? 6 : Math.max(0.2, Math.min(6.5, 120 / most));
}

/** Live projects per strand, so that no more strands are drawn than an eye and a browser can follow. */
export function strandFor(goals: readonly StreamGoal[]): number {
  const live = goals.reduce((sum, goal) => sum + goal.live, 0);
  return Math.max(1, Math.ceil(live / 240));
}
