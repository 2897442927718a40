import { graphql } from '../gql';

/** Of a former test, what the next one starts from. */
export const QuickStart_cycle = graphql(`
  fragment QuickStart_cycle on PdsaCycle {
    id
    label
    number
    stage
    origin
    createdAt
    changeTested
    scale
    carriedOut
    decision
    nextChange
    nextScale
    learnt
    predictions {
      id
      question
      words
      direction
      from
      to
      late
      result
      verdict
      resultDirection
    }
  }
`);

export const QuickStart_idea = graphql(`
  fragment QuickStart_idea on ChangeIdea {
    id
    letter
    text
    retiredOn
    createdAt
    cycles {
      ...QuickStart_cycle @unmask
    }
  }
`);

export const QuickStart = graphql(`
  query QuickStart($slug: String!, $code: String!) {
    organisation(slug: $slug) {
      id
      projectByCode(code: $code) {
        id
        code
        title
        status
        allowedActions
        changeIdeas {
          ...QuickStart_idea @unmask
        }
      }
    }
  }
`);

export const StartIn = graphql(`
  query StartIn($slug: String!) {
    organisation(slug: $slug) {
      id
      allowedActions
      myCycles {
        startIn {
          id
          code
          title
        }
      }
    }
  }
`);

export const PlanCycle = graphql(`
  mutation PlanCycle($input: PlanCycleInput!) {
    planCycle(input: $input) {
      cycle {
        id
        label
        stage
        version
        lookBackOn
        changeIdea {
          id
        }
        predictions {
          id
          words
          direction
          from
          to
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const TakeBackCycle = graphql(`
  mutation TakeBackCycle($input: MoveCycleInput!) {
    discardCycle(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);
