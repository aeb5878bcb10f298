import type { IdentityDeps } from '../identity/identity-deps.ts';
import { type From, inIdentity } from '../identity/identity-unit.ts';
import { systemActor } from '../kernel/actor.ts';
import { DomainError, isDomainError } from '../kernel/errors.ts';
import { withAgency } from '../kernel/with-agency.ts';
import { findInvitation, type OpenInvitation } from './find-invitation.ts';
import { type InvitationReference, readInvitationToken } from './invitation-link.ts';

export type ViewedInvitation = OpenInvitation & {
  reference: InvitationReference;
  email: string;
  /** What the person has to give: a first password, or the one they have. */
  asks: 'new_password' | 'password';
};

/**
 * What an invitation offers, to whoever holds its link. Tries of forged links are counted against their network.
 * @throws DomainError `invitation_invalid`, `invitation_used`, `invitation_expired`, `too_many_attempts`
 */
export async function viewInvitation(
  deps: IdentityDeps,
  input: { token: string; from: From },
): Promise<ViewedInvitation> {
  const { token, from } = input;
  const attempt = { kind: 'invitation' as const, account: null, ip: from.ip };
  await deps.throttle.admit(attempt);
  const reference = await readInvitationToken(deps.keys, token);
  // The token was ours: whatever becomes of it, nobody is guessing.
  await deps.throttle.succeeded(attempt);
  const open = await withAgency(
    deps.database,
    systemActor(reference.agencyId, 'accept-invitation', from.requestId),
    unit => findInvitation(unit, reference),
    'read',
  );
  return { ...open, reference, ...(await inviteeOf(deps, open.personId)) };
}

async function inviteeOf(deps: IdentityDeps, personId: string): Promise<Pick<ViewedInvitation, 'email' | 'asks'>> {
  const person = await inIdentity(
    deps,
    'who is invited',
    unit =>
      unit.sql
        .selectFrom('person')
        .select(['email', 'password_hash', 'state'])
        .where('id', '=', personId)
        .executeTakeFirst(),
    { mode: 'read' },
  );
  if (person?.state !== 'active')
    throw new DomainError('invitation_invalid', 'this invitation link is not valid: ask for a new one');
  return { email: person.email, asks: person.password_hash === null ? 'new_password' : 'password' };
}

/** True for the answers that say what became of an invitation. */
export const isInvitationError = (error: unknown): error is DomainError =>
  isDomainError(error, 'invitation_invalid') ||
  isDomainError(error, 'invitation_used') ||
  isDomainError(error, 'invitation_expired');
