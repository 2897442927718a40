import { columnNames, isGap, readNumber } from './cells.js';
import { looksLikeDate } from './dates.js';
import { FIELDS, IMPORT_KINDS, type CellForm, type FieldDefinition, type ImportKind } from './fields.js';
import { editDistance, fold } from './fold.js';
import { isEmail } from './names.js';
import { readStatus } from './vocabulary.js';

export interface RecognisedColumn {
  /** The file's own heading; `Column 7` where it is blank, `Notes (2)` where it comes again. */
  readonly heading: string;
  readonly index: number;
  /** Null: the column is kept with each record as the register had it. */
  readonly field: string | null;
  /** False where the heading only may mean the field: worth a look before the import. */
  readonly sure: boolean;
}

export interface RecognisedFile {
  /** Null when the headings fit no kind of file. */
  readonly kind: ImportKind | null;
  readonly columns: readonly RecognisedColumn[];
  /** Fields without which no row can go in and which no column holds. */
  readonly missingRequired: readonly string[];
  /** Fields that no column holds and whose lack is worth one sentence for the whole file. */
  readonly missingUseful: readonly string[];
}

export interface FileSample {
  readonly fileName: string;
  readonly headings: readonly string[];
  /** Some rows below the headings; 50 to 200 are plenty, none will do. */
  readonly rows: readonly (readonly string[])[];
}

/** A plural and its singular are one word here; words such as "status" and "progress" are left whole. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|as)$/.test(word) ? word.slice(0, -1) : word;

const SPELLINGS: Readonly<Record<string, string>> = {
  organization: 'organisation',
  organizational: 'organisational',
  program: 'programme',
  center: 'centre',
  adviser: 'advisor',
  speciality: 'specialty',
  dept: 'department',
  departement: 'department',
  mail: 'email',
  num: 'number',
  nr: 'number',
  no: 'number',
  reference: 'ref',
  identifier: 'id',
  exec: 'executive',
  prog: 'programme',
  commenced: 'started',
  begun: 'started',
};

const FILLER = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'and',
  'or',
  'to',
  'in',
  'is',
  'please',
  'enter',
  'this',
  'your',
  'our',
  'its',
  's',
]);

/** The words of a heading that count, in a form in which headings that mean the same are the same. */
function headingWords(heading: string): string[] {
  const spaced = heading
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/#/g, ' no ');
  const words = fold(spaced)
    .replace(/\be-? ?mail/g, 'email')
    .replace(/['’]/g, '')
    .replace(/%/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 1 && /^\d+[a-z]?$/.test(words[0] ?? '')) words.shift();
  const counting = words.map((word) => SPELLINGS[word] ?? SPELLINGS[singular(word)] ?? singular(word));
  const kept = counting.filter((word) => !FILLER.has(word));
  return kept.length > 0 ? kept : counting;
}

const keyOf = (words: readonly string[]): string => [...words].sort().join(' ');

interface Synonym {
  readonly words: readonly string[];
  readonly key: string;
  /** How surely the heading means the field: 1 for the likeliest, a little less further down, 0.7 for a weak one. */
  readonly worth: number;
}

const SYNONYMS = new Map<FieldDefinition, readonly Synonym[]>(
  Object.values(FIELDS)
    .flat()
    .map((definition): [FieldDefinition, readonly Synonym[]] => {
      const synonym = (heading: string, worth: number): Synonym => {
        const words = headingWords(heading);
        return { words, key: keyOf(words), worth };
      };
      return [
        definition,
        [
          ...definition.headings.map((heading, at) => synonym(heading, 1 - at * 0.0005)),
          ...(definition.weaker ?? []).map((heading, at) => synonym(heading, 0.7 - at * 0.0005)),
        ],
      ];
    }),
);

/** Words that say nothing about which field it is. */
const NOISE = new Set([
  'qi',
  'quality',
  'improvement',
  'project',
  'initiative',
  'name',
  'full',
  'current',
  'text',
  'field',
  'value',
  'dd',
  'mm',
  'yyyy',
  'yy',
  'format',
  'optional',
  'required',
  'mandatory',
  'nhs',
  'trust',
  'qip',
  'title',
  'statement',
  'date',
  'on',
]);

/** Words that turn a heading into something else: "lead email" is no lead, "status comments" no status. */
const TURNS = new Set([
  'email',
  'phone',
  'tel',
  'telephone',
  'mobile',
  'bleep',
  'id',
  'code',
  'number',
  'role',
  'grade',
  'band',
  'job',
  'cost',
  'budget',
  'saving',
  'comment',
  'note',
  'link',
  'url',
  'file',
  'count',
  'rag',
  'reason',
  'next',
  'review',
  'other',
  'previous',
  'target',
  'planned',
  'expected',
  'due',
  'estimated',
  'anticipated',
  'proposed',
  'signature',
  'signed',
  'approved',
  'approval',
  'department',
  'ward',
  'team',
  'profession',
  'specialty',
  'measure',
  'met',
  'percentage',
  'history',
  'log',
  'detail',
  'score',
  'address',
  'ref',
  'time',
  'duration',
  'length',
  'update',
  'sponsor',
  'coach',
  'deputy',
  'member',
  'mentor',
  'submitter',
  'supervisor',
]);

/** How surely a heading means a field, 0 to 1; 0.9 and more is sure. */
function matchHeading(heading: string, synonyms: readonly Synonym[]): number {
  const bare = heading.replace(/[([{].*?[)\]}]/g, ' ');
  const forms = [
    headingWords(heading),
    ...(bare.trim() !== '' && bare !== heading ? [headingWords(bare)] : []),
  ];
  let best = 0;
  for (const words of forms) {
    const key = keyOf(words);
    for (const synonym of synonyms) {
      if (synonym.key === key) best = Math.max(best, synonym.worth);
      if (best >= synonym.worth) continue;
      if (synonym.words.every((word) => words.includes(word))) {
        const left = words.filter((word) => !synonym.words.includes(word));
        if (left.some((word) => TURNS.has(word))) continue;
        const telling = left.filter((word) => !NOISE.has(word)).length;
        const score = telling === 0 ? 0.95 : telling === 1 ? 0.6 : telling === 2 ? 0.45 : 0.35;
        // A single common word inside a long question ("Was the lead told?") says too little.
        if (telling <= 1 || synonym.words.length > 1) best = Math.max(best, score * synonym.worth);
      } else if (
        key.length >= 5 &&
        editDistance(synonym.words.join(' '), words.join(' '), 2) <= (key.length >= 9 ? 2 : 1)
      )
        best = Math.max(best, 0.65 * synonym.worth);
    }
  }
  return best;
}

const LOOSE_WORDS =
  /^(?:high|medium|med|low|critical|urgent|normal|yes|no|y|n|true|false|red|amber|green|yellow|r|a|g|h|m|l|[\d.,]+%?|p[1-5]|x)$/;

/** Whether sample cells fit what the heading promises. An empty column fits anything that its heading says surely. */
function cellsFit(form: CellForm, match: number, cells: readonly string[]): boolean {
  if (cells.length === 0) return form !== 'email' || match >= 0.9;
  const share = (fits: (cell: string) => boolean): number => cells.filter(fits).length / cells.length;
  switch (form) {
    case 'date':
      return share(looksLikeDate) >= 0.5;
    case 'email':
      return share((cell) => cell.includes('@')) >= 0.5;
    case 'name':
      return (
        share((cell) => isEmail(cell.trim())) < 0.5 &&
        share((cell) => readNumber(cell).ok) < 0.5 &&
        share((cell) => /^(?:yes|no|y|n|true|false)$/i.test(cell.trim())) < 0.5
      );
    case 'number':
      return share((cell) => readNumber(cell.replace(/%$/, '')).ok || /^\d/.test(cell.trim())) >= 0.5;
    case 'goal':
      return share((cell) => LOOSE_WORDS.test(fold(cell))) < 1;
    case 'status':
      return (
        share((cell) => readStatus(cell) !== null) > 0 || share((cell) => LOOSE_WORDS.test(fold(cell))) < 1
      );
    case 'text':
      return true;
  }
}

interface Mapping {
  readonly columns: readonly RecognisedColumn[];
  readonly missingRequired: readonly string[];
  readonly missingUseful: readonly string[];
  readonly score: number;
}

/** People are also named by two columns, and a project's lead also by an address alone. */
const OTHER_WAYS: Readonly<
  Partial<Record<ImportKind, Readonly<Record<string, readonly (readonly string[])[]>>>>
> = {
  people: { name: [['firstName', 'lastName'], ['lastName']] },
  projects: { leadName: [['leadEmail']], unit: [['hospital']] },
};

function mapping(
  kind: ImportKind,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Mapping {
  const names = columnNames(headings);
  const cellsOf = headings.map((_, index) =>
    rows.map((row) => row[index] ?? '').filter((cell) => !isGap(cell)),
  );
  const candidates = headings.flatMap((heading, index) =>
    FIELDS[kind].flatMap((definition) => {
      const match = matchHeading(heading, SYNONYMS.get(definition) ?? []);
      return match >= 0.4 && cellsFit(definition.form, match, cellsOf[index] ?? [])
        ? [{ index, definition, match }]
        : [];
    }),
  );
  candidates.sort((a, b) => b.match - a.match || a.index - b.index);
  const byColumn = new Map<number, { definition: FieldDefinition; match: number }>();
  const taken = new Set<string>();
  for (const { index, definition, match } of candidates) {
    if (byColumn.has(index) || taken.has(definition.field)) continue;
    byColumn.set(index, { definition, match });
    taken.add(definition.field);
  }
  const filledOtherwise = (field: string): boolean =>
    (OTHER_WAYS[kind]?.[field] ?? []).some((way) => way.every((other) => taken.has(other)));
  const missing = (wanted: (definition: FieldDefinition) => boolean): string[] =>
    FIELDS[kind]
      .filter(
        (definition) =>
          wanted(definition) && !taken.has(definition.field) && !filledOtherwise(definition.field),
      )
      .map(({ field }) => field);
  const missingRequired = missing(({ required }) => required);
  const score =
    [...byColumn.values()].reduce((total, { definition, match }) => total + definition.weight * match, 0) -
    2 * missingRequired.length;
  return {
    columns: names.map((heading, index) => {
      const found = byColumn.get(index);
      return {
        heading,
        index,
        field: found?.definition.field ?? null,
        sure: found === undefined || found.match >= 0.9,
      };
    }),
    missingRequired,
    missingUseful: missing(({ useful }) => useful === true),
    score,
  };
}

/** Gives each column of a file the field that its heading means best; each field is given once. */
export function mapColumns(
  kind: ImportKind,
  headings: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Omit<RecognisedFile, 'kind'> {
  const { columns, missingRequired, missingUseful } = mapping(kind, headings, rows);
  return { columns, missingRequired, missingUseful };
}

const FILE_NAMES: Readonly<Record<ImportKind, RegExp>> = {
  goals: /goal|objective|strateg|true.?north|hoshin|priorit|pillar/,
  people: /people|person|staff|contact|user|improver|employee|workforce|leaver|trained|members?/,
  projects: /project|register|portfolio|initiative|improvements|qip|tracker/,
  'pdsa-cycles': /cycle|pdsa|tests?.of.change/,
  measures: /measures?(?!ment)|indicator|metric|kpi/,
  measurements: /measurement|data.?point|reading|run.?chart|time.?series|values/,
};

const LEAST_SCORE = 2;

/** What a title says when the heading names the thing itself: "Project title" stands in a file of projects. */
function saysKind(kind: ImportKind, headings: readonly string[]): number {
  const wordsOf = headings.map(headingWords);
  const any = (...all: readonly string[]): boolean =>
    wordsOf.some((words) => all.every((word) => words.includes(word)));
  if (kind === 'projects')
    return any('project', 'title') || any('project', 'name') || any('qip') || any('initiative') ? 1.5 : 0;
  if (kind === 'goals') return any('goal', 'title') || any('goal', 'code') || any('goal', 'name') ? 1.5 : 0;
  return 0;
}

/**
 * Says what kind of file this is and what each of its columns holds. The headings decide; the file's name and the
 * sample cells break ties and keep a column from a field that its cells do not fit ("Completed" with Yes and No is no
 * date). A column that fits no field is kept as the register had it.
 */
export function recogniseFile({ fileName, headings, rows }: FileSample): RecognisedFile {
  const name = fold(fileName.replace(/^.*[\\/]/, ''));
  let best: { kind: ImportKind; found: Mapping; score: number } | null = null;
  for (const kind of IMPORT_KINDS) {
    const found = mapping(kind, headings, rows);
    const named = found.columns.some(({ field }) => field !== null) && FILE_NAMES[kind].test(name) ? 1.5 : 0;
    const score = found.score + named + saysKind(kind, headings);
    if (score >= LEAST_SCORE && (best === null || score > best.score)) best = { kind, found, score };
  }
  if (best === null)
    return {
      kind: null,
      columns: columnNames(headings).map((heading, index) => ({ heading, index, field: null, sure: true })),
      missingRequired: [],
      missingUseful: [],
    };
  const { columns, missingRequired, missingUseful } = best.found;
  return { kind: best.kind, columns, missingRequired, missingUseful };
}

/**
 * The index of the row that holds the headings: registers often carry a title, a date or an empty line above them. The
 * first row that more headings are known of than of any other among the first 20; 0 when none is known.
 */
export function findHeadingRow(rows: readonly (readonly string[])[]): number {
  const known = new Set([...SYNONYMS.values()].flatMap((synonyms) => synonyms.map(({ key }) => key)));
  let best = { index: 0, count: 1 };
  for (const [index, row] of rows.slice(0, 20).entries()) {
    const count = row.filter((cell) => cell.trim() !== '' && known.has(keyOf(headingWords(cell)))).length;
    if (count > best.count) best = { index, count };
  }
  return best.index;
}
