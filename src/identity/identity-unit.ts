import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { PlatformUnit, UnitMode } from '../kernel/unit.ts';

/** Where an attempt comes from: the client's address as the proxies tell it, and the request. */
export type From = { ip: string; requestId?: string };

/** Whoever is not recognised yet. */
export const stranger = (from: From): PlatformActor => ({
  kind: 'anonymous',
  id: 'public',
  ...(from.requestId ? { requestId: from.requestId } : {}),
});
/** The person who has just been recognised. */
export const personActor = (personId: string, from: From): PlatformActor => ({
  kind: 'person',
  id: personId,
  ...(from.requestId ? { requestId: from.requestId } : {}),
});

/** A unit on persons, sessions and credentials, which belong to no agency. The one door to them in this module. */
export function inIdentity<T>(
  at: { database: Database },
  reason: string,
  work: (unit: PlatformUnit) => Promise<T>,
  options: { actor?: PlatformActor; mode?: UnitMode } = {},
): Promise<T> {
  return acrossAgencies(at.database, 'identity', reason, work, options);
}
