import { todayOf } from '../agencies/agency-day.ts';
import { readAgencyTerms } from '../agencies/agency-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { lockProperty } from '../properties/lock-property.ts';
import { advanceLease } from './advance-lease.ts';

/** Held by one unit at most: what is left over is the next unit's. */
const atOnce = 200;

/**
 * Moves the leases of the unit's agency whose day has come, by the agency's own clock: those that begin, and those that
 * are over. Returns how many moved; as many as `atOnce`: there may be more. Idempotent.
 */
export async function advanceDueLeases(unit: AgencyUnit, at: Date): Promise<{ moved: number; more: boolean }> {
  const { timeZone } = await readAgencyTerms(unit);
  const today = todayOf(timeZone, at);
  const due = await unit.sql
    .selectFrom('lease')
    .select(['id', 'property_id'])
    .where(where =>
      where.or([
        where.and([where('state', '=', 'agreed'), where('starts_on', '<=', today)]),
        where.and([where('state', 'in', ['current', 'ending']), where('ends_on', '<', today)]),
      ]),
    )
    // Always in one order; of one property, what is over goes before what begins.
    .orderBy('property_id')
    .orderBy('starts_on')
    .limit(atOnce)
    .execute();
  for (const { id, property_id } of due) await advanceHeld(unit, id, property_id, today);
  return { moved: due.length, more: due.length === atOnce };
}

/** In the order of `openLease`: the property first. Somebody else may have moved it in the meantime. */
async function advanceHeld(unit: AgencyUnit, leaseId: string, propertyId: string, today: string): Promise<void> {
  await lockProperty(unit, propertyId);
  const lease = await unit.sql
    .selectFrom('lease')
    .selectAll()
    .where('id', '=', leaseId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  await advanceLease(unit, lease, today);
}
