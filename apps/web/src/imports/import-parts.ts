import type { ArrangeImportMutationVariables, ImportPageQuery, ImportProblemsQuery } from '../gql/graphql';

export type ShownImport = NonNullable<ImportPageQuery['import']>;
export type ImportFile = ShownImport['files'][number];
export type ImportQuestion = ShownImport['questions'][number];
export type ImportProblem = NonNullable<ImportProblemsQuery['import']>['problems']['edges'][number]['node'];
export type Arrange = ArrangeImportMutationVariables['input'];
