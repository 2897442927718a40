import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const DEPTH_MOST = 12;
/** Fields that may be answered, counting each list as long as the query asks for. */
export const COST_MOST = 60_000;
/** A list whose length the query does not say. */
const LIST_GUESS = 1;

/** Refuses operations that nest too deep or could answer too much, before anything is read. */
export function limits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of context.getDocument().definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  let visited = 0;
  const measure = (set: SelectionSetNode, depth: number, open: readonly string[]): number => {
    // Fragments that spread fragments can grow without bound while the text stays short.
    visited += 1;
    if (depth > DEPTH_MOST || visited > 20_000) return Infinity;
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
        const length =
          first?.kind === Kind.INT ? Math.max(1, Number(first.value)) : first === undefined ? LIST_GUESS : 50;
        cost +=
          1 +
          (selection.selectionSet === undefined
            ? 0
            : length * measure(selection.selectionSet, depth + 1, open));
      } else if (selection.kind === Kind.INLINE_FRAGMENT)
        cost += measure(selection.selectionSet, depth, open);
      else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (fragment !== undefined && !open.includes(name))
          cost += measure(fragment.selectionSet, depth, [...open, name]);
      }
    }
    return cost;
  };

  return {
    OperationDefinition(node) {
      const cost = measure(node.selectionSet, 1, []);
      if (cost > COST_MOST)
        context.reportError(
          new GraphQLError(
            `This asks for too much at once: at most ${DEPTH_MOST} levels and ${COST_MOST} fields. Ask for fewer rows or fewer fields.`,
            { nodes: node, extensions: { code: 'TOO_MUCH' } },
          ),
        );
      return false;
    },
  };
}
