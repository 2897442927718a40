import { problem, type Problem } from '../problem.js';

/** The longest a name of an organisation, a unit or a person may be, in characters; the database holds the same. */
export const NAME_MOST = 200;

/**
 * What is wrong with a name.
 * @param what the sentence's end when it is missing: `the unit's name`
 * @param field the input field it belongs to
 */
export function checkName(name: string | null, what: string, field = 'name'): readonly Problem[] {
  if (name === null) return [problem('NAME_MISSING', `Write ${what}.`, field)];
  return name.length > NAME_MOST
    ? [problem('NAME_LONG', `Keep it under ${NAME_MOST} characters; this has ${name.length}.`, field)]
    : [];
}
