import { problem, type Problem } from '../problem.js';
import { checkNoPatient } from '../projects/project-text.js';

/** The longest a change idea may be, in characters; the database holds the same. */
export const CHANGE_IDEA_MOST = 500;
export const RETIRE_REASON_MOST = 1000;

/** What is wrong with the words of a change idea; they are never quoted back. */
export function checkChangeIdea(text: string | null, path = 'text'): readonly Problem[] {
  if (text === null)
    return [problem('CHANGE_IDEA_MISSING', 'Say in a few words what you would change.', path)];
  const problems: Problem[] = [];
  if (text.length > CHANGE_IDEA_MOST)
    problems.push(
      problem(
        'CHANGE_IDEA_LONG',
        `Keep it under ${CHANGE_IDEA_MOST} characters; this has ${text.length.toLocaleString('en-GB')}.`,
        path,
      ),
    );
  return [...problems, ...checkNoPatient(text, path)];
}

/** A change idea is retired with a reason: others will search for it. Open tests on it keep it. */
export function checkRetire(reason: string | null, openTests: number): readonly Problem[] {
  if (openTests > 0)
    return [
      problem(
        'TESTS_OPEN',
        openTests === 1
          ? 'One test of this idea is still open. Decide it first, then retire the idea.'
          : `${openTests} tests of this idea are still open. Decide them first, then retire the idea.`,
      ),
    ];
  if (reason === null) return [problem('REASON_MISSING', 'Say why. Others will search for this.', 'reason')];
  if (reason.length > RETIRE_REASON_MOST)
    return [problem('REASON_LONG', `Keep it under ${RETIRE_REASON_MOST} characters.`, 'reason')];
  return checkNoPatient(reason, 'reason');
}
