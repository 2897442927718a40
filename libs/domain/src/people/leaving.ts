import { problem, type Problem } from '../problem.js';

/** `leftOn` is a fact, never a plan: a day to come goes into `leavesOn`. Days are `2026-11-22`. */
export const checkLeftOn = (leftOn: string | null, today: string): readonly Problem[] =>
  leftOn !== null && leftOn > today
    ? [problem('LEFT_IN_FUTURE', 'Give a day up to today. A day to come belongs to "leaves on".', 'leftOn')]
    : [];
