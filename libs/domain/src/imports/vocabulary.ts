import {
  CYCLE_SCALES,
  type CycleDecision,
  type CycleScale,
  type ResultDirection,
  type ScaleCount,
  type Verdict,
} from '../pdsa-cycles/pdsa-cycle.js';
import {
  statusWord,
  type ProjectOutcome,
  type ProjectStatus,
  type Purpose,
  type Visibility,
} from '../projects/project.js';
import { goalKindWord, type GoalKind } from '../strategy/goal.js';
import { fold, nearMatches } from './fold.js';

export interface StatusReading {
  readonly status: ProjectStatus;
  /** Only of closed work. `ENDED` where the word does not say whether the aim was met. */
  readonly outcome: ProjectOutcome | null;
}

/** Words that registers use, by what they mean here. Compared after folding and without punctuation. */
const STATUS_WORDS: readonly (readonly [ProjectStatus, ProjectOutcome | null, string])[] = [
  ['IDEA', null, 'idea|ideas|new idea|idea stage|idea generation|proposed|proposal|proposal stage|suggestion|suggested|submitted|new|new project|not started|not yet started|not begun|yet to start|to start|pending|pending approval|awaiting approval|awaiting start|awaiting review|under review|for review|in review|draft|registered|received|logged|requested|backlog|waiting list|queued|concept|pipeline|future|triage|to do|todo|unstarted|open idea|parked idea|expression of interest|waiting|for approval|initial idea'],
  ['PLANNING', null, 'planning|plan|planned|in planning|planning stage|planning phase|scoping|scope|set up|setup|setting up|set up phase|start up|starting|initiated|initiation|initiating|design|designing|design phase|baseline|baseline data|baseline data collection|collecting baseline|collecting baseline data|baseline measurement|diagnosis|diagnostic|diagnostics|discovery|define|defined|definition|understand|understanding|understanding the problem|understanding the system|preparation|preparing|approved|accepted|forming|forming the team|team forming|team formed|charter|charter established|mobilising|mobilisation|developing|development|developing a strategy|developing strategy|developing aim|in development|assigned|ready to start|data collection|measure|measuring|analyse|analyze|analysis|project planning|planning for improvement|activity but no changes|activity but no change'],
  ['TESTING', null, 'testing|test|tests|in testing|testing changes|testing change|testing phase|tests of change|test of change|testing change ideas|in progress|inprogress|progressing|active|live|ongoing|on going|underway|under way|started|running|current|open|pdsa|pdsas|pdsa testing|pdsa stage|pdsa cycles|in pdsa|doing pdsas|do|study|act|plan do study act|trial|trialling|trialing|trial phase|pilot|piloting|pilot phase|improve|improving|improvement|work in progress|wip|working|working on it|in process|delivering|delivery|executing|execution|in flight|modest improvement|improvement started|changes tested|changes tested but no improvement|data collection ongoing|cycle 1|cycle 2|cycle 3|intervention|intervention phase|resumed|restarted|reopened|re opened'],
  ['IMPLEMENTING', null, 'implementing|implementation|implement|implement phase|in implementation|being implemented|implementation phase|roll out|rollout|rolling out|rolled out|spread|spreading|scale up|scaling|scaling up|scale and spread|spread and scale|going live|deploying|deployment|embedding|adoption|adopting|significant improvement|full implementation|holding gains|spread phase|implement and spread|implemented'],
  ['SUSTAINING', null, 'sustaining|sustain|sustained|sustainment|sustainability|sustainability phase|sustaining gains|sustainable improvement|embedded|bau|business as usual|monitoring|monitor|monitored|in monitoring|control|control phase|maintain|maintaining|maintenance|maintained|handed over|handed over to operations|hand over|handover|quality control|sustain and spread|ongoing monitoring|holding the gains|holding the gain|outstanding sustainable results|follow up|evaluation|evaluating|post implementation'],
  ['PAUSED', null, 'paused|pause|on hold|onhold|hold|held|suspended|postponed|deferred|delayed start|stalled|parked|dormant|inactive|latent|interrupted|waiting on others|paused covid|on pause|temporarily stopped|temporarily paused|temporarily suspended|blocked|frozen|sleeping|in abeyance|halted|shelved'],
  ['CLOSED', 'ENDED', 'closed|complete|completed|complete project|project complete|project completed|finished|done|ended|end|concluded|closed out|finalised|finalized|archived|closed complete|completed and closed|inactive complete|wrapped up|final report|written up|reported|presented|published|resolved|closed project|over|signed off|finish'],
  ['CLOSED', 'ACHIEVED', 'achieved|aim met|aim achieved|aims met|aims achieved|goal met|goal achieved|target met|target achieved|objective met|objectives met|objective achieved|objectives achieved|success|successful|succeeded|completed successfully|successfully completed|completed aim met|closed aim met|closed achieved|completed achieved|closed successful|completed successful'],
  ['CLOSED', 'ABANDONED', 'abandoned|stopped|withdrawn|cancelled|canceled|terminated|discontinued|dropped|ceased|aborted|abandon|stop|closed incomplete|incomplete|closed not completed|not completed|never completed|did not proceed|closed early|ended early|stopped early|lapsed|failed|unsuccessful|not pursued|decommissioned|scrapped|deleted|closed abandoned|closed cancelled|no longer required|no longer needed|not proceeding|lead left'],
  ['CLOSED', 'DECLINED', 'declined|rejected|refused|not approved|not accepted|turned down|not supported|denied|not qi|unsuitable|closed declined|closed rejected|not selected'],
  ['CLOSED', 'MERGED', 'merged|merged with another project|merged with other project|combined|combined with another project|duplicate|duplicated|superseded|absorbed|incorporated|closed merged|closed duplicate|replaced'],
]; // prettier-ignore

const plainWords = (text: string): string =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "3. Testing", "Stage 3 - Testing" and "3 - Testing" number what they name. */
const withoutNumbering = (words: string): string =>
  words
    .replace(/^(?:(?:stage|phase|step|status)\s+)?(?:\d{1,2}[a-z]?|i{1,3}|iv|v)\s+(?=\p{L})/u, '')
    .replace(/^(?:stage|phase|step|status)\s+(?=\p{L})/u, '');

const STATUS_BY_WORD = new Map<string, StatusReading>(
  STATUS_WORDS.flatMap(([status, outcome, words]) =>
    words.split('|').map((word) => [word, { status, outcome }] as const),
  ),
);

const statusOf = (text: string): StatusReading | null => {
  const words = plainWords(text);
  const found = STATUS_BY_WORD.get(words) ?? STATUS_BY_WORD.get(withoutNumbering(words));
  if (found) return found;
  if (/^(?:pdsa|test|testing)(?: cycle| of change)?s? \d+(?: of \d+)?$/.test(words))
    return { status: 'TESTING', outcome: null };
  if (/^(?:merged|combined|incorporated) (?:with|into) /.test(words))
    return { status: 'CLOSED', outcome: 'MERGED' };
  if (/^(?:duplicate of|superseded by|replaced by) /.test(words))
    return { status: 'CLOSED', outcome: 'MERGED' };
  return null;
};

/** Two readings of the parts of one cell made one: closed work takes the more exact outcome, else they must agree. */
function agree(a: StatusReading, b: StatusReading): StatusReading | null {
  if (a.status !== b.status) return null;
  if (a.outcome === b.outcome || b.outcome === 'ENDED') return a;
  return a.outcome === 'ENDED' ? b : null;
}

/**
 * Reads the word that a register uses for the state of a project. Null when it is not known, also for numbers and for
 * red, amber, green, which say how it goes and not where it stands. "Completed" does not say that the aim was met, so it
 * is closed as `ENDED`. Of "On hold (winter pressures)" the part that is known counts; parts that disagree are null.
 */
export function readStatus(text: string): StatusReading | null {
  const whole = statusOf(text);
  if (whole !== null) return whole;
  const readings = text
    .split(/\s[-–—]\s|[:(/;,\n)]/)
    .map((part) => (plainWords(part) === '' ? null : statusOf(part)));
  const [first] = readings;
  if (first === null || first === undefined) return null;
  let together: StatusReading | null = first;
  for (const reading of readings)
    if (reading !== null && together !== null) together = agree(together, reading);
  return together;
}

/** Words that are no status but let one guess where the project stands; for offering only. */
const STATUS_HINTS: readonly (readonly [RegExp, ProjectStatus])[] = [
  [/^(?:on track|on target|on schedule|off track|behind|behind schedule|delayed|overdue|at risk|red|amber|yellow|green|rag.*|slipping|ahead|extended|transferred)$/, 'TESTING'],
  [/hold|pause|suspend|stall/, 'PAUSED'],
  [/abandon|cancel|withdr|stop|terminat|discontinu/, 'CLOSED'],
  [/complet|finish|clos|ended|done/, 'CLOSED'],
  [/embed|sustain|bau|monitor/, 'SUSTAINING'],
  [/spread|roll|implement|scale/, 'IMPLEMENTING'],
  [/test|pdsa|pilot|trial|progress|active|ongoing|live/, 'TESTING'],
  [/plan|scop|design|baseline|diagnos|set ?up/, 'PLANNING'],
  [/idea|propos|submit|new|not start|pending/, 'IDEA'],
]; // prettier-ignore

/** Words to offer in place of one that `readStatus` does not know, best first; each of them it does know. */
export function suggestStatus(text: string): string[] {
  const near = nearMatches(plainWords(text), [...STATUS_BY_WORD.keys()], 6).map(
    (word) => STATUS_BY_WORD.get(word)?.status,
  );
  const hints = STATUS_HINTS.filter(([pattern]) => pattern.test(plainWords(text))).map(
    ([, status]) => status,
  );
  const statuses = [...new Set([...near, ...hints].filter((status) => status !== undefined))];
  return statuses.slice(0, 3).map(statusWord);
}

const PURPOSE_WORDS: readonly (readonly [Purpose, RegExp])[] = [
  ['EDUCATIONAL', /\b(?:foundation (?:year|doctor|programme|program|trainee)|f[12]|fy[12]|st[1-8]|ct[1-3]|imt|arcp|cesr|msc|ma|phd|dissertation|thesis|degree|masters?|diploma|course|coursework|module|training|trainees?|trainee led|students?|education|educational|academic|apprentice(?:ship)?|fellow(?:ship)?|bronze|silver|gold|yellow belt|green belt|black belt|qsir|portfolio|revalidation|curriculum|university|college|assignment|internship|residen(?:t|cy)|acgme|cpd|appraisal|learning programme|preceptorship|intern)\b/],
  ['PATIENT_LED', /\b(?:patient led|patient (?:idea|feedback|request|suggestion|experience|voice|story|stories|complaints?)|service user|users? led|carers?|famil(?:y|ies)|relatives|complaints?|pals|co ?production|co ?produced|co ?design(?:ed)?|friends and family|fft|lived experience|public involvement|ppi|consumer)\b/],
  ['NATIONAL', /\b(?:national|nhse|nhs england|nhs impact|nhs improvement|cquin|girft|collaborative|patient safety (?:collaborative|programme)|matneo(?:sip)?|spsp|1000 lives|state wide|statewide|ihi|hqip|federal|ministry|department of health|hse national|programme mandate)\b/],
  ['REGULATORY', /\b(?:regulat(?:or|ory|ion)s?|cqc|hiw|hiqa|rqia|joint commission|jci|accreditation|achs|inspection|inspectors?|compliance|must do|statutory|mandatory|mandated|legal|coroners?|pfd|prevention of future deaths|cnst|nhs resolution|audit(?: finding)?s?|nice|incidents?|serious incident|never event|si|psii|psirf|safety alert|duty of candour|risk register|litigation|claims?)\b/],
  ['STRATEGIC', /\b(?:strateg(?:y|ic)|true north|corporate|board|executive|organisational|organizational|trust (?:wide )?(?:priority|objective|goal|strategy)|trust wide|quality (?:account|priority|goal)|annual plan|operational plan|business plan|breakthrough|hoshin|cip|cost improvement|transformation|directorate priority|divisional priority|priority|top down|management)\b/],
  ['TEAM_LED', /\b(?:team|teams|team led|local|locally|staff|staff (?:idea|suggestion|led)|ward|ward led|front ?line|department(?:al)?|unit|bottom up|own idea|personal interest|interest|clinician|nurse led|service improvement|improvement idea|grass ?roots|self initiated|local priority|local need)\b/],
]; // prettier-ignore

const PURPOSE_BY_NAME = new Map<string, Purpose>([
  ['team led', 'TEAM_LED'],
  ['strategic', 'STRATEGIC'],
  ['regulatory', 'REGULATORY'],
  ['educational', 'EDUCATIONAL'],
  ['national', 'NATIONAL'],
  ['patient led', 'PATIENT_LED'],
  ['patient', 'PATIENT_LED'],
  ['patients', 'PATIENT_LED'],
  ['local priority', 'TEAM_LED'],
]);

/** Reads why a project is done ("Foundation year project", "CQC", "Trust priority"), or null when it does not say. */
export function readPurpose(text: string): Purpose | null {
  const words = plainWords(text);
  return PURPOSE_BY_NAME.get(words) ?? PURPOSE_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const GOAL_KIND_WORDS: readonly (readonly [GoalKind, string])[] = [
  ['TRUE_NORTH', 'true north|true north goal|true north goals|north star|tn|vision|mission|pillar|strategic pillar|strategic theme|theme|strategic aim|ambition|strategic ambition|strategic goal|strategic objective|strategic|long term|long term goal|purpose|direction|level 0|level 1|l1|tier 1|1|corporate goal|system goal|ultimate goal|domain'],
  ['BREAKTHROUGH', 'breakthrough|breakthrough goal|breakthrough objective|breakthrough objectives|bt|3 year|three year|3 to 5 year|3 5 year|three to five year|medium term|medium term goal|strategic initiative|strategic priority|strategic priorities|strategic programme|level 2|l2|tier 2|2|corporate project|driver goal|5 year|five year'],
  ['ANNUAL', 'annual|annual goal|annual objective|annual objectives|annual priority|year|yearly|one year|1 year|12 month|12 months|in year|short term|this year|quality priority|quality account priority|corporate objective|level 3|l3|tier 3|3|annual plan|trust objective|driver metric|trust priority|objective'],
  ['LOCAL', 'local|local goal|local objective|local priority|unit|unit goal|team|team goal|ward|ward goal|department|departmental|departmental goal|divisional|divisional goal|division|directorate|directorate goal|service|service goal|site|level 4|l4|level 5|l5|tier 4|tier 5|4|5|countermeasure|care group'],
]; // prettier-ignore

const GOAL_KIND_BY_WORD = new Map<string, GoalKind>(
  GOAL_KIND_WORDS.flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
);

/** Reads the level of a goal in a register of goals, or null when the word is not known. */
export function readGoalKind(text: string): GoalKind | null {
  const words = plainWords(text);
  return GOAL_KIND_BY_WORD.get(words) ?? GOAL_KIND_BY_WORD.get(withoutNumbering(words)) ?? null;
}

/** Words to offer in place of one that `readGoalKind` does not know, best first. */
export const suggestGoalKind = (text: string): string[] => {
  const near = nearMatches(plainWords(text), [...GOAL_KIND_BY_WORD.keys()], 6)
    .map((word) => GOAL_KIND_BY_WORD.get(word))
    .filter((kind) => kind !== undefined);
  return [...new Set(near)].slice(0, 3).map(goalKindWord);
};

const VISIBILITY_WORDS: readonly (readonly [Visibility, string])[] = [
  ['OPEN', 'open|public|organisation|organization|organisation wide|trust|trust wide|everyone|all|all staff|visible|visible to all|internal|shared|published|not confidential|no|n|false|0|unrestricted'],
  ['SYSTEM', 'system|system wide|ics|icb|region|regional|network|partners|external|across organisations|all organisations'],
  ['TEAM', 'team|team only|project team|private|members|members only|restricted|limited|restricted access|personal'],
  ['CONFIDENTIAL', 'confidential|secret|sensitive|strictly confidential|hidden|yes|y|true|1|in confidence'],
]; // prettier-ignore

const VISIBILITY_BY_WORD = new Map<string, Visibility>(
  VISIBILITY_WORDS.flatMap(([visibility, words]) =>
    words.split('|').map((word) => [word, visibility] as const),
  ),
);

/**
 * Reads who may see a project. "Yes" and "No" answer the question "Confidential?", as most registers ask it; under a
 * heading that asks the opposite (`asksWhetherOpen`) they are turned round.
 */
export function readVisibility(text: string, asksWhetherOpen = false): Visibility | null {
  const words = plainWords(text);
  if (asksWhetherOpen && /^(?:yes|y|true|1)$/.test(words)) return 'OPEN';
  if (asksWhetherOpen && /^(?:no|n|false|0)$/.test(words)) return 'CONFIDENTIAL';
  return VISIBILITY_BY_WORD.get(words) ?? null;
}

export interface DecisionReading {
  readonly decision: CycleDecision;
  /** "Expand" is more than the three say: the word is worth a note. */
  readonly expands: boolean;
}

const DECISION_WORDS: readonly (readonly [CycleDecision, string])[] = [
  ['ADOPT', 'adopt|adopted|adopting|adopt it|adopt change|adopt the change|adoption|keep|kept|keep it|implement|implemented|implement change|embed|embedded|standardise|standardised|standardize|make permanent|permanent|sustain|sustained|spread|spreading|roll out|rolled out|rollout|bau|business as usual|accept|accepted'],
  ['ADAPT', 'adapt|adapted|adapting|adapt it|adapt change|adapt the change|adaptation|modify|modified|amend|amended|change|changed|tweak|tweaked|revise|revised|refine|refined|adjust|adjusted|adapt and retest|modify and retest|retest|re test|test again|repeat|repeat test|repeat cycle|redesign|next cycle|another cycle|further cycle|further test|further testing|continue testing|more testing|iterate'],
  ['ABANDON', 'abandon|abandoned|abandoning|abandon it|abandon change|abandon the change|drop|dropped|drop it|stop|stopped|stop it|discard|discarded|discontinue|discontinued|reject|rejected|scrap|scrapped|cease|ceased|cancel|cancelled|canceled|do not continue|not continued|do not adopt|not adopted|withdraw|withdrawn'],
]; // prettier-ignore

const DECISION_BY_WORD = new Map<string, DecisionReading>([
  ...DECISION_WORDS.flatMap(([decision, words]) =>
    words.split('|').map((word): [string, DecisionReading] => [word, { decision, expands: false }]),
  ),
  // Taylor 2014 has it as a fifth outcome of Act: the same change on a larger scale, tested once more.
  ...'expand|expanded|expand scale|expand test|expand the test|expanding|scale up|scaled up|increase scale|test wider|widen|upscale|test on a larger scale|larger test'
    .split('|')
    .map((word): [string, DecisionReading] => [word, { decision: 'ADAPT', expands: true }]),
]);

/**
 * Reads what a register says was decided, or null when it says no one thing. Of "Adapt: shorter form on nights" the first
 * word counts; "Adopt / adapt" decides nothing.
 */
export function readDecision(text: string): DecisionReading | null {
  const words = plainWords(text);
  const whole = DECISION_BY_WORD.get(words) ?? DECISION_BY_WORD.get(withoutNumbering(words));
  if (whole) return whole;
  const own = new Set([...words.matchAll(/\b(adopt|adapt|abandon)(?:ed|ing)?\b/g)].map(([, word]) => word));
  if (own.size > 1) return null;
  const [first = ''] = text.split(/\s[-–—]\s|[:(/;,.\n]/);
  return (
    DECISION_BY_WORD.get(plainWords(first)) ??
    DECISION_BY_WORD.get(/^(?:adopt|adapt|abandon)(?:ed)?\b/.exec(words)?.[0] ?? '') ??
    null
  );
}

export interface ComparisonReading {
  readonly verdict: Verdict | null;
  readonly direction: ResultDirection | null;
}

const COMPARISON_WORDS: readonly (readonly [ComparisonReading, string])[] = [
  // More may be good or bad, so it says nothing about whether the prediction came true.
  [{ verdict: null, direction: 'MORE' }, 'more|more than predicted|more than expected|more than we predicted|higher|higher than predicted|higher than expected|greater|greater than predicted|greater than expected|above|above prediction|above predicted|over|over prediction|exceeded|exceeded prediction|exceeded predictions'],
  [{ verdict: null, direction: 'LESS' }, 'less|less than predicted|less than expected|less than we predicted|lower|lower than predicted|lower than expected|fewer|fewer than predicted|fewer than expected|below|below prediction|below predicted|under|under prediction'],
  [{ verdict: 'MET', direction: 'AS_PREDICTED' }, 'as predicted|predicted|as expected|as we predicted|as anticipated|same|the same|same as predicted|in line|in line with prediction|matched|matches|matched prediction|equal|on target|about the same|about as predicted'],
  [{ verdict: 'MET', direction: null }, 'met|prediction met|predictions met|achieved|yes|y|true|correct|confirmed|came true|right|prediction correct|fully|fully met|supported'],
  [{ verdict: 'PARTLY', direction: null }, 'partly|partly met|partial|partially|partially met|in part|mostly|mostly met|somewhat|mixed|partly correct|some'],
  [{ verdict: 'NOT_MET', direction: null }, 'not met|prediction not met|predictions not met|unmet|not achieved|no|n|false|incorrect|wrong|not confirmed|did not come true|not as predicted|not as expected|not correct|not supported'],
  [{ verdict: 'CANNOT_TELL', direction: null }, 'not sure|unsure|unclear|uncertain|cannot tell|can not tell|cant tell|could not tell|dont know|do not know|too early|too early to tell|too early to say|inconclusive|not clear|insufficient data|not enough data|no data|hard to say|hard to tell'],
]; // prettier-ignore

const COMPARISON_BY_WORD = new Map<string, ComparisonReading>(
  COMPARISON_WORDS.flatMap(([reading, words]) => words.split('|').map((word) => [word, reading] as const)),
);

/** Reads how a result compared with what was predicted, or null when the words are not known. */
export const readComparison = (text: string): ComparisonReading | null =>
  COMPARISON_BY_WORD.get(plainWords(text)) ?? null;

export interface ScaleReading {
  readonly scale: CycleScale | null;
  readonly count: number | null;
  readonly countOf: ScaleCount | null;
  /** False where the words say more, or something near: then they are kept beside the scale. */
  readonly exact: boolean;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, single: 1, two: 2, couple: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, twenty: 20,
}; // prettier-ignore
const COUNTED =
  /^(?:all )?(?:(?:first|next|about|around|approx|approximately|circa|up to|n|a) )*(\d{1,7}|an?|one|single|two|couple(?: of)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) (?:\p{L}+ )??(patients?|pts?|residents?|clients?|service users?|babies|baby|children|child|women|mothers?|encounters?|consultations?|appointments?|visits?|contacts?|admissions?|discharges?|procedures?|operations?|cases?|calls?|referrals?|handovers?|bays?|rooms?|shifts?|nights?|days?|wards?|units?|departments?|clinics?|teams?|practices?|sites?)(?: only)?$/u;
/** More patients than this are no longer "a few"; then the number is kept and the scale stays a gap. */
const FEW_MOST = 30;

function countedScale(count: number, of: string): ScaleReading | null {
  const exact = true;
  if (/^(?:pat|pt|res|cli|serv|bab|chi|wom|mot)/.test(of) && !of.startsWith('clinic'))
    return {
      scale: count === 1 ? 'ONE_PATIENT' : count <= FEW_MOST ? 'FEW_PATIENTS' : null,
      count,
      countOf: 'PATIENTS',
      exact: count <= FEW_MOST,
    };
  if (/^(?:enc|con|app|vis|adm|dis|pro|ope|cas|cal|ref|han)/.test(of))
    return {
      scale: count === 1 ? 'ONE_PATIENT' : count <= FEW_MOST ? 'FEW_PATIENTS' : null,
      count,
      countOf: 'ENCOUNTERS',
      exact: count <= FEW_MOST && of.startsWith('enc'),
    };
  if (/^(?:bay|room)/.test(of))
    return { scale: 'ONE_BAY', count: null, countOf: null, exact: count === 1 && of.startsWith('bay') };
  if (of.startsWith('shift')) return { scale: 'ONE_SHIFT', count, countOf: 'SHIFTS', exact };
  if (/^(?:night|day)/.test(of))
    return count === 1 ? { scale: 'ONE_SHIFT', count: null, countOf: null, exact: false } : null;
  return {
    scale: count === 1 ? 'WHOLE_UNIT' : 'SEVERAL_UNITS',
    count,
    countOf: 'UNITS',
    exact: /^(?:ward|unit)/.test(of),
  };
}

const SCALE_WORDS: readonly (readonly [CycleScale, string])[] = [
  ['ONE_PATIENT', 'patient|one patient|single patient|n of 1|n 1'],
  ['FEW_PATIENTS', 'few patients|a few patients|some patients|handful of patients|a handful of patients|several patients|small number of patients|small group of patients'],
  ['ONE_BAY', 'bay|one bay|single bay|half ward|half the ward|half of ward'],
  ['ONE_SHIFT', 'shift|one shift|single shift|all bays one shift|all bays for one shift|whole ward one shift|day shift|night shift|late shift|early shift'],
  ['WHOLE_UNIT', 'ward|unit|whole ward|the ward|the whole ward|entire ward|all bays|full ward|whole unit|entire unit|whole department|entire department|whole team|whole clinic|whole practice|ward wide|unit wide|department wide|all patients on ward|all patients on the ward|all shifts'],
  ['SEVERAL_UNITS', 'several wards|some wards|multiple wards|a few wards|few wards|several units|multiple units|several departments|whole division|division wide|division|directorate wide'],
  ['EVERY_UNIT', 'all wards|every ward|all units|every unit|all departments|all sites|all teams|all clinics|whole hospital|hospital wide|hospitalwide|hospital|trust wide|trustwide|whole trust|trust|organisation wide|organization wide|whole organisation|whole organization|system wide|everywhere|entire hospital'],
]; // prettier-ignore

const SCALE_BY_WORD = new Map<string, CycleScale>(
  SCALE_WORDS.flatMap(([scale, words]) => words.split('|').map((word) => [word, scale] as const)),
);

function scaleOf(words: string): ScaleReading | null {
  const named = SCALE_BY_WORD.get(words);
  if (named !== undefined && !/^(?:one|single) /.test(words))
    return { scale: named, count: null, countOf: null, exact: true };
  const [, number, of] = COUNTED.exec(words) ?? [];
  if (number === undefined || of === undefined) return null;
  const count = NUMBER_WORDS[number.replace(/ of$/, '')] ?? Number(number);
  return count >= 1 && count <= 1_000_000 ? countedScale(count, of) : null;
}

/**
 * Reads how large a test was: "5 patients", "one bay", "all wards". Of "5 patients, Larch Ward" the part that is known
 * counts, and of several parts the smallest. Null when no part is known.
 */
export function readScale(text: string): ScaleReading | null {
  const whole = scaleOf(plainWords(text));
  if (whole !== null) return whole;
  const parts = text
    .split(/\s[-–—]\s|[:(/;,+&\n)]|\b(?:on|in|at|from|for|over|during|and|with)\b/i)
    .map((part) => scaleOf(plainWords(part)))
    .filter((reading) => reading !== null);
  const size = ({ scale }: ScaleReading): number =>
    scale === null ? CYCLE_SCALES.length : CYCLE_SCALES.indexOf(scale);
  const [smallest] = [...parts].sort((a, b) => size(a) - size(b));
  return smallest === undefined ? null : { ...smallest, exact: false };
}
