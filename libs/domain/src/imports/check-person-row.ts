import type { RowInput } from './cells.js';
import type { PersonField } from './fields.js';
import { fold } from './fold.js';
import { personKey, readName } from './names.js';
import { readEmail, repeats, RowReader, type RowCheck, type RowContext } from './row-reader.js';
import { readUnit, type WrittenUnit } from './units.js';

export interface PersonRecord {
  /** By which the same person is known in the next import: the address, or the name where there is none. */
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly jobRole: string | null;
  readonly unit: WrittenUnit | null;
  readonly leftOn: string | null;
  readonly leavesOn: string | null;
  readonly trainedOn: string | null;
  readonly other: Readonly<Record<string, string>>;
}

/** What the check of a file of people remembers from row to row. Make one for each pass over a file. */
export interface PersonContext extends RowContext<PersonField> {
  /** The keys met so far in this pass, with the row of the first. `checkPersonRow` adds to it. */
  readonly seen: Map<string, number>;
}

export const createPersonContext = ({
  columns,
  dateStyles,
  today,
}: RowContext<PersonField>): PersonContext => ({ columns, dateStyles, today, seen: new Map() });

/**
 * Checks one row of a file of people and makes a record of it. A person is known by the address, or by the name where
 * there is none. A leaving date that is still to come is one on which the person leaves, not one on which they left.
 */
export function checkPersonRow(input: RowInput<PersonField>, context: PersonContext): RowCheck<PersonRecord> {
  const reader = new RowReader(input, context, 'people');
  const whole = readName(reader.line('name') ?? '');
  const parts = [reader.line('firstName'), reader.line('lastName')].filter((part) => part !== null);
  const name = whole?.name ?? (parts.length > 0 ? parts.join(' ') : null);
  const nameField: PersonField = reader.has('name') || !reader.has('lastName') ? 'name' : 'lastName';
  const email = readEmail(reader, 'email') ?? whole?.email ?? null;
  const heldBack = reader.problems.some(({ code }) => code === 'PATIENT_IDENTIFIER');
  if (name === null && !heldBack)
    reader.error(nameField, 'NAME_MISSING', 'The name is empty. Give the person a name.');

  const key = email !== null ? `email:${fold(email)}` : `name:${personKey(name ?? '')}`;
  if (email !== null || name !== null) {
    const before = repeats(context.seen, key, input.row);
    if (before !== null)
      reader.error(
        email === null ? nameField : 'email',
        'PERSON_REPEATED',
        email === null
          ? `Row ${before} has the same name. Skip this row, or give both an email address.`
          : `Row ${before} has the same email address. Skip this row, or correct one of them.`,
      );
  }

  const left = reader.date('leftOn');
  const leaves = reader.date('leavesOn');
  const stillHere = left !== null && left > context.today;
  if (stillHere)
    reader.note('leftOn', `${left} is still to come; it was read as the day on which the person leaves.`);
  const trainedOn = readTraining(reader);
  const unit = readUnit(reader.line('unit') ?? '');

  return reader.outcome(() => ({
    key,
    name: name ?? '',
    email,
    jobRole: reader.line('jobRole'),
    unit,
    leftOn: stillHere ? null : left,
    leavesOn: leaves ?? (stillHere ? left : null),
    trainedOn,
    other: input.other,
  }));
}

/** "No" is a gap; "Yes" says that there was training but not when, and a date is not made up. */
function readTraining(reader: RowReader<PersonField>): string | null {
  const said = fold(reader.line('trainedOn') ?? '');
  if (['no', 'n', 'false', '0', 'not trained', 'not yet', 'booked'].includes(said)) return null;
  if (['yes', 'y', 'true', '1', 'trained', 'completed'].includes(said)) {
    reader.warn(
      'trainedOn',
      'TRAINING_DATE_MISSING',
      'The day of the training is not given; it stays a gap.',
    );
    return null;
  }
  return reader.date('trainedOn');
}
