import type { Origin } from '../origin.js';

/** Plan, Do, Study, Act, and done with. A test of change goes through them in this order. */
export const CYCLE_STAGES = ['PLAN', 'DO', 'STUDY', 'ACT', 'CLOSED'] as const;
export type CycleStage = (typeof CYCLE_STAGES)[number];

/** What a cycle is for: to learn how things are, to develop a change, to test it, to make it the way of working. */
export const CYCLE_PURPOSES = ['LEARN', 'DEVELOP', 'TEST', 'IMPLEMENT'] as const;
export type CyclePurpose = (typeof CYCLE_PURPOSES)[number];

/** How large a test is, from the smallest upwards: the steps that a ramp climbs. */
export const CYCLE_SCALES = [
  'ONE_PATIENT',
  'FEW_PATIENTS',
  'ONE_BAY',
  'ONE_SHIFT',
  'WHOLE_UNIT',
  'SEVERAL_UNITS',
  'EVERY_UNIT',
] as const;
export type CycleScale = (typeof CYCLE_SCALES)[number];

/** What the size of a test is counted in. */
export const SCALE_COUNTS = ['PATIENTS', 'ENCOUNTERS', 'SHIFTS', 'UNITS'] as const;
export type ScaleCount = (typeof SCALE_COUNTS)[number];

/** Which way a prediction says that things will go. */
export const EXPECTED_DIRECTIONS = ['UP', 'DOWN', 'NO_CHANGE'] as const;
export type ExpectedDirection = (typeof EXPECTED_DIRECTIONS)[number];

/** Whether a prediction came true. */
export const VERDICTS = ['MET', 'PARTLY', 'NOT_MET', 'CANNOT_TELL'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the result lies beside the prediction: kept apart from the verdict, since "more" may be good or bad. */
export const RESULT_DIRECTIONS = ['LESS', 'AS_PREDICTED', 'MORE'] as const;
export type ResultDirection = (typeof RESULT_DIRECTIONS)[number];

export const CARRIED_OUT = ['YES', 'PARTLY', 'NO'] as const;
export type CarriedOut = (typeof CARRIED_OUT)[number];

export const CYCLE_DECISIONS = ['ADOPT', 'ADAPT', 'ABANDON'] as const;
export type CycleDecision = (typeof CYCLE_DECISIONS)[number];

export const CYCLE_DATA_KINDS = ['QUANTITATIVE', 'QUALITATIVE', 'BOTH'] as const;
export type CycleDataKind = (typeof CYCLE_DATA_KINDS)[number];

/** One question of a Plan, and what the team thinks the answer will be. */
export interface Prediction {
  readonly id: string;
  readonly question: string | null;
  /** In words: what they think will happen. */
  readonly words: string | null;
  readonly direction: ExpectedDirection | null;
  /** Where it stands and where it should get to, as written: "60 %", "half the time". */
  readonly from: string | null;
  readonly to: string | null;
  /** Written or changed after the test had begun. */
  readonly late: boolean;
  /** What was seen. */
  readonly result: string | null;
  readonly verdict: Verdict | null;
  readonly resultDirection: ResultDirection | null;
}

export interface CycleTask {
  readonly id: string;
  readonly what: string;
  readonly whoId: string | null;
  readonly who: string | null;
  readonly when: string | null;
  readonly where: string | null;
  readonly done: boolean;
}

/** One test of change as the rules read it. Days are ISO dates (`2026-11-22`). */
export interface PdsaCycle {
  readonly stage: CycleStage;
  readonly origin: Origin;
  readonly purpose: CyclePurpose | null;
  readonly changeTested: string | null;
  readonly buildsOn: string | null;
  readonly scale: CycleScale | null;
  readonly scaleCount: number | null;
  readonly scaleCountOf: ScaleCount | null;
  readonly scaleConditions: string | null;
  readonly startsOn: string | null;
  readonly lookBackOn: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly studiedOn: string | null;
  readonly closedOn: string | null;
  readonly howWeWillKnow: string | null;
  readonly dataWhat: string | null;
  readonly dataWho: string | null;
  readonly dataWhen: string | null;
  readonly dataWhere: string | null;
  readonly dataHow: string | null;
  readonly dataKind: CycleDataKind | null;
  readonly carriedOut: CarriedOut | null;
  readonly observations: string | null;
  readonly problemsMet: string | null;
  readonly dataRecorded: boolean | null;
  readonly comparedWithBefore: string | null;
  readonly learnt: string | null;
  readonly surprises: string | null;
  readonly decision: CycleDecision | null;
  readonly decisionReason: string | null;
  readonly nextChange: string | null;
  readonly adoptionPlan: string | null;
  readonly nextScale: CycleScale | null;
  readonly predictions: readonly Prediction[];
  readonly tasks: readonly CycleTask[];
}

/** The plain fields of a cycle that a person writes, by the stage to which they belong. */
export const CYCLE_FIELDS = {
  PLAN: [
    'purpose',
    'changeTested',
    'buildsOn',
    'scale',
    'scaleCount',
    'scaleCountOf',
    'scaleConditions',
    'startsOn',
    'lookBackOn',
    'howWeWillKnow',
    'dataWhat',
    'dataWho',
    'dataWhen',
    'dataWhere',
    'dataHow',
    'dataKind',
  ],
  DO: ['startedOn', 'endedOn', 'carriedOut', 'observations', 'problemsMet', 'dataRecorded'],
  STUDY: ['comparedWithBefore', 'learnt', 'surprises'],
  ACT: ['decision', 'decisionReason', 'nextChange', 'adoptionPlan', 'nextScale'],
} as const satisfies Record<Exclude<CycleStage, 'CLOSED'>, readonly (keyof PdsaCycle)[]>;
export type CycleField = (typeof CYCLE_FIELDS)[keyof typeof CYCLE_FIELDS][number];

/** The longest each text may be, in characters; the database holds the same. */
export const CYCLE_TEXT_MOST = {
  changeTested: 2000,
  buildsOn: 4000,
  scaleConditions: 1000,
  howWeWillKnow: 4000,
  dataWhat: 1000,
  dataWho: 500,
  dataWhen: 500,
  dataWhere: 500,
  dataHow: 1000,
  observations: 10_000,
  problemsMet: 10_000,
  comparedWithBefore: 4000,
  learnt: 10_000,
  surprises: 4000,
  decisionReason: 2000,
  nextChange: 2000,
  adoptionPlan: 4000,
} as const;
export type CycleTextField = keyof typeof CYCLE_TEXT_MOST;

/** The longest texts of one prediction. */
export const PREDICTION_TEXT_MOST = {
  question: 1000,
  words: 1000,
  from: 200,
  to: 200,
  result: 2000,
} as const;

/** The longest texts of one task. */
export const TASK_TEXT_MOST = { what: 500, who: 200, when: 200, where: 200 } as const;

/** More would be several tests in one. */
export const PREDICTIONS_MOST = 10;
export const TASKS_MOST = 50;
export const SCALE_COUNT_MOST = 1_000_000;

export const stageWord = (stage: CycleStage): string =>
  ({ PLAN: 'Plan', DO: 'Do', STUDY: 'Study', ACT: 'Act', CLOSED: 'Closed' })[stage];

export const cyclePurposeWord = (purpose: CyclePurpose): string =>
  ({
    LEARN: 'Learn how things are',
    DEVELOP: 'Develop a change',
    TEST: 'Test a change',
    IMPLEMENT: 'Make it how we work',
  })[purpose];

export const scaleWord = (scale: CycleScale): string =>
  ({
    ONE_PATIENT: 'One patient',
    FEW_PATIENTS: 'A few patients',
    ONE_BAY: 'One bay',
    ONE_SHIFT: 'All bays, one shift',
    WHOLE_UNIT: 'Whole ward',
    SEVERAL_UNITS: 'Several wards',
    EVERY_UNIT: 'All wards',
  })[scale];

/** The step of a scale on the ramp, 0 the smallest. */
export const scaleStep = (scale: CycleScale): number => CYCLE_SCALES.indexOf(scale);

export const scaleCountWord = (of: ScaleCount): string =>
  ({ PATIENTS: 'patients', ENCOUNTERS: 'encounters', SHIFTS: 'shifts', UNITS: 'units' })[of];

export const directionWord = (direction: ExpectedDirection): string =>
  ({ UP: 'up', DOWN: 'down', NO_CHANGE: 'no change' })[direction];

export const verdictWord = (verdict: Verdict): string =>
  ({ MET: 'Met', PARTLY: 'Partly', NOT_MET: 'Not met', CANNOT_TELL: 'Can’t tell' })[verdict];

export const resultDirectionWord = (direction: ResultDirection): string =>
  ({ LESS: 'Less than predicted', AS_PREDICTED: 'As predicted', MORE: 'More than predicted' })[direction];

export const carriedOutWord = (carriedOut: CarriedOut): string =>
  ({ YES: 'Yes', PARTLY: 'Partly', NO: 'No' })[carriedOut];

export const decisionWord = (decision: CycleDecision): string =>
  ({ ADOPT: 'Adopt', ADAPT: 'Adapt', ABANDON: 'Abandon' })[decision];

/** The letters of a project's ramps in the order in which its change ideas came: 0 is A, 25 is Z, 26 is AA. */
export function rampLetter(position: number): string {
  const rest = Math.floor(position / 26);
  const letter = String.fromCharCode(65 + (position % 26));
  return rest === 0 ? letter : rampLetter(rest - 1) + letter;
}

/** How a cycle is named on a ward: `A3`. */
export const cycleLabel = (letter: string, number: number): string => `${letter}${number}`;
