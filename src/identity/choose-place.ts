import { DomainError } from '../kernel/errors.ts';
import type { Principal } from '../kernel/principal.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { SignedIn } from './open-session.ts';
import { isEnterable, type Place } from './place.ts';
import { rotateSession } from './rotate-session.ts';
import { type Standing, standingOf } from './standing.ts';

export type Choice = { kind: 'agency'; membershipId: string } | { kind: 'operations' };

/**
 * Binds the session to one membership, or to the company's operations, under a new token. The caller has authorised
 * the second factor. Choosing again changes the place.
 * @throws DomainError `unknown_reference` for a membership that is not one's own, or is not there: the same answer;
 *   `agency_unavailable`, `forbidden` for operations without an operator account, `session_ended`
 */
export async function choosePlace(unit: PlatformUnit, principal: Principal, choice: Choice): Promise<SignedIn> {
  const standing = await standingOf(unit, principal.personId);
  const place = placeOf(standing, choice);
  const next = await rotateSession(unit, principal.sessionId, { place });
  unit.audit({
    action: 'session.placed',
    subjectType: 'session',
    subjectId: next.sessionId,
    ...(place.kind === 'agency' ? { agencyId: place.agencyId } : {}),
    details: { place: place.kind },
  });
  return next;
}

function placeOf(standing: Standing, choice: Choice): Place {
  if (choice.kind === 'operations') {
    if (standing.isOperator) return { kind: 'operations' };
    throw new DomainError('forbidden', 'this needs an operator account');
  }
  const chosen = standing.memberships.find(each => each.membershipId === choice.membershipId);
  if (chosen?.state !== 'active')
    throw new DomainError('unknown_reference', 'the request names something that is not there', {
      faults: [{ in: 'body', pointer: '/membershipId', detail: 'is not a membership of yours' }],
    });
  if (!isEnterable(chosen)) throw new DomainError('agency_unavailable', 'this agency is not available');
  return { kind: 'agency', agencyId: chosen.agencyId, membershipId: chosen.membershipId };
}
