import type { CyclePageQuery, CyclePage_CycleFragment } from '../gql/graphql';
import { graphql } from '../gql';

/** All that the page shows of a test, and all that can be written in it: every answer of the page brings it whole. */
export const CyclePage_cycle = graphql(`
  fragment CyclePage_cycle on PdsaCycle {
    id
    version
    label
    number
    stage
    origin
    gaps
    allowedActions
    createdAt
    updatedAt
    purpose
    changeTested
    buildsOn
    scale
    scaleCount
    scaleCountOf
    scaleConditions
    startsOn
    lookBackOn
    startedOn
    startedAt
    endedOn
    studiedOn
    closedOn
    howWeWillKnow
    dataWhat
    dataWho
    dataWhen
    dataWhere
    dataHow
    dataKind
    carriedOut
    observations
    problemsMet
    dataRecorded
    comparedWithBefore
    learnt
    surprises
    decision
    decisionReason
    nextChange
    adoptionPlan
    nextScale
    owner {
      id
      name
    }
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
      versions {
        number
        writtenAt
        writtenBy {
          id
          name
        }
        late
        question
        words
        direction
        from
        to
      }
    }
    tasks {
      id
      what
      who
      whoPerson {
        id
        name
      }
      when
      where
      done
    }
    previous {
      id
      label
    }
    next {
      id
      label
    }
    project {
      id
      code
      title
    }
    changeIdea {
      id
      letter
      text
      cycles {
        id
        label
        number
        stage
        scale
        decision
      }
    }
    history(first: 50) {
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
    ...CycleAttachments_cycle
  }
`);

export const CyclePage = graphql(`
  query CyclePage($slug: String!, $code: String!, $label: String!) {
    organisation(slug: $slug) {
      id
      projectByCode(code: $code) {
        id
        code
        allowedActions
        team {
          id
          role
          to
          person {
            id
            name
          }
        }
        cycle(label: $label) {
          ...CyclePage_cycle @unmask
        }
      }
    }
  }
`);

export const SaveCycle = graphql(`
  mutation SaveCycle($input: SaveCycleInput!) {
    saveCycle(input: $input) {
      cycle {
        ...CyclePage_cycle @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const StartCycle = graphql(`
  mutation StartCycle($input: MoveCycleInput!) {
    startCycle(input: $input) {
      cycle {
        ...CyclePage_cycle @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const FinishDoing = graphql(`
  mutation FinishDoing($input: MoveCycleInput!) {
    finishDoing(input: $input) {
      cycle {
        ...CyclePage_cycle @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const FinishStudy = graphql(`
  mutation FinishStudy($input: MoveCycleInput!) {
    finishStudy(input: $input) {
      cycle {
        ...CyclePage_cycle @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const DecideCycle = graphql(`
  mutation DecideCycle($input: DecideCycleInput!) {
    decideCycle(input: $input) {
      cycle {
        ...CyclePage_cycle @unmask
      }
      nextCycle {
        id
        label
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const StepBackCycle = graphql(`
  mutation StepBackCycle($input: MoveCycleInput!) {
    stepBackCycle(input: $input) {
      cycle {
        ...CyclePage_cycle @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const DiscardCycle = graphql(`
  mutation DiscardCycle($input: MoveCycleInput!) {
    discardCycle(input: $input) {
      cycle {
        id
      }
      project {
        id
        cycles {
          id
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

export type Cycle = CyclePage_CycleFragment;
export type CycleProject = NonNullable<NonNullable<CyclePageQuery['organisation']>['projectByCode']>;
