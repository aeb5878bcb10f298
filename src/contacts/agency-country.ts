import type { AgencyUnit } from '../kernel/unit.ts';
import { isInternational } from './normalise-phone.ts';

/** The agency's country (ISO 3166-1 alpha-2), asked for only where a number is written as it is dialled at home. */
export async function agencyCountry(unit: AgencyUnit, numbers: readonly string[]): Promise<string | null> {
  if (numbers.every(isInternational)) return null;
  const row = await unit.sql
    .selectFrom('agency')
    .select('country')
    .where('id', '=', unit.actor.agencyId)
    .executeTakeFirstOrThrow();
  return row.country;
}
