import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import type { InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { appearanceKey } from '@tributary/ui';

export interface ClientParts {
  readonly cache: InMemoryCache;
  /** The session is over or never was: called for every answer that says so. */
  readonly onSignedOut: () => void;
  /** Where operations go; tests put a schema here. */
  readonly end?: ApolloLink;
}

/** The one way to the api: same origin, the session in its cookie, fragments masked from those that did not ask. */
export function createClient({ cache, onSignedOut, end }: ClientParts): ApolloClient {
  const session = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
  });
  return new ApolloClient({
    link: ApolloLink.from([
      session,
      end ??
        new HttpLink({
          uri: '/graphql',
          credentials: 'same-origin',
          // A form of another site cannot send this header, so no other site can act with the person's cookie.
          headers: { 'apollo-require-preflight': 'true' },
        }),
    ]),
    cache,
    dataMasking: true,
    // A name on a ward's screen must be the present one: show what is known, and ask again.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

/** Whether an error says that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some((one) => one.extensions?.code === 'UNAUTHENTICATED');
  }
  return ServerError.is(error) && error.statusCode === 401;
}

const cancels = new Set<() => void>();

/**
 * Registers what holds something of the person and might still send or keep it, as a save that waits for its moment.
 * It is called before the person is forgotten, and must then do nothing more. Returns how to take it back.
 */
export function beforeForgetting(cancel: () => void): () => void {
  cancels.add(cancel);
  return () => {
    cancels.delete(cancel);
  };
}

/**
 * Drops everything of the former person from memory and from this device: running requests, the cache, drafts.
 * Only the appearance stays, which belongs to the machine. The caller then loads a page anew, which clears the rest.
 */
export async function forgetPerson(client: ApolloClient): Promise<void> {
  for (const cancel of cancels) cancel();
  cancels.clear();
  client.stop();
  await client.clearStore();
  sessionStorage.clear();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('tributary-') && key !== appearanceKey) localStorage.removeItem(key);
  }
}
