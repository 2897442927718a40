import { graphql } from '../gql';

export const PersonParts = graphql(`
  fragment PersonParts on Person {
    id
    version
    name
    email
    jobRole
    leftOn
    leavesOn
    hasAccount
    leads
    allowedActions
    unit {
      id
      name
    }
    roles {
      id
      role
      from
      to
      unit {
        id
        name
      }
    }
  }
`);

export const PeoplePage = graphql(`
  query PeoplePage($slug: String!, $search: String, $unitId: ID, $left: Boolean, $after: String) {
    organisation(slug: $slug) {
      id
      name
      allowedActions
      units {
        id
        name
        lineage
      }
      people(first: 50, after: $after, search: $search, unitId: $unitId, left: $left) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...PersonParts @unmask
          }
        }
      }
    }
  }
`);

/** How many are here and how many have left, whatever the list is narrowed to. */
export const PeopleCount = graphql(`
  query PeopleCount($slug: String!) {
    organisation(slug: $slug) {
      id
      here: people(first: 1, left: false) {
        totalCount
      }
      left: people(first: 1, left: true) {
        totalCount
      }
    }
  }
`);
