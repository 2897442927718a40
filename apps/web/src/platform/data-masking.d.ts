import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

// Tells Apollo's hooks that the generated types describe masked data: a fragment spread is a reference, not its fields.
declare module '@apollo/client' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what Apollo merges with
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
