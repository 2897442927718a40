import { CYCLE_TEXT_MOST, PREDICTION_TEXT_MOST } from '../pdsa-cycles/pdsa-cycle.js';
import { findPatientIdentifier, type PatientIdentifierKind } from '../projects/patient-identifier.js';
import { PROJECT_TEXT_MOST } from '../projects/project-text.js';
import { answer, type FieldColumn, type RowInput } from './cells.js';
import { parseDate, type DateStyle } from './dates.js';
import { fieldLabel, type TakenKind } from './fields.js';
import { tidy } from './fold.js';
import {
  isEmail,
  isInitialAndSurname,
  personKey,
  readName,
  type PeopleIndex,
  type WrittenName,
} from './names.js';

/** What could stand in the cell instead: the words of the button, and the whole new content of the cell. */
export interface ImportSuggestion {
  readonly label: string;
  readonly value: string;
}

export interface ImportProblem {
  /** Stable, upper case, for programs: `TITLE_MISSING`. */
  readonly code: string;
  /** The file's own heading; empty when it belongs to the whole row. */
  readonly column: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** The likeliest way out, to be offered and never taken unasked. */
  readonly suggestion?: ImportSuggestion;
  /** Further ways out, likeliest first. */
  readonly alternatives?: readonly ImportSuggestion[];
  /** `error`: the row cannot go in. `warning`: it goes in, with a gap or a guess that the message names. */
  readonly severity: 'error' | 'warning';
}

/** How a cell was read where that is not plain to see. */
export interface ImportNote {
  readonly column: string;
  readonly message: string;
}

export interface RowCheck<ImportedRecord> {
  readonly row: number;
  /** Null when a problem of severity `error` keeps the row out. */
  readonly record: ImportedRecord | null;
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportNote[];
}

/** A person as a record names them; the id of the known person when there is exactly one whom it fits. */
export interface PersonReference {
  readonly name: string;
  readonly email: string | null;
  readonly personId: string | null;
}

/** The most characters that a field takes. */
export const IMPORT_TEXT_MOST: Readonly<Record<string, number>> = {
  ref: 60,
  title: PROJECT_TEXT_MOST.title,
  aim: PROJECT_TEXT_MOST.aim,
  problem: PROJECT_TEXT_MOST.problem,
  rationale: PROJECT_TEXT_MOST.rationale,
  // A longer description is no reason to refuse the row: it is kept beside the record (see `longSummary`).
  summary: 8000,
  goal: 2000,
  members: 4000,
  code: 60,
  patientLine: 1000,
  project: PROJECT_TEXT_MOST.title,
  change: CYCLE_TEXT_MOST.changeTested,
  scale: CYCLE_TEXT_MOST.scaleConditions,
  prediction: PREDICTION_TEXT_MOST.words,
  happened: CYCLE_TEXT_MOST.observations,
  comparison: PREDICTION_TEXT_MOST.result,
  decision: CYCLE_TEXT_MOST.decisionReason,
};
const OTHER_TEXT_LIMIT = 200;
const UNMAPPED_TEXT_LIMIT = 8000;

/** Free text, in which somebody may have written down who the patient was. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'title', 'aim', 'problem', 'summary', 'rationale', 'unit', 'setting', 'members', 'leadName', 'deputyName', 'sponsorName',
  'coachName', 'status', 'goal', 'purpose', 'patientLine', 'owner', 'name', 'firstName', 'lastName', 'jobRole', 'parent',
  'project', 'cycle', 'change', 'scale', 'prediction', 'happened', 'comparison', 'decision',
]); // prettier-ignore

export interface RowContext<Field extends string> {
  readonly columns: readonly FieldColumn<Field>[];
  /** The order of day and month in each column of dates; a column that is not named has none that is known. */
  readonly dateStyles: Readonly<Partial<Record<Field, DateStyle | null>>>;
  /** ISO date. */
  readonly today: string;
}

/** The parts of a row check that all kinds of file share: problems gathered, cells read one by one. */
export class RowReader<Field extends string> {
  readonly problems: ImportProblem[] = [];
  readonly notes: ImportNote[] = [];
  private readonly heldBack = new Set<string>();
  private readonly headings: ReadonlyMap<string, string>;

  constructor(
    readonly input: RowInput<Field>,
    private readonly context: RowContext<Field>,
    private readonly kind: TakenKind,
  ) {
    this.headings = new Map(
      context.columns.flatMap(({ field, heading }) => (field === null ? [] : [[field, heading]])),
    );
    this.refuseExtraCells();
    this.holdBackIdentifiers();
    this.refuseLongTexts();
  }

  has(field: Field): boolean {
    return this.headings.has(field);
  }

  heading(field: Field): string {
    return this.headings.get(field) ?? fieldLabel(this.kind, field);
  }

  error(
    field: Field | null,
    code: string,
    message: string,
    suggestions: readonly ImportSuggestion[] = [],
  ): void {
    this.add('error', field, code, message, suggestions);
  }

  warn(
    field: Field | null,
    code: string,
    message: string,
    suggestions: readonly ImportSuggestion[] = [],
  ): void {
    this.add('warning', field, code, message, suggestions);
  }

  note(field: Field, message: string): void {
    this.notes.push({ column: this.heading(field), message });
  }

  /** What the cell says; null for a gap and for a cell that is held back. */
  text(field: Field): string | null {
    return this.heldBack.has(field) ? null : answer(this.input.cells[field]);
  }

  /** The same on one line. */
  line(field: Field): string | null {
    const said = this.text(field);
    return said === null ? null : tidy(said);
  }

  date(field: Field): string | null {
    const said = this.line(field);
    if (said === null) return null;
    const reading = parseDate(said, this.context.dateStyles[field] ?? null);
    if (reading.ok) {
      if (reading.note !== undefined) this.note(field, reading.note);
      return reading.date;
    }
    const { suggestion } = reading;
    this.error(
      field,
      { impossible: 'DATE_IMPOSSIBLE', ambiguous: 'DATE_AMBIGUOUS', unreadable: 'DATE_UNREADABLE' }[
        reading.code
      ],
      reading.message,
      suggestion === undefined
        ? [leaveEmpty]
        : [{ label: `Use ${suggestion}`, value: suggestion }, leaveEmpty],
    );
    return null;
  }

  /** Refuses an end that lies before its start. */
  inOrder(start: Field, startsOn: string | null, end: Field, endsOn: string | null): void {
    if (startsOn !== null && endsOn !== null && endsOn < startsOn)
      this.error(
        end,
        'END_BEFORE_START',
        `This is before “${this.heading(start)}” (${startsOn}). Correct one of the two.`,
        [leaveEmpty],
      );
  }

  outcome<ImportedRecord>(make: () => ImportedRecord): RowCheck<ImportedRecord> {
    const kept = this.problems.some(({ severity }) => severity === 'error');
    return {
      row: this.input.row,
      record: kept ? null : make(),
      problems: this.problems,
      notes: this.notes,
    };
  }

  /** A row that a problem keeps out for certain. */
  refusal(): RowCheck<never> {
    return { row: this.input.row, record: null, problems: this.problems, notes: this.notes };
  }

  private add(
    severity: ImportProblem['severity'],
    field: Field | null,
    code: string,
    message: string,
    [suggestion, ...alternatives]: readonly ImportSuggestion[],
  ): void {
    this.problems.push({
      code,
      column: field === null ? '' : this.heading(field),
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(alternatives.length === 0 ? {} : { alternatives }),
      severity,
    });
  }

  private refuseExtraCells(): void {
    const extra = this.input.extraCells.length;
    if (extra > 0)
      this.error(
        null,
        'TOO_MANY_CELLS',
        `The row has ${extra === 1 ? '1 cell' : `${extra} cells`} more than there are headings. Put texts that contain the separator in quotation marks.`,
      );
  }

  private holdBackIdentifiers(): void {
    const refuse = (column: string, text: string): boolean => {
      const found = findPatientIdentifier(text);
      if (found === null) return false;
      this.problems.push({
        code: 'PATIENT_IDENTIFIER',
        column,
        message: identifierSentence(found.kind),
        severity: 'error',
      });
      return true;
    };
    for (const { field, heading } of this.context.columns) {
      if (field === null || !FREE_TEXT.has(field)) continue;
      if (refuse(heading, this.input.cells[field] ?? '')) this.heldBack.add(field);
    }
    for (const [heading, text] of Object.entries(this.input.other)) refuse(heading, text);
  }

  private refuseLongTexts(): void {
    const refuse = (column: string, length: number, most: number): void => {
      if (length > most)
        this.problems.push({
          code: 'TEXT_TOO_LONG',
          column,
          message: `The text has ${length.toLocaleString('en-GB')} characters; ${most.toLocaleString('en-GB')} fit. Shorten it.`,
          severity: 'error',
        });
    };
    for (const { field, heading } of this.context.columns)
      if (field !== null)
        refuse(
          heading,
          (this.input.cells[field] ?? '').trim().length,
          IMPORT_TEXT_MOST[field] ?? OTHER_TEXT_LIMIT,
        );
    for (const [heading, text] of Object.entries(this.input.other))
      refuse(heading, text.length, UNMAPPED_TEXT_LIMIT);
  }
}

export const leaveEmpty: ImportSuggestion = { label: 'Leave it empty', value: '' };
export const use = (value: string): ImportSuggestion => ({ label: `Use ${value}`, value });

const IDENTIFIER_WORDS: Readonly<Record<PatientIdentifierKind, string>> = {
  NHS_NUMBER: 'an NHS number',
  CHI_NUMBER: 'a CHI number',
  DATE_OF_BIRTH: 'a date of birth',
  HOSPITAL_NUMBER: 'a hospital number',
};

const identifierSentence = (kind: PatientIdentifierKind): string =>
  `This looks like ${IDENTIFIER_WORDS[kind]}. We did not store it. Take it out of the file and send the row again.`;

/** A refused word in a sentence: short, and in quotation marks. */
export const quoted = (text: string): string =>
  `“${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”`;

/** Refuses an address that cannot be one. */
export function readEmail<Field extends string>(reader: RowReader<Field>, field: Field): string | null {
  const said = reader.line(field);
  if (said === null) return null;
  const written = readName(said);
  if (written?.email != null && isEmail(written.email)) return written.email;
  reader.error(
    field,
    'EMAIL_UNREADABLE',
    'This is not an email address. Write it like name@hospital.example, or leave it empty.',
    [leaveEmpty],
  );
  return null;
}

/** Finds out whom a cell means. A name that fits several people, or only by its initial, is asked about. */
export function referTo<Field extends string>(
  reader: RowReader<Field>,
  field: Field,
  written: WrittenName,
  people: PeopleIndex,
): PersonReference {
  const { name, email } = written;
  const reference = { name: name ?? email ?? '', email };
  const found = people.find(written);
  const [one] = found;
  if (one !== undefined && found.length === 1) {
    if (name !== null && email !== null && personKey(one.name) !== personKey(name))
      reader.warn(
        field,
        'NAME_AND_EMAIL_DIFFER',
        `The email address belongs to ${one.name}, who is taken. Check the name.`,
      );
    return { name: one.name, email: email ?? one.email, personId: one.id };
  }
  if (found.length > 1) {
    reader.error(
      field,
      'PERSON_UNCLEAR',
      `More than one person is called ${quoted(name ?? email ?? '')}. Write the email address too.`,
      found.flatMap((person) =>
        person.email === null
          ? []
          : [{ label: `Use ${person.email}`, value: `${person.name} <${person.email}>` }],
      ),
    );
    return { ...reference, personId: null };
  }
  const [namesake] = name === null || email === null ? [] : people.find({ name, email: null });
  if (namesake !== undefined)
    reader.warn(
      field,
      'EMAIL_DIFFERS',
      `${namesake.name} is known with another email address, so this is taken as another person. Check the address.`,
    );
  const guesses = name === null || namesake !== undefined ? [] : people.guess(name);
  if (guesses.length > 0)
    reader.error(
      field,
      'PERSON_UNCLEAR',
      `${guesses.map((person) => person.name).join(' or ')}? Write the name in full.`,
      guesses.map((person) => use(person.name)),
    );
  else if (name !== null && isInitialAndSurname(name))
    reader.note(field, 'Only an initial is given; the person is new under this name.');
  return { ...reference, personId: null };
}

/** Remembers a key, or names the row that had it before. */
export function repeats(seen: Map<string, number>, key: string, row: number): number | null {
  const before = seen.get(key);
  if (before === undefined) seen.set(key, row);
  return before ?? null;
}
