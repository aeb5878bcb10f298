import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { seal } from '../kernel/sealing.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { readPending } from './begin-totp.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { type From, inIdentity, personActor } from './identity-unit.ts';
import { recordRefusal } from './match-code.ts';
import type { SignedIn } from './open-session.ts';
import { personSecretsKey, totpPlace } from './person-secrets.ts';
import { rotateSession } from './rotate-session.ts';

/**
 * Confirms the second factor with its first code, which is thereby used. The session goes on with both factors under a
 * new token; the person's other sessions end (ASVS 7.4.3).
 * @throws DomainError `code_invalid`, `too_many_attempts`, `session_ended`; `conflict` when nothing was begun here
 */
export async function confirmTotp(
  deps: IdentityDeps,
  input: { personId: string; sessionId: string; code: string; from: From },
): Promise<SignedIn> {
  const { personId, sessionId, code, from } = input;
  const attempt = { kind: 'code' as const, account: personId, ip: from.ip };
  await deps.throttle.admit(attempt);
  const pending = await readPending(deps, input);
  if (!pending) throw new DomainError('conflict', 'begin setting up the second factor first');
  const timeStep = await deps.codes.timeStepOf(pending.secret, code);
  if (timeStep === null) {
    await recordRefusal(deps, personId, from, 'wrong_code');
    throw new DomainError('code_invalid', 'this code is not right: take the one your app shows now');
  }
  await deps.throttle.succeeded(attempt);
  const sealed = seal(await personSecretsKey(deps.keys), pending.secret, totpPlace(personId));
  return inIdentity(
    deps,
    'an enrolment is confirmed',
    async unit => {
      await keepSecret(unit, personId, { was: pending.sealed, becomes: sealed, timeStep });
      const next = await rotateSession(unit, sessionId, { factor: 'password+totp' });
      await endOtherSessions(unit, personId, next.sessionId);
      return next;
    },
    { actor: personActor(personId, from) },
  );
}

async function keepSecret(
  unit: PlatformUnit,
  personId: string,
  secret: { was: Buffer; becomes: Buffer; timeStep: number },
): Promise<void> {
  const kept = await unit.sql
    .updateTable('person')
    .set({
      totp_secret_sealed: secret.becomes,
      totp_confirmed_at: sql<string>`now()`,
      totp_last_step: secret.timeStep,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', personId)
    .where('totp_confirmed_at', 'is', null)
    .where('totp_secret_sealed', '=', secret.was)
    .returning('id')
    .executeTakeFirst();
  if (!kept) throw new DomainError('conflict', 'the second factor was set up elsewhere at the same time');
  unit.audit({ action: 'second_factor.enrolled', subjectType: 'person', subjectId: personId });
}
