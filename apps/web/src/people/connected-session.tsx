import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../gql';
import { faultIdOf } from '../platform/faults';
import { departTo } from '../platform/leaving';
import {
  isPlace,
  SessionProvider,
  type Place,
  type SearchHit,
  type SessionProps,
  type SessionState,
  type Viewer,
} from '../platform/session';
import { initialsOf } from './initials';

const WhoIsHere = graphql(`
  query WhoIsHere {
    viewer {
      accountId
      memberships {
        home
        allowedActions
        organisation {
          id
          name
          slug
        }
        person {
          id
          name
        }
      }
    }
  }
`);

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      problems {
        message
      }
    }
  }
`);

const Search = graphql(`
  query Search($organisation: String!, $text: String!) {
    organisation(slug: $organisation) {
      id
      search(text: $text, first: 10) {
        kind
        id
        label
        detail
        path
      }
    }
  }
`);

const KIND = { PROJECT: 'Project', GOAL: 'Goal', PERSON: 'Person', UNIT: 'Unit' } as const;

interface MembershipHere {
  readonly home: string;
  readonly allowedActions: readonly string[];
  readonly organisation: { readonly name: string; readonly slug: string };
  readonly person: { readonly name: string };
}

/** Which places a person sees: everybody reads; importing and starting work need a right to. */
const placesOf = (actions: readonly string[]): Place[] => [
  'my-work',
  'portfolio',
  'true-north',
  'strategy',
  'people',
  'units',
  ...(actions.includes('import.run') ? (['imports'] as const) : []),
  ...(actions.includes('project.create') ? (['new-project'] as const) : []),
];

function viewerOf(memberships: readonly MembershipHere[], slug: string | undefined): Viewer | null {
  const here = memberships.find((one) => one.organisation.slug === slug) ?? memberships[0];
  if (here === undefined) return null;
  return {
    person: { name: here.person.name, initials: initialsOf(here.person.name) },
    organisation: here.organisation,
    organisations: memberships.map(({ organisation }) => organisation),
    places: placesOf(here.allowedActions),
    ...(isPlace(here.home) ? { home: here.home } : {}),
  };
}

/** The session as the server knows it: who is here, what they may look for, and how they leave. */
export function ConnectedSession({ organisationSlug, children }: SessionProps) {
  const client = useApolloClient();
  const { data, error, loading, refetch } = useQuery(WhoIsHere);
  const [signOut] = useMutation(SignOut);

  const state = useMemo((): SessionState => {
    if (data === undefined) {
      if (error !== undefined && !loading)
        return { status: 'fault', faultId: faultIdOf(error) ?? undefined, onRetry: () => void refetch() };
      return { status: 'loading' };
    }
    const viewer = data.viewer === null ? null : viewerOf(data.viewer.memberships, organisationSlug);
    return viewer === null ? { status: 'signed-out' } : { status: 'signed-in', viewer };
  }, [data, error, loading, organisationSlug, refetch]);

  const slug = state.status === 'signed-in' ? state.viewer.organisation.slug : null;
  const session = useMemo(
    () => ({
      state,
      search: async (text: string, signal: AbortSignal): Promise<readonly SearchHit[]> => {
        if (slug === null) return [];
        const found = await client.query({
          query: Search,
          variables: { organisation: slug, text },
          fetchPolicy: 'no-cache',
          context: { fetchOptions: { signal } },
        });
        return (found.data?.organisation?.search ?? []).map(({ kind, label, detail, path }) => ({
          href: `/${slug}/${path}`,
          name: label,
          second: detail === null ? KIND[kind] : `${KIND[kind]}, ${detail}`,
        }));
      },
      leave: async (to: string): Promise<void> => {
        await signOut();
        await departTo(client, to);
      },
    }),
    [client, signOut, slug, state],
  );
  return <SessionProvider session={session}>{children}</SessionProvider>;
}
