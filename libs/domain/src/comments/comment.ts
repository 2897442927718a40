import { problem, type Problem } from '../problem.js';
import { checkNoPatient } from '../projects/project-text.js';

/** The longest a comment may be, in characters; the database holds the same. */
export const COMMENT_MOST = 4000;
/** More would ask for nobody's attention. */
export const MENTIONS_MOST = 20;

/** What stands where a comment was. */
export const COMMENT_REMOVED = 'Its author took it back.';

/** What is wrong with the words of a comment; they are never quoted back. */
export function checkComment(text: string | null): readonly Problem[] {
  if (text === null) return [problem('COMMENT_MISSING', 'Write something first.', 'text')];
  const problems: Problem[] = [];
  if (text.length > COMMENT_MOST)
    problems.push(
      problem(
        'COMMENT_LONG',
        `Keep it under ${COMMENT_MOST.toLocaleString('en-GB')} characters; this has ${text.length.toLocaleString('en-GB')}.`,
        'text',
      ),
    );
  return [...problems, ...checkNoPatient(text, 'text')];
}

/** Somebody of the register, as far as it matters to whether they can be asked to look. */
export interface Mentionable {
  readonly id: string;
  readonly leftOn: string | null;
  /** By the policy: whether they may read the work that is talked about. */
  readonly mayRead: boolean;
}

/**
 * Whether these people can be asked to look at this work: people who are here and can read it. What is refused says no
 * more than that, and not of whom.
 */
export function checkMentions(
  ids: readonly string[],
  people: readonly Mentionable[],
  today: string,
): readonly Problem[] {
  if (ids.length > MENTIONS_MOST)
    return [problem('MENTIONS_MANY', `Mention ${MENTIONS_MOST} people at most.`, 'mentionIds')];
  const known = ids.map((id) => people.find((person) => person.id === id));
  if (known.some((person) => person === undefined))
    return [problem('PERSON_UNKNOWN', 'Choose somebody from the register of people.', 'mentionIds')];
  const here = known.filter((person) => person !== undefined);
  if (here.some(({ leftOn }) => leftOn !== null && leftOn <= today))
    return [problem('PERSON_LEFT', 'One of them has left. Choose somebody who is here.', 'mentionIds')];
  return here.every(({ mayRead }) => mayRead)
    ? []
    : [
        problem(
          'MENTION_CANNOT_READ',
          'Not everybody may see this project. Mention people who can, or ask its lead to let them in.',
          'mentionIds',
        ),
      ];
}

/** A comment is its author's alone: nobody puts words into somebody's mouth, or takes them out. */
export const commentActions = (comment: {
  readonly isOwn: boolean;
  readonly mayWrite: boolean;
  readonly removed: boolean;
}): readonly ('comment.edit' | 'comment.remove')[] =>
  comment.isOwn && comment.mayWrite && !comment.removed ? ['comment.edit', 'comment.remove'] : [];
