import type { AgencyUnit } from '../kernel/unit.ts';
import type { LeaseState } from '../leases/lease.entity.ts';

/** States in which a lease binds its property. */
export const liveLeaseStates = ['agreed', 'current', 'ending'] as const satisfies readonly LeaseState[];
export type LiveLease = { id: string; state: (typeof liveLeaseStates)[number] };

/** The lease that says how a property stands: one that has begun before one that is only agreed. Null without any. */
export async function liveLeaseOf(unit: AgencyUnit, propertyId: string): Promise<LiveLease | null> {
  const rows = await unit.sql
    .selectFrom('lease')
    .select(['id', 'state'])
    .where('property_id', '=', propertyId)
    .where('state', 'in', liveLeaseStates)
    .orderBy('starts_on')
    .execute();
  const live = rows as LiveLease[];
  return live.find(lease => lease.state !== 'agreed') ?? live[0] ?? null;
}
