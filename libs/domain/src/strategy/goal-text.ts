import { problem, type Problem } from '../problem.js';

/** The longest each text of a goal may be, in characters; the database holds the same. */
export const GOAL_TEXT_MOST = {
  title: 300,
  code: 60,
  patientLine: 300,
  description: 4000,
  reason: 1000,
} as const;
export type GoalTextField = keyof typeof GOAL_TEXT_MOST;

const MISSING: Readonly<Partial<Record<GoalTextField, readonly [string, string]>>> = {
  title: ['TITLE_MISSING', 'Write what the goal is.'],
  reason: ['REASON_MISSING', 'Give the reason. Those whose work serves it read it.'],
};

/** What is wrong with one text of a goal, as far as its length goes. Null: nothing written. */
export function checkGoalText(field: GoalTextField, text: string | null): readonly Problem[] {
  if (text === null) {
    const missing = MISSING[field];
    return missing === undefined ? [] : [problem(missing[0], missing[1], field)];
  }
  const most = GOAL_TEXT_MOST[field];
  return text.length > most
    ? [
        problem(
          `${field.replace(/([A-Z])/g, '_$1').toUpperCase()}_LONG`,
          `Keep it under ${most.toLocaleString('en-GB')} characters; this has ${text.length.toLocaleString('en-GB')}.`,
          field,
        ),
      ]
    : [];
}
