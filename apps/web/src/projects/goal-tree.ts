import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql';
import type { GoalTreeQuery } from '../gql/graphql';

const GoalTree = graphql(`
  query GoalTree($slug: String!) {
    organisation(slug: $slug) {
      id
      goals(retired: true) {
        id
        title
        kind
        parentId
        lineage
        retiredOn
      }
    }
  }
`);

export type TreeGoal = NonNullable<GoalTreeQuery['organisation']>['goals'][number];

/** All goals of an organisation, parents before children; empty until they are here. */
export function useGoalTree(slug: string, skip = false): readonly TreeGoal[] {
  const { data } = useQuery(GoalTree, { variables: { slug }, skip });
  return data?.organisation?.goals ?? [];
}

/** The goals from the top of the tree down to this one, itself included; empty when it is not known. */
export function wayTo(goals: readonly TreeGoal[], id: string): TreeGoal[] {
  const known = new Map(goals.map((goal) => [goal.id, goal]));
  const way: TreeGoal[] = [];
  for (let at = known.get(id); at !== undefined && !way.includes(at);) {
    way.unshift(at);
    at = at.parentId === null ? undefined : known.get(at.parentId);
  }
  return way;
}
