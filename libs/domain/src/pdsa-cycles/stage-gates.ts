import { problem, type Problem } from '../problem.js';
import type { CycleTask, PdsaCycle, Prediction } from './pdsa-cycle.js';

/** A prediction or a task that may be new and then has no id yet. */
export type Unsaved<Item extends { readonly id: string }> = Omit<Item, 'id'> & { readonly id: string | null };

/** A test as it would be stored: what has just been added to it has no id yet. */
export type CycleAsWritten = Omit<PdsaCycle, 'predictions' | 'tasks'> & {
  readonly predictions: readonly Unsaved<Prediction>[];
  readonly tasks: readonly Unsaved<CycleTask>[];
};

/** Says what will happen, in words or with a direction. A question alone predicts nothing. */
export const isStated = (prediction: Pick<Prediction, 'words' | 'direction'>): boolean =>
  prediction.words !== null || prediction.direction !== null;

/** Where a prediction stands in what was sent, so that a refusal names the row that the person sees. */
export type PlaceOf = (position: number) => number;
const asStored: PlaceOf = (position) => position;

/** What Do asks of Plan. */
export function missingToStart(cycle: CycleAsWritten, placeOf: PlaceOf = asStored): readonly Problem[] {
  const problems: Problem[] = [];
  if (cycle.changeTested === null)
    problems.push(problem('CHANGE_MISSING', 'Say in a few words what you will try.', 'changeTested'));
  const { predictions } = cycle;
  if (predictions.length === 0)
    problems.push(
      problem(
        'PREDICTION_MISSING',
        'Say what you think will happen, before you find out.',
        'predictions',
        '0',
        'words',
      ),
    );
  predictions.forEach((prediction, position) => {
    if (!isStated(prediction) && !isLeftByImport(cycle, prediction))
      problems.push(
        problem(
          'PREDICTION_MISSING',
          'Say what you think will happen, or take this question out.',
          'predictions',
          String(placeOf(position)),
          'words',
        ),
      );
  });
  return problems;
}

/** A register may know how a test compared with a prediction that it does not hold; that is not made up afterwards. */
const isLeftByImport = (cycle: CycleAsWritten, prediction: Unsaved<Prediction>): boolean =>
  cycle.origin === 'IMPORT' &&
  cycle.stage !== 'PLAN' &&
  prediction.question === null &&
  !isStated(prediction);

/** What Study asks of Do. The end is set by the step itself. */
export function missingToFinishDoing(cycle: CycleAsWritten): readonly Problem[] {
  const problems: Problem[] = [];
  if (cycle.startedOn === null)
    problems.push(problem('START_MISSING', 'Give the day on which it began.', 'startedOn'));
  if (cycle.carriedOut === null)
    problems.push(problem('CARRIED_OUT_MISSING', 'Say whether it went as planned.', 'carriedOut'));
  if (cycle.carriedOut === 'NO' && cycle.observations === null && cycle.problemsMet === null)
    problems.push(problem('PROBLEMS_MISSING', 'Say what kept it from happening.', 'problemsMet'));
  if (cycle.carriedOut !== 'NO' && cycle.observations === null)
    problems.push(problem('OBSERVATIONS_MISSING', 'Say what you saw.', 'observations'));
  return problems;
}

/** What Act asks of Study: each prediction answered, in verdict and in direction, and what was learnt. */
export function missingToFinishStudy(cycle: CycleAsWritten, placeOf: PlaceOf = asStored): readonly Problem[] {
  const problems: Problem[] = [];
  if (cycle.predictions.length === 0 && cycle.origin !== 'IMPORT')
    problems.push(
      problem('PREDICTION_MISSING', 'Say what you thought would happen.', 'predictions', '0', 'words'),
    );
  cycle.predictions.forEach((prediction, position) => {
    if (isLeftByImport(cycle, prediction)) return;
    const missing = (code: string, message: string, field: keyof Prediction): void => {
      problems.push(problem(code, message, 'predictions', String(placeOf(position)), field));
    };
    if (prediction.result === null) missing('RESULT_MISSING', 'Say what was seen.', 'result');
    if (prediction.verdict === null) missing('VERDICT_MISSING', 'Say whether it came true.', 'verdict');
    if (prediction.resultDirection === null && prediction.verdict !== 'CANNOT_TELL')
      missing(
        'RESULT_DIRECTION_MISSING',
        'Say whether it was less than predicted, as predicted or more.',
        'resultDirection',
      );
  });
  if (cycle.learnt === null) problems.push(problem('LEARNT_MISSING', 'Say what you learnt.', 'learnt'));
  return problems;
}

/** What the decision itself asks for. */
export function missingToDecide(
  decided: Pick<PdsaCycle, 'decision' | 'adoptionPlan' | 'nextChange' | 'decisionReason'>,
  reasonPath = 'decisionReason',
): readonly Problem[] {
  switch (decided.decision) {
    case null:
      return [problem('DECISION_MISSING', 'Choose: adopt, adapt or abandon.', 'decision')];
    case 'ADOPT':
      return decided.adoptionPlan === null
        ? [problem('ADOPTION_PLAN_MISSING', 'Say how it becomes the way you work.', 'adoptionPlan')]
        : [];
    case 'ADAPT':
      return decided.nextChange === null
        ? [problem('NEXT_CHANGE_MISSING', 'Say what changes in the next test.', 'nextChange')]
        : [];
    case 'ABANDON':
      return decided.decisionReason === null
        ? [problem('REASON_MISSING', 'Stopping is a result. Why? Others will search for this.', reasonPath)]
        : [];
  }
}

/** What the stages behind it asked for and the test no longer has: nothing, unless a register brought it with gaps. */
export function missingBehind(cycle: CycleAsWritten, placeOf: PlaceOf = asStored): readonly Problem[] {
  const { stage } = cycle;
  if (stage === 'PLAN') return [];
  const began = missingToStart(cycle, placeOf);
  const started =
    cycle.startedOn === null
      ? [problem('START_MISSING', 'Give the day on which it began.', 'startedOn')]
      : [];
  if (stage === 'DO') return [...began, ...started];
  const ended =
    cycle.endedOn === null ? [problem('END_MISSING', 'Give the day on which it ended.', 'endedOn')] : [];
  const done = [...began, ...missingToFinishDoing(cycle), ...ended];
  if (stage === 'STUDY') return done;
  const studied = [...done, ...missingToFinishStudy(cycle, placeOf)];
  return stage === 'ACT' ? studied : [...studied, ...missingToDecide(cycle)];
}
