import type { RowInput } from './cells.js';
import type { KnownPerson } from './names.js';
import type { ImportProblem } from './row-reader.js';

export const today = '2026-11-22';
/** Columns with the likeliest heading of each field, as a well-kept register has them. */
export const columnsOf = <Field extends string>(
  fields: readonly { readonly field: Field; readonly headings: readonly string[] }[],
) => fields.map(({ field, headings }, index) => ({ heading: headings[0] ?? field, index, field }));
export const input = <Field extends string>(
  row: number,
  cells: Partial<Record<Field, string>>,
  more: Partial<RowInput<Field>> = {},
): RowInput<Field> => ({ row, cells, other: {}, extraCells: [], ...more });
/** The codes of the problems of one severity. */
export const said = (problems: readonly ImportProblem[], severity: ImportProblem['severity'] = 'error') =>
  problems.filter((problem) => problem.severity === severity).map(({ code }) => code);

export const person = (
  id: string,
  name: string,
  email: string | null = null,
  leftOn: string | null = null,
): KnownPerson => ({ id, name, email, leftOn });
export const people = [
  person('p1', 'Amina Li', 'amina.li@hospital.example'),
  person('p2', 'Ben Jones', 'ben.jones@hospital.example', '2026-01-31'),
  person('p3', 'Sunita Rao', 'sunita@hospital.example'),
  person('p4', 'Sam Rao', 'sam@hospital.example'),
  person('p5', 'Wen Brown', 'wen1@hospital.example'),
  person('p6', 'Wen Brown', 'wen2@hospital.example'),
];
