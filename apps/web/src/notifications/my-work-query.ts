import { graphql } from '../gql';

export const MyWork = graphql(`
  query MyWork($slug: String!) {
    organisation(slug: $slug) {
      id
      allowedActions
      myWork {
        projects {
          id
          code
          title
          status
          outcome
          unitName
          reachesTrueNorth
        }
        toAnswer {
          id
          ...LinkCard_alignment
        }
        toConfirm {
          id
          ...LinkCard_alignment
        }
        waiting {
          id
          raisedAt
          goal {
            id
            title
          }
          project {
            id
            code
            title
          }
        }
      }
      myCycles {
        startIn {
          id
          code
          title
        }
        waiting {
          dueOn
          late
          sentence
          cycle {
            id
            label
            stage
            version
            changeTested
            startsOn
            lookBackOn
            predictions {
              id
              words
              direction
              from
              to
            }
            project {
              id
              code
              title
            }
          }
        }
        ramps {
          id
          letter
          text
          project {
            id
            code
            title
          }
          cycles {
            id
            label
            number
            stage
            scale
            decision
            previous {
              id
            }
          }
        }
        coached {
          project {
            id
            code
            title
          }
          status
          open
          late
          lastActivityOn
          fidelity {
            light
            state
            sentence
          }
        }
      }
      myMentions {
        id
        comment {
          id
          text
          by {
            id
            name
          }
        }
        cycle {
          id
          label
          project {
            id
            code
            title
          }
        }
      }
    }
  }
`);

export const MoveDay = graphql(`
  mutation MoveDay($input: SaveCycleInput!) {
    saveCycle(input: $input) {
      cycle {
        id
        version
        startsOn
        lookBackOn
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const SettleMention = graphql(`
  mutation SettleMention($input: SettleMentionInput!) {
    settleMention(input: $input) {
      mention {
        id
        settledAt
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
