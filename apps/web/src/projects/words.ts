import type { DotFill } from '@tributary/ui';
import { dayInWords } from '../organisation/days';
import type {
  Ambition,
  GoalKind,
  ProjectOutcome,
  ProjectStatus,
  Purpose,
  TeamRole,
  UnitLevel,
  Visibility,
} from '../gql/graphql';

/** The order of a project's life; paused is a rest on the way and stands in no place of its own. */
export const statusTrail = [
  'IDEA',
  'PLANNING',
  'TESTING',
  'IMPLEMENTING',
  'SUSTAINING',
  'CLOSED',
] as const satisfies readonly ProjectStatus[];

export const statusFills: Readonly<Record<ProjectStatus, DotFill>> = {
  IDEA: 'empty',
  PLANNING: 'quarter',
  TESTING: 'half',
  IMPLEMENTING: 'most',
  SUSTAINING: 'full',
  PAUSED: 'paused',
  CLOSED: 'ended',
};

/** What the button says that moves a project there. */
export const statusActs: Readonly<Record<ProjectStatus, string>> = {
  IDEA: 'Make it an idea again',
  PLANNING: 'Start planning',
  TESTING: 'Start testing',
  IMPLEMENTING: 'Start implementing',
  SUSTAINING: 'Start sustaining',
  PAUSED: 'Pause the project',
  CLOSED: 'Close the project',
};

/** What the button says that gives a paused project a day. */
export const restartWords = (restartOn: string | null): string =>
  restartOn === null ? 'Set restart date' : 'Change restart date';

export const outcomeWords: Readonly<Record<ProjectOutcome, string>> = {
  ACHIEVED: 'Achieved',
  ENDED: 'Ended',
  ABANDONED: 'Abandoned',
  MERGED: 'Merged',
  DECLINED: 'Declined',
};

export const purposeWords: Readonly<Record<Purpose, string>> = {
  TEAM_LED: 'Team-led',
  STRATEGIC: 'Strategic priority',
  REGULATORY: 'Regulatory',
  EDUCATIONAL: 'Educational',
  NATIONAL: 'National programme',
  PATIENT_LED: 'Patient-led',
};

export const ambitionWords: Readonly<Record<Ambition, string>> = {
  STICKER: 'A sticker',
  SMALL_CHANGE: 'A small change',
  PATHWAY: 'A pathway',
  REDESIGN: 'A redesign',
};

export const visibilityWords: Readonly<Record<Visibility, string>> = {
  OPEN: 'Everybody here',
  SYSTEM: 'The whole system',
  TEAM: 'The team',
  CONFIDENTIAL: 'Confidential',
};

export const visibilitySentences: Readonly<Record<Visibility, string>> = {
  OPEN: 'Everybody in the organisation can read it.',
  SYSTEM: 'Everybody in every organisation of the system can read it.',
  TEAM: 'Its team, coaches and the QI director can read it. Others see that somebody is on it.',
  CONFIDENTIAL: 'Its team and the QI director can read it. It is in no list and no total until the date.',
};

export const teamRoleWords: Readonly<Record<TeamRole, string>> = {
  LEAD: 'Lead',
  DEPUTY: 'Deputy',
  MEMBER: 'Member',
  SPONSOR: 'Sponsor',
  COACH: 'Coach',
  PATIENT_PARTNER: 'Patient partner',
  SUPERVISOR: 'Supervisor',
};

export const levelWords: Readonly<Record<UnitLevel, string>> = {
  MACRO: 'System',
  MESO: 'Hospital, division',
  MICRO: 'Ward, clinic, team',
};

export const goalKindWords: Readonly<Record<GoalKind, string>> = {
  TRUE_NORTH: 'True North',
  BREAKTHROUGH: 'Breakthrough objective',
  ANNUAL: 'Objective this year',
  LOCAL: 'Local goal',
};

/** The keys of a record of words, in the order written, with their own type. */
export function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(words).filter((key): key is Key => key in words);
}

/** A day, or the day of an instant: `22 November 2026`. */
export const dayWords = (day: string): string => dayInWords(day.slice(0, 10));

/** `1 project`, `1,204 projects`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Per cent with as many decimals as it has, two at most: `33.33%`. */
export function percentWords(share: number, decimals = 2): string {
  return `${share.toLocaleString('en-GB', { maximumFractionDigits: decimals })}%`;
}
