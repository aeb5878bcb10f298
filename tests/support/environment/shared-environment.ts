import { readFileSync } from 'node:fs';
import type { Role } from '../../../src/kernel/entity.ts';

/** What global set-up started, for every test file of one run. */
export interface SharedEnvironment {
  readonly folder: string;
  /** Superuser on the server's own database. */
  readonly adminUrl: string;
  readonly templateDatabase: string;
  readonly rolePasswords: Readonly<Record<Role, string>>;
  readonly temporalAddress: string;
  /** The `temporal` program, for tests that need a server of their own to stop and start. */
  readonly temporalProgram: string;
  readonly chromium: string | undefined;
}

/** Global set-up hands the file's path to Jest's workers through this variable. */
export const environmentVariable = 'REEVE_TEST_ENVIRONMENT';

let environment: SharedEnvironment | undefined;

/** @throws Error that says what to do, when the test was not started through Jest's global set-up */
export function sharedEnvironment(): SharedEnvironment {
  const path = process.env[environmentVariable];
  if (!path) throw new Error('no test environment: start tests with npm test -- <path>, or Jest with jest.config.mjs');
  environment ??= JSON.parse(readFileSync(path, 'utf8')) as SharedEnvironment;
  return environment;
}
