import {
  copyForward,
  CYCLE_FIELDS,
  cycleLabel,
  nextScaleSuggestion,
  rampLetter,
  scaleStep,
  type CycleAsWritten,
  type CycleField,
  type CycleScale,
} from '@tributary/domain';
import type { QuickStart_CycleFragment, QuickStart_IdeaFragment } from '../gql/graphql';
import { daysOn } from './look-back-days';

/** A test as the quick start asks for it. */
export type FormerTest = Omit<QuickStart_CycleFragment, ' $fragmentName' | ' $fragmentRefs'>;
export type Ramp = Omit<QuickStart_IdeaFragment, ' $fragmentName' | ' $fragmentRefs' | 'cycles'> & {
  readonly cycles: readonly FormerTest[];
};

/** When somebody looks back; without a choice the scale says it. */
export const LOOK_BACKS = ['shift', 'week', 'weeks', 'day'] as const;
export type LookBack = (typeof LOOK_BACKS)[number];

/** The four answers, each as it stands in its field. */
export interface QuickAnswers extends Readonly<Record<string, string>> {
  /** A change idea of the project; empty for a new one. */
  readonly ideaId: string;
  readonly changeTested: string;
  readonly words: string;
  readonly direction: string;
  readonly from: string;
  readonly to: string;
  readonly scale: string;
  /** One of LOOK_BACKS; empty while the scale says it. */
  readonly lookBack: string;
  readonly lookBackOn: string;
}

/** Ramps that may grow: nobody set their idea aside. */
export const openRamps = (ramps: readonly Ramp[]): readonly Ramp[] =>
  ramps.filter(({ retiredOn }) => retiredOn === null);

const lastOf = (ramp: Ramp): FormerTest | undefined =>
  [...ramp.cycles].sort((one, other) => one.number - other.number)[ramp.cycles.length - 1];

/** The last test of a ramp that was tried, decided or not: what the next one follows. */
export const followed = (ramp: Ramp | undefined): FormerTest | undefined =>
  ramp === undefined
    ? undefined
    : [...ramp.cycles].sort((one, other) => other.number - one.number).find(({ stage }) => stage !== 'PLAN');

/** A test of the ramp that is planned and waits to be started: adapting opens one. */
export const plannedOn = (ramp: Ramp | undefined): FormerTest | undefined =>
  ramp?.cycles.find(({ stage }) => stage === 'PLAN');

/** The ramp somebody most likely means: the one last worked on that did not end in abandoning. */
export function likelyRamp(ramps: readonly Ramp[]): Ramp | undefined {
  const at = (ramp: Ramp) => lastOf(ramp)?.createdAt ?? ramp.createdAt;
  return [...openRamps(ramps)]
    .filter((ramp) => lastOf(ramp)?.decision !== 'ABANDON')
    .sort((one, other) => at(other).localeCompare(at(one)))[0];
}

/** What the test would be called. A new idea takes the next letter, whatever became of those before it. */
export function nextLabel(ramp: Ramp | undefined, ramps: readonly Ramp[]): string {
  if (ramp === undefined) return cycleLabel(rampLetter(ramps.length), 1);
  return cycleLabel(ramp.letter, Math.max(0, ...ramp.cycles.map(({ number }) => number)) + 1);
}

const unwritten = Object.fromEntries(
  Object.values(CYCLE_FIELDS)
    .flat()
    .map((field) => [field, null]),
) as Record<CycleField, null>;

/** As the rules take it. What the quick start does not ask for stays empty: the api copies it. */
function asWritten(test: FormerTest): CycleAsWritten {
  return {
    ...unwritten,
    stage: test.stage,
    origin: test.origin,
    studiedOn: null,
    closedOn: null,
    changeTested: test.changeTested,
    scale: test.scale,
    carriedOut: test.carriedOut,
    decision: test.decision,
    nextChange: test.nextChange,
    nextScale: test.nextScale,
    predictions: test.predictions,
    tasks: [],
  };
}

const nothing: QuickAnswers = {
  ideaId: '',
  changeTested: '',
  words: '',
  direction: '',
  from: '',
  to: '',
  scale: 'FEW_PATIENTS',
  lookBack: '',
  lookBackOn: '',
};

/** What stands in the fields before anybody types: what stays the same of the last test, the scale one step on. */
export function firstAnswers(ramp: Ramp | undefined, former: FormerTest | undefined): QuickAnswers {
  if (ramp === undefined) return nothing;
  if (former === undefined)
    return { ...nothing, ideaId: ramp.id, changeTested: ramp.cycles.length === 0 ? ramp.text : '' };
  const cycle = asWritten(former);
  const copied = copyForward(cycle);
  const [prediction] = copied.predictions ?? [];
  return {
    ...nothing,
    ideaId: ramp.id,
    changeTested: copied.changeTested ?? ramp.text,
    direction: prediction?.direction ?? '',
    from: prediction?.from ?? '',
    to: prediction?.to ?? '',
    scale: former.nextScale ?? nextScaleSuggestion(cycle) ?? nothing.scale,
  };
}

/** What the test says it builds on: the lesson of the one it follows. */
export const lessonOf = (former: FormerTest | undefined): string | null =>
  former === undefined ? null : (copyForward(asWritten(former)).buildsOn ?? null);

/** A small test is over soon; a whole ward needs weeks to show anything. */
export function usualLookBack(scale: CycleScale): LookBack {
  return scaleStep(scale) < scaleStep('WHOLE_UNIT') ? 'week' : 'weeks';
}

/** The day on which somebody looks back; null while they have not picked one. */
export function lookBackDay(choice: LookBack, picked: string, today: string): string | null {
  switch (choice) {
    case 'shift':
      return today;
    case 'week':
      return daysOn(today, 7);
    case 'weeks':
      return daysOn(today, 28);
    case 'day':
      return picked === '' ? null : picked;
  }
}

/** The number that a text begins with: "60 %", "£1,200", "8.5 a month". */
function figureIn(text: string): number | null {
  const found = /^[^\d-]{0,3}(-?\d[\d,]*(?:\.\d+)?)/.exec(text.trim());
  return found?.[1] === undefined ? null : Number(found[1].replaceAll(',', ''));
}

/** Where two figures point, so that nobody has to say twice that 60 to 85 is up. */
export function directionOf(from: string, to: string): 'UP' | 'DOWN' | 'NO_CHANGE' | null {
  const [before, after] = [figureIn(from), figureIn(to)];
  if (before === null || after === null) return null;
  return after > before ? 'UP' : after < before ? 'DOWN' : 'NO_CHANGE';
}
