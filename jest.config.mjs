/** Types are stripped by Node itself: no transform. Global set-up brings PostgreSQL and Temporal. */
export default {
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  // What takes long has a verb of its own: npm run test:long.
  testMatch: ['<rootDir>/tests/**/!(*.long).test.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/infra/evidence/jest-reporter.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
