/**
 * Files of tests are imported by Node itself, which strips the types: no transform, no virtual machine (decision 007).
 * Global set-up brings PostgreSQL and Temporal.
 */
export default {
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  // What takes long has a verb of its own: npm run test:long.
  testMatch: ['<rootDir>/tests/**/!(*.long).test.ts'],
  testEnvironment: '<rootDir>/tests/support/jest/environment.ts',
  runtime: '<rootDir>/tests/support/jest/runtime.ts',
  // A worker's modules stay; what files of tests leave behind goes with the worker.
  workerIdleMemoryLimit: '1200MB',
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/infra/evidence/jest-reporter.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
