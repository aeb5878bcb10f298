import type { IdentityDeps } from './identity-deps.ts';
import { type From, inIdentity, personActor } from './identity-unit.ts';
import { giveBackTry, matchCode } from './match-code.ts';
import type { SignedIn } from './open-session.ts';
import { rotateSession } from './rotate-session.ts';
import { spendCode } from './spend-code.ts';
import { refuseUsed } from './start-session.ts';

/**
 * Raises a session of the password alone to both factors, under a new token. Showing it again is fine: operators need
 * a fresh one for some things.
 * @throws DomainError `code_invalid`, `code_already_used`, `too_many_attempts`, `session_ended`
 */
export async function showSecondFactor(
  deps: IdentityDeps,
  input: { personId: string; sessionId: string; code: string; from: From },
): Promise<SignedIn> {
  const { personId, sessionId, from } = input;
  const matched = await matchCode(deps, input);
  const work = inIdentity(
    deps,
    'a second factor',
    async unit => {
      await spendCode(unit, matched);
      const next = await rotateSession(unit, sessionId, { factor: 'password+totp' });
      unit.audit({ action: 'second_factor.shown', subjectType: 'session', subjectId: next.sessionId });
      return next;
    },
    { actor: personActor(personId, from) },
  );
  const session = await work.catch(error => refuseUsed(deps, personId, from, error));
  await giveBackTry(deps, personId, from);
  return session;
}
