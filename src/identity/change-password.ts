import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { type From, inIdentity, personActor } from './identity-unit.ts';
import { assertPasswordFit } from './password-policy.ts';
import { standingOf } from './standing.ts';
import { verifyPassword } from './verify-password.ts';

/**
 * Replaces a password by whoever knows the present one (ASVS 6.2.2, 6.2.3); the person's other sessions end (7.4.3).
 * @throws DomainError `sign_in_failed` when the present one is wrong, `too_many_attempts`, `password_too_weak`
 */
export async function changePassword(
  deps: IdentityDeps,
  input: { personId: string; sessionId: string; current: string; next: string; from: From },
): Promise<void> {
  const { personId, sessionId, from } = input;
  const standing = await inIdentity(deps, 'a password changes', unit => standingOf(unit, personId), { mode: 'read' });
  const proven = await verifyPassword(deps, { email: standing.email, password: input.current, from });
  const context = [standing.email, standing.name ?? '', ...standing.memberships.map(each => each.agencyName)];
  await assertPasswordFit(deps.strength, input.next, context);
  const hash = await deps.hasher.hash(input.next);
  const work = async (unit: PlatformUnit) => {
    const changed = await unit.sql
      .updateTable('person')
      .set({ password_hash: hash, password_changed_at: sql<string>`now()`, version: sql<number>`version + 1` })
      .where('id', '=', proven.personId)
      .where('state', '=', 'active')
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw new DomainError('session_ended', 'this session has ended: sign in again');
    unit.audit({ action: 'password.changed', subjectType: 'person', subjectId: personId });
    await endOtherSessions(unit, personId, sessionId);
  };
  await inIdentity(deps, 'a password changes', work, { actor: personActor(personId, from) });
}
