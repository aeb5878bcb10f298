import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { createInvitation } from './invite.ts';
import type { MembershipRow } from './member-fields.ts';
import { welcomeMember, welcomeMemberInput, welcomeMemberPolicy } from './welcome-member.contract.ts';

export type Offer = { email: string; kind: 'staff' | 'portal'; roles: readonly string[] } & {
  limited?: boolean;
  contactId?: string;
};

/**
 * Makes an invited membership of whoever has this address, known to us or not: the answer is the same. Its run mails
 * the invitation. `email` is normalised (emailSchema).
 * @throws DomainError `conflict` where they are a member of this kind already, or are invited
 */
export async function offerMembership(unit: AgencyUnit, offer: Offer): Promise<MembershipRow> {
  const { agencyId, kind: actorKind, id: actorId } = unit.actor;
  const { email, kind, roles, limited = false, contactId = null } = offer;
  const { rows } = await sql<{ id: string }>`select auth.invitee(${email}, ${uuid7()}) as id`.execute(unit.sql);
  const personId = rows[0]?.id;
  if (!personId) throw new Error('nobody could be invited');
  const row = await unit.sql
    .insertInto('membership')
    .values({
      id: uuid7(),
      agency_id: agencyId,
      person_id: personId,
      kind,
      roles: [...roles],
      limited,
      contact_id: contactId,
      state: 'invited',
      created_by: actorKind === 'staff' ? actorId : null,
      version: 1,
    })
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError('conflict', 'somebody with this address is there already, or is invited');
  // Whether the person was known before stays unsaid, here too.
  const details = { kind, roles: roles.join(' '), limited, contactId };
  unit.audit({ action: 'membership.invited', subjectType: 'membership', subjectId: row.id, details });
  await sendInvitation(unit, row.id);
  return row;
}

/** A fresh invitation of a membership, and the run that mails it and reminds. */
export async function sendInvitation(unit: AgencyUnit, membershipId: string): Promise<void> {
  const expiresAt = new Date(Date.now() + welcomeMemberPolicy.endAfterMs);
  const { invitationId } = await createInvitation(unit, { membershipId, expiresAt });
  unit.start(welcomeMember, welcomeMemberInput(unit.actor.agencyId, invitationId));
}
