import { accepted, problem, refused, type Problem, type Result } from '../problem.js';
import { goalKindWord, placeGoal, type GoalKind } from './goal.js';

/** A True North goal is a direction without end; other goals end on or after the day they start. */
export function checkGoalDays(goal: {
  readonly kind: GoalKind;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}): readonly Problem[] {
  if (goal.endsOn === null) return [];
  if (goal.kind === 'TRUE_NORTH')
    return [problem('GOAL_ENDLESS', 'A True North goal has no end. Leave the end empty.', 'endsOn')];
  return goal.startsOn !== null && goal.endsOn < goal.startsOn
    ? [problem('GOAL_ENDS_BEFORE_START', 'Give an end on or after the day it starts.', 'endsOn')]
    : [];
}

/** A goal that becomes smaller must still be larger than each goal beneath it. `beneath`: the kinds of its children. */
export function checkKindAbove(
  goal: { readonly id: string; readonly organisationId: string; readonly kind: GoalKind },
  beneath: readonly GoalKind[],
): readonly Problem[] {
  const parent = { ...goal, retiredOn: null, path: [goal.id] };
  const fits = beneath.every(
    (kind) => placeGoal({ id: null, organisationId: goal.organisationId, kind, depthBelow: 0 }, parent).ok,
  );
  return fits
    ? []
    : [
        problem(
          'GOAL_KIND_BENEATH',
          `Goals beneath it are too large for ${goalKindWord(goal.kind).toLowerCase()}. Move them first, or choose a larger kind.`,
          'kind',
        ),
      ];
}

/**
 * Moves one of some siblings: the ids in their new order. `at` counts from 0 among the others; past the end or null is
 * last.
 */
export function placeAmong(others: readonly string[], id: string, at: number | null): readonly string[] {
  const place = at === null ? others.length : Math.min(at, others.length);
  return [...others.slice(0, place), id, ...others.slice(place)];
}

/** What retiring needs: a goal in force without goals in force beneath it, and, for its links, another one in force. */
export function retireGoal(
  goal: { readonly id: string; readonly retiredOn: string | null },
  childrenInForce: number,
  linksTo: { readonly id: string; readonly retiredOn: string | null } | null,
  today: string,
): Result<{ readonly retiredOn: string }> {
  if (goal.retiredOn !== null)
    return refused(problem('GOAL_RETIRED', 'This goal is retired already. Its record stays as it is.'));
  if (childrenInForce > 0)
    return refused(
      problem('GOAL_HAS_CHILDREN', 'Goals in force stand beneath this one. Move or retire them first.'),
    );
  if (linksTo !== null && (linksTo.id === goal.id || linksTo.retiredOn !== null))
    return refused(
      problem('GOAL_LINKS_TO', 'Choose another goal that is in force for its projects.', 'linksTo'),
    );
  return accepted({ retiredOn: today });
}
