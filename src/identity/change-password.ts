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
 * @throws DomainError `sign_in_failed` when the present one is wrong, `too_many_attempts`, `password_too_weak`,
 *   `conflict` when it was changed elsewhere meanwhile
 */
export async function changePassword(
  deps: IdentityDeps,
  input: { personId: string; sessionId: string; current: string; next: string; from: From },
): Promise<void> {
  const { personId, sessionId, from } = input;
  const { standing, changedAt } = await inIdentity(deps, 'a password changes', unit => present(unit, personId), {
    mode: 'read',
  });
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
      // Judging takes its time: what was proven must still be the password, or a thief undoes the owner's change.
      .where('password_changed_at', 'is not distinct from', changedAt)
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw new DomainError('conflict', 'the password was changed elsewhere at the same time');
    unit.audit({ action: 'password.changed', subjectType: 'person', subjectId: personId });
    await endOtherSessions(unit, personId, sessionId);
  };
  await inIdentity(deps, 'a password changes', work, { actor: personActor(personId, from) });
}

async function present(unit: PlatformUnit, personId: string) {
  const { password_changed_at: changedAt } = await unit.sql
    .selectFrom('person')
    .select('password_changed_at')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return { standing: await standingOf(unit, personId), changedAt };
}
