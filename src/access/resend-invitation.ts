import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { describeMember, type Member } from './member-fields.ts';
import { sendInvitation } from './offer-membership.ts';
import { findMembership } from './read-member.ts';
import { revokeInvitation } from './revoke-invitation.ts';

const pauseSeconds = 60;

/**
 * Invites again somebody who has not accepted: a new link, which voids those before, and new days to accept it.
 * @throws DomainError `not_found`, `conflict` for who is not invited, `too_many_attempts` within a minute of the last
 */
export async function resendInvitation(unit: AgencyUnit, memberId: string): Promise<Member> {
  const { id } = await findMembership(unit, memberId);
  // Two at once queue here, so that there is one open invitation.
  const row = await unit.sql
    .selectFrom('membership')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'invited')
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError('conflict', 'only who has not accepted yet is invited again');
  await refuseHaste(unit, id);
  await revokeInvitation(unit, id);
  await sendInvitation(unit, id);
  return describeMember(unit, row);
}

async function refuseHaste(unit: AgencyUnit, membershipId: string): Promise<void> {
  const recent = await unit.sql
    .selectFrom('invitation')
    .select('id')
    .where('membership_id', '=', membershipId)
    .where(sql<boolean>`created_at > now() - ${pauseSeconds} * interval '1 second'`)
    .executeTakeFirst();
  if (recent)
    throw new DomainError('too_many_attempts', 'an invitation has just been sent', { retryAfterSeconds: pauseSeconds });
}
