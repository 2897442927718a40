import type { CycleStage, CycleTask, PdsaCycle, Prediction } from './pdsa-cycle.js';

export const TODAY = '2026-11-22';

export const prediction = (rest: Partial<Prediction> = {}): Prediction => ({
  id: 'p1',
  question: 'Does the huddle catch missed doses?',
  words: 'Missed doses will halve',
  direction: 'DOWN',
  from: '12',
  to: '6',
  late: false,
  result: null,
  verdict: null,
  resultDirection: null,
  ...rest,
});

export const answered = (rest: Partial<Prediction> = {}): Prediction =>
  prediction({ result: '7 a week', verdict: 'PARTLY', resultDirection: 'LESS', ...rest });

export const task = (rest: Partial<CycleTask> = {}): CycleTask => ({
  id: 't1',
  what: 'Print the card',
  whoId: null,
  who: 'Night sister',
  when: 'Monday',
  where: 'Bay 2',
  done: false,
  ...rest,
});

const PLAN = {
  purpose: 'TEST',
  changeTested: 'A huddle at 9 on bay 2',
  buildsOn: null,
  scale: 'ONE_BAY',
  scaleCount: null,
  scaleCountOf: null,
  scaleConditions: null,
  startsOn: '2026-11-01',
  lookBackOn: '2026-11-15',
  howWeWillKnow: null,
  dataWhat: null,
  dataWho: null,
  dataWhen: null,
  dataWhere: null,
  dataHow: null,
  dataKind: null,
} as const;

const NOT_YET = {
  startedOn: null,
  endedOn: null,
  studiedOn: null,
  closedOn: null,
  carriedOut: null,
  observations: null,
  problemsMet: null,
  dataRecorded: null,
  comparedWithBefore: null,
  learnt: null,
  surprises: null,
  decision: null,
  decisionReason: null,
  nextChange: null,
  adoptionPlan: null,
  nextScale: null,
} as const;

/** A test that was kept well and stands in a stage. What the next act asks of it is there too. */
export function cycleIn(stage: CycleStage, rest: Partial<PdsaCycle> = {}): PdsaCycle {
  const reached = (at: CycleStage): boolean =>
    ['PLAN', 'DO', 'STUDY', 'ACT', 'CLOSED'].indexOf(stage) >=
    ['PLAN', 'DO', 'STUDY', 'ACT', 'CLOSED'].indexOf(at);
  return {
    ...PLAN,
    ...NOT_YET,
    stage,
    origin: 'HERE',
    predictions: [reached('STUDY') ? answered() : prediction()],
    tasks: [task()],
    ...(reached('DO') && {
      startedOn: '2026-11-02',
      carriedOut: 'YES',
      observations: 'Two shifts missed it',
    }),
    ...(reached('STUDY') && { endedOn: '2026-11-14', learnt: 'It works when the nurse in charge calls it' }),
    ...(reached('ACT') && { studiedOn: '2026-11-16' }),
    ...(reached('CLOSED') && {
      closedOn: '2026-11-17',
      decision: 'ADAPT',
      nextChange: 'The nurse in charge calls the huddle',
    }),
    ...rest,
  };
}

/** A test of which a register says nothing but what it changed. */
export const importedIn = (stage: CycleStage, rest: Partial<PdsaCycle> = {}): PdsaCycle =>
  cycleIn(stage, {
    ...PLAN,
    ...NOT_YET,
    purpose: null,
    scale: null,
    startsOn: null,
    lookBackOn: null,
    origin: 'IMPORT',
    predictions: [],
    tasks: [],
    ...(stage === 'CLOSED' && { decision: 'ADOPT' }),
    ...rest,
  });
