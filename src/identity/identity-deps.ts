import type { Database } from '../kernel/database.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import type { OneTimeCodes } from './one-time-codes.port.ts';
import type { PasswordHasher } from './password-hasher.port.ts';
import type { PasswordStrength } from './password-strength.port.ts';
import type { Throttle } from './throttle.port.ts';

/** What the use cases around credentials are handed; `infra/identity` makes it. */
export type IdentityDeps = {
  database: Database;
  keys: KeyManagement;
  hasher: PasswordHasher;
  strength: PasswordStrength;
  codes: OneTimeCodes;
  throttle: Throttle;
};
