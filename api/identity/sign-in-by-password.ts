import type { Request } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-local';
import type { IdentityDeps } from '../../src/identity/identity-deps.ts';
import type { From } from '../../src/identity/identity-unit.ts';
import { verifyPassword } from '../../src/identity/verify-password.ts';
import { DomainError } from '../../src/kernel/errors.ts';

type Claim = { email: string; password: string; from: From };

/**
 * Passport's local strategy over `verifyPassword`, for the JSON API and the page alike: one path, one strength
 * (ASVS 6.3.4). Passport keeps no session of its own.
 * @throws DomainError `sign_in_failed`, `too_many_attempts`
 */
export function signInByPassword(deps: IdentityDeps, claim: Claim): Promise<{ personId: string }> {
  const authenticator = new passport.Passport();
  const strategy = new Strategy({ usernameField: 'email', session: false }, (email, password, done) => {
    verifyPassword(deps, { email, password, from: claim.from }).then(person => done(null, person), done);
  });
  authenticator.use(strategy);
  return new Promise((resolve, reject) => {
    const done = (error: unknown, person: { personId: string } | false | undefined) => {
      if (error) reject(error);
      else if (person) resolve(person);
      // Without an e-mail or a password the strategy asks nobody.
      else reject(new DomainError('sign_in_failed', 'the e-mail address or the password is not right'));
    };
    const request = { body: { email: claim.email, password: claim.password } } as Request;
    authenticator.authenticate('local', { session: false }, done)(request, undefined, reject);
  });
}
