import { gql } from '@apollo/client';
import { createCache } from './cache';
import { cacheParts } from './cache-parts';

const query = gql`
  query Projects($after: String, $filter: ProjectFilter) {
    organisation(slug: "larkmere") {
      id
      projects(first: 2, after: $after, filter: $filter) {
        nodes {
          id
          title
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

const page = (endCursor: string, ...titles: string[]) => ({
  organisation: {
    __typename: 'Organisation',
    id: '1',
    projects: {
      __typename: 'ProjectRowConnection',
      nodes: titles.map((title) => ({ __typename: 'ProjectRow', id: title, title })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor },
    },
  },
});

function read(cache: ReturnType<typeof createCache>, variables: Record<string, unknown> = {}): string[] {
  const data = cache.readQuery<ReturnType<typeof page>>({ query, variables });
  return data?.organisation.projects.nodes.map((node) => node.title) ?? [];
}

test('a page that goes on from the last one is joined to it', () => {
  const cache = createCache(cacheParts);
  cache.writeQuery({ query, data: page('b', 'a', 'b') });
  cache.writeQuery({ query, variables: { after: 'b' }, data: page('d', 'c', 'd') });
  expect(read(cache)).toEqual(['a', 'b', 'c', 'd']);
});

test('a first page begins the list anew, and so does a page that goes on from elsewhere', () => {
  const cache = createCache(cacheParts);
  cache.writeQuery({ query, data: page('b', 'a', 'b') });
  cache.writeQuery({ query, variables: { after: 'z' }, data: page('y', 'x', 'y') });
  expect(read(cache)).toEqual(['x', 'y']);
  cache.writeQuery({ query, data: page('b', 'a', 'b') });
  expect(read(cache)).toEqual(['a', 'b']);
});

test('lists with another filter are other lists', () => {
  const cache = createCache(cacheParts);
  cache.writeQuery({ query, data: page('b', 'a', 'b') });
  cache.writeQuery({ query, variables: { filter: { live: true } }, data: page('l', 'l') });
  expect(read(cache)).toEqual(['a', 'b']);
  expect(read(cache, { filter: { live: true } })).toEqual(['l']);
});
