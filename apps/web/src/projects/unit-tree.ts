import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql';
import type { UnitTreeQuery } from '../gql/graphql';
import { inTreeOrder } from './option-picker';
import type { PickerOption } from './option-picker';

const UnitTree = graphql(`
  query UnitTree($slug: String!) {
    organisation(slug: $slug) {
      id
      units {
        id
        name
        level
        parentId
        lineage
      }
    }
  }
`);

export type TreeUnit = NonNullable<UnitTreeQuery['organisation']>['units'][number];

/** All units of an organisation, parents before children; empty until they are here. */
export function useUnitTree(slug: string, skip = false): readonly TreeUnit[] {
  const { data } = useQuery(UnitTree, { variables: { slug }, skip });
  return data?.organisation?.units ?? [];
}

/** The units to choose from, as a tree; found by any name on the way down to them. */
export function unitOptions(units: readonly TreeUnit[]): PickerOption[] {
  return inTreeOrder(units).map(({ row, depth }) => ({
    id: row.id,
    label: row.name,
    depth,
    second: row.lineage.slice(0, -1).join(', '),
  }));
}
