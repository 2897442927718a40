import { graphql } from '../gql';

export const GoalParts = graphql(`
  fragment GoalParts on Goal {
    id
    version
    code
    title
    kind
    parentId
    patientLine
    description
    weight
    startsOn
    endsOn
    aims
    retiredOn
    retireReason
    lineage
    allowedActions
    owner {
      id
      name
    }
    unit {
      id
      name
    }
  }
`);

export const StrategyPage = graphql(`
  query StrategyPage($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      allowedActions
      units {
        id
        name
        lineage
      }
      goals(retired: true) {
        ...GoalParts @unmask
      }
    }
  }
`);
