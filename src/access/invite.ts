import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

/**
 * Offers a membership: the row that the mailed link refers to. `expiresAt` is an instant.
 * One pending invitation for each membership; a repeat returns it with a later expiry, so a retried step is harmless.
 * `invitationId`: for who has chosen the id before.
 */
export async function createInvitation(
  unit: AgencyUnit,
  input: { membershipId: string; expiresAt: Date; invitationId?: string },
): Promise<{ invitationId: string; generation: number }> {
  const row = {
    id: input.invitationId ?? uuid7(),
    agency_id: unit.actor.agencyId,
    membership_id: input.membershipId,
    expires_at: input.expiresAt.toISOString(),
    version: 1,
  };
  const kept = await unit.sql
    .insertInto('invitation')
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['agency_id', 'membership_id'])
        .where(sql<boolean>`state = 'pending'`)
        .doUpdateSet(({ fn, ref }) => ({
          expires_at: fn('greatest', [ref('invitation.expires_at'), ref('excluded.expires_at')]),
        })),
    )
    .returning(['id', 'generation'])
    .executeTakeFirstOrThrow();
  if (kept.id === row.id) unit.audit({ action: 'invitation.created', subjectType: 'invitation', subjectId: kept.id });
  return { invitationId: kept.id, generation: kept.generation };
}
