import type { IdentityDeps } from '../../src/identity/identity-deps.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import { createOneTimeCodes } from './create-one-time-codes.ts';
import { createPasswordHasher } from './create-password-hasher.ts';
import { createPasswordStrength } from './create-password-strength.ts';
import { createThrottle } from './create-throttle.ts';

/** Everything that the use cases around credentials need, wired. Opens nothing by itself. */
export const createIdentity = (deps: { database: Database; keys: KeyManagement }): IdentityDeps => ({
  ...deps,
  hasher: createPasswordHasher(),
  strength: createPasswordStrength(),
  codes: createOneTimeCodes(),
  throttle: createThrottle(deps),
});
