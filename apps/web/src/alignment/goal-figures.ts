import { graphql } from '../gql';
import type { TrueNorthGoalFragment } from '../gql/graphql';
import { portfolioPath, within } from '../projects/project-filter';
import type { Narrowing, PageNarrowing } from '../projects/project-filter';
import type { ProjectStatus } from '../gql/graphql';
import type { StreamGoal } from './goal-streams';

// Unmasked where it is used: figures have no id, so the cache cannot hand them out by name.
export const TrueNorthGoal = graphql(`
  fragment TrueNorthGoal on GoalRollUp {
    goal {
      id
      title
      kind
      parentId
      patientLine
    }
    live
    paused
    ideas
    closed
    claimed
    measured
    moving
    atThisLevel
    parts
    weight
    share
    effortKnown
    effortDays
    unitsCovered
    cyclesCompleted
    unserved
  }
`);

export type GoalRow = Omit<TrueNorthGoalFragment, ' $fragmentName'>;

/** A goal's figures with those of the goals beneath it, in the organisation's order. */
export interface GoalNode {
  readonly row: GoalRow;
  readonly children: readonly GoalNode[];
}

/** The rows as the tree they describe; a goal whose parent is not among them stands at the top. */
export function goalTree(rows: readonly GoalRow[]): GoalNode[] {
  const known = new Set(rows.map((row) => row.goal.id));
  const beneath = (parent: string | null): GoalNode[] =>
    rows
      .filter(
        ({ goal }) => (goal.parentId !== null && known.has(goal.parentId) ? goal.parentId : null) === parent,
      )
      .map((row) => ({ row, children: beneath(row.goal.id) }));
  return beneath(null);
}

export function streamOf({ row, children }: GoalNode): StreamGoal {
  return {
    id: row.goal.id,
    title: row.goal.title,
    live: row.live,
    parts: row.parts,
    atThisLevel: row.atThisLevel,
    children: children.map(streamOf),
  };
}

/** Goals beneath this one that no live project serves. */
export function unservedBeneath({ children }: GoalNode): GoalRow[] {
  return children.flatMap((child) => [...(child.row.unserved ? [child.row] : []), ...unservedBeneath(child)]);
}

/** What stands at a goal's own level: the share of the parts among its children's, in per cent. */
export function ownShare({ row, children }: GoalNode): number | null {
  if (row.parts === 0) return null;
  const own = row.parts - children.reduce((sum, child) => sum + child.row.parts, 0);
  return (Math.max(0, own) / row.parts) * 100;
}

/** Makes the address behind a figure: undefined where the figure is 0 or its list cannot be shown. */
export type Opener = (
  count: number,
  statuses: 'live' | readonly ProjectStatus[],
  more?: Narrowing,
) => string | undefined;

/**
 * Opens figures of the page as lists of the portfolio: the same narrowing, plus what the figure counts. Figures of a
 * past day do not open, since the portfolio lists what is now.
 */
export function opener(slug: string, page: PageNarrowing, past: boolean): Opener {
  return (count, statuses, more = {}) => {
    if (count === 0 || past) return undefined;
    const narrowing = within(page, statuses, more);
    return narrowing === null ? undefined : portfolioPath(slug, narrowing);
  };
}
