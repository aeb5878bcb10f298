import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { type From, inIdentity, personActor } from './identity-unit.ts';
import { openPersonSecret, personSecretsKeys, totpPlace } from './person-secrets.ts';

/** A code that is right, in the time step it belongs to; `spendCode` makes sure that it is used once. */
export type MatchedCode = { personId: string; timeStep: number };

/**
 * Checks a code against the person's confirmed second factor. Counted before it is judged;
 * `giveBackTry` takes it off the count again, once the code is spent: a code that was used before is no success.
 * @throws DomainError `code_invalid`, `too_many_attempts`, `second_factor_enrolment_required` when there is none
 */
export async function matchCode(
  deps: IdentityDeps,
  input: { personId: string; code: string; from: From },
): Promise<MatchedCode> {
  const { personId, code, from } = input;
  const attempt = { kind: 'code' as const, account: personId, ip: from.ip };
  await deps.throttle.admit(attempt);
  const sealed = await inIdentity(deps, 'a code is checked', unit => confirmedSecret(unit, personId), { mode: 'read' });
  if (!sealed) throw new DomainError('second_factor_enrolment_required', 'set up a second factor first');
  const secret = openPersonSecret(await personSecretsKeys(deps.keys), sealed, totpPlace(personId)).toString();
  const timeStep = await deps.codes.timeStepOf(secret, code);
  if (timeStep === null) {
    await recordRefusal(deps, personId, from, 'wrong_code');
    throw new DomainError('code_invalid', 'this code is not right: take the one your app shows now');
  }
  return { personId, timeStep };
}

/** Takes a try off the count whose code has been spent. Not inside a unit: counting is one of its own. */
export const giveBackTry = (deps: IdentityDeps, personId: string, from: From): Promise<void> =>
  deps.throttle.succeeded({ kind: 'code', account: personId, ip: from.ip });

async function confirmedSecret(unit: PlatformUnit, personId: string): Promise<Buffer | null> {
  const row = await unit.sql
    .selectFrom('person')
    .select('totp_secret_sealed')
    .where('id', '=', personId)
    .where('totp_confirmed_at', 'is not', null)
    .executeTakeFirst();
  return row?.totp_secret_sealed ? Buffer.from(row.totp_secret_sealed) : null;
}

/** In a unit of its own, since the one that failed rolls back. */
export const recordRefusal = (
  deps: IdentityDeps,
  personId: string,
  from: From,
  reason: 'wrong_code' | 'code_already_used',
): Promise<void> =>
  inIdentity(
    deps,
    'a code was refused',
    async unit =>
      unit.audit({
        action: 'second_factor.refused',
        subjectType: 'person',
        subjectId: personId,
        outcome: 'denied',
        details: { reason },
      }),
    { actor: personActor(personId, from) },
  );
