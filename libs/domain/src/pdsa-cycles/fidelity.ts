import { daysBetween } from './cycle-days.js';
import { scaleStep, scaleWord, type CycleScale, type PdsaCycle, type Prediction } from './pdsa-cycle.js';

/** The five features of a PDSA done well, after Taylor 2014, McNicholas 2019 and Knudsen 2019. */
export const FIDELITY_LIGHTS = [
  'DOCUMENTATION',
  'ITERATIVE',
  'PREDICTION',
  'SMALL_SCALE',
  'DATA_OVER_TIME',
] as const;
export type FidelityLightName = (typeof FIDELITY_LIGHTS)[number];

/** Lit, not lit, or not to be judged yet: a light nobody could have lit so far is nobody's error. */
export const LIGHT_STATES = ['LIT', 'UNLIT', 'NOT_YET'] as const;
export type LightState = (typeof LIGHT_STATES)[number];

/** What the judgement reads of a test: a cycle, which ramp it is on and what it follows. */
export interface FidelityCycle extends Pick<
  PdsaCycle,
  | 'stage'
  | 'origin'
  | 'changeTested'
  | 'buildsOn'
  | 'scale'
  | 'startedOn'
  | 'endedOn'
  | 'studiedOn'
  | 'closedOn'
  | 'observations'
  | 'problemsMet'
  | 'learnt'
  | 'decision'
  | 'decisionReason'
  | 'nextChange'
  | 'adoptionPlan'
> {
  readonly id: string;
  readonly rampId: string;
  /** The tests that it follows. */
  readonly previousIds: readonly string[];
  readonly predictions: readonly Pick<
    Prediction,
    'words' | 'direction' | 'late' | 'result' | 'verdict' | 'resultDirection'
  >[];
}

export interface FidelityContext {
  /** The points of the measures that the tests are linked with; null where none is linked. */
  readonly points: readonly { readonly date: string }[] | null;
  readonly today: string;
}

export interface FidelityJudgement {
  readonly light: FidelityLightName;
  readonly state: LightState;
  /** What it rests on, with its numbers. */
  readonly sentence: string;
  /** The next best step; null where it is lit. */
  readonly nextStep: string | null;
}

/** Points below which nobody can tell a course from chance (Knudsen 2019: at least 3 consecutive). */
const POINTS_LEAST = 3;
/** Monthly or better (Taylor 2014). */
const DAYS_BETWEEN_POINTS_MOST = 31;

/**
 * Judges the five features over the tests of a ramp, or of a whole project with all its ramps.
 *
 * McNicholas 2019 counts prediction and documentation cycle by cycle and gives no line for a series, so these lights are
 * lit when at least half of the tests keep the feature: one lapse does not put out what a team usually does. Iterative
 * needs one test that says what it takes from the one before (Knudsen 2019: at least two successive, lesson carried).
 *
 * What a register left out is nobody's error. As soon as tests are recorded here, imported ones count where they keep a
 * feature and not where they lack it; as long as there are none, a light may be lit by what the register holds and is
 * otherwise not to be judged yet.
 */
export function judgeFidelity(
  cycles: readonly FidelityCycle[],
  context: FidelityContext,
): readonly FidelityJudgement[] {
  const started = inOrder(cycles.filter(({ stage }) => stage !== 'PLAN'));
  if (started.length === 0)
    return FIDELITY_LIGHTS.map((light) => ({
      light,
      state: 'NOT_YET',
      sentence: 'No test has begun yet.',
      nextStep: FIRST_STEP[light],
    }));
  return [
    judgeDocumentation(started),
    judgeIterative(started),
    judgePrediction(started),
    judgeSmallScale(started),
    judgeDataOverTime(started, context),
  ];
}

const FIRST_STEP: Readonly<Record<FidelityLightName, string>> = {
  DOCUMENTATION: 'Plan a first test and write down all four stages as you go.',
  ITERATIVE: 'Plan a first test that a second can build on.',
  PREDICTION: 'Say what you think will happen, and which way, before the first test begins.',
  SMALL_SCALE: 'Start with one patient or one bay.',
  DATA_OVER_TIME: 'Choose a measure that the tests should move.',
};

const isImported = ({ origin }: FidelityCycle): boolean => origin === 'IMPORT';

/** As they began; what has no day stays where it stood in the list. */
function inOrder(cycles: readonly FidelityCycle[]): readonly FidelityCycle[] {
  const dated = cycles
    .filter(({ startedOn }) => startedOn !== null)
    .sort((a, b) => (a.startedOn ?? '').localeCompare(b.startedOn ?? ''));
  return cycles.map((cycle) => (cycle.startedOn === null ? cycle : (dated.shift() ?? cycle)));
}

const tests = (count: number): string => (count === 1 ? '1 test' : `${count} tests`);

/** How many of the tests keep a feature, with what a register left out set apart. */
interface Share {
  readonly kept: number;
  readonly of: number;
  /** Imported tests that lack the feature and are therefore not among `of`. */
  readonly leftOut: number;
  /** Nothing here was recorded by anybody here. */
  readonly registerOnly: boolean;
  readonly state: LightState;
}

function share(cycles: readonly FidelityCycle[], keeps: (cycle: FidelityCycle) => boolean): Share {
  const registerOnly = cycles.every(isImported);
  const counted = registerOnly ? cycles : cycles.filter((cycle) => !isImported(cycle) || keeps(cycle));
  const kept = counted.filter(keeps).length;
  return {
    kept,
    of: counted.length,
    leftOut: cycles.length - counted.length,
    registerOnly,
    state: kept * 2 >= counted.length ? 'LIT' : registerOnly ? 'NOT_YET' : 'UNLIT',
  };
}

const came = (count: number): string =>
  count === 1
    ? ' It came with the register.'
    : count === 2
      ? ' Both came with the register.'
      : ` All ${count} came with the register.`;

/** What is said after the numbers about the tests that a register brought. */
function fromRegister({ of, leftOut, registerOnly }: Share): string {
  if (registerOnly) return came(of);
  return leftOut === 0
    ? ''
    : leftOut === 1
      ? ' 1 more came with the register and does not say.'
      : ` ${leftOut} more came with the register and do not say.`;
}

/** Two words, or one that is no mere "ok" or "n/a". */
const isSaid = (text: string | null): boolean =>
  text !== null && (/(?:\p{L}\P{L}*){6}/u.test(text) || /\p{L}\S*\s+\S*\p{L}/u.test(text));

/** What of the four stages is not written down, the first of them; null when all are. */
function unwritten(cycle: FidelityCycle): 'PLAN' | 'DO' | 'STUDY' | 'ACT' | null {
  const imported = isImported(cycle);
  const predicted = cycle.predictions.some((one) => isSaid(one.words) || one.direction !== null);
  if (!isSaid(cycle.changeTested) || (!imported && !predicted)) return 'PLAN';
  if (!isSaid(cycle.observations) && !isSaid(cycle.problemsMet)) return 'DO';
  if (imported) {
    const compared = cycle.predictions.some(
      ({ verdict, resultDirection }) => verdict !== null || resultDirection !== null,
    );
    if (!compared && !isSaid(cycle.learnt)) return 'STUDY';
    return cycle.decision === null ? 'ACT' : null;
  }
  const inTime = cycle.studiedOn !== null && cycle.endedOn !== null && cycle.studiedOn >= cycle.endedOn;
  if (!isSaid(cycle.learnt) || !inTime) return 'STUDY';
  return [cycle.adoptionPlan, cycle.nextChange, cycle.decisionReason].some(isSaid) ? null : 'ACT';
}

const WRITE: Readonly<Record<'PLAN' | 'DO' | 'STUDY' | 'ACT', string>> = {
  PLAN: 'In the next Plan, say in a sentence what you will try and what you think will happen.',
  DO: 'In the next Do, write down what you saw, in a sentence.',
  STUDY: 'In the next Study, write down what you learnt once Do has ended.',
  ACT: 'In the next Act, say why you adopt, adapt or abandon.',
};

function judgeDocumentation(started: readonly FidelityCycle[]): FidelityJudgement {
  const light = 'DOCUMENTATION';
  const closed = started.filter(({ stage }) => stage === 'CLOSED');
  if (closed.length === 0)
    return {
      light,
      state: 'NOT_YET',
      sentence: 'No test has been through all four stages yet.',
      nextStep: 'Take the open test through Study and Act.',
    };
  const kept = share(closed, (cycle) => unwritten(cycle) === null);
  const last = closed.findLast(
    (cycle) => unwritten(cycle) !== null && (kept.registerOnly || !isImported(cycle)),
  );
  const lacks = last === undefined ? null : unwritten(last);
  return {
    light,
    state: kept.state,
    sentence: `${kept.kept} of ${tests(kept.of)} ${kept.kept === 1 || kept.of === 1 ? 'has' : 'have'} all four stages in words.${fromRegister(kept)}`,
    nextStep: kept.state === 'LIT' ? null : WRITE[lacks ?? 'STUDY'],
  };
}

function judgeIterative(started: readonly FidelityCycle[]): FidelityJudgement {
  const light = 'ITERATIVE';
  if (started.length === 1)
    return {
      light,
      state: 'NOT_YET',
      sentence: '1 test so far. Two that build on each other are a series.',
      nextStep: 'Let the next test follow from this one, and say what it builds on.',
    };
  const following = started.filter(({ previousIds }) => previousIds.length > 0);
  const building = following.filter(({ buildsOn }) => isSaid(buildsOn)).length;
  const registerOnly = started.every(isImported);
  const fromThere = registerOnly ? came(started.length) : '';
  if (building > 0)
    return {
      light,
      state: 'LIT',
      sentence: `${building} of ${tests(started.length)} ${building === 1 ? 'says' : 'say'} what ${building === 1 ? 'it takes' : 'they take'} from the one before.${fromThere}`,
      nextStep: null,
    };
  return {
    light,
    state: registerOnly ? 'NOT_YET' : 'UNLIT',
    sentence:
      following.length === 0
        ? `${tests(started.length)}, and none follows from another.${fromThere}`
        : `${following.length} of ${tests(started.length)} ${following.length === 1 ? 'follows' : 'follow'} from another, and none says what it takes from it.${fromThere}`,
    nextStep: 'In the next Plan, say what you take from the last test.',
  };
}

/** A register has no column for the direction, so its words are enough; here it takes a direction, not late. */
const predicts = (cycle: FidelityCycle): boolean =>
  cycle.predictions.some(
    ({ words, direction, late }) => !late && (direction !== null || (isImported(cycle) && words !== null)),
  );

function judgePrediction(started: readonly FidelityCycle[]): FidelityJudgement {
  const kept = share(started, predicts);
  const onlyWords = started.some(
    (cycle) => !isImported(cycle) && !predicts(cycle) && cycle.predictions.some(({ late }) => !late),
  );
  return {
    light: 'PREDICTION',
    state: kept.state,
    sentence: kept.registerOnly
      ? `${kept.kept} of ${tests(kept.of)} ${kept.kept === 1 || kept.of === 1 ? 'has' : 'have'} a prediction.${fromRegister(kept)}`
      : `${kept.kept} of ${tests(kept.of)} said which way it would go before ${kept.of === 1 ? 'it' : 'they'} began.${fromRegister(kept)}`,
    nextStep:
      kept.state === 'LIT'
        ? null
        : onlyWords
          ? 'Beside the words, choose which way you think it will go: up, down or no change.'
          : 'Before the next test begins, say what you think will happen and which way it will go.',
  };
}

interface Climb {
  readonly lit: boolean;
  readonly first: CycleScale;
  readonly last: CycleScale;
  /** The one before the last. */
  readonly before: CycleScale | null;
}

/**
 * A ramp starts smaller than a whole unit, and its last test is no smaller than the one before. Going back to a smaller
 * scale is allowed and honest, and the light comes back with the next test that does not shrink: only the last step is
 * judged, since progress across cycles is seldom a line (Reed and Card 2016).
 */
function climb(ramp: readonly FidelityCycle[]): Climb | null {
  const scales = ramp.flatMap(({ scale }) => (scale === null ? [] : [scale]));
  const [first] = scales;
  const last = scales.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = scales.at(-2) ?? null;
  const lit =
    scaleStep(first) < scaleStep('WHOLE_UNIT') && (before === null || scaleStep(last) >= scaleStep(before));
  return { lit, first, last, before };
}

/** A ramp that goes on here is judged on its own tests too: what the register did first is not held against it. */
function climbOf(ramp: readonly FidelityCycle[]): Climb | null {
  const whole = climb(ramp);
  if (whole === null || whole.lit) return whole;
  return climb(ramp.filter((cycle) => !isImported(cycle))) ?? whole;
}

const lower = (scale: CycleScale): string => scaleWord(scale).toLowerCase();

function climbSentence({ lit, first, last, before }: Climb): string {
  if (before === null)
    return lit
      ? `The first test was small: ${lower(first)}.`
      : `The first test was as large as a whole unit: ${lower(first)}.`;
  if (lit) return `From ${lower(first)} to ${lower(last)}, without shrinking at the last step.`;
  return scaleStep(first) < scaleStep('WHOLE_UNIT')
    ? `The last test went back from ${lower(before)} to ${lower(last)}.`
    : `The first test was as large as a whole unit: ${lower(first)}.`;
}

function judgeSmallScale(started: readonly FidelityCycle[]): FidelityJudgement {
  const light = 'SMALL_SCALE';
  const ramps = new Map<string, FidelityCycle[]>();
  for (const cycle of started) ramps.set(cycle.rampId, [...(ramps.get(cycle.rampId) ?? []), cycle]);
  const judged = [...ramps.values()].flatMap((ramp) => {
    const found = climbOf(ramp);
    return found === null ? [] : [{ climb: found, here: ramp.some((cycle) => !isImported(cycle)) }];
  });
  if (judged.length === 0)
    return {
      light,
      state: 'NOT_YET',
      sentence: 'No test says how large it was.',
      nextStep: 'Say of the next test how large it is. One patient is a good size.',
    };
  const here = judged.some((one) => one.here);
  const counted = here ? judged.filter((one) => one.here || one.climb.lit) : judged;
  const lit = counted.filter((one) => one.climb.lit).length;
  const state = lit * 2 >= counted.length ? 'LIT' : here ? 'UNLIT' : 'NOT_YET';
  const fromThere = here ? '' : came(started.length);
  const [only] = counted;
  const largeFirst = counted.some(
    (one) => !one.climb.lit && scaleStep(one.climb.first) >= scaleStep('WHOLE_UNIT'),
  );
  return {
    light,
    state,
    sentence:
      (counted.length === 1 && only !== undefined
        ? climbSentence(only.climb)
        : `${lit} of ${counted.length} ramps started smaller than a whole unit and did not shrink at the last step.`) +
      fromThere,
    nextStep:
      state === 'LIT'
        ? null
        : largeFirst
          ? 'Try the next change with one patient or one bay first.'
          : 'Stay at this size until it works, then go one step up.',
  };
}

function judgeDataOverTime(
  started: readonly FidelityCycle[],
  { points, today }: FidelityContext,
): FidelityJudgement {
  const light = 'DATA_OVER_TIME';
  if (points === null)
    return {
      light,
      state: 'NOT_YET',
      sentence: 'No measure is linked yet.',
      nextStep: 'Choose a measure that the tests should move, and link it.',
    };
  const from = started.find(({ startedOn }) => startedOn !== null)?.startedOn ?? null;
  const open = started.some(({ stage }) => stage !== 'CLOSED');
  const ends = started.flatMap(({ endedOn, closedOn }) => {
    const end = endedOn ?? closedOn;
    return end === null ? [] : [end];
  });
  const to = open ? today : (ends.sort().at(-1) ?? today);
  const inside = points.map(({ date }) => date).filter((date) => from !== null && date >= from && date <= to);
  inside.sort();
  const [first] = inside;
  const last = inside.at(-1);
  const registerOnly = started.every(isImported);
  const unlit: LightState = registerOnly ? 'NOT_YET' : 'UNLIT';
  const count = `${inside.length} ${inside.length === 1 ? 'point' : 'points'} while the tests ran`;
  if (inside.length < POINTS_LEAST || first === undefined || last === undefined)
    return {
      light,
      // As long as a test is open, the points can still come.
      state: open ? 'NOT_YET' : unlit,
      sentence: `${count}. ${POINTS_LEAST} are the least.`,
      nextStep: 'Measure at least once a month while you test.',
    };
  const every = daysBetween(first, last) / (inside.length - 1);
  return every <= DAYS_BETWEEN_POINTS_MOST
    ? { light, state: 'LIT', sentence: `${count}, monthly or better.`, nextStep: null }
    : {
        light,
        state: unlit,
        sentence: `${count}, one every ${Math.round(every)} days.`,
        nextStep: 'Measure at least once a month while you test.',
      };
}

export interface FidelityCount {
  readonly light: FidelityLightName;
  readonly lit: number;
  readonly unlit: number;
  readonly notYet: number;
}

/** How many projects keep each feature: numbers without names. */
export const distributeFidelity = (
  projects: readonly (readonly FidelityJudgement[])[],
): readonly FidelityCount[] =>
  FIDELITY_LIGHTS.map((light) => {
    const count = (state: LightState): number =>
      projects.filter((lights) => lights.some((one) => one.light === light && one.state === state)).length;
    return { light, lit: count('LIT'), unlit: count('UNLIT'), notYet: count('NOT_YET') };
  });
