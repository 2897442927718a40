import { problem, type Problem } from '../problem.js';
import { findPatientIdentifier } from './patient-identifier.js';

/** The longest each text of a project may be, in characters; the database holds the same. */
export const PROJECT_TEXT_MOST = {
  title: 300,
  summary: 1000,
  problem: 10_000,
  aim: 4000,
  aimFrom: 200,
  aimTo: 200,
  aimUnit: 200,
  aimFor: 500,
  rationale: 10_000,
  scope: 4000,
} as const;
export type ProjectTextField = keyof typeof PROJECT_TEXT_MOST;

const WORD: Readonly<Record<ProjectTextField, string>> = {
  title: 'a title',
  summary: 'one sentence about it',
  problem: 'the problem',
  aim: 'the aim',
  aimFrom: 'where it starts from',
  aimTo: 'where it should get to',
  aimUnit: 'the unit of the aim',
  aimFor: 'for whom',
  rationale: 'the rationale',
  scope: 'the scope',
};

/**
 * Reads a typed text: trimmed, composed (NFC), without control characters, null when nothing is left. A single line
 * has its white space folded; longer texts keep their lines.
 */
export function cleanText(text: string | null | undefined, lines: 'one' | 'many' = 'many'): string | null {
  if (text === null || text === undefined) return null;
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');
  const cleaned = (lines === 'one' ? plain.replace(/\s+/g, ' ') : plain).trim();
  return cleaned === '' ? null : cleaned;
}

/** What is wrong with one text of a project; it is never quoted back. */
export function checkProjectText(
  field: ProjectTextField,
  text: string | null,
  required = false,
): readonly Problem[] {
  if (text === null)
    return required ? [problem(`${codeOf(field)}_MISSING`, `Write ${WORD[field]}.`, field)] : [];
  const problems: Problem[] = [];
  if (text.length > PROJECT_TEXT_MOST[field])
    problems.push(
      problem(
        `${codeOf(field)}_LONG`,
        `Keep it under ${PROJECT_TEXT_MOST[field].toLocaleString('en-GB')} characters; this has ${text.length.toLocaleString('en-GB')}.`,
        field,
      ),
    );
  return [...problems, ...checkNoPatient(text, field)];
}

/** A typed text that is no field of a project (a contribution, a reason) may name no patient either. */
export function checkNoPatient(
  text: string | null | undefined,
  ...path: readonly string[]
): readonly Problem[] {
  const identifier = text === null || text === undefined ? null : findPatientIdentifier(text);
  return identifier === null
    ? []
    : [problem('PATIENT_IDENTIFIER', patientIdentifierSentence(identifier.kind), ...path)];
}

const codeOf = (field: ProjectTextField): string => field.replace(/([A-Z])/g, '_$1').toUpperCase();

export function patientIdentifierSentence(
  kind: 'NHS_NUMBER' | 'CHI_NUMBER' | 'DATE_OF_BIRTH' | 'HOSPITAL_NUMBER',
): string {
  const what = {
    NHS_NUMBER: 'an NHS number',
    CHI_NUMBER: 'a CHI number',
    DATE_OF_BIRTH: 'a date of birth',
    HOSPITAL_NUMBER: 'a hospital number',
  }[kind];
  return `This looks like ${what}. We did not store it. Take it out, then save again.`;
}
