import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';

const WEB = fileURLToPath(new URL('../../../web/src', import.meta.url));

/** All operations and fragments of the web app, as they stand in its sources. */
function definitions(): DefinitionNode[] {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('gql'),
  );
  return files.flatMap((name) =>
    [...readFileSync(join(WEB, name), 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)].flatMap(
      ([, text = '']) => parse(text).definitions,
    ),
  );
}

/**
 * The document that a page of the web app sends: the operation with its fragments, `@unmask` left out and `__typename`
 * put in, as Apollo Client does. Throws when no page has an operation of that name.
 */
export function pageDocument(operation: string): string {
  const all = definitions();
  const named = (kind: Kind, name: string): DefinitionNode => {
    const found = all.find((one) => one.kind === kind && 'name' in one && one.name?.value === name);
    if (found === undefined) throw new Error(`the web app has no ${name}`);
    return found;
  };
  const wanted = [named(Kind.OPERATION_DEFINITION, operation)];
  // Grows while it is gone through: a fragment may spread others.
  for (const definition of wanted) {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = named(Kind.FRAGMENT_DEFINITION, name.value) as FragmentDefinitionNode;
        if (!wanted.includes(fragment)) wanted.push(fragment);
      },
    });
  }
  const sent = visit(
    { kind: Kind.DOCUMENT, definitions: wanted },
    {
      Directive: ({ name }) => (name.value === 'unmask' ? null : undefined),
      SelectionSet(set, _key, parent) {
        if (parent !== undefined && !Array.isArray(parent) && 'operation' in parent) return undefined;
        return {
          ...set,
          selections: [
            ...set.selections,
            { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
          ],
        };
      },
    },
  );
  return print(sent);
}
