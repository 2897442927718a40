import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether the query asks for this field of what is being resolved, also by way of a fragment. */
export function asksFor(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, field: string): boolean {
  const inSet = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.name.value === field;
        case Kind.INLINE_FRAGMENT:
          return inSet(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD: {
          const fragment: FragmentDefinitionNode | undefined = info.fragments[selection.name.value];
          return inSet(fragment?.selectionSet);
        }
      }
    }) ?? false;
  return info.fieldNodes.some((node) => inSet(node.selectionSet));
}
