/** Days since 1970-01-01 of an ISO day. Days have no time zone: reading them as UTC keeps them the days they are. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

interface CalendarDay {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

function calendar(number: number): CalendarDay {
  const date = new Date(number * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: (date.getUTCDay() + 6) % 7,
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const monthWord = (month: number): string => months[month] ?? '';
const firstOf = (year: number, month: number): number => Math.round(Date.UTC(year, month, 1) / 86_400_000);

export interface Tick {
  /** Day number. */
  readonly at: number;
  /** Words to try, the fullest first; empty where the tick stands alone. */
  readonly words: readonly string[];
  /** Begins a year: its words are placed before the others'. */
  readonly year: boolean;
}

/** px that a word of the axis takes at the least, with the air after it. */
const room = { day: 52, week: 52, month: 30, fullMonth: 64, tick: 5 };

/**
 * The ticks of a time axis from one day to another: every day, every Monday, each first of a month, or where that
 * would be a comb each quarter, half year or year.
 */
export function timeTicks(from: number, to: number, pxPerDay: number): readonly Tick[] {
  if (!(pxPerDay > 0) || to <= from) return [];
  if (pxPerDay >= room.day) return dayTicks(from, to, 1);
  if (pxPerDay * 7 >= room.week && to - from <= 70) return dayTicks(from, to, 7);
  const month = pxPerDay * 30.44;
  const every = [1, 3, 6, 12].find((step) => step * month >= room.tick) ?? 12;
  const worded = [1, 2, 3, 6, 12].find((step) => step * month >= room.month) ?? 12;
  const full = worded * month >= room.fullMonth;
  const ticks: Tick[] = [];
  const first = calendar(from);
  for (let index = first.year * 12 + first.month; ; index += 1) {
    const year = Math.floor(index / 12);
    const inYear = index % 12;
    const at = firstOf(year, inYear);
    if (at > to) break;
    if (at < from || inYear % every !== 0) continue;
    const begins = inYear === 0;
    const short = monthWord(inYear);
    ticks.push({
      at,
      year: begins,
      words:
        inYear % worded !== 0
          ? []
          : begins
            ? full
              ? [`Jan ${String(year)}`, String(year)]
              : [String(year)]
            : !ticks.some(({ words }) => words.length > 0)
              ? [`${short} ${String(year)}`, short]
              : [short],
    });
  }
  if (ticks.length > 0 && !ticks.some(({ words }) => words.length > 0)) {
    // A short stretch far from a worded month: its first tick speaks for it.
    const [only, ...rest] = ticks;
    if (only !== undefined) {
      const { year, month: inYear } = calendar(only.at);
      return [{ ...only, words: [`${monthWord(inYear)} ${String(year)}`, monthWord(inYear)] }, ...rest];
    }
  }
  return ticks;
}

function dayTicks(from: number, to: number, step: 1 | 7): readonly Tick[] {
  const start = Math.ceil(from);
  const first = step === 1 ? start : start + ((7 - calendar(start).weekday) % 7);
  const ticks: Tick[] = [];
  for (let at = first; at <= to; at += step) {
    const { year, month, day } = calendar(at);
    const short = `${String(day)} ${monthWord(month)}`;
    ticks.push({
      at,
      year: ticks.length === 0,
      words: ticks.length === 0 ? [`${short} ${String(year)}`, short] : [short],
    });
  }
  return ticks;
}
