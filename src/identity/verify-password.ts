import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { normaliseEmail } from './email.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { type From, inIdentity, stranger } from './identity-unit.ts';

/** Closed words for the audit log; the answer is the same for all of them. */
type Refusal = 'unknown_person' | 'person_not_active' | 'no_password' | 'wrong_password';
type Candidate = { id: string; state: string; password_hash: string | null };

/**
 * Who this is, by e-mail and password. Unknown addresses, persons without a password and wrong passwords look the
 * same: one look-up, one argon2 run, one audit row, one answer. Counted before it is judged.
 * @throws DomainError `sign_in_failed`, `too_many_attempts`
 */
export async function verifyPassword(
  deps: IdentityDeps,
  input: { email: string; password: string; from: From },
): Promise<{ personId: string }> {
  const { password, from } = input;
  const email = normaliseEmail(input.email).slice(0, 254);
  const attempt = { kind: 'password' as const, account: email, ip: from.ip };
  await deps.throttle.admit(attempt);
  const found = await findByEmail(deps, email);
  const matches = await deps.hasher.verify(found?.password_hash ?? null, password);
  const refusal = refusalOf(found, matches);
  if (refusal || !found) {
    await recordFailure(deps, from, found?.id ?? null, refusal ?? 'unknown_person');
    throw new DomainError('sign_in_failed', 'the e-mail address or the password is not right');
  }
  await deps.throttle.succeeded(attempt);
  if (found.password_hash && deps.hasher.isOutdated(found.password_hash)) await renewHash(deps, found, password);
  return { personId: found.id };
}

function refusalOf(found: Candidate | undefined, matches: boolean): Refusal | null {
  if (!found) return 'unknown_person';
  if (!found.password_hash) return 'no_password';
  if (!matches) return 'wrong_password';
  return found.state === 'active' ? null : 'person_not_active';
}

const findByEmail = (deps: IdentityDeps, email: string): Promise<Candidate | undefined> =>
  inIdentity(
    deps,
    'who signs in',
    unit =>
      unit.sql
        .selectFrom('person')
        .select(['id', 'state', 'password_hash'])
        .where(sql<string>`lower(email)`, '=', email)
        .executeTakeFirst(),
    { mode: 'read' },
  );

const recordFailure = (deps: IdentityDeps, from: From, personId: string | null, reason: Refusal): Promise<void> =>
  inIdentity(
    deps,
    'a sign-in failed',
    async unit =>
      unit.audit({
        action: 'sign_in.refused',
        subjectType: 'person',
        subjectId: personId,
        outcome: 'denied',
        details: { reason },
      }),
    { actor: stranger(from) },
  );

/** The password is known only now: the moment to hash it with today's parameters. */
async function renewHash(deps: IdentityDeps, person: Candidate, password: string): Promise<void> {
  const fresh = await deps.hasher.hash(password);
  await inIdentity(deps, 'hash parameters changed', async unit => {
    await unit.sql
      .updateTable('person')
      .set(eb => ({ password_hash: fresh, version: eb('version', '+', 1) }))
      .where('id', '=', person.id)
      .where('password_hash', '=', person.password_hash)
      .execute();
  });
}
