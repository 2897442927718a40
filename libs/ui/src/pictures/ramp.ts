import type { Quarters } from '../marks/stage-disc';
import { dayNumber, timeTicks } from './ramp-time';
import { fitted, textWidth } from './text-width';

/** How a step stands: under way, followed by another, kept for good, stopped, or over without a word why. */
export const rampStates = ['live', 'adapted', 'adopted', 'abandoned', 'ended'] as const;
export type RampState = (typeof rampStates)[number];

/** One step of a ramp. Days are ISO dates; null where none was recorded, which is drawn as a gap. */
export interface RampStep {
  readonly id: string;
  /** What it is called for short: `A3`. */
  readonly label: string;
  readonly start: string | null;
  /** The last day, or the last one foreseen. */
  readonly end: string | null;
  /** Index of its level, 0 the lowest; null: not recorded. */
  readonly level: number | null;
  readonly filled: Quarters;
  readonly state: RampState;
  /** Ids of the steps it came from, of this line or another. */
  readonly previous: readonly string[];
  /** Words at its end: `abandoned · patients felt labelled`. */
  readonly note?: string | undefined;
}

export interface RampLine<Step extends RampStep = RampStep> {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface RampLevel {
  readonly name: string;
  /** For a phone; the name where left out. */
  readonly short?: string | undefined;
}

export interface RampWords {
  readonly today: string;
  /** Over the steps that have no day yet. */
  readonly planned: string;
  /** Over the steps whose days nobody recorded. */
  readonly undated: string;
  /** The level of steps that have none. */
  readonly noLevel: RampLevel;
}

export interface RampOptions {
  /** px */
  readonly width: number;
  /** From the lowest up. */
  readonly levels: readonly RampLevel[];
  /** ISO day. */
  readonly today: string;
  readonly words: RampWords;
  /** All lines on one ground, or each in a panel of its own; chosen by what reads best if left out. */
  readonly arrangement?: RampArrangement | undefined;
  /** The time shown, where another picture shares the axis. */
  readonly span?: { readonly from: string; readonly to: string } | undefined;
}

export type RampArrangement = 'together' | 'apart';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedText {
  readonly kind: 'name' | 'note' | 'label' | 'tick' | 'today' | 'zone';
  /** The line or step it belongs to. */
  readonly of: string;
  readonly text: string;
  /** Set before the text in heavier type: the letter of a line, the label of a step. */
  readonly lead: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** px */
  readonly size: number;
  readonly box: Box;
}

/** `solid` is over; `dashed` under way; `hollow` stopped; `open` began on a known day and ended on an unknown one. */
export type BarKind = 'solid' | 'dashed' | 'hollow' | 'open';

export interface DrawnStep {
  readonly id: string;
  readonly lineId: string;
  readonly state: RampState;
  readonly filled: Quarters;
  /** Centre of the disc. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly bar: { readonly to: number; readonly thickness: number; readonly kind: BarKind } | null;
  /** Only its end is known: a dotted stretch leads to the disc. */
  readonly fromUnknown: boolean;
  /** What a finger or a pointer hits. */
  readonly target: Box;
}

export interface DrawnLink {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  /** Leads from one panel to another. */
  readonly across: boolean;
}

export interface RampPanel {
  readonly lineIds: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly { readonly y: number; readonly text: string }[];
}

export interface RampLayout {
  readonly width: number;
  readonly height: number;
  readonly arrangement: RampArrangement;
  /** Small discs and short words: a phone. */
  readonly compact: boolean;
  /** Where time runs, without the zones of steps that have no day. */
  readonly plot: Box;
  readonly todayX: number | null;
  /** From today on. */
  readonly future: Box | null;
  readonly zones: readonly (Box & { readonly kind: 'planned' | 'undated' })[];
  readonly ticks: readonly { readonly x: number; readonly text: PlacedText | null }[];
  readonly panels: readonly RampPanel[];
  readonly links: readonly DrawnLink[];
  readonly steps: readonly DrawnStep[];
  readonly texts: readonly PlacedText[];
}

interface Measures {
  readonly radius: number;
  /** From one level to the next, and from one lane of a level to the next. */
  readonly row: number;
  readonly lane: number;
  readonly title: number;
  readonly thinnest: number;
  readonly thickest: number;
  readonly text: number;
}

const measuresOf = (compact: boolean, apart: boolean): Measures => ({
  radius: compact || apart ? 7 : 8,
  row: apart ? 24 : 27,
  lane: compact || apart ? 18 : 20,
  title: apart ? 26 : 0,
  thinnest: compact ? 2.5 : 3,
  thickest: compact || apart ? 11 : 15,
  text: 12.5,
});

/** px; a picture narrower than this is a phone's. */
const phone = 560;
/** More lines than this on one ground are a knot. */
const togetherMost = 4;
const lanesMost = 6;
const axis = { line: 5.5, tick: 8, words: 20, height: 36 };
const flag = { width: 12, height: 10, pole: 10 };

/**
 * Steps that climb: time from left to right, levels from bottom to top, each step a disc with a bar from its start to
 * its end, curves from one to the next. Pure and deterministic: the same steps give the same picture. Of its texts no
 * two overlap and none lies on a disc or bar; what finds no place is shortened, and last left out, since the steps
 * themselves say it.
 */
export function layoutRamps(lines: readonly RampLine[], options: RampOptions): RampLayout {
  if (options.arrangement !== undefined) return arranged(lines, options, options.arrangement).layout;
  const steps = lines.reduce((sum, line) => sum + line.steps.length, 0);
  const apart = lines.length > togetherMost || (options.width < phone && lines.length > 1) || steps > 60;
  if (apart) return arranged(lines, options, 'apart').layout;
  const together = arranged(lines, options, 'together');
  const reads = together.named && together.lanes <= 3;
  return reads || lines.length < 2 ? together.layout : arranged(lines, options, 'apart').layout;
}

interface Arranged {
  readonly layout: RampLayout;
  /** Every line's name found a place, if only as its letter. */
  readonly named: boolean;
  /** Most steps at one level at the same time. */
  readonly lanes: number;
}

interface Placing {
  readonly step: RampStep;
  readonly lineId: string;
  readonly panel: number;
  readonly x: number;
  readonly to: number;
  readonly kind: BarKind | null;
  readonly fromUnknown: boolean;
}

function arranged(lines: readonly RampLine[], options: RampOptions, arrangement: RampArrangement): Arranged {
  const { width, words } = options;
  const compact = width < phone;
  const apart = arrangement === 'apart';
  const size = measuresOf(compact, apart);
  const radius = size.radius;
  const wordOf = (level: RampLevel) => (compact ? (level.short ?? level.name) : level.name);
  const groups = apart ? lines.map((line) => [line]) : lines.length === 0 ? [] : [[...lines]];
  const all = lines.flatMap((line) => line.steps);

  // Where things stand from left to right: level names, steps without days, time, steps to come.
  const levelsOf = groups.map((group) => shownLevels(group, options.levels.length, apart));
  const levelWords = levelsOf.flatMap(({ shown, noLevel }) => [
    ...shown.map((index) => wordOf(options.levels[index] ?? { name: '' })),
    ...(noLevel ? [wordOf(words.noLevel)] : []),
  ]);
  const widest = levelWords.reduce((most, word) => Math.max(most, textWidth(word, size.text)), 0);
  const gutter = Math.ceil(Math.min(widest + 12, width * 0.34));
  const most = (zone: Zone) =>
    groups.reduce(
      (max, group) =>
        Math.max(
          max,
          crowd(group, (step) => zoneOf(step) === zone),
        ),
      0,
    );
  const zoneWidth = (zone: Zone, title: string): number => {
    const count = most(zone);
    if (count === 0) return 0;
    const wanted = Math.max(textWidth(title, size.text) + 12, count * 26 + 10);
    return Math.ceil(Math.min(wanted, (width - gutter) * 0.3));
  };
  const undated = zoneWidth('undated', words.undated);
  const planned = zoneWidth('planned', words.planned);
  const left = gutter + undated;
  const right = Math.max(left + 40, width - planned - 1);
  const time = timeScale(all, lines, options, { left, right, compact, apart, size: size.text });

  // Where each step stands in time, and how far its bar reaches.
  const placings: Placing[] = [];
  groups.forEach((group, panel) => {
    const taken = { planned: new Map<number, number>(), undated: new Map<number, number>() };
    for (const line of group)
      for (const step of line.steps) {
        const zone = zoneOf(step);
        if (zone !== null) {
          const row = step.level ?? -1;
          const position = taken[zone].get(row) ?? 0;
          taken[zone].set(row, position + 1);
          const zoneLeft = zone === 'planned' ? right : gutter;
          const space = zone === 'planned' ? planned : undated;
          const spacing = Math.min(26, (space - 2 * radius - 8) / Math.max(1, most(zone) - 1));
          const x = zoneLeft + radius + 5 + position * spacing;
          placings.push({ step, lineId: line.id, panel, x, to: x + radius, kind: null, fromUnknown: false });
          continue;
        }
        placings.push({ lineId: line.id, panel, ...inTime(step, time.x, options.today, radius) });
      }
  });

  // Rows and lanes: steps of one level that meet in time stand above one another.
  const lanes = new Map<string, number>();
  let lanesUsed = 1;
  const panels: RampPanel[] = [];
  const yOf = new Map<string, number>();
  let y = axis.height;
  groups.forEach((group, panel) => {
    const { shown, noLevel } = levelsOf[panel] ?? { shown: [], noLevel: false };
    const inUse: readonly (number | null)[] = [...[...shown].reverse(), ...(noLevel ? [null] : [])];
    const rows = inUse.map((level) => ({ level, lanes: 1 }));
    const ofPanel = placings.filter((placing) => placing.panel === panel);
    for (const row of rows) {
      const ends: number[] = [];
      const inRow = ofPanel
        .filter(({ step }) => step.level === row.level)
        .sort((one, other) => one.x - other.x || one.to - other.to);
      for (const placing of inRow) {
        // Steps without days stand in their zone side by side.
        const lane = zoneOf(placing.step) === null ? freeLane(ends, placing.x - radius - 1) : 0;
        if (zoneOf(placing.step) === null) ends[lane] = Math.max(ends[lane] ?? 0, reach(placing, radius) + 2);
        lanes.set(placing.step.id, lane);
        row.lanes = Math.max(row.lanes, lane + 1);
      }
      lanesUsed = Math.max(lanesUsed, row.lanes);
    }
    const top = y;
    const highest = rows[0];
    const topTaken = highest !== undefined && ofPanel.some(({ step }) => step.level === highest.level);
    y += size.title + (topTaken ? radius + 18 : 10);
    const drawn: { y: number; text: string }[] = [];
    rows.forEach((row, index) => {
      y += (row.lanes - 1) * size.lane + (index === 0 ? 0 : size.row);
      drawn.push({
        y,
        text: wordOf(row.level === null ? words.noLevel : (options.levels[row.level] ?? { name: '' })),
      });
      for (const { step } of ofPanel)
        if (step.level === row.level) yOf.set(step.id, y - (lanes.get(step.id) ?? 0) * size.lane);
    });
    y += apart ? radius + 9 : radius + 16;
    panels.push({ lineIds: group.map(({ id }) => id), top, bottom: y, rows: drawn });
  });
  const bottom = Math.max(y, axis.height + size.row * 2);
  const height = Math.ceil(bottom) + (bottom > 560 ? axis.height : 0);

  const levelCount = Math.max(2, options.levels.length);
  const steps: DrawnStep[] = placings.map(({ step, lineId, x, to, kind, fromUnknown }) => {
    const at = yOf.get(step.id) ?? axis.height;
    const share = Math.min(1, (step.level ?? 0) / (levelCount - 1));
    return {
      id: step.id,
      lineId,
      state: step.state,
      filled: step.filled,
      x,
      y: at,
      radius,
      bar:
        kind === null
          ? null
          : { to, thickness: size.thinnest + (size.thickest - size.thinnest) * share ** 1.1, kind },
      fromUnknown,
      target: {
        left: Math.max(0, x - 12),
        top: at - 12,
        right: Math.min(width, Math.max(x + 12, to)),
        bottom: at + 12,
      },
    };
  });
  const byId = new Map(steps.map((step) => [step.id, step]));
  const panelOf = new Map(placings.map(({ step, panel }) => [step.id, panel]));
  const links: (DrawnLink & { readonly points: readonly Point[] })[] = [];
  for (const step of all)
    for (const before of step.previous) {
      const one = byId.get(before);
      const other = byId.get(step.id);
      if (one === undefined || other === undefined || one === other) continue;
      const points = course(one, other);
      links.push({
        from: before,
        to: step.id,
        across: panelOf.get(before) !== panelOf.get(step.id),
        path: pathOf(points),
        points,
      });
    }

  const plot: Box = { left, top: axis.height, right, bottom };
  const todayX = time.todayX;
  const ticks = axisTexts(time, words.today, { size: size.text, plot, undated, planned, words, width });
  const texts = bodyTexts({
    lines,
    steps: byId,
    panels,
    links,
    plot,
    width,
    size,
    apart,
    todayX,
    undated,
    gutter,
  });
  const named =
    apart ||
    lines.every(
      (line) => line.steps.length === 0 || texts.some(({ kind, of }) => kind === 'name' && of === line.id),
    );
  return {
    named,
    lanes: lanesUsed,
    layout: {
      width,
      height,
      arrangement,
      compact,
      plot,
      todayX,
      future: todayX === null || todayX >= width - 1 ? null : { ...plot, left: todayX, right: width },
      zones: [
        ...(undated === 0 ? [] : [{ ...plot, kind: 'undated' as const, left: gutter, right: left }]),
        ...(planned === 0 ? [] : [{ ...plot, kind: 'planned' as const, left: right, right: width }]),
      ],
      ticks: ticks.ticks,
      panels,
      links: links.map(({ from, to, path, across }) => ({ from, to, path, across })),
      steps,
      texts: [...ticks.others, ...texts],
    },
  };
}

type Zone = 'planned' | 'undated';

/** A step without any day stands beside the time: to come if it has not begun, else of unknown days. */
function zoneOf(step: RampStep): Zone | null {
  if (step.state === 'live' && step.filled === 0 && step.start === null) return 'planned';
  return step.start === null && step.end === null ? 'undated' : null;
}

/** Most such steps at one level. */
function crowd(group: readonly RampLine[], matches: (step: RampStep) => boolean): number {
  const counts = new Map<number | null, number>();
  for (const { steps } of group)
    for (const step of steps) if (matches(step)) counts.set(step.level, (counts.get(step.level) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** The levels in use and the one above them, at least three (two where each line has a panel), from the lowest up. */
function shownLevels(
  group: readonly RampLine[],
  count: number,
  apart: boolean,
): { readonly shown: readonly number[]; readonly noLevel: boolean } {
  const used = new Set<number>();
  let noLevel = false;
  for (const { steps } of group)
    for (const { level } of steps)
      if (level === null) noLevel = true;
      else used.add(level);
  const highest = Math.max(-1, ...used);
  if (highest + 1 < count && (used.size > 0 || !noLevel)) used.add(highest + 1);
  const least = Math.min(count, noLevel ? 0 : apart ? 2 : 3);
  for (let index = highest + 2; used.size < least && index < count; index += 1) used.add(index);
  for (let index = count - 1; used.size < least && index >= 0; index -= 1) used.add(index);
  return { shown: [...used].sort((one, other) => one - other), noLevel };
}

interface TimeScale {
  readonly x: (iso: string) => number;
  readonly todayX: number | null;
  readonly from: number;
  readonly to: number;
  readonly xOfDay: (day: number) => number;
  readonly pxPerDay: number;
}

function timeScale(
  all: readonly RampStep[],
  lines: readonly RampLine[],
  options: RampOptions,
  room: { left: number; right: number; compact: boolean; apart: boolean; size: number },
): TimeScale {
  const wide = room.right - room.left;
  const today = dayNumber(options.today);
  let from: number;
  let to: number;
  if (options.span === undefined) {
    const days = all.flatMap((step) =>
      zoneOf(step) === null
        ? [step.start, step.end].filter((day) => day !== null).map((day) => dayNumber(day))
        : [],
    );
    // A few days alone would fill the whole width: ten are shown at the least.
    const air = Math.max(0, 10 - (Math.max(today, ...days) - Math.min(today, ...days))) / 2;
    const first = Math.min(today, ...days) - air;
    const last = Math.max(today, ...days) + air;
    to = last + Math.max(0.5, (last - first) * 0.05);
    // The name of the earliest line stands before its first disc, if it does not take too much.
    const earliest = room.apart
      ? undefined
      : lines.find(({ steps }) =>
          steps.some(({ start, end }) =>
            [start, end].some((day) => day !== null && dayNumber(day) === first + air),
          ),
        );
    const before =
      earliest === undefined
        ? room.compact
          ? 14
          : 24
        : Math.max(
            24,
            Math.min(wide * 0.22, textWidth(`${earliest.letter}  ${earliest.name}`, room.size) + 24),
          );
    const share = before / wide;
    from = (first - to * share) / (1 - share);
  } else {
    from = dayNumber(options.span.from);
    to = Math.max(from + 1, dayNumber(options.span.to));
  }
  const pxPerDay = wide / (to - from);
  const xOfDay = (day: number) =>
    Math.min(room.right, Math.max(room.left, room.left + (day - from) * pxPerDay));
  return {
    x: (iso) => xOfDay(dayNumber(iso)),
    xOfDay,
    todayX: today < from || today > to ? null : xOfDay(today),
    from,
    to,
    pxPerDay,
  };
}

function inTime(
  step: RampStep,
  x: (iso: string) => number,
  today: string,
  radius: number,
): Omit<Placing, 'lineId' | 'panel'> {
  const least = radius + 5;
  if (step.start === null) {
    const at = x(step.end ?? today);
    return { step, x: at, to: at + radius, kind: null, fromUnknown: true };
  }
  const at = x(step.start);
  if (step.end !== null) {
    const kind = step.state === 'live' ? 'dashed' : step.state === 'abandoned' ? 'hollow' : 'solid';
    // Days out of order come out of registers: the bar then is as short as it can be.
    return { step, x: at, to: Math.max(at + least, x(step.end)), kind, fromUnknown: false };
  }
  if (step.state === 'live')
    return { step, x: at, to: Math.max(at + least, x(today)), kind: 'dashed', fromUnknown: false };
  return { step, x: at, to: at + radius + 16, kind: 'open', fromUnknown: false };
}

/** How far to the right a step takes up room, with the flag or stop at its end. */
const reach = ({ step, x, to, kind }: Placing, radius: number): number =>
  Math.max(x + radius, kind === null ? x + radius : to) +
  (step.state === 'adopted' ? flag.width + 3 : step.state === 'abandoned' ? 3 : 1);

function freeLane(ends: readonly number[], from: number): number {
  const free = ends.findIndex((end) => end <= from);
  if (free !== -1) return free;
  if (ends.length < lanesMost) return ends.length;
  // More at once than can be told apart: the lane that frees first takes it, and the two overlap.
  return ends.indexOf(Math.min(...ends));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way from one step to the next as the four points of a cubic: level at both ends where there is room. */
function course(one: DrawnStep, other: DrawnStep): readonly Point[] {
  const end = Math.max(one.x + one.radius, one.bar?.to ?? 0);
  const goal = { x: other.x - other.radius, y: other.y };
  const leave = Math.min(end, goal.x - 8);
  if (leave >= one.x + one.radius - 0.01) {
    const start = { x: leave, y: one.y };
    const middle = (start.x + goal.x) / 2;
    return [start, { x: middle, y: one.y }, { x: middle, y: other.y }, goal];
  }
  // They overlap in time: the way leaves the disc itself, upwards or downwards.
  const side = other.y < one.y ? -1 : 1;
  const start = { x: one.x, y: one.y + side * one.radius };
  if (other.x - one.x > one.radius + other.radius && other.y !== one.y)
    return [start, { x: one.x, y: (one.y + other.y * 2) / 3 }, { x: one.x, y: other.y }, goal];
  const arrive = { x: other.x, y: other.y - side * other.radius };
  const middle = (start.y + arrive.y) / 2;
  return [start, { x: start.x, y: middle }, { x: arrive.x, y: middle }, arrive];
}

const written = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function pathOf([start, one, other, end]: readonly Point[]): string {
  if (start === undefined || one === undefined || other === undefined || end === undefined) return '';
  return `M${written(start)}C${written(one)} ${written(other)} ${written(end)}`;
}

/** The course as a chain of small boxes, so that texts can keep off it. */
function boxesAlong(points: readonly Point[]): Box[] {
  const [a, b, c, d] = points;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  const at = (share: number, one: number, two: number, three: number, four: number) => {
    const rest = 1 - share;
    return rest ** 3 * one + 3 * rest ** 2 * share * two + 3 * rest * share ** 2 * three + share ** 3 * four;
  };
  const boxes: Box[] = [];
  let before = a;
  for (let index = 1; index <= 10; index += 1) {
    const share = index / 10;
    const now = { x: at(share, a.x, b.x, c.x, d.x), y: at(share, a.y, b.y, c.y, d.y) };
    boxes.push({
      left: Math.min(before.x, now.x) - 1,
      right: Math.max(before.x, now.x) + 1,
      top: Math.min(before.y, now.y) - 1.5,
      bottom: Math.max(before.y, now.y) + 1.5,
    });
    before = now;
  }
  return boxes;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

type Anchor = PlacedText['anchor'];

/** The room that a line of text takes, with a little air at its sides. */
function textBox(text: string, size: number, x: number, y: number, anchor: Anchor): Box {
  const wide = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left: left - 2, right: left + wide + 2, top: y - size * 0.8, bottom: y + size * 0.24 };
}

function axisTexts(
  time: TimeScale,
  todayWord: string,
  room: {
    size: number;
    plot: Box;
    undated: number;
    planned: number;
    words: RampWords;
    width: number;
  },
): { readonly ticks: RampLayout['ticks']; readonly others: readonly PlacedText[] } {
  const { size, plot, undated, planned, words, width } = room;
  const others: PlacedText[] = [];
  const place = (kind: PlacedText['kind'], of: string, text: string, x: number, anchor: Anchor) => ({
    kind,
    of,
    text,
    lead: '',
    x,
    y: axis.words,
    anchor,
    size,
    box: textBox(text, size, x, axis.words, anchor),
  });
  // A narrow zone leaves no room for its word beside the next one: what is too wide is left to the steps to say.
  if (planned > 0) {
    const text = fitted(words.planned, size, planned - 6);
    if (text !== null) others.push(place('zone', 'planned', text, plot.right + 4, 'start'));
  }
  if (undated > 0) {
    const text = fitted(words.undated, size, undated - 6);
    if (text !== null) others.push(place('zone', 'undated', text, plot.left - undated + 3, 'start'));
  }
  const fits = ({ box }: PlacedText) =>
    box.left >= plot.left - 3 && box.right <= width + 2 && !others.some((other) => overlap(other.box, box));
  const { todayX } = time;
  if (todayX !== null) {
    const choices = (['start', 'end', 'middle'] as const).map((anchor) =>
      place(
        'today',
        'today',
        todayWord,
        todayX + (anchor === 'start' ? 4 : anchor === 'end' ? -4 : 0),
        anchor,
      ),
    );
    const chosen = choices.find(fits);
    if (chosen !== undefined) others.push(chosen);
  }
  const drawn = timeTicks(time.from, time.to, time.pxPerDay).map((tick) => ({
    tick,
    x: time.xOfDay(tick.at),
  }));
  const placed = new Map<number, PlacedText>();
  for (const year of [true, false])
    for (const { tick, x } of drawn) {
      if (tick.year !== year) continue;
      for (const word of tick.words) {
        const text = place('tick', String(tick.at), word, x + 3, 'start');
        if (!fits(text) || text.box.right > plot.right + 2) continue;
        if ([...placed.values()].some((other) => overlap(other.box, text.box))) continue;
        placed.set(tick.at, text);
        break;
      }
    }
  return { ticks: drawn.map(({ tick, x }) => ({ x, text: placed.get(tick.at) ?? null })), others };
}

interface BodyRoom {
  readonly lines: readonly RampLine[];
  readonly steps: ReadonlyMap<string, DrawnStep>;
  readonly panels: readonly RampPanel[];
  readonly links: readonly { readonly points: readonly Point[] }[];
  readonly plot: Box;
  readonly width: number;
  readonly size: Measures;
  readonly apart: boolean;
  readonly todayX: number | null;
  readonly undated: number;
  readonly gutter: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** What a text may be set as, the fullest first: heavier words before, then the rest. */
type Wording = readonly [lead: string, text: string];

/** Names, then the words at the ends, then the labels, each to the first place where nothing stands yet. */
function bodyTexts(room: BodyRoom): readonly PlacedText[] {
  const { lines, steps, panels, links, width, size, apart, todayX, plot, gutter } = room;
  const hard: Box[] = [...steps.values()].flatMap(solidBoxes);
  const soft: Box[] = links.flatMap(({ points }) => boxesAlong(points));
  if (todayX !== null) soft.push({ left: todayX - 1, right: todayX + 1, top: plot.top, bottom: plot.bottom });
  for (const step of steps.values())
    if (!apart && step.state === 'adopted') soft.push(adoptionLine(step, plot));
  const texts: PlacedText[] = [];
  const panelWith = new Map(panels.flatMap((panel) => panel.lineIds.map((id) => [id, panel])));

  const put = (
    kind: PlacedText['kind'],
    of: string,
    bounds: Box,
    wordings: readonly Wording[],
    spots: readonly Spot[],
  ): void => {
    for (const [lead, text] of wordings)
      for (const obstacles of [[hard, soft], [hard]])
        for (const { x, y, anchor } of spots) {
          const whole = lead === '' ? text : text === '' ? lead : `${lead}  ${text}`;
          const box = textBox(whole, size.text, x, y, anchor);
          if (box.left < bounds.left || box.right > bounds.right) continue;
          if (box.top < bounds.top || box.bottom > bounds.bottom) continue;
          if (texts.some((other) => overlap(other.box, box))) continue;
          if (obstacles.some((boxes) => boxes.some((other) => overlap(other, box)))) continue;
          texts.push({ kind, of, lead, text, x, y, anchor, size: size.text, box });
          return;
        }
  };
  const boundsOf = (lineId: string): Box => {
    const panel = panelWith.get(lineId);
    return { left: gutter, right: width, top: panel?.top ?? 0, bottom: panel?.bottom ?? 0 };
  };
  const half = size.text * 0.35;

  for (const line of lines) {
    const bounds = boundsOf(line.id);
    if (apart) {
      const letter = textWidth(`${line.letter}  `, size.text);
      const name = fitted(line.name, size.text, width - letter - 4) ?? '';
      put(
        'name',
        line.id,
        { ...bounds, left: -4 },
        [[line.letter, name]],
        [{ x: 0, y: bounds.top + 17, anchor: 'start' }],
      );
      continue;
    }
    const first = line.steps
      .map(({ id }) => steps.get(id))
      .filter((step) => step !== undefined)
      .reduce<DrawnStep | null>((least, step) => (least === null || step.x < least.x ? step : least), null);
    if (first === null) continue;
    const names = [0.4, 0.22, 0.14]
      .map((share) => fitted(line.name, size.text, width * share))
      .filter((name) => name !== null);
    put(
      'name',
      line.id,
      bounds,
      [...new Set([...names, ''])].map((name) => [line.letter, name] as const),
      [{ x: first.x - first.radius - 7, y: first.y + half, anchor: 'end' }, ...around(first, size.text)],
    );
  }

  const shown = lines.flatMap((line) =>
    line.steps.map((step) => ({ line, step, drawn: steps.get(step.id) })),
  );
  for (const { line, step, drawn } of shown) {
    if (drawn === undefined || step.note === undefined || step.note === '') continue;
    const end = endOf(drawn);
    const short = [0.36, 0.24, 0.15].map((share) => fitted(step.note ?? '', size.text, width * share));
    // A word cut to its stump says less than none.
    const wordings = [
      ...new Set(
        short.filter((text): text is string => text !== null && (text === step.note || text.length > 7)),
      ),
    ].map((text) => [step.label, text] as const);
    put(
      'note',
      step.id,
      boundsOf(line.id),
      [...wordings, [step.label, '']],
      [{ x: end + 7, y: drawn.y + half, anchor: 'start' }, ...around(drawn, size.text)],
    );
  }
  const told = new Set(texts.filter(({ kind }) => kind === 'note').map(({ of }) => of));
  for (const { line, step, drawn } of shown) {
    if (drawn === undefined || told.has(step.id)) continue;
    const spots = [
      { x: drawn.x, y: drawn.y - drawn.radius - 4, anchor: 'middle' as const },
      { x: drawn.x, y: drawn.y + drawn.radius + size.text * 0.8 + 2, anchor: 'middle' as const },
      { x: endOf(drawn) + 5, y: drawn.y + half, anchor: 'start' as const },
      { x: drawn.x - drawn.radius - 5, y: drawn.y + half, anchor: 'end' as const },
    ];
    put('label', step.id, boundsOf(line.id), [['', step.label]], spots);
  }
  return texts;
}

/** Above and below a step, from its disc to the right and from its end to the left. */
function around(step: DrawnStep, size: number): readonly Spot[] {
  const above = step.y - step.radius - 4;
  const below = step.y + step.radius + size * 0.8 + 3;
  const end = endOf(step);
  return [
    { x: step.x - step.radius, y: above, anchor: 'start' },
    { x: step.x + step.radius + 8, y: above, anchor: 'start' },
    { x: end, y: above, anchor: 'end' },
    { x: step.x - step.radius, y: below, anchor: 'start' },
    { x: end, y: below, anchor: 'end' },
    { x: step.x + step.radius, y: above, anchor: 'end' },
    { x: step.x + step.radius, y: below, anchor: 'end' },
  ];
}

const endOf = (step: DrawnStep): number =>
  Math.max(step.x + step.radius, step.bar?.to ?? 0) + (step.state === 'adopted' ? flag.width + 3 : 0);

/** Disc, bar and flag of a step: nothing may be written there. */
function solidBoxes(step: DrawnStep): Box[] {
  const { x, y, radius, bar } = step;
  const boxes: Box[] = [
    { left: x - radius - 1, right: x + radius + 1, top: y - radius - 1, bottom: y + radius + 1 },
  ];
  if (bar !== null) {
    const half = bar.thickness / 2 + 1;
    boxes.push({ left: x, right: bar.to + 2, top: y - half, bottom: y + half });
  }
  const to = bar?.to ?? x + radius;
  if (step.state === 'adopted')
    boxes.push({ left: to - 1, right: to + flag.width + 2, top: y - flag.pole - 1, bottom: y + 2 });
  return boxes;
}

/** What was kept shows up to the top of the picture, and through whatever stands on the same axis above it. */
export function adoptionLine(step: DrawnStep, plot: Box): Box {
  const x = step.bar?.to ?? step.x + step.radius;
  return { left: x - 0.75, right: x + 0.75, top: plot.top, bottom: step.y };
}

/** The flag at the end of a step that was kept: its pole and its cloth. */
export function flagPath(x: number, y: number, half: number): string {
  const top = y - Math.max(flag.pole, half + 3);
  const foot = y + half + 2;
  const middle = top + flag.height / 2;
  return `M${x.toFixed(1)} ${foot.toFixed(1)}V${top.toFixed(1)}L${(x + flag.width).toFixed(1)} ${middle.toFixed(1)}L${x.toFixed(1)} ${(top + flag.height).toFixed(1)}`;
}

export type RampKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/**
 * Where a key leads from a step: left and right along its line, up and down to the line before or after, at the step
 * nearest in time; with one line only, to the next level. Null where there is nothing further.
 */
export function neighbour(layout: RampLayout, id: string, key: RampKey): string | null {
  const from = layout.steps.find((step) => step.id === id);
  if (from === undefined) return null;
  const lineIds = layout.panels.flatMap((panel) => panel.lineIds);
  const lineOf = (lineId: string | undefined) =>
    layout.steps.filter((step) => step.lineId === lineId).sort(alongTime);
  const own = lineOf(from.lineId);
  const at = own.indexOf(from);
  const nearest = (candidates: readonly DrawnStep[]): string | null =>
    candidates.reduce<DrawnStep | null>(
      (best, step) => (best === null || Math.abs(step.x - from.x) < Math.abs(best.x - from.x) ? step : best),
      null,
    )?.id ?? null;
  switch (key) {
    case 'ArrowLeft':
      return own[at - 1]?.id ?? null;
    case 'ArrowRight':
      return own[at + 1]?.id ?? null;
    case 'Home':
      return own[0]?.id ?? null;
    case 'End':
      return own[own.length - 1]?.id ?? null;
    case 'ArrowUp':
    case 'ArrowDown': {
      const way = key === 'ArrowUp' ? -1 : 1;
      const others = lineIds.filter(
        (lineId) => lineId === from.lineId || layout.steps.some((step) => step.lineId === lineId),
      );
      if (others.length > 1) return nearest(lineOf(others[others.indexOf(from.lineId) + way]));
      const rows = own.filter((step) => (step.y - from.y) * way > 0.5);
      const next = rows.reduce((least, step) => Math.min(least, Math.abs(step.y - from.y)), Infinity);
      return nearest(rows.filter((step) => Math.abs(Math.abs(step.y - from.y) - next) < 0.5));
    }
  }
}

const alongTime = (one: DrawnStep, other: DrawnStep): number => one.x - other.x || other.y - one.y;
