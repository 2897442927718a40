import {
  decisionWord,
  type CycleDecision,
  type CycleScale,
  type CycleStage,
  type ResultDirection,
  type ScaleCount,
  type Verdict,
} from '../pdsa-cycles/pdsa-cycle.js';
import type { RowInput } from './cells.js';
import type { CycleRowField } from './fields.js';
import { fold, nearMatches } from './fold.js';
import { changeIdeaOf } from './ideas.js';
import { quoted, repeats, RowReader, use, type RowCheck, type RowContext } from './row-reader.js';
import { readComparison, readDecision, readScale } from './vocabulary.js';

/** A project that a cycle can name. */
export interface KnownProject {
  readonly id: string;
  /** The register's own ID. */
  readonly ref: string | null;
  readonly code: string | null;
  readonly title: string;
}

/** What a register says of a prediction. Without words it is a comparison with one that the register does not hold. */
export interface CyclePredictionRecord {
  readonly words: string | null;
  /** A comparison in words that are no verdict and no direction. */
  readonly result: string | null;
  readonly verdict: Verdict | null;
  readonly resultDirection: ResultDirection | null;
}

/** Days are ISO dates. A gap is null or empty, never made up. */
export interface CycleRecord {
  /** By which the same cycle is known in the next import: its project and number, or its project, change and start. */
  readonly key: string;
  /** The id, as the context gave it, of the project. */
  readonly projectId: string;
  /** The register's own word for the cycle, and the number in it. */
  readonly cycle: string | null;
  readonly number: number | null;
  readonly changeTested: string;
  /** The idea that it tests; cycles of a project with the same key are one ramp. */
  readonly idea: { readonly text: string; readonly key: string };
  readonly stage: CycleStage;
  readonly scale: CycleScale | null;
  readonly scaleCount: number | null;
  readonly scaleCountOf: ScaleCount | null;
  /** The register's own words for the scale where they say more. */
  readonly scaleConditions: string | null;
  readonly prediction: CyclePredictionRecord | null;
  /** Still to come: planned, not done. */
  readonly startsOn: string | null;
  readonly lookBackOn: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  /** Of a decided cycle the day it ended: a register has one day for both. */
  readonly closedOn: string | null;
  readonly observations: string | null;
  readonly decision: CycleDecision | null;
  /** The register's own words where they say more than the decision. */
  readonly decisionReason: string | null;
  /** What the unmapped columns say, by heading. */
  readonly other: Readonly<Record<string, string>>;
}

/** What the check of a file of cycles remembers from row to row. Make one for each pass over a file. */
export interface CycleContext extends RowContext<CycleRowField> {
  readonly projects: ProjectIndex;
  /** The keys met so far in this pass, with the row of the first. `checkCycleRow` adds to it. */
  readonly seen: Map<string, number>;
}

interface ProjectIndex {
  readonly size: number;
  find(text: string): readonly KnownProject[];
  near(text: string): readonly string[];
}

/** A project is named by the register's ID, by its code, by its title, or by an ID and the title. */
function createProjectIndex(projects: readonly KnownProject[]): ProjectIndex {
  const byKey = new Map<string, KnownProject[]>();
  const add = (text: string, project: KnownProject): void => {
    const key = fold(text);
    if (key === '') return;
    const there = byKey.get(key);
    if (there === undefined) byKey.set(key, [project]);
    else if (!there.includes(project)) there.push(project);
  };
  for (const project of projects) {
    add(project.title, project);
    for (const id of [project.ref, project.code])
      if (id !== null)
        for (const between of [null, ' ', ': ', ' - ', ' – '])
          add(between === null ? id : `${id}${between}${project.title}`, project);
  }
  const titles = projects.map(({ title }) => title);
  const nearOf = new Map<string, readonly string[]>();
  return {
    size: projects.length,
    find: (text) => byKey.get(fold(text)) ?? [],
    near(text) {
      const key = fold(text);
      const there = nearOf.get(key);
      if (there) return there;
      // "P-012", "P012" and "p 12" are near for people, but another number is another project.
      const plain = (id: string): string =>
        fold(id)
          .replace(/[^\p{L}\p{N}]/gu, '')
          .replace(/(?<!\d)0+(?=\d)/g, '');
      const same = projects.flatMap(({ ref, code }) =>
        [ref, code].filter((id) => id !== null && plain(id) !== '' && plain(id) === plain(text)),
      );
      const near = [
        ...same.filter((id) => id !== null),
        ...(/\p{L}{3}/u.test(key) ? nearMatches(text, titles) : []),
      ];
      const few = [...new Set(near)].slice(0, 3);
      // A register repeats its misspelt projects; a file of 100,000 different ones must not fill the memory.
      if (nearOf.size < 5000) nearOf.set(key, few);
      return few;
    },
  };
}

/** @param projects every project a cycle may name: those of the organisation and those of the projects file */
export const createCycleContext = ({
  columns,
  dateStyles,
  today,
  projects,
}: RowContext<CycleRowField> & { readonly projects: readonly KnownProject[] }): CycleContext => ({
  columns,
  dateStyles,
  today,
  projects: createProjectIndex(projects),
  seen: new Map(),
});

function readProject(reader: RowReader<CycleRowField>, projects: ProjectIndex): KnownProject | null {
  const said = reader.line('project');
  if (said === null) {
    if (!isHeldBack(reader, 'project'))
      reader.error('project', 'PROJECT_MISSING', 'The project is empty. Say which project tested this.');
    return null;
  }
  const found = projects.find(said);
  const [one] = found;
  if (one !== undefined && found.length === 1) return one;
  if (found.length > 1) {
    const ids = found.flatMap(({ ref, code }) => ref ?? code ?? []);
    reader.error(
      'project',
      'PROJECT_UNCLEAR',
      `More than one project is called ${quoted(said)}. Write its ID or code.`,
      ids.slice(0, 3).map(use),
    );
    return null;
  }
  const near = projects.near(said);
  reader.error(
    'project',
    'PROJECT_UNKNOWN',
    projects.size === 0
      ? 'There are no projects yet. Import the projects file first, or together with this one.'
      : near.length > 0
        ? `No project is called ${quoted(said)}. Near it: ${near.map(quoted).join(', ')}. Choose one.`
        : `No project is called ${quoted(said)}. Write its ID, code or title as in the projects file, or add it there.`,
    near.map(use),
  );
  return null;
}

const isHeldBack = (reader: RowReader<CycleRowField>, field: CycleRowField): boolean =>
  reader.problems.some(
    ({ code, column }) => code === 'PATIENT_IDENTIFIER' && column === reader.heading(field),
  );

/** "3", "PDSA 3", "Cycle no. 3" and "A3" say which number; "2.1" and a title do not. */
const numberIn = (cycle: string | null): number | null => {
  const [, digits] =
    /^(?:pdsa|cycle|test|ramp|no\.?|number|#|\s)*[a-z]?\s?0*([1-9]\d{0,2})$/i.exec(cycle ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
};

function readSize(
  reader: RowReader<CycleRowField>,
): Pick<CycleRecord, 'scale' | 'scaleCount' | 'scaleCountOf' | 'scaleConditions'> {
  const said = reader.line('scale');
  const none = { scale: null, scaleCount: null, scaleCountOf: null };
  if (said === null) return { ...none, scaleConditions: null };
  const reading = readScale(said);
  if (reading === null) {
    reader.note('scale', `${quoted(said)} is kept as words; the scale stays a gap.`);
    return { ...none, scaleConditions: said };
  }
  const { scale, count, countOf, exact } = reading;
  if (scale === null) reader.note('scale', 'The number is kept; how large that is stays a gap.');
  return { scale, scaleCount: count, scaleCountOf: countOf, scaleConditions: exact ? null : said };
}

/** A comparison is kept even where there is no prediction: it says that there was one. */
function readPrediction(reader: RowReader<CycleRowField>): CyclePredictionRecord | null {
  const words = reader.text('prediction');
  const compared = reader.text('comparison');
  if (words === null && reader.has('prediction') && !isHeldBack(reader, 'prediction'))
    reader.warn('prediction', 'PREDICTION_MISSING', 'No prediction is given; it stays a gap.');
  if (words === null && compared === null) return null;
  const reading = compared === null ? null : readComparison(compared);
  if (compared !== null && reading === null)
    reader.note('comparison', 'This is kept as words; whether the prediction came true stays a gap.');
  return {
    words,
    result: reading === null ? compared : null,
    verdict: reading?.verdict ?? null,
    resultDirection: reading?.direction ?? null,
  };
}

function readAct(reader: RowReader<CycleRowField>): Pick<CycleRecord, 'decision' | 'decisionReason'> {
  const said = reader.text('decision');
  if (said === null) return { decision: null, decisionReason: null };
  const reading = readDecision(said);
  if (reading === null) {
    reader.warn(
      'decision',
      'DECISION_UNKNOWN',
      `${quoted(said)} does not say whether to adopt, adapt or abandon. It is kept as words; the decision stays a gap.`,
      (['ADOPT', 'ADAPT', 'ABANDON'] as const).map((decision) => use(decisionWord(decision))),
    );
    return { decision: null, decisionReason: said };
  }
  const { decision, expands } = reading;
  if (expands) reader.note('decision', 'To expand is read as Adapt: the same change on a larger scale.');
  const isOwnWord = fold(said).replace(/(?:ed|\.)$/, '') === fold(decisionWord(decision));
  return { decision, decisionReason: isOwnWord ? null : said };
}

/** How far the row says that the test got, no further. */
function stageOf(row: {
  readonly decision: CycleDecision | null;
  readonly compared: boolean;
  readonly endedOn: string | null;
  readonly begun: boolean;
}): CycleStage {
  if (row.decision !== null) return 'CLOSED';
  if (row.compared) return 'ACT';
  if (row.endedOn !== null) return 'STUDY';
  return row.begun ? 'DO' : 'PLAN';
}

/**
 * Checks one row of a file of tests of change and makes a record of recorded history of it: its shape is enforced, its
 * completeness is not. A day that is still to come is one that was planned.
 */
export function checkCycleRow(input: RowInput<CycleRowField>, context: CycleContext): RowCheck<CycleRecord> {
  const reader = new RowReader(input, context, 'pdsa-cycles');
  const project = readProject(reader, context.projects);
  const cycle = reader.line('cycle');
  const changeTested = reader.text('change');
  if (changeTested === null && !isHeldBack(reader, 'change'))
    reader.error('change', 'CHANGE_MISSING', 'The change is empty. Say in a few words what was tested.');

  const start = reader.date('startedOn');
  const end = reader.date('endedOn');
  reader.inOrder('startedOn', start, 'endedOn', end);
  const ahead = (day: string | null): boolean => day !== null && day > context.today;
  if (ahead(start)) reader.note('startedOn', 'This day is still to come; it is read as the planned start.');
  if (ahead(end)) reader.note('endedOn', 'This day is still to come; it is read as the day to look back.');
  const startedOn = ahead(start) ? null : start;
  const endedOn = ahead(end) ? null : end;

  const size = readSize(reader);
  const prediction = readPrediction(reader);
  const observations = reader.text('happened');
  const act = readAct(reader);
  const stage = stageOf({
    decision: act.decision,
    compared: reader.text('comparison') !== null,
    endedOn,
    begun: startedOn !== null || observations !== null,
  });
  if (endedOn === null && (stage === 'ACT' || stage === 'CLOSED') && reader.has('endedOn'))
    reader.warn('endedOn', 'END_MISSING', 'No end is given; it stays a gap.');
  if (act.decision === null && act.decisionReason === null && endedOn !== null && reader.has('decision'))
    reader.warn('decision', 'DECISION_MISSING', 'No decision is given; it stays a gap.');

  const idea = changeIdeaOf(changeTested ?? '');
  const of = fold(project?.ref ?? project?.title ?? '');
  const key =
    cycle !== null
      ? `project:${of}|cycle:${fold(cycle)}`
      : `project:${of}|change:${fold(changeTested ?? '')}|started:${start ?? ''}`;
  if (project !== null && (cycle !== null || changeTested !== null)) {
    const before = repeats(context.seen, key, input.row);
    if (before !== null)
      reader.error(
        cycle === null ? 'change' : 'cycle',
        'CYCLE_REPEATED',
        cycle === null
          ? `Row ${before} has the same project, change and start. Skip this row, or number the cycles.`
          : `Row ${before} has the same project and cycle. Skip this row, or correct one of them.`,
      );
  }

  return reader.outcome(() => ({
    key,
    projectId: project?.id ?? '',
    cycle,
    number: numberIn(cycle),
    changeTested: changeTested ?? '',
    idea,
    stage,
    ...size,
    prediction,
    startsOn: ahead(start) ? start : null,
    lookBackOn: ahead(end) ? end : null,
    startedOn,
    endedOn,
    closedOn: stage === 'CLOSED' ? endedOn : null,
    observations,
    ...act,
    other: input.other,
  }));
}
