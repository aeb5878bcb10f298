import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '../../src/identity/password-hasher.port.ts';

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. KiB; argon2id is the library's default. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const today = '$argon2id$v=19$m=19456,t=2,p=1$';

/** Argon2id in native threads. Hashes without a person are checked against one of nobody's, in the same time. */
export function createPasswordHasher(): PasswordHasher {
  const nobody = hash('nobody has this password', parameters);
  return {
    hash: password => hash(password, parameters),
    verify: async (stored, password) => {
      const matches = await verify(stored ?? (await nobody), password);
      return stored !== null && matches;
    },
    isOutdated: stored => !stored.startsWith(today),
  };
}
