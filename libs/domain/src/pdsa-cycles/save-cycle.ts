import { accepted, problem, refused, type Problem, type Result } from '../problem.js';
import { cleanText } from '../projects/project-text.js';
import { checkCycleDays } from './cycle-days.js';
import {
  CYCLE_FIELDS,
  CYCLE_STAGES,
  CYCLE_TEXT_MOST,
  PREDICTION_TEXT_MOST,
  PREDICTIONS_MOST,
  SCALE_COUNT_MOST,
  stageWord,
  TASK_TEXT_MOST,
  TASKS_MOST,
  type CycleField,
  type CycleStage,
  type CycleTask,
  type CycleTextField,
  type PdsaCycle,
  type Prediction,
} from './pdsa-cycle.js';
import { isStated, missingBehind, type CycleAsWritten, type Unsaved } from './stage-gates.js';
import { allowedCycleActs, checkLength } from './stages.js';

type Optional<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** One prediction as it is sent. Without an id it is new; what is not sent stays as it was. */
export type PredictionChange = { readonly id?: string | null | undefined } & Optional<
  Omit<Prediction, 'id' | 'late'>
>;
export type TaskChange = { readonly id?: string | null | undefined } & Optional<
  Omit<CycleTask, 'id' | 'what' | 'done'>
> & {
    readonly what?: string | null | undefined;
    readonly done?: boolean | null | undefined;
  };

/** What somebody wrote: only what is sent changes. Lists are sent whole: what they leave out is taken out. */
export type CycleChange = Optional<Pick<PdsaCycle, CycleField>> & {
  readonly predictions?: readonly PredictionChange[] | undefined;
  readonly tasks?: readonly TaskChange[] | undefined;
};

export interface PredictionSaved extends Unsaved<Prediction> {
  /**
   * True: the service writes this as a new version, late or not. In Plan it is false, since predictions change freely
   * there; their first version is written when the test starts.
   */
  readonly newVersion: boolean;
}
export type TaskSaved = Unsaved<CycleTask>;

export interface CycleSaved {
  /** The plain fields that change, cleaned. */
  readonly fields: Partial<Pick<PdsaCycle, CycleField>>;
  /** The whole list as it then is, in its order; null when it does not change. */
  readonly predictions: readonly PredictionSaved[] | null;
  readonly tasks: readonly TaskSaved[] | null;
  /** The whole test as it then is. */
  readonly cycle: CycleAsWritten;
}

const EMPTY: CycleAsWritten = {
  stage: 'PLAN',
  origin: 'HERE',
  purpose: null,
  changeTested: null,
  buildsOn: null,
  scale: null,
  scaleCount: null,
  scaleCountOf: null,
  scaleConditions: null,
  startsOn: null,
  lookBackOn: null,
  startedOn: null,
  endedOn: null,
  studiedOn: null,
  closedOn: null,
  howWeWillKnow: null,
  dataWhat: null,
  dataWho: null,
  dataWhen: null,
  dataWhere: null,
  dataHow: null,
  dataKind: null,
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
  predictions: [],
  tasks: [],
};

export type CyclePlanning = Optional<Pick<PdsaCycle, (typeof CYCLE_FIELDS.PLAN)[number]>> &
  Pick<CycleChange, 'predictions' | 'tasks'>;

export interface CyclePlan {
  readonly predictions: readonly PredictionSaved[];
  readonly tasks: readonly TaskSaved[];
  /** The whole test, in Plan; `startCycle` takes it as it is. */
  readonly cycle: CycleAsWritten;
}

/** Plans a test. Only the change in words is needed; whatever else is there is checked. */
export function planCycle(plan: CyclePlanning, today: string): Result<CyclePlan> {
  const saved = saveCycle(EMPTY, plan, today);
  const missing =
    cleanText(plan.changeTested) === null
      ? [problem('CHANGE_MISSING', 'Say in a few words what you will try.', 'changeTested')]
      : [];
  if (!saved.ok) return refused(...missing, ...saved.problems);
  if (missing.length > 0) return refused(...missing);
  const { cycle, predictions, tasks } = saved.value;
  return accepted({ cycle, predictions: predictions ?? [], tasks: tasks ?? [] });
}

const TEXTS = Object.keys(CYCLE_TEXT_MOST) as readonly CycleTextField[];
const isText = (field: CycleField): field is CycleTextField =>
  (TEXTS as readonly CycleField[]).includes(field);
const WRITING_STAGES = ['PLAN', 'DO', 'STUDY', 'ACT'] as const;
const isReached = (stage: CycleStage, by: CycleStage): boolean =>
  CYCLE_STAGES.indexOf(by) >= CYCLE_STAGES.indexOf(stage);

const FIRST: Readonly<Record<'DO' | 'STUDY' | 'ACT', string>> = {
  DO: 'Start the test first.',
  STUDY: 'Finish Do first.',
  ACT: 'Finish Study first.',
};
const notReached = (stage: CycleStage, ...path: readonly string[]): Problem =>
  problem(
    'STAGE_NOT_REACHED',
    `This belongs to ${stageWord(stage)}. ${stage === 'PLAN' || stage === 'CLOSED' ? '' : FIRST[stage]}`.trim(),
    ...path,
  );

const CLOSED = 'This test is closed and stays as it was recorded. Only what is missing can be added.';

/**
 * Saves what was written. A field of a stage that the test has not reached is refused, and so is emptying what a stage
 * behind it asked for. Once Do has begun a prediction that changes or is added is late, and none can be taken out.
 */
export function saveCycle(
  cycle: PdsaCycle | CycleAsWritten,
  change: CycleChange,
  today: string,
): Result<CycleSaved> {
  if (!allowedCycleActs(cycle, false).includes('SAVE'))
    return refused(
      problem('CYCLE_CLOSED', 'This test is closed. Step back to Act to change it, with a reason.', 'stage'),
    );
  const problems: Problem[] = [];
  const fields = readFields(cycle, change, problems);
  const predictions =
    change.predictions === undefined ? null : readPredictions(cycle, change.predictions, problems);
  const tasks = change.tasks === undefined ? null : readTasks(cycle, change.tasks, problems);
  const after: CycleAsWritten = {
    ...cycle,
    ...fields,
    ...(predictions === null ? {} : { predictions: predictions.map(({ saved }) => withoutVersion(saved)) }),
    ...(tasks === null ? {} : { tasks }),
  };
  problems.push(...checkCycleDays(cycle, after, today));
  const placeOf = (position: number): number => predictions?.[position]?.place ?? position;
  // The shape of recorded history is enforced, its completeness is not.
  if (cycle.origin !== 'IMPORT') problems.push(...missingBehind(after, placeOf));
  if (problems.length > 0) return refused(...once(problems));
  return accepted({
    fields,
    predictions: predictions?.map(({ saved }) => saved) ?? null,
    tasks,
    cycle: after,
  });
}

const keyOf = ({ code, path }: Problem): string => [code, ...path].join('/');

/** The same sentence on the same field once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((one) => {
    const key = keyOf(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const withoutVersion = ({ newVersion: _, ...prediction }: PredictionSaved): Unsaved<Prediction> => prediction;

function readFields(
  cycle: CycleAsWritten,
  change: CycleChange,
  problems: Problem[],
): Partial<Pick<PdsaCycle, CycleField>> {
  const changed: Partial<Record<CycleField, unknown>> = {};
  for (const stage of WRITING_STAGES)
    for (const field of CYCLE_FIELDS[stage]) {
      const sent = change[field];
      if (sent === undefined) continue;
      const value = isText(field) ? cleanText(change[field]) : sent;
      if (value === cycle[field]) continue;
      if (!isReached(stage, cycle.stage)) problems.push(notReached(stage, field));
      else if (cycle.stage === 'CLOSED' && cycle[field] !== null)
        problems.push(problem('CYCLE_CLOSED', CLOSED, field));
      else {
        if (isText(field) && typeof value === 'string')
          problems.push(...checkLength(value, CYCLE_TEXT_MOST[field], field));
        if (field === 'scaleCount' && typeof value === 'number' && !isCount(value))
          problems.push(
            problem(
              'SCALE_COUNT',
              `Give a whole number from 1 to ${SCALE_COUNT_MOST.toLocaleString('en-GB')}.`,
              field,
            ),
          );
        changed[field] = value;
      }
    }
  return changed as Partial<Pick<PdsaCycle, CycleField>>;
}

const isCount = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= SCALE_COUNT_MOST;

const SAID = ['question', 'words', 'direction', 'from', 'to'] as const;
const SEEN = ['result', 'verdict', 'resultDirection'] as const;
const ONE_LINE: ReadonlySet<string> = new Set(['from', 'to']);
const isPredictionText = (field: keyof Prediction): field is keyof typeof PREDICTION_TEXT_MOST =>
  field in PREDICTION_TEXT_MOST;

const NEW_PREDICTION: Unsaved<Prediction> = {
  id: null,
  question: null,
  words: null,
  direction: null,
  from: null,
  to: null,
  late: false,
  result: null,
  verdict: null,
  resultDirection: null,
};

function readPrediction(item: PredictionChange, stored: Unsaved<Prediction>): Unsaved<Prediction> {
  const next: Record<string, unknown> = { ...stored };
  for (const field of [...SAID, ...SEEN]) {
    const sent = item[field];
    if (sent === undefined) continue;
    next[field] = isPredictionText(field) ? cleanText(sent, ONE_LINE.has(field) ? 'one' : 'many') : sent;
  }
  return next as unknown as Unsaved<Prediction>;
}

interface PlacedPrediction {
  readonly saved: PredictionSaved;
  /** Its place in what was sent. */
  readonly place: number;
}

function readPredictions(
  cycle: CycleAsWritten,
  items: readonly PredictionChange[],
  problems: Problem[],
): readonly PlacedPrediction[] {
  const begun = cycle.stage !== 'PLAN';
  const studied = isReached('STUDY', cycle.stage);
  const closed = cycle.stage === 'CLOSED';
  const kept: PlacedPrediction[] = [];
  const taken = new Set<string>();
  items.forEach((item, place) => {
    const at = (code: string, message: string, field: string): void => {
      problems.push(problem(code, message, 'predictions', String(place), field));
    };
    const id = item.id ?? null;
    const stored = id === null ? NEW_PREDICTION : cycle.predictions.find((one) => one.id === id);
    if (stored === undefined || (id !== null && taken.has(id))) {
      at('PREDICTION_GONE', 'This prediction is not here any more. Look at the test again, then save.', 'id');
      return;
    }
    if (id !== null) taken.add(id);
    const next = readPrediction(item, stored);
    const isBlank = [...SAID, ...SEEN].every((field) => next[field] === null);
    // A row of a form that nobody filled in. A stored one is emptied by it, which only Plan lets happen.
    if (isBlank && (id === null || !begun)) return;
    for (const field of [...SAID, ...SEEN]) {
      const value = next[field];
      if (value === stored[field]) continue;
      if (closed && stored[field] !== null) at('CYCLE_CLOSED', CLOSED, field);
      if (typeof value === 'string' && isPredictionText(field))
        problems.push(
          ...checkLength(value, PREDICTION_TEXT_MOST[field], 'predictions', String(place), field),
        );
    }
    if (!studied)
      for (const field of SEEN)
        if (next[field] !== stored[field])
          problems.push(notReached('STUDY', 'predictions', String(place), field));
    if (closed && id === null && cycle.predictions.some(isStated)) at('CYCLE_CLOSED', CLOSED, 'words');
    const changed = id === null || SAID.some((field) => next[field] !== stored[field]);
    const newVersion = begun && changed && (id !== null || SAID.some((field) => next[field] !== null));
    kept.push({ saved: { ...next, late: stored.late || newVersion, newVersion }, place });
  });
  if (begun && cycle.predictions.some(({ id }) => id !== null && !taken.has(id)))
    problems.push(
      problem(
        'PREDICTION_KEPT',
        'A prediction stays once Do has begun. If it no longer matters, say so in its result.',
        'predictions',
      ),
    );
  if (kept.length > PREDICTIONS_MOST)
    problems.push(
      problem(
        'PREDICTIONS_MANY',
        `Keep to ${PREDICTIONS_MOST} predictions. More would be several tests in one.`,
        'predictions',
      ),
    );
  return kept;
}

const TASK_TEXTS = Object.keys(TASK_TEXT_MOST) as readonly (keyof typeof TASK_TEXT_MOST)[];

function readTasks(
  cycle: CycleAsWritten,
  items: readonly TaskChange[],
  problems: Problem[],
): readonly TaskSaved[] {
  if (cycle.stage === 'CLOSED') {
    problems.push(problem('CYCLE_CLOSED', CLOSED, 'tasks'));
    return cycle.tasks;
  }
  const kept: TaskSaved[] = [];
  const taken = new Set<string>();
  items.forEach((item, place) => {
    const at = (code: string, message: string, field: string): void => {
      problems.push(problem(code, message, 'tasks', String(place), field));
    };
    const id = item.id ?? null;
    const stored = id === null ? null : cycle.tasks.find((one) => one.id === id);
    if (stored === undefined || (id !== null && taken.has(id))) {
      at('TASK_GONE', 'This task is not here any more. Look at the test again, then save.', 'id');
      return;
    }
    if (id !== null) taken.add(id);
    const text = (field: keyof typeof TASK_TEXT_MOST): string | null => {
      const sent = item[field];
      return sent === undefined ? (stored?.[field] ?? null) : cleanText(sent, 'one');
    };
    const next = {
      id,
      what: text('what'),
      whoId: item.whoId === undefined ? (stored?.whoId ?? null) : item.whoId,
      who: text('who'),
      when: text('when'),
      where: text('where'),
      done: item.done ?? stored?.done ?? false,
    };
    const { what } = next;
    if (
      what === null &&
      next.whoId === null &&
      next.who === null &&
      next.when === null &&
      next.where === null
    )
      return;
    if (what === null) {
      at('TASK_WHAT_MISSING', 'Say what is to be done, or take this task out.', 'what');
      return;
    }
    for (const field of TASK_TEXTS) {
      const value = next[field];
      if (value !== null && value !== (stored?.[field] ?? null))
        problems.push(...checkLength(value, TASK_TEXT_MOST[field], 'tasks', String(place), field));
    }
    kept.push({ ...next, what });
  });
  if (kept.length > TASKS_MOST)
    problems.push(problem('TASKS_MANY', `Keep to ${TASKS_MOST} tasks. Move some to the next test.`, 'tasks'));
  return kept;
}
