// The time zone of a calendar day is nowhere: reading it as UTC and writing it as UTC keeps it the day it is.
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2026-11-22` as `22 November 2026`; words that are no date stay as they are. */
export const dayInWords = (iso: string): string => written(day, `${iso}T00:00:00Z`, iso);

/** `2026-11-22` as `22 Nov 2026`, for a cell of a table. */
export const shortDayInWords = (iso: string): string => written(shortDay, `${iso}T00:00:00Z`, iso);

/** An instant in the reader's own time zone: `22 November 2026 at 09:30`. */
export const momentInWords = (iso: string): string => written(moment, iso, iso);

/** From one day to another, either of them open; `none` where neither is known. */
export function spanInWords(from: string | null, to: string | null, none: string): string {
  if (from !== null && to !== null) return `${shortDayInWords(from)} to ${shortDayInWords(to)}`;
  if (from !== null) return `From ${shortDayInWords(from)}`;
  return to === null ? none : `Until ${shortDayInWords(to)}`;
}

function written(format: Intl.DateTimeFormat, instant: string, otherwise: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? otherwise : format.format(date);
}
