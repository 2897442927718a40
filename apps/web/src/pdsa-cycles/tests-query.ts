import type { TestsPage_ProjectFragment } from '../gql/graphql';
import { graphql } from '../gql';

/** All that the page shows of a project's tests: every mutation of the page answers with it. */
export const TestsPage_project = graphql(`
  fragment TestsPage_project on Project {
    id
    code
    status
    allowedActions
    fidelity {
      light
      state
      sentence
      nextStep
    }
    changeIdeas {
      id
      version
      letter
      text
      retiredOn
      retireReason
      allowedActions
      fidelity {
        light
        state
        sentence
        nextStep
      }
      cycles {
        id
        label
        number
        stage
        scale
        startsOn
        lookBackOn
        startedOn
        endedOn
        closedOn
        decision
        decisionReason
        changeTested
        predictions {
          id
          question
          words
          direction
          from
          to
          result
          verdict
          resultDirection
        }
        previous {
          id
          label
        }
      }
    }
  }
`);

export const TestsPage = graphql(`
  query TestsPage($slug: String!, $code: String!) {
    organisation(slug: $slug) {
      id
      projectByCode(code: $code) {
        ...TestsPage_project @unmask
      }
    }
  }
`);

export const AddChangeIdea = graphql(`
  mutation AddChangeIdea($input: AddChangeIdeaInput!) {
    addChangeIdea(input: $input) {
      changeIdea {
        id
        letter
      }
      project {
        ...TestsPage_project @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const RewordChangeIdea = graphql(`
  mutation RewordChangeIdea($input: RewordChangeIdeaInput!) {
    rewordChangeIdea(input: $input) {
      changeIdea {
        id
        version
        text
      }
      project {
        ...TestsPage_project @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const RetireChangeIdea = graphql(`
  mutation RetireChangeIdea($input: RetireChangeIdeaInput!) {
    retireChangeIdea(input: $input) {
      changeIdea {
        id
        version
        retiredOn
        retireReason
      }
      project {
        ...TestsPage_project @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const TakeUpChangeIdea = graphql(`
  mutation TakeUpChangeIdea($input: TakeUpChangeIdeaInput!) {
    takeUpChangeIdea(input: $input) {
      changeIdea {
        id
        version
        retiredOn
        retireReason
      }
      project {
        ...TestsPage_project @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const ChangeIdeaWords = graphql(`
  query ChangeIdeaWords($slug: String!, $code: String!) {
    organisation(slug: $slug) {
      id
      projectByCode(code: $code) {
        id
        changeIdeas {
          id
          history(first: 20) {
            id
            at
            by
            sentence
            reason
            changes {
              field
              before
              after
            }
          }
        }
      }
    }
  }
`);

export type TestsProject = TestsPage_ProjectFragment;
export type ChangeIdea = TestsProject['changeIdeas'][number];
export type RampCycle = ChangeIdea['cycles'][number];
