import { accepted, problem, refused, type Problem, type Result } from '../problem.js';
import { checkNoPatient } from './project-text.js';

export const PROJECT_STATUSES = [
  'IDEA',
  'PLANNING',
  'TESTING',
  'IMPLEMENTING',
  'SUSTAINING',
  'PAUSED',
  'CLOSED',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Live work counts in every roll-up; ideas and closed work stand in columns of their own. */
export const LIVE_STATUSES = ['PLANNING', 'TESTING', 'IMPLEMENTING', 'SUSTAINING', 'PAUSED'] as const;

export const isLive = (status: ProjectStatus): boolean =>
  (LIVE_STATUSES as readonly ProjectStatus[]).includes(status);

export const PROJECT_OUTCOMES = ['ACHIEVED', 'ENDED', 'ABANDONED', 'MERGED', 'DECLINED'] as const;
export type ProjectOutcome = (typeof PROJECT_OUTCOMES)[number];

export const PURPOSES = [
  'TEAM_LED',
  'STRATEGIC',
  'REGULATORY',
  'EDUCATIONAL',
  'NATIONAL',
  'PATIENT_LED',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How large a change is meant, from a sticker to a redesign: an honest label, small is welcome. */
export const AMBITIONS = ['STICKER', 'SMALL_CHANGE', 'PATHWAY', 'REDESIGN'] as const;
export type Ambition = (typeof AMBITIONS)[number];

export const VISIBILITIES = ['OPEN', 'SYSTEM', 'TEAM', 'CONFIDENTIAL'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What a status change reads of a project. Days are ISO dates (`2026-11-22`). */
export interface ProjectStanding {
  readonly status: ProjectStatus;
  readonly pausedFrom: ProjectStatus | null;
  readonly statusReason: string | null;
  readonly aim: string | null;
  readonly hasLead: boolean;
}

export interface StatusChange {
  readonly to: ProjectStatus;
  readonly reason?: string | null;
  readonly restartOn?: string | null;
  readonly outcome?: ProjectOutcome | null;
}

export interface ProjectMoved {
  readonly status: ProjectStatus;
  readonly pausedFrom: ProjectStatus | null;
  readonly restartOn: string | null;
  readonly outcome: ProjectOutcome | null;
  readonly statusReason: string | null;
  readonly closedOn: string | null;
}

/**
 * The status machine: from each status, where a project may go. Back is allowed: progress is seldom a line. That a
 * paused project is given another day is no way to go, and stands in none of the lists.
 */
export const STATUS_CHANGES: Readonly<Record<ProjectStatus, readonly ProjectStatus[]>> = {
  IDEA: ['PLANNING', 'CLOSED'],
  PLANNING: ['IDEA', 'TESTING', 'PAUSED', 'CLOSED'],
  TESTING: ['PLANNING', 'IMPLEMENTING', 'PAUSED', 'CLOSED'],
  IMPLEMENTING: ['TESTING', 'SUSTAINING', 'PAUSED', 'CLOSED'],
  SUSTAINING: ['IMPLEMENTING', 'PAUSED', 'CLOSED'],
  PAUSED: ['PLANNING', 'TESTING', 'IMPLEMENTING', 'SUSTAINING', 'CLOSED'],
  CLOSED: ['PLANNING', 'TESTING', 'IMPLEMENTING', 'SUSTAINING'],
};

/** An idea ends without having been tried, so it cannot have achieved or ended anything. */
const OUTCOMES_OF_AN_IDEA: readonly ProjectOutcome[] = ['ABANDONED', 'MERGED', 'DECLINED'];

const blank = (text: string | null | undefined): boolean =>
  text === null || text === undefined || text.trim() === '';

/** Says whether a project may take the change, and what the project then is. `today` is an ISO date. */
export function changeStatus(
  project: ProjectStanding,
  change: StatusChange,
  today: string,
): Result<ProjectMoved> {
  const { status } = project;
  if (status === 'PAUSED' && change.to === 'PAUSED') return pauseUntil(project, change, today);
  if (!STATUS_CHANGES[status].includes(change.to))
    return refused(
      problem(
        'STATUS_CHANGE',
        `From ${statusWord(status)} a project can go to ${STATUS_CHANGES[status].map(statusWord).join(', ')}. Choose one of these.`,
        'to',
      ),
    );
  const problems: Problem[] = [...checkNoPatient(change.reason, 'reason')];
  if (status === 'IDEA' || status === 'PLANNING') {
    if (change.to === 'TESTING' && blank(project.aim))
      problems.push(problem('AIM_MISSING', 'Write the aim before testing: what, for whom, by when.', 'aim'));
    if (change.to === 'TESTING' && !project.hasLead)
      problems.push(problem('LEAD_MISSING', 'Name a lead before testing starts.', 'team'));
  }
  if (change.to === 'PAUSED') {
    if (blank(change.reason)) problems.push(problem('REASON_MISSING', 'Say why it pauses.', 'reason'));
    problems.push(...checkRestart(change.restartOn, today));
  }
  if (change.to === 'CLOSED') {
    if (blank(change.reason))
      problems.push(
        problem('REASON_MISSING', 'Say in a sentence how it ended. Others will search for this.', 'reason'),
      );
    if (change.outcome === null || change.outcome === undefined)
      problems.push(problem('OUTCOME_MISSING', 'Choose how it ended.', 'outcome'));
    else if (status === 'IDEA' && !OUTCOMES_OF_AN_IDEA.includes(change.outcome))
      problems.push(
        problem(
          'OUTCOME_OF_IDEA',
          'An idea that was not tried can be abandoned, merged or declined.',
          'outcome',
        ),
      );
  }
  if (status === 'CLOSED' && blank(change.reason))
    problems.push(problem('REASON_MISSING', 'Say why it opens again.', 'reason'));
  if (problems.length > 0) return refused(...problems);
  return accepted({
    status: change.to,
    pausedFrom: change.to === 'PAUSED' ? status : null,
    restartOn: change.to === 'PAUSED' ? (change.restartOn ?? null) : null,
    outcome: change.to === 'CLOSED' ? (change.outcome ?? null) : null,
    statusReason: blank(change.reason) ? null : (change.reason ?? '').trim(),
    closedOn: change.to === 'CLOSED' ? today : null,
  });
}

/**
 * A paused project is given another day, or, where a register brought none, its first. What is not said again stays:
 * why it paused, and from where.
 */
function pauseUntil(project: ProjectStanding, change: StatusChange, today: string): Result<ProjectMoved> {
  const problems = [...checkNoPatient(change.reason, 'reason'), ...checkRestart(change.restartOn, today)];
  if (problems.length > 0) return refused(...problems);
  return accepted({
    status: 'PAUSED',
    pausedFrom: project.pausedFrom,
    restartOn: change.restartOn ?? null,
    outcome: null,
    statusReason: blank(change.reason) ? project.statusReason : (change.reason ?? '').trim(),
    closedOn: null,
  });
}

function checkRestart(restartOn: string | null | undefined, today: string): Problem[] {
  if (restartOn === null || restartOn === undefined || blank(restartOn))
    return [
      problem('RESTART_MISSING', 'Give the day on which it starts again or is looked at.', 'restartOn'),
    ];
  return restartOn <= today
    ? [problem('RESTART_PAST', 'Give a restart date that is still to come.', 'restartOn')]
    : [];
}

export const statusWord = (status: ProjectStatus): string =>
  ({
    IDEA: 'Idea',
    PLANNING: 'Planning',
    TESTING: 'Testing',
    IMPLEMENTING: 'Implementing',
    SUSTAINING: 'Sustaining',
    PAUSED: 'Paused',
    CLOSED: 'Closed',
  })[status];

export const purposeWord = (purpose: Purpose): string =>
  ({
    TEAM_LED: 'Team-led',
    STRATEGIC: 'Strategic',
    REGULATORY: 'Regulatory',
    EDUCATIONAL: 'Educational',
    NATIONAL: 'National programme',
    PATIENT_LED: 'Patient-led',
  })[purpose];
