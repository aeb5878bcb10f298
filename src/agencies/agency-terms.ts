import type { AgencyUnit } from '../kernel/unit.ts';
import { todayOf } from './agency-day.ts';
import { currencyOf } from './currencies.ts';

export type AgencyTerms = {
  timeZone: string;
  /** The day it is at the agency. */
  today: string;
  /** ISO 4217: what its money is in. */
  currency: string;
};

/** By which clock and in which money the unit's agency works. */
export async function readAgencyTerms(unit: AgencyUnit): Promise<AgencyTerms> {
  const { time_zone: timeZone, country } = await unit.sql
    .selectFrom('agency')
    .select(['time_zone', 'country'])
    .where('id', '=', unit.actor.agencyId)
    .executeTakeFirstOrThrow();
  return { timeZone, today: todayOf(timeZone), currency: currencyOf(country) };
}
