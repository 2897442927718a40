import { PROJECT_TEXT_MOST } from '../projects/project-text.js';
import type { ProjectOutcome, ProjectStatus, Purpose, Visibility } from '../projects/project.js';
import { isGap, readNumber, type RowInput } from './cells.js';
import type { ProjectField } from './fields.js';
import { fold, nearMatches, tidy } from './fold.js';
import {
  createPeopleIndex,
  personKey,
  readNames,
  type KnownPerson,
  type PeopleIndex,
  type WrittenName,
} from './names.js';
import {
  leaveEmpty,
  quoted,
  readEmail,
  referTo,
  repeats,
  RowReader,
  use,
  type ImportSuggestion,
  type PersonReference,
  type RowCheck,
  type RowContext,
} from './row-reader.js';
import { readUnit, type WrittenUnit } from './units.js';
import { readPurpose, readStatus, readVisibility, suggestStatus } from './vocabulary.js';

/** Days are ISO dates. A gap is null or empty, never made up. */
export interface ProjectRecord {
  /** By which the same project is known in the next import: its ID, or its title and unit where there is no ID. */
  readonly key: string;
  readonly ref: string | null;
  readonly title: string;
  readonly aim: string | null;
  readonly problem: string | null;
  readonly summary: string | null;
  readonly rationale: string | null;
  readonly unit: WrittenUnit | null;
  readonly setting: string | null;
  readonly lead: PersonReference | null;
  readonly deputy: PersonReference | null;
  readonly sponsor: PersonReference | null;
  readonly coach: PersonReference | null;
  readonly members: readonly PersonReference[];
  readonly status: ProjectStatus | null;
  readonly outcome: ProjectOutcome | null;
  /** The register's own word for the status. */
  readonly statusWord: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly updatedOn: string | null;
  readonly aimBy: string | null;
  /** 0.5 to 5 in halves. */
  readonly score: number | null;
  /** The ids, as the context gave them, of the goals it serves; none twice. */
  readonly goalIds: readonly string[];
  /** The register's own words for the goals. */
  readonly goalWords: string | null;
  readonly purpose: Purpose | null;
  readonly purposeWord: string | null;
  readonly visibility: Visibility | null;
  readonly effortDays: number | null;
  /** What the unmapped columns say, by heading. */
  readonly other: Readonly<Record<string, string>>;
}

/** A goal that a project can name. */
export interface KnownGoal {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
}

/** Reads each different text once: names and wards come again in every register. Bounded, for files without end. */
function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const there = known.get(text);
    if (there) return there.value;
    const value = read(text);
    if (known.size < 20_000) known.set(text, { value });
    return value;
  };
}

/** What the check of a file of projects remembers from row to row. Make one for each pass over a file. */
export interface ProjectContext extends RowContext<ProjectField> {
  readonly namesIn: (text: string) => readonly WrittenName[];
  readonly homeOf: (unitAndHospital: string) => WrittenUnit | null;
  readonly people: PeopleIndex;
  readonly goals: GoalIndex;
  /** Days on which known people left, by id. */
  readonly leftOn: ReadonlyMap<string, string>;
  /** The keys met so far in this pass, with the row of the first. `checkProjectRow` adds to it. */
  readonly seen: Map<string, number>;
}

interface GoalIndex {
  readonly size: number;
  find(text: string): string | null;
  near(text: string): readonly string[];
}

/** A goal is named by its title, by its code, or by both ("A4 Safe medicines at every transfer"). */
function createGoalIndex(goals: readonly KnownGoal[]): GoalIndex {
  const byKey = new Map<string, string>();
  const twice = new Set<string>();
  const add = (key: string, id: string): void => {
    const there = byKey.get(key);
    if (there !== undefined && there !== id) twice.add(key);
    byKey.set(key, id);
  };
  const loose = (text: string): string => fold(text).replace(/[\s.;,:]+$/, '');
  for (const { id, code, title } of goals) {
    add(loose(title), id);
    if (code === null || fold(code) === '') continue;
    add(loose(code), id);
    for (const between of [' ', ': ', ' - ', '. ', ' (', ') ']) add(loose(`${code}${between}${title}`), id);
  }
  const titles = goals.map(({ title }) => title);
  const nearOf = new Map<string, readonly string[]>();
  return {
    size: goals.length,
    find(text) {
      const key = loose(text);
      return twice.has(key) ? null : (byKey.get(key) ?? null);
    },
    near(text) {
      const key = fold(text);
      const there = nearOf.get(key);
      if (there) return there;
      const near = nearMatches(text, titles);
      // A register repeats its misspelt goals; a file of 100,000 different ones must not fill the memory.
      if (nearOf.size < 5000) nearOf.set(key, near);
      return near;
    },
  };
}

/**
 * @param people everybody whom a name may mean: those of the organisation and those of the people file
 * @param goals every goal a project may name: those of the organisation and those of the goals file
 */
export function createProjectContext({
  columns,
  dateStyles,
  today,
  people,
  goals,
}: RowContext<ProjectField> & {
  readonly people: readonly KnownPerson[];
  readonly goals: readonly KnownGoal[];
}): ProjectContext {
  return {
    columns,
    dateStyles,
    today,
    namesIn: once(readNames),
    homeOf: once((unitAndHospital) => {
      const [unit, hospital] = unitAndHospital.split(BETWEEN);
      return readUnit(unit ?? '', hospital ?? '');
    }),
    people: createPeopleIndex(people),
    goals: createGoalIndex(goals),
    leftOn: new Map(people.flatMap(({ id, leftOn }) => (leftOn === null ? [] : [[id, leftOn] as const]))),
    seen: new Map(),
  };
}

function readScore(reader: RowReader<ProjectField>): number | null {
  const said = reader.line('score');
  if (said === null) return null;
  // Life QI writes the step after the figure: "2.5 - Changes tested, but no improvement".
  const figure = /^([\d.,]+)\s*(?:\/\s*5(?:\.0)?|out of 5|[-–—:].*)?$/i.exec(said)?.[1] ?? said;
  const reading = readNumber(figure);
  if (!reading.ok) {
    reader.error('score', 'SCORE_UNREADABLE', 'This is not a number. Write 0.5 to 5.0 in halves.', [
      leaveEmpty,
    ]);
    return null;
  }
  const { value } = reading;
  if (value >= 0.5 && value <= 5 && Number.isInteger(value * 2)) return value;
  const half = Math.round(value * 2) / 2;
  reader.error(
    'score',
    'SCORE_OUTSIDE',
    'The progress score goes from 0.5 to 5.0 in halves. Correct it or leave it empty.',
    value > 0.5 && value < 5 ? [use(half.toFixed(1)), leaveEmpty] : [leaveEmpty],
  );
  return null;
}

/** The whole cell first, since titles of goals hold semicolons too; then its parts. */
function readGoals(reader: RowReader<ProjectField>, goals: GoalIndex): readonly string[] {
  const said = reader.text('goal');
  if (said === null) return [];
  const whole = goals.find(said);
  if (whole !== null) return [whole];
  if (goals.size === 0) {
    reader.warn(
      'goal',
      'NO_GOALS_YET',
      'There are no goals yet, so this is kept as words. Add the goals file, then import again to link it.',
    );
    return [];
  }
  const parts = said
    .split(/[;|\n]/)
    .map(tidy)
    .filter((part) => !isGap(part));
  const ids: string[] = [];
  for (const part of parts) {
    const id = goals.find(part);
    if (id !== null) {
      if (!ids.includes(id)) ids.push(id);
      continue;
    }
    const near = goals.near(part);
    const instead = (title: string): ImportSuggestion => ({
      label: `Use ${title}`,
      value: parts.map((other) => (other === part ? title : other)).join('; '),
    });
    reader.error(
      'goal',
      'GOAL_UNKNOWN',
      near.length > 0
        ? `No goal is called ${quoted(part)}. Near it: ${near.map(quoted).join(', ')}. Choose one.`
        : `No goal is called ${quoted(part)}. Write it as in the goals file, add it there, or leave it empty.`,
      [...near.map(instead), leaveEmpty],
    );
  }
  return ids;
}

function readProjectStatus(reader: RowReader<ProjectField>): {
  readonly status: ProjectStatus | null;
  readonly outcome: ProjectOutcome | null;
  readonly statusWord: string | null;
} {
  const statusWord = reader.line('status');
  if (statusWord === null) {
    if (reader.has('status')) reader.warn('status', 'STATUS_MISSING', 'No status is given; it stays a gap.');
    return { status: null, outcome: null, statusWord };
  }
  const reading = readStatus(statusWord);
  if (reading !== null) return { ...reading, statusWord };
  const words = suggestStatus(statusWord);
  reader.error(
    'status',
    'STATUS_UNKNOWN',
    words.length > 0
      ? `${quoted(statusWord)} is not one of our statuses. Perhaps ${words.join(' or ')}?`
      : `${quoted(statusWord)} is not one of our statuses. Use Idea, Planning, Testing, Implementing, Sustaining, Paused or Closed.`,
    words.map(use),
  );
  return { status: null, outcome: null, statusWord };
}

function readLead(
  reader: RowReader<ProjectField>,
  { people, namesIn }: ProjectContext,
): { readonly lead: PersonReference | null; readonly more: readonly PersonReference[] } {
  const email = readEmail(reader, 'leadEmail');
  const [first, ...rest] = namesIn(reader.text('leadName') ?? '');
  const written: WrittenName | null =
    first === undefined
      ? email === null
        ? null
        : { name: null, email }
      : { ...first, email: email ?? first.email };
  const more = rest.map((name) => referTo(reader, 'leadName', name, people));
  if (more.length > 0)
    reader.note(
      'leadName',
      `Of several names the first leads; ${more.map(({ name }) => name).join(', ')} ${more.length === 1 ? 'is a member' : 'are members'}.`,
    );
  if (written === null) {
    if (reader.has('leadName') || reader.has('leadEmail'))
      reader.warn(
        reader.has('leadName') ? 'leadName' : 'leadEmail',
        'LEAD_MISSING',
        'No lead is named; it stays a gap.',
      );
    return { lead: null, more };
  }
  const field = first === undefined ? 'leadEmail' : 'leadName';
  return { lead: referTo(reader, field, written, people), more };
}

function readPerson(
  reader: RowReader<ProjectField>,
  field: ProjectField,
  { people, namesIn }: ProjectContext,
): PersonReference | null {
  const [first] = namesIn(reader.text(field) ?? '');
  return first === undefined ? null : referTo(reader, field, first, people);
}

function readEffort(reader: RowReader<ProjectField>): number | null {
  const said = reader.line('effortDays');
  if (said === null) return null;
  const figure = said.replace(/\s*(?:wte|fte|person|staff|working)?[\s-]*(?:days?|d)$/i, '');
  const reading = readNumber(figure);
  if (reading.ok && reading.value >= 0.01 && reading.value <= 100_000) return reading.value;
  reader.warn('effortDays', 'EFFORT_UNREADABLE', 'Effort is a number of days, more than 0; it stays a gap.', [
    leaveEmpty,
  ]);
  return null;
}

/** A description that is too long to be the one sentence about a project, or null. */
function longSummary(reader: RowReader<ProjectField>): string | null {
  const said = reader.text('summary');
  if (said === null || said.length <= PROJECT_TEXT_MOST.summary) return null;
  reader.warn(
    'summary',
    'SUMMARY_LONG',
    `The summary is longer than ${PROJECT_TEXT_MOST.summary.toLocaleString('en-GB')} characters. It is kept beside the project as the register had it; write one sentence there.`,
  );
  return said;
}

function readWhoSees(reader: RowReader<ProjectField>): Visibility | null {
  const said = reader.line('visibility');
  if (said === null) return null;
  const asksWhetherOpen =
    /public|shar|open|visible/i.test(reader.heading('visibility')) &&
    !/confid|private|restrict/i.test(reader.heading('visibility'));
  const reading = readVisibility(said, asksWhetherOpen);
  if (reading === null)
    reader.error(
      'visibility',
      'VISIBILITY_UNKNOWN',
      `${quoted(said)} does not say who may see it. Use Open, System, Team or Confidential.`,
      [use('Team'), use('Confidential'), use('Open')],
    );
  return reading;
}

/** A character that no cell on one line holds, since line ends are made spaces there. */
const BETWEEN = '\n';

function readHome(reader: RowReader<ProjectField>, homeOf: ProjectContext['homeOf']): WrittenUnit | null {
  const unit = homeOf(`${reader.line('unit') ?? ''}${BETWEEN}${reader.line('hospital') ?? ''}`);
  if (unit === null && (reader.has('unit') || reader.has('hospital')))
    reader.warn(
      reader.has('unit') ? 'unit' : 'hospital',
      'UNIT_MISSING',
      'No ward or department is given; it stays a gap.',
    );
  return unit;
}

/**
 * Checks one row of a file of projects and makes a record of it.
 *
 * A row with an ID is known by it; one without by its folded title and unit. The second row with the same key is
 * refused, whether or not the first could go in. Only the lack of what the file has a column for is worth a warning;
 * what no column holds is said once, for the file (`missingUseful`).
 */
export function checkProjectRow(
  input: RowInput<ProjectField>,
  context: ProjectContext,
): RowCheck<ProjectRecord> {
  const reader = new RowReader(input, context, 'projects');
  const { people, goals, leftOn } = context;
  const ref = reader.line('ref');
  const title = reader.line('title');
  const unit = readHome(reader, context.homeOf);
  const heldBack = reader.problems.some(
    ({ code, column }) => code === 'PATIENT_IDENTIFIER' && column === reader.heading('title'),
  );
  if (title === null && !heldBack)
    reader.error('title', 'TITLE_MISSING', 'The title is empty. Give the project a title.');

  const key =
    ref !== null
      ? `ref:${fold(ref)}`
      : `title:${fold(title ?? '')}|unit:${fold(unit?.name ?? '')}|in:${fold(unit?.parentName ?? '')}`;
  if (ref !== null || title !== null) {
    const before = repeats(context.seen, key, input.row);
    if (before !== null && ref !== null)
      reader.error(
        'ref',
        'ID_REPEATED',
        `${quoted(ref)} is the ID of row ${before} too. Give one of them another ID.`,
      );
    if (before !== null && ref === null)
      reader.error(
        'title',
        'ROW_REPEATED',
        `This has the title and unit of row ${before}. Skip it, or give both an ID.`,
      );
  }

  const { lead, more } = readLead(reader, context);
  const deputy = readPerson(reader, 'deputyName', context);
  const sponsor = readPerson(reader, 'sponsorName', context);
  const coach = readPerson(reader, 'coachName', context);
  const named = context
    .namesIn(reader.text('members') ?? '')
    .map((name) => referTo(reader, 'members', name, people));
  const members = [...more, ...named].filter(
    (member, at, all) =>
      fold(member.name) !== fold(lead?.name ?? '') &&
      all.findIndex(({ name }) => personKey(name) === personKey(member.name)) === at,
  );
  const status = readProjectStatus(reader);
  const startedOn = reader.date('startedOn');
  const endedOn = reader.date('endedOn');
  const updatedOn = reader.date('updatedOn');
  const aimBy = reader.date('aimBy');
  reader.inOrder('startedOn', startedOn, 'endedOn', endedOn);
  if (startedOn !== null && updatedOn !== null && updatedOn < startedOn)
    reader.warn(
      'updatedOn',
      'UPDATED_BEFORE_START',
      `This is before the start (${startedOn}). Both are kept; check them.`,
    );
  if (startedOn !== null && aimBy !== null && aimBy < startedOn)
    reader.warn(
      'aimBy',
      'AIM_BEFORE_START',
      `This is before the start (${startedOn}). Both are kept; check them.`,
    );
  const left = lead?.personId == null ? undefined : leftOn.get(lead.personId);
  if (left !== undefined && startedOn !== null && left < startedOn)
    reader.warn(
      reader.has('leadName') ? 'leadName' : 'leadEmail',
      'LEAD_LEFT_BEFORE_START',
      `${lead?.name ?? ''} left on ${left}, before the start (${startedOn}). Both are kept; check who leads.`,
    );
  const score = readScore(reader);
  const goalIds = readGoals(reader, goals);
  const purposeWord = reader.line('purpose');
  const purpose = purposeWord === null ? null : readPurpose(purposeWord);
  if (purposeWord !== null && purpose === null)
    reader.warn(
      'purpose',
      'PURPOSE_UNKNOWN',
      `${quoted(purposeWord)} is kept as a word; choose a reason in the project.`,
    );
  const visibility = readWhoSees(reader);
  const effortDays = readEffort(reader);
  const long = longSummary(reader);

  return reader.outcome(() => ({
    key,
    ref,
    title: title ?? '',
    aim: reader.text('aim'),
    problem: reader.text('problem'),
    summary: long === null ? reader.text('summary') : null,
    rationale: reader.text('rationale'),
    unit,
    setting: reader.line('setting'),
    lead,
    deputy,
    sponsor,
    coach,
    members,
    ...status,
    startedOn,
    endedOn,
    updatedOn,
    aimBy,
    score,
    goalIds,
    goalWords: reader.text('goal'),
    purpose,
    purposeWord,
    visibility,
    effortDays,
    other: long === null ? input.other : { ...input.other, [reader.heading('summary')]: long },
  }));
}
