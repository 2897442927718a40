import { InMemoryCache } from '@apollo/client';
import type { FieldPolicy, PossibleTypesMap, TypePolicies } from '@apollo/client';

/**
 * The connections of the schema, type by type, each with the arguments that make a different list (filter, order):
 * pages of the same list are joined, lists with other arguments are kept apart. `first` and `after` never stand here.
 */
export type Connections = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface CacheParts {
  readonly connections: Connections;
  /** Types without an id whose fields are to be laid over each other instead of replaced. */
  readonly embedded: readonly string[];
  /** Which types an interface or union may be, from the schema. */
  readonly possibleTypes: PossibleTypesMap;
}

/** An empty cache that joins the pages of each named connection. */
export function createCache({ connections, embedded, possibleTypes }: CacheParts): InMemoryCache {
  const typePolicies: TypePolicies = {};
  for (const type of embedded) typePolicies[type] = { merge: true };
  for (const [type, fields] of Object.entries(connections)) {
    typePolicies[type] = {
      fields: Object.fromEntries(Object.entries(fields).map(([field, keys]) => [field, joinedPages(keys)])),
    };
  }
  return new InMemoryCache({ typePolicies, possibleTypes });
}

interface Pages {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly pageInfo?: { readonly endCursor?: string | null };
}

/**
 * Joins a page to those before it when it continues them, i.e. was asked for `after` their last cursor; any other
 * answer is a list begun anew. Apollo's own helper joins only `edges`, and our queries ask for `nodes`.
 */
function joinedPages(keyArgs: readonly string[]): FieldPolicy<Pages> {
  return {
    keyArgs: keyArgs.length === 0 ? false : [...keyArgs],
    merge(existing, incoming, { args }) {
      const continues =
        existing !== undefined &&
        typeof args?.after === 'string' &&
        args.after === existing.pageInfo?.endCursor;
      if (!continues) return incoming;
      return {
        ...existing,
        ...incoming,
        ...(incoming.nodes ? { nodes: [...(existing.nodes ?? []), ...incoming.nodes] } : {}),
        ...(incoming.edges ? { edges: [...(existing.edges ?? []), ...incoming.edges] } : {}),
      };
    },
  };
}
