import { graphql } from '../gql';

export const CycleComments_cycle = graphql(`
  fragment CycleComments_cycle on PdsaCycle {
    id
    allowedActions
    comments {
      id
      version
      at
      editedAt
      removed
      text
      allowedActions
      by {
        id
        name
      }
      mentions {
        id
        name
      }
    }
  }
`);

export const CycleComments = graphql(`
  query CycleComments($id: ID!) {
    pdsaCycle(id: $id) {
      ...CycleComments_cycle @unmask
    }
  }
`);

export const AddComment = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      cycle {
        ...CycleComments_cycle @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const EditComment = graphql(`
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      cycle {
        ...CycleComments_cycle @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const RemoveComment = graphql(`
  mutation RemoveComment($input: RemoveCommentInput!) {
    removeComment(input: $input) {
      cycle {
        ...CycleComments_cycle @unmask
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const MentionChoice = graphql(`
  query MentionChoice($slug: String!, $search: String) {
    organisation(slug: $slug) {
      id
      people(first: 6, search: $search, left: false) {
        nodes {
          id
          name
          jobRole
        }
      }
    }
  }
`);
