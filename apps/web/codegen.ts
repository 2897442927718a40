import type { CodegenConfig } from '@graphql-codegen/cli';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Types of every operation in the pages, from the committed schema, never from a running server. Apollo masks the
 * fragments while the program runs; the types are told so here, and by src/platform/data-masking.d.ts.
 */
const config: CodegenConfig = {
  schema: here('../api/schema.graphql'),
  documents: [
    here('src/**/*.tsx'),
    here('src/**/*.ts'),
    `!${here('src/gql/**')}`,
    `!${here('src/**/*.test.tsx')}`,
  ],
  ignoreNoDocuments: true,
  generates: {
    [here('src/gql/')]: {
      preset: 'client',
      // Apollo's own masking takes this one's place.
      presetConfig: { fragmentMasking: false },
      config: {
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Day: 'string', Instant: 'string', ID: 'string' },
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
