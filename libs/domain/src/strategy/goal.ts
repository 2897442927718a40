import { accepted, problem, refused, type Result } from '../problem.js';

/** From a constant direction without end to what one service wants this year. */
export const GOAL_KINDS = ['TRUE_NORTH', 'BREAKTHROUGH', 'ANNUAL', 'LOCAL'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** The triple aim (health, care, resources) and two additions many organisations make: equity and staff. */
export const AIMS = ['HEALTH', 'CARE', 'RESOURCES', 'EQUITY', 'STAFF'] as const;
export type Aim = (typeof AIMS)[number];

export interface PlacedGoal {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: GoalKind;
  readonly retiredOn: string | null;
  /** From the top of the tree to the goal itself. */
  readonly path: readonly string[];
}

/** A goal tree deeper than this is a list of tasks, and no picture can show it. */
export const GOAL_DEPTH_MOST = 5;

const rank = (kind: GoalKind): number => GOAL_KINDS.indexOf(kind);

/**
 * Where a goal may stand. A True North goal is at the top; every other goal stands beneath a goal of a larger kind
 * (a local goal also beneath a local one); a breakthrough or local goal may wait without a parent until it is placed.
 * `depthBelow` is the number of levels under the goal that move along with it.
 */
export function placeGoal(
  goal: {
    readonly id: string | null;
    readonly organisationId: string;
    readonly kind: GoalKind;
    readonly depthBelow: number;
  },
  parent: PlacedGoal | null,
): Result<PlacedGoal | null> {
  if (parent === null) return accepted(null);
  if (goal.kind === 'TRUE_NORTH')
    return refused(
      problem('GOAL_AT_TOP', 'A True North goal stands at the top. Leave "beneath" empty.', 'parentId'),
    );
  if (parent.organisationId !== goal.organisationId)
    return refused(
      problem(
        'GOAL_ELSEWHERE',
        'That goal belongs to another organisation. Choose one of this organisation.',
        'parentId',
      ),
    );
  if (parent.retiredOn !== null)
    return refused(problem('GOAL_RETIRED', 'That goal is retired. Choose one that is in force.', 'parentId'));
  if (goal.id !== null && parent.path.includes(goal.id))
    return refused(
      problem(
        'GOAL_BENEATH_ITSELF',
        'A goal cannot stand beneath itself. Choose a goal outside its own branch.',
        'parentId',
      ),
    );
  const fits = rank(parent.kind) < rank(goal.kind) || (parent.kind === 'LOCAL' && goal.kind === 'LOCAL');
  if (!fits)
    return refused(
      problem(
        'GOAL_KIND',
        `${goalKindWord(goal.kind)} goals stand beneath larger ones. Choose a parent above, or change the kind.`,
        'parentId',
      ),
    );
  if (parent.path.length + 1 + goal.depthBelow > GOAL_DEPTH_MOST)
    return refused(
      problem(
        'GOAL_DEPTH',
        `The tree would be more than ${GOAL_DEPTH_MOST} levels deep. Place it higher.`,
        'parentId',
      ),
    );
  return accepted(parent);
}

export const goalKindWord = (kind: GoalKind): string =>
  ({ TRUE_NORTH: 'True North', BREAKTHROUGH: 'Breakthrough', ANNUAL: 'Annual', LOCAL: 'Local' })[kind];
