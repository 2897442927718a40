import { CYCLE_SCALES, decisionWord, scaleStep, scaleWord, verdictWord } from '@tributary/domain';
import type { CycleScale } from '@tributary/domain';
import type {
  Light,
  LightState,
  MiniStep,
  PicturedStep,
  RampLevel,
  RampLine,
  RampTableRow,
} from '@tributary/ui';
import type { CycleStage, LightState as JudgedState } from '../gql/graphql';
import { counted } from '../projects/words';
import { cyclePath, stagePlace } from './cycle-words';
import { lightWords } from './method-words';
import { predictionWords } from './quick-start-words';
import type { ChangeIdea, RampCycle, TestsProject } from './tests-query';

/** Where a ramp is drawn, and as of which day. */
export interface RampPlace {
  readonly slug: string;
  readonly code: string;
  /** ISO day. */
  readonly today: string;
}

const shortScales: Readonly<Record<CycleScale, string>> = {
  ONE_PATIENT: '1 patient',
  FEW_PATIENTS: 'A few',
  ONE_BAY: 'One bay',
  ONE_SHIFT: 'One shift',
  WHOLE_UNIT: 'Ward',
  SEVERAL_UNITS: 'Wards',
  EVERY_UNIT: 'All wards',
};

/** The steps of scale as the picture's levels, the smallest first. */
export const rampLevels: readonly RampLevel[] = CYCLE_SCALES.map((scale) => ({
  name: scaleWord(scale),
  short: shortScales[scale],
}));

export const rampPictureWords = {
  today: 'Today',
  planned: 'Planned',
  undated: 'No dates',
  noLevel: { name: 'Size not recorded', short: 'Not said' },
  keys: 'Arrow keys go from test to test, Enter opens one, Escape leaves.',
} as const;

/** Inside a sentence, where a comma would end the part. */
const scaleInside = (scale: CycleScale): string => scaleWord(scale).replace(',', '').toLowerCase();

const scalePlaces: Readonly<Record<CycleScale, string>> = {
  ONE_PATIENT: 'with one patient',
  FEW_PATIENTS: 'with a few patients',
  ONE_BAY: 'in one bay',
  ONE_SHIFT: 'in all bays for one shift',
  WHOLE_UNIT: 'on the whole ward',
  SEVERAL_UNITS: 'on several wards',
  EVERY_UNIT: 'on all wards',
};

const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `4 June`; with the year where it is another one. */
function dayShort(day: string, today: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const words = dayMonth.format(date);
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`;
}

/** `4 to 18 June`, `28 May to 3 June`, `since 4 June`, `until 18 June`; null where no day is known. */
export function spanWords(from: string | null, to: string | null, today: string): string | null {
  if (from === null) return to === null ? null : `until ${dayShort(to, today)}`;
  if (to === null) return `since ${dayShort(from, today)}`;
  if (from === to) return dayShort(from, today);
  const end = dayShort(to, today);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} to ${end}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? dayShort(from, from) : dayShort(from, today)} to ${end}`;
}

/** At most so many characters, whole words, with an ellipsis where something is left out. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:–-]+$/u, '')}…`;
}

const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/u, '');

type CycleState = PicturedStep['state'];

const decidedStates = { ADOPT: 'adopted', ADAPT: 'adapted', ABANDON: 'abandoned' } as const;

/** How a test stands on its ramp. A closed one of a register may have no decision: it is over, and that is all. */
export const cycleState = ({ stage, decision }: Pick<RampCycle, 'stage' | 'decision'>): CycleState =>
  stage !== 'CLOSED' ? 'live' : decision === null ? 'ended' : decidedStates[decision];

const quarters = { PLAN: 0, DO: 1, STUDY: 2, ACT: 3, CLOSED: 4 } as const satisfies Record<
  CycleStage,
  number
>;

/** The day from which a test stands on the ramp, and the one up to which, done or foreseen. */
export function cycleSpan(
  cycle: Pick<RampCycle, 'stage' | 'startsOn' | 'startedOn' | 'endedOn' | 'lookBackOn'>,
  today: string,
): { readonly start: string | null; readonly end: string | null } {
  const { stage, startsOn, startedOn, endedOn, lookBackOn } = cycle;
  if (stage === 'PLAN') {
    const end = startsOn !== null && lookBackOn !== null && lookBackOn > startsOn ? lookBackOn : startsOn;
    return { start: startsOn, end };
  }
  if (stage === 'DO')
    return { start: startedOn, end: lookBackOn !== null && lookBackOn > today ? lookBackOn : null };
  return { start: startedOn, end: endedOn };
}

/** Where an open test stands, in a few words: `Study due`, `starts 4 May`. */
function liveNote({ stage, startsOn, lookBackOn }: RampCycle, today: string): string {
  switch (stage) {
    case 'PLAN':
      return startsOn === null
        ? 'planned'
        : startsOn > today
          ? `starts ${dayShort(startsOn, today)}`
          : 'ready to start';
    case 'DO':
      if (lookBackOn === null) return 'under way';
      return lookBackOn > today ? `look back ${dayShort(lookBackOn, today)}` : 'Study due';
    case 'STUDY':
      return 'Study due';
    case 'ACT':
      return 'decision due';
    case 'CLOSED':
      return '';
  }
}

function noteOf(cycle: RampCycle, today: string): string | undefined {
  const state = cycleState(cycle);
  const reason =
    cycle.decisionReason === null ? '' : ` · ${withoutStop(shortened(cycle.decisionReason, 90))}`;
  // In the zone of the planned its place says it.
  if (cycle.stage === 'PLAN' && cycle.startsOn === null) return undefined;
  if (state === 'live') return liveNote(cycle, today);
  return state === 'adopted' || state === 'abandoned' ? `${state}${reason}` : undefined;
}

/** All predictions of a test in one line; null where none was written. */
export function predictionsLine({ predictions }: Pick<RampCycle, 'predictions'>): string | null {
  const said = predictions.flatMap((prediction) => predictionWords(prediction) ?? []);
  return said.length === 0 ? null : said.join('; ');
}

/** What was seen, each with its verdict: `74% (partly)`. */
export function resultsLine({ predictions }: Pick<RampCycle, 'predictions'>): string | null {
  const seen = predictions.flatMap(({ result, verdict }) => {
    const judged = verdict === null ? null : verdictWord(verdict).toLowerCase();
    if (result === null) return judged ?? [];
    return judged === null ? result : `${result} (${judged})`;
  });
  return seen.length === 0 ? null : seen.join('; ');
}

/** What a screen reader says at a step: `A3, all bays one shift, 4 to 18 June, adapted`. */
export function spokenCycle(cycle: RampCycle, today: string): string {
  const { start, end } = cycleSpan(cycle, today);
  const state = cycleState(cycle);
  return [
    cycle.label,
    cycle.scale === null ? 'size not recorded' : scaleInside(cycle.scale),
    spanWords(start, end, today) ?? (cycle.stage === 'PLAN' ? 'no day set' : 'dates not recorded'),
    state === 'live' ? liveNote(cycle, today) : state === 'ended' ? 'closed, decision not recorded' : state,
  ].join(', ');
}

function pictured(cycle: RampCycle, { slug, code, today }: RampPlace): PicturedStep {
  const { start, end } = cycleSpan(cycle, today);
  const facts: readonly (readonly [string, string | null])[] = [
    ['Predicted', predictionsLine(cycle)],
    ['Saw', resultsLine(cycle)],
    ['Decision', cycle.decision === null ? null : decisionWord(cycle.decision)],
    ['Why', cycle.decisionReason],
    ['Scale', cycle.scale === null ? null : scaleWord(cycle.scale)],
    ['When', spanWords(start, end, today)],
  ];
  return {
    id: cycle.id,
    label: cycle.label,
    start,
    end,
    level: cycle.scale === null ? null : scaleStep(cycle.scale),
    filled: quarters[cycle.stage],
    state: cycleState(cycle),
    previous: cycle.previous.map(({ id }) => id),
    note: noteOf(cycle, today),
    spoken: spokenCycle(cycle, today),
    href: cyclePath(slug, code, cycle.label),
    card: {
      heading: `${cycle.label} ${shortened(cycle.changeTested ?? 'What was tried is not recorded', 120)}`,
      facts: facts.flatMap(([term, words]) =>
        words === null ? [] : [{ term, words: shortened(words, 140) }],
      ),
    },
  };
}

const byNumber = (one: RampCycle, other: RampCycle): number => one.number - other.number;

/** The tested ideas as the ramps of the picture. */
export const rampLines = (
  ideas: readonly ChangeIdea[],
  place: RampPlace,
): readonly RampLine<PicturedStep>[] =>
  ideas
    .filter(({ cycles }) => cycles.length > 0)
    .map(({ id, letter, text, cycles }) => ({
      id,
      letter,
      name: text,
      steps: [...cycles].sort(byNumber).map((cycle) => pictured(cycle, place)),
    }));

export const rampHeadings = [
  'Test',
  'What was tried',
  'Scale',
  'Prediction',
  'Result',
  'Decision',
  'From',
  'To',
] as const;

/** The same ramps as rows of a table, a cell under each heading after the first. */
export function rampRows(idea: ChangeIdea, { slug, code, today }: RampPlace): readonly RampTableRow[] {
  const day = (iso: string | null) => (iso === null ? null : dayShort(iso, today));
  return [...idea.cycles].sort(byNumber).map((cycle) => {
    const { start, end } = cycleSpan(cycle, today);
    return {
      id: cycle.id,
      label: cycle.label,
      href: cyclePath(slug, code, cycle.label),
      cells: [
        cycle.changeTested,
        cycle.scale === null ? null : scaleWord(cycle.scale),
        predictionsLine(cycle),
        resultsLine(cycle) ?? (cycle.stage === 'CLOSED' ? null : 'Not yet'),
        cycle.decision === null
          ? cycle.stage === 'CLOSED'
            ? null
            : 'Not yet'
          : [decisionWord(cycle.decision), cycle.decisionReason].filter((part) => part !== null).join(': '),
        day(start) ?? (cycle.stage === 'PLAN' ? 'No day set' : null),
        day(end) ?? (cycle.stage === 'CLOSED' ? null : 'Not yet'),
      ],
    };
  });
}

/** A ramp for the small picture of a row. */
export const miniSteps = (idea: ChangeIdea): readonly MiniStep[] =>
  [...idea.cycles].sort(byNumber).map((cycle) => ({
    id: cycle.id,
    level: cycle.scale === null ? null : scaleStep(cycle.scale),
    filled: quarters[cycle.stage],
    state: cycleState(cycle),
    previous: cycle.previous.map(({ id }) => id),
  }));

/** The test of an idea that is furthest on its way and not decided yet. */
export const liveCycle = ({ cycles }: ChangeIdea): RampCycle | undefined =>
  cycles
    .filter(({ stage }) => stage !== 'CLOSED')
    .sort((one, other) => stagePlace(other.stage) - stagePlace(one.stage) || one.number - other.number)[0];

/** Where an idea stands, for its row: `Adopted, whole ward`, `A3 waits for Study`. */
export function ideaStanding(idea: ChangeIdea, today: string): string {
  if (idea.retiredOn !== null)
    return `Retired on ${dayShort(idea.retiredOn, today)}${idea.retireReason === null ? '' : `: ${withoutStop(idea.retireReason)}`}`;
  const live = liveCycle(idea);
  if (live !== undefined) return `${live.label}: ${liveNote(live, today)}`;
  const last = [...idea.cycles].sort(byNumber).pop();
  if (last === undefined) return 'Not tested yet';
  const scale = last.scale === null ? '' : `, ${scaleInside(last.scale)}`;
  switch (cycleState(last)) {
    case 'adopted':
      return `Adopted${scale}`;
    case 'abandoned':
      return `Abandoned after ${last.label}`;
    case 'adapted':
      return `${last.label} adapted; the next test is not planned yet`;
    case 'live':
    case 'ended':
      return `${last.label} is closed; the decision is not recorded`;
  }
}

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
const number = (count: number): string => small[count] ?? count.toLocaleString('en-GB');
const name = ({ text }: ChangeIdea): string => withoutStop(shortened(text, 60));

const lastAdopted = ({ cycles }: ChangeIdea): RampCycle | undefined =>
  cycles
    .filter((cycle) => cycleState(cycle) === 'adopted')
    .sort((one, other) => dayOf(other).localeCompare(dayOf(one)) || other.number - one.number)[0];
const dayOf = ({ closedOn, endedOn }: RampCycle): string => closedOn ?? endedOn ?? '';

/** The clause of what was adopted, the latest by name; null where nothing was. */
function adoptedClause(ideas: readonly ChangeIdea[]): string | null {
  const adopted = ideas
    .flatMap((idea) => {
      const cycle = lastAdopted(idea);
      return cycle === undefined ? [] : [{ idea, cycle }];
    })
    .sort((one, other) => dayOf(other.cycle).localeCompare(dayOf(one.cycle)));
  const [latest] = adopted;
  if (latest === undefined) return null;
  const where = latest.cycle.scale === null ? '' : ` ${scalePlaces[latest.cycle.scale]}`;
  if (adopted.length === 1) return `${name(latest.idea)} was adopted${where}`;
  return `${number(adopted.length)} ideas were adopted, the latest is ${name(latest.idea)}${where}`;
}

/** What waits most: a decision before Study before a test under way before a plan. */
function liveClause(ideas: readonly ChangeIdea[], today: string): string | null {
  const live = ideas
    .flatMap((idea) =>
      idea.cycles.filter(({ stage }) => stage !== 'CLOSED').map((cycle) => ({ idea, cycle })),
    )
    .map((one) => ({ ...one, waits: urgency(one.cycle, today) }))
    .sort((one, other) => other.waits - one.waits);
  const [first] = live;
  if (first === undefined) return null;
  const { idea, cycle, waits } = first;
  const where = cycle.scale === null ? '' : ` ${scalePlaces[cycle.scale]}`;
  const says =
    waits === 3
      ? `${name(idea)} waits for a decision`
      : waits === 2
        ? `${name(idea)} waits for Study`
        : waits === 1
          ? `${name(idea)} is being tested${where}`
          : `${name(idea)} has a test planned${where}`;
  const others = live.length - 1;
  if (others === 0) return says;
  return `${says}, and ${number(others).toLowerCase()} other ${others === 1 ? 'test is' : 'tests are'} open`;
}

function urgency({ stage, lookBackOn }: RampCycle, today: string): number {
  if (stage === 'ACT') return 3;
  if (stage === 'STUDY' || (stage === 'DO' && lookBackOn !== null && lookBackOn <= today)) return 2;
  return stage === 'DO' ? 1 : 0;
}

/** The page's finding: what was adopted and what waits, else how the last ramp ended. */
export function testsHeadline(ideas: readonly ChangeIdea[], today: string): string {
  const cycles = ideas.flatMap((idea) => idea.cycles);
  if (cycles.length === 0) return 'No tests yet.';
  const clauses = [adoptedClause(ideas), liveClause(ideas, today)].filter((clause) => clause !== null);
  if (clauses.length > 0) return `${capital(clauses.join('; '))}.`;
  const last = ideas
    .flatMap((idea) => idea.cycles.map((cycle) => ({ idea, cycle })))
    .sort(
      (one, other) => dayOf(other.cycle).localeCompare(dayOf(one.cycle)) || byNumber(other.cycle, one.cycle),
    )[0];
  if (last !== undefined && cycleState(last.cycle) === 'abandoned')
    return `${capital(name(last.idea))} was abandoned after ${counted(last.idea.cycles.length, 'test')}; nothing is being tested now.`;
  if (last !== undefined && cycleState(last.cycle) === 'adapted')
    return `${capital(name(last.idea))} was adapted after ${last.cycle.label}; the next test is not planned yet.`;
  return `${cycles.length === 1 ? 'One test is' : `${number(cycles.length)} tests are`} recorded; nothing is being tested now.`;
}

const lightStates: Readonly<Record<JudgedState, LightState>> = {
  LIT: 'lit',
  UNLIT: 'unlit',
  NOT_YET: 'not-yet',
};

/** The five lights as the interface draws them. */
export const lightsOf = (fidelity: TestsProject['fidelity']): readonly Light[] =>
  fidelity.map(({ light, state, sentence, nextStep }) => ({
    id: light,
    word: lightWords[light],
    state: lightStates[state],
    sentence,
    nextStep,
  }));
