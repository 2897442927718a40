import { scaleWord } from '@tributary/domain';
import type { CycleStage, MyWorkQuery } from '../gql/graphql';
import { dayAhead } from '../pdsa-cycles/look-back-days';
import { counted } from '../projects/words';

type Here = NonNullable<MyWorkQuery['organisation']>;
export type WaitingCycle = Here['myCycles']['waiting'][number];
export type MyRamp = Here['myCycles']['ramps'][number];
export type Mention = Here['myMentions'][number];
export type Coached = Here['myCycles']['coached'][number];

/** Its day has come; one without a day waits quietly, since nobody set it. */
export const isDue = ({ dueOn }: WaitingCycle, today: string): boolean => dueOn !== null && dueOn <= today;

/** What the tap leads to. A test that is being done is looked back on, which is where Study begins. */
export const actWords = (stage: CycleStage, label: string): string =>
  ({
    PLAN: `Open test ${label}`,
    DO: `Study test ${label}`,
    STUDY: `Study test ${label}`,
    ACT: `Decide on test ${label}`,
    CLOSED: `Open test ${label}`,
  })[stage];

/** `Study due today`, `Decision waits since 7 November`. */
export function dueWords({ dueOn, cycle }: WaitingCycle, today: string): string {
  const what = { PLAN: 'Start', DO: 'Look back', STUDY: 'Study', ACT: 'Decision', CLOSED: 'Closed' }[
    cycle.stage
  ];
  if (dueOn === null) return what;
  if (dueOn === today) return `${what} due today`;
  return `${what} due since ${dayAhead(dueOn, today)}`;
}

/** minutes that each thing takes somebody who knows the test */
const minutesFor: Readonly<Record<CycleStage, number>> = { PLAN: 1, DO: 2, STUDY: 2, ACT: 1, CLOSED: 0 };
const minutesToAnswer = 1;

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => small[count] ?? count.toLocaleString('en-GB');
const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);

export interface Waits {
  /** Tests whose day has come. */
  readonly due: readonly WaitingCycle[];
  /** Tests under way whose day is still to come, soonest first. */
  readonly later: readonly WaitingCycle[];
  readonly asks: number;
  readonly toAnswer: number;
  readonly toConfirm: number;
  /** Own proposals that others have to answer. */
  readonly withOthers: number;
}

/** What is due and how long it takes, in a sentence or two. */
export function waitsInWords(waits: Waits, today: string): string {
  const things = waits.due.length + waits.asks + waits.toAnswer;
  const minutes =
    waits.due.reduce((sum, { cycle }) => sum + minutesFor[cycle.stage], 0) +
    (waits.asks + waits.toAnswer) * minutesToAnswer;
  const confirm =
    waits.toConfirm === 0
      ? ''
      : ` ${capital(inWords(waits.toConfirm))} ${waits.toConfirm === 1 ? 'link of the register waits' : 'links of the register wait'} for a yes or no.`;
  if (things > 0) {
    const long =
      minutes > 60
        ? 'more than an hour'
        : `about ${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
    return `${capital(inWords(things))} ${things === 1 ? 'thing is' : 'things are'} due: ${long}.${confirm}`;
  }
  if (confirm !== '') return `Nothing is due.${confirm}`;
  const [next] = waits.later.filter(({ dueOn }) => dueOn !== null);
  if (next?.dueOn != null) return `Nothing is due. ${next.cycle.label} is next, ${onDay(next.dueOn, today)}.`;
  if (waits.withOthers > 0) return 'Nothing waits for you; others have yours to answer.';
  return 'Nothing waits for you.';
}

const onDay = (day: string, today: string): string => {
  const words = dayAhead(day, today);
  return words === 'today' || words === 'tomorrow' ? words : `on ${words}`;
};

/** Where a ramp stands: `Adopted, whole ward`, `Cycle 2, one bay`. */
export function rampStanding({ cycles }: MyRamp): string {
  const last = [...cycles].sort((one, other) => other.number - one.number)[0];
  if (last === undefined) return 'Not tested yet';
  // Inside a sentence, where a comma would end the part.
  const scale = last.scale === null ? '' : `, ${scaleWord(last.scale).replace(',', '').toLowerCase()}`;
  if (last.stage !== 'CLOSED' || last.decision === null) return `${last.label}${scale}`;
  return {
    ADOPT: `Adopted${scale}`,
    ABANDON: `Stopped after ${counted(cycles.length, 'test')}`,
    ADAPT: `${last.label} adapted${scale}`,
  }[last.decision];
}

/** A question is asked; anything else is said. */
export const askWords = (text: string): string => (text.includes('?') ? 'asks' : 'writes');
