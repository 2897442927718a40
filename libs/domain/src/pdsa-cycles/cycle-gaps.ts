import type { CycleStage } from './pdsa-cycle.js';
import { CYCLE_STAGES } from './pdsa-cycle.js';
import { isStated, type CycleAsWritten } from './stage-gates.js';

/** What a register may leave out of a test, in the order of the worksheet. */
export const CYCLE_GAPS = [
  'PREDICTION',
  'SCALE',
  'START',
  'END',
  'RESULT',
  'COMPARISON',
  'DECISION',
] as const;
export type CycleGap = (typeof CYCLE_GAPS)[number];

export const cycleGapWord = (gap: CycleGap): string =>
  ({
    PREDICTION: 'the prediction',
    SCALE: 'the scale',
    START: 'the start',
    END: 'the end',
    RESULT: 'what happened',
    COMPARISON: 'how it compared with the prediction',
    DECISION: 'the decision',
  })[gap];

const atLeast = (stage: CycleStage, other: CycleStage): boolean =>
  CYCLE_STAGES.indexOf(stage) >= CYCLE_STAGES.indexOf(other);

/** What an imported test does not say although it got so far. What is recorded here has no gaps: the stages ask. */
export function cycleGaps(cycle: CycleAsWritten): readonly CycleGap[] {
  if (cycle.origin !== 'IMPORT') return [];
  const { stage, predictions } = cycle;
  const missing: Readonly<Record<CycleGap, boolean>> = {
    PREDICTION: !predictions.some(isStated),
    SCALE: cycle.scale === null,
    START: atLeast(stage, 'DO') && cycle.startedOn === null,
    END: atLeast(stage, 'STUDY') && cycle.endedOn === null,
    RESULT:
      atLeast(stage, 'STUDY') &&
      cycle.observations === null &&
      predictions.every(({ result }) => result === null),
    COMPARISON:
      atLeast(stage, 'ACT') &&
      predictions.every(({ verdict, resultDirection }) => verdict === null && resultDirection === null),
    DECISION: atLeast(stage, 'ACT') && cycle.decision === null,
  };
  return CYCLE_GAPS.filter((gap) => missing[gap]);
}
