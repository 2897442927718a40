/** Tests decided within these days count as recent work, in every roll-up. */
export const COMPLETED_DAYS = 90;

/** Calendars begin here; no test was decided earlier. */
const FIRST_DAY = '0001-01-01';

/**
 * The first of the 90 days that end with `today`, both ISO days (`2026-11-22`): a cycle closed on it or later, and not
 * after `today`, counts as completed. A cycle from a register without an end has no day, and is not counted.
 */
export function completedSince(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - (COMPLETED_DAYS - 1));
  const first = day.toISOString().slice(0, 10);
  return first < FIRST_DAY ? FIRST_DAY : first;
}
