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
  /** How many steps below the goal are drawn; deeper ones are counted in the last. */
  readonly steps: 1 | 2;
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
  readonly step: number;
  readonly direct: boolean;
  /** The objective one step nearer the goal, when that is drawn too. */
  readonly via: string | null;
}

/** px; the line a label takes, the air under a reach, and the mean width of a letter at 12.5 px. */
const line = 16;
const air = 12;
const letter = 6.5;

/** Where the reaches of each step begin and end, as shares of the width. */
const columns = {
  1: [{ from: 0.17, to: 0.62 }],
  2: [
    { from: 0.55, to: 0.76 },
    { from: 0.12, to: 0.38 },
  ],
} as const;

/**
 * How live projects reach one goal: strands spring at the objectives, run through the larger ones and end in the
 * goal's mouth. The order is the goals' own, the right side is a tree, so nothing crosses; the widths into the mouth
 * sum to its height. The same goals give the same picture.
 */
export function goalPicture(goal: StreamGoal, room: Room): GoalPicture {
  const leaves = leavesOf(goal, room.steps);
  const column = (step: number) => {
    const { from, to } = columns[room.steps][step - 1] ?? columns[1][0];
    return { left: Math.round(from * room.width), right: Math.round(to * room.width) };
  };
  const labelWidth = (step: number) => {
    const next = step === 1 ? room.width - 14 : column(step - 1).left - 14;
    return next - column(step).left;
  };
  const linesOf = (title: string, live: number, step: number): 1 | 2 =>
    (title.length + String(live).length + 2) * letter > labelWidth(step) ? 2 : 1;
  const thick = (parts: number) => parts * room.scale;

  // Leaves are stacked in the goals' order, each under its label.
  let y = 4;
  const placed = leaves.map((leaf) => {
    const lines = linesOf(leaf.title, leaf.live, leaf.step);
    const top = y + lines * line + 3;
    y = top + Math.max(3, thick(leaf.parts)) + air;
    return { leaf, lines, top };
  });
  const height = Math.max(room.height, y);
  const down = (height - y) / 2;

  const labels: Label[] = placed.map(({ leaf, lines, top }) => ({
    id: leaf.id,
    title: leaf.title,
    live: leaf.live,
    left: column(leaf.step).left,
    top: top + down - lines * line - 3,
    width: labelWidth(leaf.step),
    lines,
    direct: leaf.direct,
  }));

  // An objective that others run through stands at the middle of what comes to it, under its own label.
  const through = new Map<string, { y: number; used: number }>();
  for (const child of goal.children) {
    const mine = placed.filter(({ leaf }) => leaf.via === child.id);
    const first = mine[0];
    if (first === undefined) continue;
    const total = mine.reduce((sum, { leaf }) => sum + thick(leaf.parts), 0);
    const middle =
      total === 0
        ? first.top
        : mine.reduce((sum, { leaf, top }) => sum + thick(leaf.parts) * (top + thick(leaf.parts) / 2), 0) /
          total;
    const lines = linesOf(child.title, child.live, 1);
    const highest = first.top - first.lines * line - 3;
    const top = Math.max(highest + lines * line + 3, middle - total / 2);
    through.set(child.id, { y: top + down, used: 0 });
    labels.push({
      id: child.id,
      title: child.title,
      live: child.live,
      left: column(1).left,
      top: top + down - lines * line - 3,
      width: labelWidth(1),
      lines,
      direct: false,
    });
  }

  const whole = leaves.reduce((sum, leaf) => sum + thick(leaf.parts), 0);
  const centre =
    whole === 0
      ? height / 2
      : placed.reduce(
          (sum, { leaf, top }) => sum + thick(leaf.parts) * (top + down + thick(leaf.parts) / 2),
          0,
        ) / whole;
  const mouthTop = Math.max(4, Math.min(height - whole - 4, centre - whole / 2));
  let mouthUsed = 0;

  const strands: Strand[] = [];
  const dry: string[] = [];
  for (const { leaf, top } of placed) {
    const { left, right } = column(leaf.step);
    const pass = leaf.via === null ? undefined : through.get(leaf.via);
    if (leaf.live === 0) {
      const end = pass === undefined ? mouthTop + mouthUsed : pass.y + pass.used;
      const to = pass === undefined ? room.width : column(1).left;
      dry.push(`M${point(left, top + down)}H${fixed(right)}${level(right, top + down, to, end)}`);
      continue;
    }
    const count = Math.max(1, Math.round(leaf.live / room.perStrand));
    const width = thick(leaf.parts) / count;
    for (let n = 0; n < count; n += 1) {
      const here = top + down + width * (n + 0.5);
      let course = `M${point(left, here)}H${fixed(right)}`;
      let x = right;
      let at = here;
      if (pass !== undefined) {
        const inside = pass.y + pass.used + width / 2;
        pass.used += width;
        course += `${level(x, at, column(1).left, inside)}H${fixed(column(1).right)}`;
        x = column(1).right;
        at = inside;
      }
      course += level(x, at, room.width, mouthTop + mouthUsed + width / 2);
      mouthUsed += width;
      strands.push({ width, ...spring(left, here, top + down + thick(leaf.parts) / 2, width, n), course });
    }
  }
  return { height, strands, labels, dry, mouth: { top: mouthTop, height: Math.max(2, whole) } };
}

/** The lowest drawn steps of a goal, in the goals' order; what is linked straight to a larger one stands by itself. */
function leavesOf(goal: StreamGoal, steps: 1 | 2): Leaf[] {
  const own = (parent: StreamGoal, step: number, via: string | null): Leaf[] => {
    const beneath = parent.children.reduce((sum, child) => sum + child.parts, 0);
    const parts = parent.parts - beneath;
    // Shares are fractions; less than a thousandth of a project is rounding.
    if (parts < 0.001 || parent.atThisLevel === 0) return [];
    const live = parent.atThisLevel;
    return [{ id: parent.id, title: 'Straight to it', live, parts, step, direct: true, via }];
  };
  const leaves: Leaf[] = [];
  for (const child of goal.children) {
    if (steps === 1 || child.children.length === 0) {
      leaves.push({ ...child, step: 1, direct: false, via: null });
      continue;
    }
    for (const grandchild of child.children) {
      leaves.push({ ...grandchild, step: 2, direct: false, via: child.id });
    }
    leaves.push(...own(child, 2, child.id));
  }
  leaves.push(...own(goal, 1, null));
  return leaves;
}

/** Strands start apart and thin, each at its own distance, and gather where the reach begins. */
function spring(left: number, y: number, middle: number, width: number, n: number) {
  const source = { x: left - 16 - ((n * 37) % 23), y: middle + (y - middle) * 1.45 };
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
