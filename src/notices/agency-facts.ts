import type { AgencyUnit } from '../kernel/unit.ts';

/** What a notice needs to know of its agency, read under the agency's own policies. No address is among it. */
export type AgencyFacts = {
  name: string;
  country: string;
  timeZone: string;
  /** Memberships of active admins. */
  adminIds: string[];
  contact: { id: string; language: string } | null;
};

/** @throws NoResultError when the agency is not that of the unit */
export async function readAgencyFacts(unit: AgencyUnit): Promise<AgencyFacts> {
  const { agencyId } = unit.actor;
  const { name, country, time_zone } = await unit.sql
    .selectFrom('agency')
    .select(['name', 'country', 'time_zone'])
    .where('id', '=', agencyId)
    .executeTakeFirstOrThrow();
  const admins = await unit.sql
    .selectFrom('membership')
    .select(['id', 'roles'])
    .where('agency_id', '=', agencyId)
    .where('kind', '=', 'staff')
    .where('state', '=', 'active')
    .orderBy('id')
    .execute();
  const contact = await unit.sql
    .selectFrom('security_contact')
    .select(['id', 'language'])
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  const adminIds = admins.filter(({ roles }) => roles.includes('admin')).map(({ id }) => id);
  return { name, country, timeZone: time_zone, adminIds, contact: contact ?? null };
}
