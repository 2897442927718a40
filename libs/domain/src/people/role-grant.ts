import { accepted, problem, refused, type Problem, type Result } from '../problem.js';
import type { Role } from './role.js';

/** A role from one day to another. `to` is the first day on which it no longer holds; days are `2026-11-22`. */
export interface Grant {
  readonly role: Role;
  /** Null: the whole organisation. */
  readonly unitId: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Checks a role to be given against those the person has. */
export function checkGrant(
  grant: Grant,
  held: readonly Grant[],
  person: { readonly leftOn: string | null },
  today: string,
): readonly Problem[] {
  if (person.leftOn !== null && person.leftOn <= today)
    return [problem('PERSON_LEFT', 'This person has left. Take the day out first if they are back.')];
  const problems: Problem[] = [];
  if (grant.role === 'ADMINISTRATOR' && grant.unitId !== null)
    problems.push(
      problem(
        'ROLE_WHOLE_ORGANISATION',
        'An administrator looks after the whole organisation. Leave the unit empty.',
        'unitId',
      ),
    );
  if (grant.to !== null && grant.to <= grant.from)
    problems.push(problem('ROLE_ENDS_BEFORE_START', 'Give an end after the day it begins.', 'to'));
  const overlaps = held.some(
    (other) =>
      other.role === grant.role &&
      other.unitId === grant.unitId &&
      (other.to === null || other.to > grant.from) &&
      (grant.to === null || other.from < grant.to),
  );
  if (overlaps)
    problems.push(
      problem('ROLE_HELD', 'This person has that role in these days already. End it first.', 'role'),
    );
  return problems;
}

/** What ending makes of a grant: its new end, or nothing left of it when it never held before that day. */
export type Ending = { readonly kept: false } | { readonly kept: true; readonly to: string };

/** Ends a role on a day, which may lie ahead. */
export function endGrant(grant: Grant, on: string, today: string): Result<Ending> {
  if (grant.to !== null && grant.to <= today)
    return refused(problem('ROLE_ENDED', 'This role has ended already.'));
  if (on < grant.from)
    return refused(problem('ROLE_ENDS_BEFORE_START', 'Give a day on or after the day it began.', 'on'));
  return accepted(on === grant.from ? { kept: false } : { kept: true, to: on });
}

/** What leaving on a day makes of a grant; null: it had ended by then and stays as it is. */
export function closeGrant(grant: Grant, leftOn: string): Ending | null {
  if (grant.to !== null && grant.to <= leftOn) return null;
  return leftOn <= grant.from ? { kept: false } : { kept: true, to: leftOn };
}

/** An organisation without an administrator cannot help itself. `others`: those who remain and can sign in. */
export const checkAdministratorRemains = (others: number): readonly Problem[] =>
  others > 0
    ? []
    : [
        problem(
          'LAST_ADMINISTRATOR',
          'This is the last administrator who can sign in. Make somebody else administrator first.',
        ),
      ];
