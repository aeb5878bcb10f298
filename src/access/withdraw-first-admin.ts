import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';

/** Revokes the invitation and ends the membership of an admin who never came. Nothing happens where there is neither. */
export async function withdrawFirstAdmin(
  unit: AgencyUnit,
  admin: { membershipId: string; invitationId: string },
): Promise<void> {
  const { agencyId } = unit.actor;
  const version = sql<number>`version + 1`;
  const revoked = await unit.sql
    .updateTable('invitation')
    .set({ state: 'revoked', version })
    .where('agency_id', '=', agencyId)
    .where('id', '=', admin.invitationId)
    .where('state', '=', 'pending')
    .returning('id')
    .executeTakeFirst();
  if (revoked) unit.audit({ action: 'invitation.revoked', subjectType: 'invitation', subjectId: revoked.id });
  const ended = await unit.sql
    .updateTable('membership')
    .set({ state: 'ended', version, updated_at: sql<string>`now()` })
    .where('agency_id', '=', agencyId)
    .where('id', '=', admin.membershipId)
    .where('state', '=', 'invited')
    .returning('id')
    .executeTakeFirst();
  if (ended) unit.audit({ action: 'membership.ended', subjectType: 'membership', subjectId: ended.id });
}
