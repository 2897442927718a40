import { preset } from '../../jest.preset.mjs';

export default preset('web', {
  testEnvironment: '<rootDir>/src/platform/test-environment.mjs',
  setupFiles: ['<rootDir>/src/platform/test-setup.ts'],
});
