import type { PlatformUnit } from '../kernel/unit.ts';

export type NamedAgency = { id: string; name: string };
const most = 500;

/** Agencies for people to choose from, by name: the first 500, and whichever the incident has to do with. */
export async function agencyNames(unit: PlatformUnit, incidentId: string): Promise<NamedAgency[]> {
  const affected = unit.sql.selectFrom('affected_agency').select('for_agency').where('incident_id', '=', incidentId);
  const first = unit.sql.selectFrom('agency').select('id').orderBy('name').limit(most);
  return unit.sql
    .selectFrom('agency')
    .select(['id', 'name'])
    .where(({ eb, or }) => or([eb('id', 'in', affected), eb('id', 'in', first)]))
    .orderBy('name')
    .orderBy('id')
    .execute();
}
