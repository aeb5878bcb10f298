import type { PlatformUnit } from '../kernel/unit.ts';
import type { CourseName } from './notice-course.ts';

/** Names and ids of the other agencies that an incident was found to touch, or was thought to: for no text of this one. */
export async function otherAgencies(unit: PlatformUnit, { incidentId, agencyId }: CourseName): Promise<string[]> {
  const rows = await unit.sql
    .selectFrom('affected_agency')
    .innerJoin('agency', 'agency.id', 'affected_agency.for_agency')
    .select(['agency.id', 'agency.name'])
    .where('incident_id', '=', incidentId)
    .where('for_agency', '<>', agencyId)
    .execute();
  const own = await unit.sql.selectFrom('agency').select('name').where('id', '=', agencyId).executeTakeFirstOrThrow();
  // An agency may bear the name of another one: then it tells nothing.
  return rows.flatMap(({ id, name }) => (name.toLowerCase() === own.name.toLowerCase() ? [id] : [id, name]));
}
