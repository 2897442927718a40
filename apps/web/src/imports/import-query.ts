import { graphql } from '../gql';

export const ImportPage = graphql(`
  query ImportPage($id: ID!) {
    import(id: $id) {
      id
      version
      status
      organisationName
      organisation {
        id
        slug
      }
      createdAt
      createdBy
      progressDone
      progressTotal
      failure
      finishedAt
      allowedActions
      newUnits
      newPeople
      newGoals
      files {
        id
        name
        kind
        taken
        rows
        encoding
        separator
        dateStyle
        dateEvidence
        sample
        problem
        columns {
          index
          heading
          field
          sure
        }
        fields {
          name
          label
          required
        }
      }
      summary {
        ready
        held
        total
        kinds {
          kind
          added
          changed
          same
          held
        }
      }
      questions {
        code
        message
        fileId
        column
        options {
          value
          label
        }
      }
      problemKinds {
        value
        label
        count
      }
      statusWords {
        word
        readAs
        rows
      }
    }
  }
`);

export const ImportProblems = graphql(`
  query ImportProblems($id: ID!, $code: String, $after: String) {
    import(id: $id) {
      id
      problems(first: 50, after: $after, code: $code) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            fileName
            row
            column
            code
            message
            severity
            value
            suggestionLabel
            suggestionValue
          }
        }
      }
    }
  }
`);

export const ArrangeImport = graphql(`
  mutation ArrangeImport($input: ArrangeImportInput!) {
    arrangeImport(input: $input) {
      import {
        id
        version
        status
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const RunImport = graphql(`
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) {
      import {
        id
        version
        status
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const UndoImport = graphql(`
  mutation UndoImport($input: RunImportInput!) {
    undoImport(input: $input) {
      import {
        id
        version
        status
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const DiscardImport = graphql(`
  mutation DiscardImport($input: RunImportInput!) {
    discardImport(input: $input) {
      import {
        id
        version
        status
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
