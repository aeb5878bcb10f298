import { sql } from 'kysely';
import { activateAgency } from '../agencies/activate-agency.ts';
import type { IdentityDeps } from '../identity/identity-deps.ts';
import { type From, inIdentity, personActor } from '../identity/identity-unit.ts';
import { assertPasswordFit } from '../identity/password-policy.ts';
import { setFirstPassword } from '../identity/set-first-password.ts';
import { verifyPassword } from '../identity/verify-password.ts';
import { systemActor } from '../kernel/actor.ts';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { withAgency } from '../kernel/with-agency.ts';
import { findInvitation } from './find-invitation.ts';
import type { InvitationReference } from './invitation-link.ts';
import { type ViewedInvitation, viewInvitation } from './view-invitation.ts';
import { welcomeAdmin, welcomeAdminInput } from './welcome-admin.contract.ts';
import { welcomeMember, welcomeMemberInput } from './welcome-member.contract.ts';

export type Accepted = { personId: string; agencyId: string; membershipId: string; agencyName: string };

/**
 * Accepts an invitation: the person's credentials first, in a unit of their own, then everything of the agency's in one
 * unit. A crash between the two leaves a person with a password; the retry proves that password and goes on.
 * Works without Temporal: the run is only woken.
 * @throws DomainError `invitation_invalid`, `invitation_used`, `invitation_expired`, `password_too_weak`,
 *   `sign_in_failed` when a password exists and this is not it, `too_many_attempts`
 */
export async function acceptInvitation(
  deps: IdentityDeps,
  input: { token: string; password: string; from: From },
): Promise<Accepted> {
  const { password, from } = input;
  const viewed = await viewInvitation(deps, input);
  await proveOrSetPassword(deps, viewed, password, from);
  const { reference } = viewed;
  const actor = systemActor(reference.agencyId, 'accept-invitation', from.requestId);
  await withAgency(deps.database, actor, unit => settle(unit, reference, viewed));
  const { personId, membershipId, agencyName } = viewed;
  return { personId, membershipId, agencyName, agencyId: reference.agencyId };
}

async function proveOrSetPassword(deps: IdentityDeps, viewed: ViewedInvitation, password: string, from: From) {
  const { email, personId } = viewed;
  if (viewed.asks === 'new_password') {
    await assertPasswordFit(deps.strength, password, [email, viewed.agencyName]);
    const hash = await deps.hasher.hash(password);
    const set = await inIdentity(deps, 'a first password', unit => setFirstPassword(unit, personId, hash), {
      actor: personActor(personId, from),
    });
    if (set) return;
  }
  const proven = await verifyPassword(deps, { email, password, from });
  if (proven.personId !== personId) throw new DomainError('sign_in_failed', 'this invitation is for somebody else');
}

/** One of two at once settles it; the other finds it used. */
async function settle(unit: AgencyUnit, reference: InvitationReference, viewed: ViewedInvitation): Promise<void> {
  const { agencyId, invitationId } = reference;
  const version = sql<number>`version + 1`;
  const accepted = await unit.sql
    .updateTable('invitation')
    .set({ state: 'accepted', accepted_at: sql<string>`now()`, version })
    .where('agency_id', '=', agencyId)
    .where('id', '=', invitationId)
    .where('state', '=', 'pending')
    .where('generation', '=', reference.generation)
    .where(sql<boolean>`now() < expires_at`)
    .returning('id')
    .executeTakeFirst();
  const activated =
    accepted &&
    (await unit.sql
      .updateTable('membership')
      .set({ state: 'active', activated_at: sql<string>`now()`, updated_at: sql<string>`now()`, version })
      .where('agency_id', '=', agencyId)
      .where('id', '=', viewed.membershipId)
      .where('state', '=', 'invited')
      .returning('id')
      .executeTakeFirst());
  if (!activated) {
    // Something changed since it was read: say what.
    await findInvitation(unit, reference);
    throw new DomainError('invitation_invalid', 'this invitation link is not valid: ask for a new one');
  }
  const { membershipId, personId, isFirst, kind } = viewed;
  unit.audit({
    action: 'invitation.accepted',
    subjectType: 'invitation',
    subjectId: invitationId,
    details: { membershipId, personId },
  });
  unit.audit({ action: 'membership.accepted', subjectType: 'membership', subjectId: membershipId, details: { kind } });
  if (!isFirst) unit.wake(welcomeMember, welcomeMemberInput(agencyId, invitationId));
  else {
    await activateAgency(unit);
    unit.wake(welcomeAdmin, welcomeAdminInput(agencyId, invitationId));
  }
}
