import { preset } from '../../jest.preset.mjs';

export default preset('api', {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
  testTimeout: 60_000,
});
