import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { InvitationReference } from './invitation-link.ts';
import { sendInvitation } from './offer-membership.ts';
import { revokeInvitation } from './revoke-invitation.ts';

/**
 * Voids an invitation's link that others have found. Who was invited gets another one at once; the first admin, whom no
 * agency invited, with the next reminder.
 */
export async function voidExposedInvitation(
  unit: AgencyUnit,
  { agencyId, invitationId, generation }: InvitationReference,
): Promise<'revoked' | 'already_ended' | 'unknown'> {
  const row = await unit.sql
    .selectFrom('invitation as i')
    .innerJoin('membership as m', join =>
      join.onRef('m.agency_id', '=', 'i.agency_id').onRef('m.id', '=', 'i.membership_id'),
    )
    .select(['i.state', 'i.generation', 'm.id as membershipId', 'm.created_by as invitedBy'])
    .select(sql<boolean>`now() < i.expires_at`.as('live'))
    .where('i.agency_id', '=', agencyId)
    .where('i.id', '=', invitationId)
    .forUpdate('i')
    .executeTakeFirst();
  if (!row) return 'unknown';
  if (row.state !== 'pending' || row.generation !== generation || !row.live) return 'already_ended';
  const event = { subjectType: 'invitation', subjectId: invitationId, details: { reason: 'exposed' } };
  unit.audit({ action: 'invitation.link_voided', ...event });
  if (row.invitedBy) {
    await revokeInvitation(unit, row.membershipId);
    await sendInvitation(unit, row.membershipId);
  } else
    await unit.sql
      .updateTable('invitation')
      .set({ generation: generation + 1, version: sql<number>`version + 1` })
      .where('agency_id', '=', agencyId)
      .where('id', '=', invitationId)
      .execute();
  return 'revoked';
}
