import { problem, type Problem } from '../problem.js';
import type { PdsaCycle } from './pdsa-cycle.js';

/** Tests recorded on paper before this day are no longer anybody's work. */
const EARLIEST = '1990-01-01';
const PLANNED_YEARS_MOST = 10;

/** A day of the calendar as an ISO date. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** What is wrong with a day on which something happened: it must exist and not lie ahead. */
export function checkPastDay(day: string, today: string, ...path: readonly string[]): readonly Problem[] {
  const impossible = checkDay(day, ...path);
  if (impossible.length > 0) return impossible;
  return day > today
    ? [problem('DAY_TO_COME', 'This day is still to come. Give today or a day before it.', ...path)]
    : [];
}

const checkDay = (day: string, ...path: readonly string[]): readonly Problem[] =>
  isDay(day) && day >= EARLIEST
    ? []
    : [problem('DAY_IMPOSSIBLE', 'There is no such day to choose. Give another one.', ...path)];

const yearsAhead = (today: string): string =>
  `${Number(today.slice(0, 4)) + PLANNED_YEARS_MOST}${today.slice(4)}`;

const PLANNED = ['startsOn', 'lookBackOn'] as const;
const DONE = ['startedOn', 'endedOn'] as const;
type CycleDays = Pick<PdsaCycle, 'startsOn' | 'lookBackOn' | 'startedOn' | 'endedOn' | 'studiedOn'>;

/**
 * What is wrong with the days of a test after a change. Only days that changed are blamed, the later of a pair first:
 * what a register brought is not held against whoever writes the next sentence.
 */
export function checkCycleDays(before: CycleDays, after: CycleDays, today: string): readonly Problem[] {
  const changed = (day: keyof CycleDays): boolean => after[day] !== before[day];
  const problems: Problem[] = [];
  for (const day of PLANNED) {
    const value = after[day];
    if (value === null || !changed(day)) continue;
    const impossible = checkDay(value, day);
    problems.push(...impossible);
    if (impossible.length === 0 && value > yearsAhead(today))
      problems.push(problem('DAY_FAR_AHEAD', `Give a day within the next ${PLANNED_YEARS_MOST} years.`, day));
  }
  for (const day of DONE) {
    const value = after[day];
    if (value !== null && changed(day)) problems.push(...checkPastDay(value, today, day));
  }
  if (problems.length > 0) return problems;

  const inOrder = (first: keyof CycleDays, last: keyof CycleDays, code: string, say: [string, string]) => {
    const [from, to] = [after[first], after[last]];
    if (from === null || to === null || to >= from) return;
    if (changed(last)) problems.push(problem(code, say[1], last));
    else if (changed(first)) problems.push(problem(code, say[0], first));
  };
  inOrder('startsOn', 'lookBackOn', 'LOOK_BACK_BEFORE_START', [
    'This is after the day on which you look back. Change one of the two.',
    'Look back on or after the day it starts.',
  ]);
  inOrder('startedOn', 'endedOn', 'END_BEFORE_START', [
    'This is after the day it ended. Change one of the two.',
    'Give an end on or after the day it began.',
  ]);
  inOrder('endedOn', 'studiedOn', 'STUDY_BEFORE_END', [
    'This is after the day of Study. Give an end on or before it.',
    'Study on or after the day it ended.',
  ]);
  // A test that begins later than planned is nobody's error; a day to look back that is set now should still help.
  if (changed('lookBackOn') && !problems.some(({ path }) => path.includes('lookBackOn')))
    inOrder('startedOn', 'lookBackOn', 'LOOK_BACK_BEFORE_START', [
      'This is after the day on which you look back. Change one of the two.',
      'Look back on or after the day it began.',
    ]);
  return problems;
}
