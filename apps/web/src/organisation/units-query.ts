import { graphql } from '../gql';

export const UnitParts = graphql(`
  fragment UnitParts on Unit {
    id
    version
    name
    kind
    level
    parentId
    lineage
    liveProjects
    allowedActions
  }
`);

export const UnitsPage = graphql(`
  query UnitsPage($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      allowedActions
      units {
        ...UnitParts @unmask
      }
      rollUp {
        units {
          id
          cyclesCompleted
        }
      }
    }
  }
`);
