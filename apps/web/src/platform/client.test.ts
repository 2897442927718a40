import { ApolloLink, gql, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { appearanceKey } from '@tributary/ui';
import { createCache } from './cache';
import { cacheParts } from './cache-parts';
import { createClient, forgetPerson, isSignedOut } from './client';
import { faultIdOf } from './faults';

const query = gql`
  query Who {
    viewer {
      accountId
    }
  }
`;

const answering = (result: ApolloLink.Result) => {
  let signedOut = 0;
  const client = createClient({
    cache: createCache(cacheParts),
    onSignedOut: () => (signedOut += 1),
    end: new ApolloLink(
      () =>
        new Observable((observer) => {
          observer.next(result);
          observer.complete();
        }),
    ),
  });
  return { client, signedOut: () => signedOut };
};

const refusal = (extensions: Record<string, unknown>) => ({
  data: null,
  errors: [{ message: 'No.', extensions }],
});

test('an answer that says nobody is signed in is passed on', async () => {
  const { client, signedOut } = answering(refusal({ code: 'UNAUTHENTICATED' }));
  const error: unknown = await client.query({ query }).catch((thrown: unknown) => thrown);
  expect(signedOut()).toBe(1);
  expect(isSignedOut(error)).toBe(true);
});

test('a fault is not a sign-out, and gives the id that the log carries', async () => {
  const { client, signedOut } = answering(refusal({ code: 'FAULT', faultId: '7F3A-22C1' }));
  const error: unknown = await client.query({ query }).catch((thrown: unknown) => thrown);
  expect(signedOut()).toBe(0);
  expect(faultIdOf(error)).toBe('7F3A-22C1');
});

test('a server that was not reached has no fault id', () => {
  expect(faultIdOf(new TypeError('Failed to fetch'))).toBeUndefined();
  expect(faultIdOf(new CombinedGraphQLErrors(refusal({})))).toBe('no id given');
});

test('forgetting a person empties the cache and the drafts and keeps the appearance', async () => {
  const { client } = answering({ data: { viewer: { __typename: 'Viewer', accountId: '1' } } });
  await client.query({ query });
  expect(client.readQuery({ query })).not.toBeNull();
  localStorage.setItem('tributary-draft-1', 'Something half written');
  localStorage.setItem(appearanceKey, 'dark');
  sessionStorage.setItem('where', '/larkmere/projects/Q-1');
  await forgetPerson(client);
  expect(client.readQuery({ query })).toBeNull();
  expect(Object.keys(localStorage)).toEqual([appearanceKey]);
  expect(sessionStorage).toHaveLength(0);
});
