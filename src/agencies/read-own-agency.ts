import type { AgencyUnit } from '../kernel/unit.ts';

/** The agency that the unit is of, and the modules it may use. */
export async function readOwnAgency(unit: AgencyUnit) {
  const { agencyId } = unit.actor;
  const agency = await unit.sql.selectFrom('agency').selectAll().where('id', '=', agencyId).executeTakeFirstOrThrow();
  const entitled = await unit.sql
    .selectFrom('entitlement')
    .select('module')
    .where('agency_id', '=', agencyId)
    .orderBy('module')
    .execute();
  return { agency, modules: entitled.map(({ module }) => module) };
}
