import { problem, type Problem, type Result } from '@tributary/domain';

/** Thrown inside a piece of work: nothing is written, and the problems are the answer. Not a fault. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super('refused');
    this.name = 'Refusal';
    this.problems = problems;
  }
}

export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(...result.problems);
}

/** Missing and forbidden look alike, wherever they come up. */
export const notFound = (what: string, ...path: string[]): Refusal =>
  new Refusal(
    problem('NOT_FOUND', `There is no such ${what}, or it is not yours to see. Look it up again.`, ...path),
  );

export const notAllowed = (sentence: string): Refusal => new Refusal(problem('NOT_ALLOWED', sentence));

export function checkVersion(seen: number, present: number): void {
  if (seen !== present)
    throw new Refusal(
      problem(
        'STALE',
        'Somebody changed this while you had it open. Compare both versions, then save again.',
        'version',
      ),
    );
}
