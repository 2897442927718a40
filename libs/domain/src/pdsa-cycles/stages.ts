import { accepted, problem, refused, type Problem, type Result } from '../problem.js';
import { checkNoPatient, cleanText } from '../projects/project-text.js';
import { checkPastDay } from './cycle-days.js';
import { cycleGaps } from './cycle-gaps.js';
import {
  CYCLE_TEXT_MOST,
  stageWord,
  type CycleDecision,
  type CycleScale,
  type CycleStage,
  type PdsaCycle,
} from './pdsa-cycle.js';
import {
  missingToDecide,
  missingToFinishDoing,
  missingToFinishStudy,
  missingToStart,
  type CycleAsWritten,
} from './stage-gates.js';

/** What can be done with a test of change. */
export const CYCLE_ACTS = [
  'SAVE',
  'START',
  'FINISH_DOING',
  'FINISH_STUDY',
  'DECIDE',
  'STEP_BACK',
  'DISCARD',
] as const;
export type CycleAct = (typeof CYCLE_ACTS)[number];

/** The stage table: what each act makes of a test. An act that is not there is refused. */
export const CYCLE_CHANGES: Readonly<
  Record<CycleStage, Readonly<Partial<Record<CycleAct, CycleStage | 'DISCARDED'>>>>
> = {
  PLAN: { SAVE: 'PLAN', START: 'DO', DISCARD: 'DISCARDED' },
  // Discarded from Do only while nothing was seen yet.
  DO: { SAVE: 'DO', FINISH_DOING: 'STUDY', DISCARD: 'DISCARDED' },
  STUDY: { SAVE: 'STUDY', FINISH_STUDY: 'ACT', STEP_BACK: 'DO' },
  ACT: { SAVE: 'ACT', DECIDE: 'CLOSED', STEP_BACK: 'STUDY' },
  // Saved only to fill what a register left out; stepped back only while no test follows.
  CLOSED: { SAVE: 'CLOSED', STEP_BACK: 'ACT' },
};

const WAYS_ON: Readonly<Record<CycleStage, string>> = {
  PLAN: 'start it or discard it',
  DO: 'finish Do',
  STUDY: 'finish Study or step back to Do',
  ACT: 'decide it or step back to Study',
  CLOSED: 'step back to Act',
};

/** Null when the table has the act for the stage. */
export function checkCycleAct(stage: CycleStage, act: CycleAct): Problem | null {
  if (CYCLE_CHANGES[stage][act] !== undefined) return null;
  const where = stage === 'CLOSED' ? 'This test is closed' : `This test is in ${stageWord(stage)}`;
  return problem('STAGE_CHANGE', `${where}. From here: ${WAYS_ON[stage]}.`, 'stage');
}

/** The first thing that a test recorded in Do, so that it can no longer be taken back unseen. */
const nothingSeen = (cycle: CycleAsWritten): boolean =>
  [cycle.endedOn, cycle.carriedOut, cycle.observations, cycle.problemsMet, cycle.dataRecorded].every(
    (value) => value === null,
  ) && cycle.predictions.every(({ result, verdict }) => result === null && verdict === null);

/** A closed test of a register takes what the register left out, and nothing else. */
const mayFill = (cycle: CycleAsWritten): boolean =>
  cycle.origin === 'IMPORT' &&
  (cycleGaps(cycle).length > 0 || cycle.predictions.some(({ verdict }) => verdict === null));

/** The acts that the table and the state of the test allow, in the order of the tuple. */
export const allowedCycleActs = (cycle: CycleAsWritten, hasNext: boolean): readonly CycleAct[] =>
  CYCLE_ACTS.filter((act) => {
    if (CYCLE_CHANGES[cycle.stage][act] === undefined) return false;
    if (act === 'DISCARD') return cycle.stage === 'PLAN' || nothingSeen(cycle);
    if (cycle.stage !== 'CLOSED') return true;
    return act === 'STEP_BACK' ? !hasNext : mayFill(cycle);
  });

/** What was typed beside a step, and the day it is said to have happened; today where none is given. */
export interface CycleMove {
  readonly on?: string | null;
  readonly reason?: string | null;
}

export const CYCLE_REASON_MOST = 2000;

function readReason(text: string | null | undefined, ask: string): Result<string> {
  const reason = cleanText(text);
  if (reason === null) return refused(problem('REASON_MISSING', ask, 'reason'));
  const problems = checkLength(reason, CYCLE_REASON_MOST, 'reason');
  return problems.length > 0 ? refused(...problems) : accepted(reason);
}

/** Too long, or names a patient. */
export const checkLength = (text: string, most: number, ...path: readonly string[]): readonly Problem[] => [
  ...(text.length > most
    ? [
        problem(
          'TEXT_LONG',
          `Keep it under ${most.toLocaleString('en-GB')} characters; this has ${text.length.toLocaleString('en-GB')}.`,
          ...path,
        ),
      ]
    : []),
  ...checkNoPatient(text, ...path),
];

export type CycleStarted = Pick<PdsaCycle, 'stage' | 'startedOn'>;

/**
 * Plan to Do. From now on the predictions are locked: the service writes the first version of each, and whatever is
 * changed or added later is a version of its own, marked late.
 */
export function startCycle(
  cycle: CycleAsWritten,
  input: Pick<CycleMove, 'on'>,
  today: string,
): Result<CycleStarted> {
  const act = checkCycleAct(cycle.stage, 'START');
  if (act !== null) return refused(act);
  const startedOn = input.on ?? today;
  const problems = [...missingToStart(cycle), ...checkPastDay(startedOn, today, 'on')];
  return problems.length > 0 ? refused(...problems) : accepted({ stage: 'DO', startedOn });
}

export type DoingFinished = Pick<PdsaCycle, 'stage' | 'endedOn'>;

/** Do to Study. The end is the day given here, else the one written down, else today. */
export function finishDoing(
  cycle: CycleAsWritten,
  input: Pick<CycleMove, 'on'>,
  today: string,
): Result<DoingFinished> {
  const act = checkCycleAct(cycle.stage, 'FINISH_DOING');
  if (act !== null) return refused(act);
  const endedOn = input.on ?? cycle.endedOn ?? today;
  const path = input.on == null && cycle.endedOn !== null ? 'endedOn' : 'on';
  const problems = [...missingToFinishDoing(cycle), ...checkPastDay(endedOn, today, path)];
  if (cycle.startedOn !== null && endedOn < cycle.startedOn)
    problems.push(problem('END_BEFORE_START', 'Give an end on or after the day it began.', path));
  return problems.length > 0 ? refused(...problems) : accepted({ stage: 'STUDY', endedOn });
}

export type StudyFinished = Pick<PdsaCycle, 'stage' | 'studiedOn'>;

/** Study to Act. */
export function finishStudy(
  cycle: CycleAsWritten,
  input: Pick<CycleMove, 'on'>,
  today: string,
): Result<StudyFinished> {
  const act = checkCycleAct(cycle.stage, 'FINISH_STUDY');
  if (act !== null) return refused(act);
  const studiedOn = input.on ?? today;
  const problems = [...missingToFinishStudy(cycle), ...checkPastDay(studiedOn, today, 'on')];
  if (cycle.endedOn !== null && studiedOn < cycle.endedOn)
    problems.push(problem('STUDY_BEFORE_END', 'Study on or after the day it ended.', 'on'));
  return problems.length > 0 ? refused(...problems) : accepted({ stage: 'ACT', studiedOn });
}

/** A decision as it is sent; what is not sent is taken from what Act already says. */
export interface CycleDeciding {
  readonly decision: CycleDecision;
  readonly reason?: string | null;
  readonly nextChange?: string | null;
  readonly adoptionPlan?: string | null;
  readonly nextScale?: CycleScale | null;
}

export type CycleDecided = Pick<
  PdsaCycle,
  'stage' | 'closedOn' | 'decision' | 'decisionReason' | 'nextChange' | 'adoptionPlan' | 'nextScale'
>;

/**
 * Act to closed. The service opens the next test of an adapted one from `copyForward`. What Study asked for is asked
 * again, since Act still lets its words be changed.
 */
export function decideCycle(
  cycle: CycleAsWritten,
  input: CycleDeciding,
  today: string,
): Result<CycleDecided> {
  const act = checkCycleAct(cycle.stage, 'DECIDE');
  if (act !== null) return refused(act);
  const sent = (text: string | null | undefined, kept: string | null): string | null =>
    text === undefined ? kept : cleanText(text);
  const decided = {
    decision: input.decision,
    decisionReason: sent(input.reason, cycle.decisionReason),
    nextChange: sent(input.nextChange, cycle.nextChange),
    adoptionPlan: sent(input.adoptionPlan, cycle.adoptionPlan),
    nextScale: input.nextScale === undefined ? cycle.nextScale : input.nextScale,
  };
  const reasonPath = 'reason';
  const problems = [...missingToFinishStudy(cycle), ...missingToDecide(decided, reasonPath)];
  if (decided.decisionReason !== null)
    problems.push(...checkLength(decided.decisionReason, CYCLE_TEXT_MOST.decisionReason, reasonPath));
  for (const field of ['nextChange', 'adoptionPlan'] as const) {
    const text = decided[field];
    if (text !== null) problems.push(...checkLength(text, CYCLE_TEXT_MOST[field], field));
  }
  return problems.length > 0
    ? refused(...problems)
    : accepted({ stage: 'CLOSED', closedOn: today, ...decided });
}

export interface CycleSteppedBack {
  readonly stage: CycleStage;
  /** Of the days, only those that the step undoes; words stay as they were written. */
  readonly endedOn?: null;
  readonly studiedOn?: null;
  readonly closedOn?: null;
  /** For the history. */
  readonly reason: string;
}

/** One stage back, with a reason. It never leads back to Plan, so predictions stay locked. */
export function stepBackCycle(
  cycle: CycleAsWritten,
  input: Pick<CycleMove, 'reason'> & { readonly hasNext: boolean },
): Result<CycleSteppedBack> {
  const act = checkCycleAct(cycle.stage, 'STEP_BACK');
  if (act !== null) return refused(act);
  if (cycle.stage === 'CLOSED' && input.hasNext)
    return refused(
      problem(
        'NEXT_EXISTS',
        'Another test builds on this one. Write what you know now into that one.',
        'next',
      ),
    );
  const reason = readReason(input.reason, 'Say why it goes back. The history keeps it.');
  if (!reason.ok) return reason;
  switch (cycle.stage) {
    case 'STUDY':
      return accepted({ stage: 'DO', endedOn: null, reason: reason.value });
    case 'ACT':
      return accepted({ stage: 'STUDY', studiedOn: null, reason: reason.value });
    default:
      return accepted({ stage: 'ACT', closedOn: null, reason: reason.value });
  }
}

export interface CycleDiscarded {
  readonly discardedOn: string;
  readonly discardReason: string;
}

/** Takes back a test that should not have been planned, before anything was seen. */
export function discardCycle(
  cycle: CycleAsWritten,
  input: Pick<CycleMove, 'reason'>,
  today: string,
): Result<CycleDiscarded> {
  const act = checkCycleAct(cycle.stage, 'DISCARD');
  if (act !== null) return refused(act);
  if (cycle.stage === 'DO' && !nothingSeen(cycle))
    return refused(
      problem(
        'ALREADY_SEEN',
        'Something was seen already. Finish Do and abandon the test; its reason stays findable.',
        'stage',
      ),
    );
  const reason = readReason(input.reason, 'Say why it is not needed. The history keeps it.');
  return reason.ok ? accepted({ discardedOn: today, discardReason: reason.value }) : reason;
}
