// One Jest set-up for every project: TypeScript through swc, native ES modules.
import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
delete swc.$schema;

export const preset = (displayName, overrides = {}) => ({
  displayName,
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@tributary/domain$': new URL('libs/domain/src/index.ts', import.meta.url).pathname,
    '^@tributary/ui$': new URL('libs/ui/src/index.ts', import.meta.url).pathname,
    '\\.css$': new URL('scripts/empty-module.mjs', import.meta.url).pathname,
  },
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
  ...overrides,
});
