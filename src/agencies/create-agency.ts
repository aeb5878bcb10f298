import type { AgencyUnit } from '../kernel/unit.ts';
import type { Region } from './regions.ts';

export type NewAgency = { name: string; country: string; region: Region; timeZone: string };

/** Makes the agency that the unit acts for, in state `provisioning`. A repeat changes nothing. */
export async function createAgency(unit: AgencyUnit, agency: NewAgency): Promise<void> {
  const { agencyId } = unit.actor;
  const { name, country, region, timeZone: time_zone } = agency;
  const made = await unit.sql
    .insertInto('agency')
    .values({ id: agencyId, name, country, region, time_zone, state: 'provisioning', version: 1 })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made)
    unit.audit({
      action: 'agency.created',
      subjectType: 'agency',
      subjectId: agencyId,
      details: { country, region },
    });
}
