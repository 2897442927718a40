import { preset } from '../../jest.preset.mjs';

export default preset('journeys', {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/journeys/**/*.journey.ts'],
  globalSetup: '<rootDir>/journeys/global-setup.mjs',
  globalTeardown: '<rootDir>/journeys/global-teardown.mjs',
  testSequencer: '<rootDir>/journeys/in-order.mjs',
  testTimeout: 60_000,
});
