import { ApolloProvider } from '@apollo/client/react';
import { SchemaLink } from '@apollo/client/link/schema';
import { addMocksToSchema } from '@graphql-tools/mock';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { act, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { AppearanceProvider } from '@tributary/ui';
import type { GraphQLFieldResolver } from 'graphql';
import { readFileSync } from 'node:fs';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createCache } from './cache';
import { cacheParts } from './cache-parts';
import { createClient } from './client';
import { places, SessionProvider } from './session';
import type { Session, SessionProps, SessionState, Viewer } from './session';
import { routes } from '../router';
import type { SessionComponent } from '../router';

/** Type name, then field name: what the api would answer. A field left out is answered with an invented value. */
export type Answers = Readonly<
  Record<string, Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>>>
>;

export interface RouteOptions {
  readonly answers?: Answers;
  /** Invented values by type, laid over the usual ones: `{ Goal: () => ({ title: 'No avoidable harm' }) }`. */
  readonly invented?: Readonly<Record<string, () => unknown>>;
  /** Who is signed in; null for nobody. */
  readonly viewer?: Viewer | null;
  readonly session?: Partial<Omit<Session, 'state'>>;
  /** The connected session instead of a given one: then `viewer` and `session` are not used. */
  readonly Session?: SessionComponent;
  readonly onSignedOut?: () => void;
}

/** A person with every place, in a hospital that does not exist. */
export const everywhere: Viewer = {
  person: { name: 'Maya Desai', initials: 'MD' },
  organisation: { slug: 'larkmere', name: 'Larkmere Hospitals' },
  organisations: [{ slug: 'larkmere', name: 'Larkmere Hospitals' }],
  places,
  home: 'portfolio',
};

const schemaFile = new URL('../../../api/schema.graphql', import.meta.url);

/** Days and numbers that any page can show; the mock's own would be words in place of dates. */
const usual: Readonly<Record<string, () => unknown>> = {
  Day: () => '2026-03-04',
  Instant: () => '2026-03-04T09:30:00.000Z',
  Int: () => 3,
  Float: () => 0.5,
  Boolean: () => false,
  String: () => 'Some words',
};

/**
 * Renders the whole application at an address under jsdom: the real router, cache and client, answered by the real
 * schema file with the given answers. Waits until the page's code has come; its data may still be on the way, so
 * look with `findBy…`.
 */
export async function renderRoute(
  path: string,
  options: RouteOptions = {},
): Promise<RenderResult & { user: UserEvent; address: () => string; goBack: () => Promise<void> }> {
  const {
    answers = {},
    invented = {},
    viewer = everywhere,
    session = {},
    onSignedOut = () => undefined,
  } = options;
  const schema = addMocksToSchema({
    schema: makeExecutableSchema({ typeDefs: readFileSync(schemaFile, 'utf8') }),
    mocks: { ...usual, ...invented },
    resolvers: Object.fromEntries(Object.entries(answers).map(([type, fields]) => [type, { ...fields }])),
    preserveResolvers: true,
  });
  const client = createClient({
    cache: createCache(cacheParts),
    onSignedOut,
    end: new SchemaLink({ schema, validate: true }),
  });
  const state: SessionState = viewer === null ? { status: 'signed-out' } : { status: 'signed-in', viewer };
  const given: Session = {
    state,
    search: () => Promise.resolve([]),
    leave: () => Promise.resolve(),
    ...session,
  };
  const GivenSession = ({ children }: SessionProps) => (
    <SessionProvider session={given}>{children}</SessionProvider>
  );
  const router = createMemoryRouter(routes(options.Session ?? GivenSession), { initialEntries: [path] });
  const user = userEvent.setup();
  const rendered = render(
    <ApolloProvider client={client}>
      <AppearanceProvider env="test">
        <RouterProvider router={router} />
      </AppearanceProvider>
    </ApolloProvider>,
  );
  await act(async () => {
    await settled(router);
  });
  return {
    ...rendered,
    user,
    address: () => router.state.location.pathname + router.state.location.search,
    goBack: () => act(() => router.navigate(-1)),
  };
}

/** Resolves when the router has fetched the code of the page it is at. */
function settled(router: ReturnType<typeof createMemoryRouter>): Promise<void> {
  const done = () => router.state.initialized && router.state.navigation.state === 'idle';
  if (done()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = router.subscribe(() => {
      if (!done()) return;
      stop();
      resolve();
    });
  });
}
