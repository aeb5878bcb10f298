import type { Membership, Standing } from './standing.ts';

/** Where a session is: in one agency as one membership, or in the company's operations. */
export type Place = { kind: 'agency'; agencyId: string; membershipId: string } | { kind: 'operations' };

/** What a session still lacks before it can work: the code, a second factor altogether, or a place. */
export type Missing = 'code' | 'enrolment' | 'place' | null;

const enterable = ['ready', 'active', 'read_only'];
/** True for a membership that a session can be in; `authorise` decides what can be done there. */
export const isEnterable = (membership: Membership): boolean =>
  membership.state === 'active' && enterable.includes(membership.agencyState);

/** The place that needs no choosing, because it is the only one. */
export function onlyPlace({ memberships, isOperator }: Standing): Place | null {
  const places: Place[] = memberships
    .filter(isEnterable)
    .map(({ agencyId, membershipId }) => ({ kind: 'agency', agencyId, membershipId }));
  if (isOperator) places.push({ kind: 'operations' });
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** What is missing, in the order in which it can be supplied. */
export function missingOf(
  who: { needsFactor: boolean; totpConfirmed: boolean },
  factor: 'password' | 'password+totp',
  place: Place | null,
): Missing {
  if (who.needsFactor && factor === 'password') return who.totpConfirmed ? 'code' : 'enrolment';
  return place ? null : 'place';
}
