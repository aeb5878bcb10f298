import type { Principal } from '../kernel/principal.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type Missing, missingOf, type Place } from './place.ts';
import { type Standing, standingOf } from './standing.ts';

export type Me = Standing & { place: Place | null; missing: Missing; factor: Principal['factor'] };

/** Who is signed in, where they could go, where they are, and what this session still lacks. */
export async function describeMe(unit: PlatformUnit, principal: Principal): Promise<Me> {
  const standing = await standingOf(unit, principal.personId);
  const place = placeOf(principal);
  return { ...standing, place, missing: missingOf(standing, principal.factor, place), factor: principal.factor };
}

function placeOf({ agency, asOperator }: Principal): Place | null {
  if (asOperator) return { kind: 'operations' };
  return agency && { kind: 'agency', agencyId: agency.agencyId, membershipId: agency.membershipId };
}
