import { isDomainError } from '../kernel/errors.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { type From, inIdentity, personActor } from './identity-unit.ts';
import { giveBackTry, matchCode, recordRefusal } from './match-code.ts';
import { openSession, type SignedIn } from './open-session.ts';
import { spendCode } from './spend-code.ts';

/**
 * Signs somebody in whose password has just been verified; with a code, both factors at once.
 * @throws DomainError `code_invalid`, `code_already_used`, `too_many_attempts`, `second_factor_enrolment_required`
 */
export async function startSession(
  deps: IdentityDeps,
  input: { personId: string; code?: string | undefined; from: From },
): Promise<SignedIn> {
  const { personId, code, from } = input;
  const matched = code === undefined ? null : await matchCode(deps, { personId, code, from });
  const work = inIdentity(
    deps,
    'a sign-in',
    async unit => {
      if (matched) await spendCode(unit, matched);
      return openSession(unit, { personId, factor: matched ? 'password+totp' : 'password' });
    },
    { actor: personActor(personId, from) },
  );
  const session = await work.catch(error => refuseUsed(deps, personId, from, error));
  if (matched) await giveBackTry(deps, personId, from);
  return session;
}

/** Audits the refusal of a used code and throws on. */
export async function refuseUsed(deps: IdentityDeps, personId: string, from: From, error: unknown): Promise<never> {
  if (isDomainError(error, 'code_already_used')) await recordRefusal(deps, personId, from, 'code_already_used');
  throw error;
}
