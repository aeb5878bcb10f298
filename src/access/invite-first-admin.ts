import type { AgencyUnit } from '../kernel/unit.ts';
import { createInvitation } from './invite.ts';

/** Makes the agency's first membership, an invited admin, and its invitation, under ids that were chosen before. */
export async function inviteFirstAdmin(
  unit: AgencyUnit,
  admin: { personId: string; membershipId: string; invitationId: string; expiresAt: Date },
): Promise<void> {
  const { membershipId, invitationId, expiresAt } = admin;
  const made = await unit.sql
    .insertInto('membership')
    .values({
      id: membershipId,
      agency_id: unit.actor.agencyId,
      person_id: admin.personId,
      kind: 'staff',
      roles: ['admin'],
      state: 'invited',
      version: 1,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made)
    unit.audit({
      action: 'membership.invited',
      subjectType: 'membership',
      subjectId: membershipId,
      details: { role: 'admin' },
    });
  await createInvitation(unit, { membershipId, invitationId, expiresAt });
}
