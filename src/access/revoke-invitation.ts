import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import { welcomeMember, welcomeMemberInput } from './welcome-member.contract.ts';

/** Voids the open invitation of a membership, if there is one: its links end, its run is woken and ends too. */
export async function revokeInvitation(unit: AgencyUnit, membershipId: string): Promise<void> {
  const revoked = await unit.sql
    .updateTable('invitation')
    .set({ state: 'revoked', version: sql<number>`version + 1` })
    .where('membership_id', '=', membershipId)
    .where('state', '=', 'pending')
    .returning('id')
    .executeTakeFirst();
  if (!revoked) return;
  unit.audit({ action: 'invitation.revoked', subjectType: 'invitation', subjectId: revoked.id });
  unit.wake(welcomeMember, welcomeMemberInput(unit.actor.agencyId, revoked.id));
}
