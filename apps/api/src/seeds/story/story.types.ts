/**
 * The shape of the demo story: plain data, every reference a key, every date an ISO day (`2026-11-22`).
 * The scenario builder turns it into rows through the same services a person would use.
 */

export interface StoryUnit {
  readonly key: string;
  readonly name: string;
  readonly kind:
    | 'SYSTEM'
    | 'NETWORK'
    | 'TRUST'
    | 'HOSPITAL'
    | 'DIVISION'
    | 'SERVICE'
    | 'DEPARTMENT'
    | 'WARD'
    | 'CLINIC'
    | 'TEAM'
    | 'PRACTICE';
  readonly level: 'MACRO' | 'MESO' | 'MICRO';
  /** Key of the unit above; null for the organisation itself. */
  readonly parent: string | null;
}

export interface StoryOrganisation {
  readonly key: string;
  readonly name: string;
  /** The whole organisation as a unit: the root of its tree. */
  readonly rootUnit: string;
}

export interface StoryRole {
  readonly role: 'READER' | 'MEMBER' | 'LEAD' | 'COACH' | 'QI_DIRECTOR' | 'EXECUTIVE' | 'ADMINISTRATOR';
  /** The unit the role covers, with everything below it; null for the whole organisation. */
  readonly unit: string | null;
}

export interface StoryPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly jobRole: string;
  readonly profession?: string;
  readonly unit: string;
  /** Left the organisation on this day, which lies before the story's today. */
  readonly leftOn?: string;
  /** Will leave on this day, which lies after the story's today. */
  readonly leavesOn?: string;
  /** True when the person can sign in; everybody else is on the register only. */
  readonly account?: true;
  readonly roles: readonly StoryRole[];
  /** Present on the demo sign-ins: the line beside the name and its place in the list. */
  readonly signIn?: { readonly invitation: string; readonly order: number };
}

export interface StoryGoal {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly kind: 'TRUE_NORTH' | 'BREAKTHROUGH' | 'ANNUAL' | 'LOCAL';
  readonly parent: string | null;
  /**
   * Priority in per cent among the goals that share its parent; those in force sum to 100, retired ones are
   * left out. Null for a goal that is weighed against nothing: a local goal without a parent.
   */
  readonly weight: number | null;
  /** What the goal means, in a patient's voice. */
  readonly patientLine?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly unit?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly retired?: { readonly on: string; readonly reason: string };
  readonly aims?: readonly ('HEALTH' | 'CARE' | 'RESOURCES' | 'EQUITY' | 'STAFF')[];
}

export type StoryStatus =
  'IDEA' | 'PLANNING' | 'TESTING' | 'IMPLEMENTING' | 'SUSTAINING' | 'PAUSED' | 'CLOSED';

export interface StoryTeamMember {
  readonly person: string;
  readonly role: 'LEAD' | 'DEPUTY' | 'MEMBER' | 'SPONSOR' | 'COACH' | 'PATIENT_PARTNER' | 'SUPERVISOR';
  readonly from: string;
  /** Last day in the role. It may lie ahead when the change is already arranged. */
  readonly to?: string;
}

export interface StoryAlignment {
  readonly goal: string;
  /** Share of the project's effort in per cent; without shares the agreed links split it in equal parts. */
  readonly share?: number;
  readonly contribution: string;
  readonly status: 'PROPOSED' | 'AGREED' | 'DECLINED' | 'WITHDRAWN';
  readonly raisedBy: string;
  readonly raisedOn: string;
  /** Who agreed or declined, or who took the proposal back. */
  readonly answeredBy?: string;
  readonly answeredOn?: string;
  readonly reason?: string;
}

export interface StoryProject {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly problem: string;
  readonly aim: string;
  readonly aimFrom?: number;
  readonly aimTo?: number;
  readonly aimUnit?: string;
  readonly aimBy?: string;
  readonly aimFor?: string;
  readonly rationale?: string;
  readonly unit: string;
  readonly purpose: 'TEAM_LED' | 'STRATEGIC' | 'REGULATORY' | 'EDUCATIONAL' | 'NATIONAL' | 'PATIENT_LED';
  readonly ambition?: 'STICKER' | 'SMALL_CHANGE' | 'PATHWAY' | 'REDESIGN';
  readonly status: StoryStatus;
  readonly outcome?: 'ACHIEVED' | 'ENDED' | 'ABANDONED' | 'MERGED' | 'DECLINED';
  /** The project that carries the work on, when the outcome is MERGED. */
  readonly mergedInto?: string;
  readonly statusReason?: string;
  readonly pausedFrom?: 'PLANNING' | 'TESTING' | 'IMPLEMENTING' | 'SUSTAINING';
  readonly restartOn?: string;
  readonly startedOn: string;
  readonly closedOn?: string;
  /** Absent means open to the organisation. */
  readonly visibility?: 'TEAM' | 'CONFIDENTIAL' | 'SYSTEM';
  readonly confidentialUntil?: string;
  /** The team's own progress score, 0.5 to 5.0 in steps of a half. */
  readonly claimedScore?: number;
  /** Recorded effort in WTE-days; absent means not known, never nought. */
  readonly effortDays?: number;
  readonly team: readonly StoryTeamMember[];
  readonly alignments: readonly StoryAlignment[];
  /** Every status it has had, oldest first, each with the day it began; the last one is `status`. */
  readonly history?: readonly { readonly on: string; readonly status: StoryStatus }[];
}

/** One test of change. Its stage is said, or follows from its decision. Days are ISO days. */
export interface StoryCycle {
  readonly scale:
    'ONE_PATIENT' | 'FEW_PATIENTS' | 'ONE_BAY' | 'ONE_SHIFT' | 'WHOLE_UNIT' | 'SEVERAL_UNITS' | 'EVERY_UNIT';
  readonly count?: readonly [number, 'PATIENTS' | 'ENCOUNTERS' | 'SHIFTS' | 'UNITS'];
  readonly purpose?: 'LEARN' | 'DEVELOP' | 'TEST' | 'IMPLEMENT';
  readonly tried: string;
  readonly owner: string;
  readonly starts: string;
  readonly lookBack?: string;
  readonly ends?: string;
  readonly question?: string;
  readonly prediction: {
    readonly words: string;
    readonly direction: 'UP' | 'DOWN' | 'NO_CHANGE';
    readonly from?: string;
    readonly to?: string;
  };
  readonly result?: {
    readonly words: string;
    readonly verdict: 'MET' | 'PARTLY' | 'NOT_MET' | 'CANNOT_TELL';
    readonly direction?: 'LESS' | 'AS_PREDICTED' | 'MORE';
  };
  readonly carriedOut?: 'YES' | 'PARTLY' | 'NO';
  readonly saw?: string;
  readonly problemsMet?: string;
  readonly learnt?: string;
  readonly surprises?: string;
  readonly decision?: 'ADOPT' | 'ADAPT' | 'ABANDON';
  /** The day of the decision; the day after the end when left out. */
  readonly decidedOn?: string;
  /** Adopted: what makes it stick. */
  readonly plan?: string;
  /** Adapted: what changes. */
  readonly next?: string;
  /** Abandoned: the reason. */
  readonly why?: string;
  /** Labels of the tests it follows; the one before it on its ramp when left out. */
  readonly follows?: readonly string[];
  readonly stage?: 'PLAN' | 'DO' | 'STUDY' | 'ACT';
}

/** A change idea of a project and the tests on it, oldest first. Ramps are lettered in the order they stand. */
export interface StoryRamp {
  readonly project: string;
  readonly idea: string;
  readonly on: string;
  readonly retired?: { readonly on: string; readonly reason: string };
  readonly cycles: readonly StoryCycle[];
}

export interface Story {
  /** The story's fixed clock: every date in it is written relative to this day. */
  readonly today: string;
  readonly organisation: StoryOrganisation;
  readonly units: readonly StoryUnit[];
  readonly people: readonly StoryPerson[];
  readonly goals: readonly StoryGoal[];
  readonly projects: readonly StoryProject[];
  readonly ramps: readonly StoryRamp[];
}
