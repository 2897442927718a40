import { CYCLE_SCALES, scaleStep, type CycleScale, type PdsaCycle } from './pdsa-cycle.js';
import type { CyclePlanning, PredictionChange, TaskChange } from './save-cycle.js';
import { isStated, type CycleAsWritten } from './stage-gates.js';

/** As long as a figure with its unit may be: "7.4 per 1,000 bed days". */
const FIGURE_MOST = 24;

/** A result that says where things stand: it holds a figure and is as short as one. */
const standing = (result: string | null): string | null =>
  result !== null && /\p{Nd}/u.test(result) && !result.includes('\n') && result.length <= FIGURE_MOST
    ? result
    : null;

/**
 * What the next test starts from: what stays the same of the last one. What will happen is left open, since that is to
 * be thought about anew; where things stand is the last result, if that was a figure.
 */
export function copyForward(cycle: PdsaCycle | CycleAsWritten): CyclePlanning & {
  readonly predictions: readonly PredictionChange[];
  readonly tasks: readonly TaskChange[];
} {
  const changes = cycle.decision === 'ADAPT' ? cycle.nextChange : null;
  return {
    purpose: cycle.purpose,
    changeTested: changes ?? cycle.changeTested,
    buildsOn: changes,
    scale: cycle.nextScale ?? cycle.scale,
    // The number belonged to the old scale.
    ...(cycle.nextScale === null || cycle.nextScale === cycle.scale
      ? {
          scaleCount: cycle.scaleCount,
          scaleCountOf: cycle.scaleCountOf,
          scaleConditions: cycle.scaleConditions,
        }
      : {}),
    howWeWillKnow: cycle.howWeWillKnow,
    dataWhat: cycle.dataWhat,
    dataWho: cycle.dataWho,
    dataWhen: cycle.dataWhen,
    dataWhere: cycle.dataWhere,
    dataHow: cycle.dataHow,
    dataKind: cycle.dataKind,
    predictions: cycle.predictions
      .filter((prediction) => prediction.question !== null || isStated(prediction))
      .map(({ question, direction, to, result }) => ({
        question,
        direction,
        from: standing(result),
        to,
      })),
    tasks: cycle.tasks.map(({ what, whoId, who, where }) => ({ what, whoId, who, where })),
  };
}

/**
 * The scale to offer for the next test: one step up when it was carried out and every prediction came true, else the
 * same. Growing with confidence is the point of a ramp (Taylor 2014, small scale).
 */
export function nextScaleSuggestion(cycle: PdsaCycle | CycleAsWritten): CycleScale | null {
  if (cycle.scale === null) return null;
  const said = cycle.predictions.filter(isStated);
  const cameTrue = said.length > 0 && said.every(({ verdict }) => verdict === 'MET');
  if (!cameTrue || cycle.carriedOut !== 'YES') return cycle.scale;
  return CYCLE_SCALES[scaleStep(cycle.scale) + 1] ?? cycle.scale;
}
