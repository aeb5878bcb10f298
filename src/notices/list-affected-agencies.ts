import { findIncident } from '../incidents/find-incident.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AffectedRow } from './rows.ts';

/** A page of the agencies of an incident by their own ids, from the oldest proposal. @throws DomainError `not_found` */
export async function listAffectedAgencies(
  unit: PlatformUnit,
  { incidentId, after, limit }: { incidentId: string; after: string | undefined; limit: number },
): Promise<{ rows: AffectedRow[]; next: string | null }> {
  await findIncident(unit, incidentId);
  let query = unit.sql.selectFrom('affected_agency').selectAll().where('incident_id', '=', incidentId);
  if (after) query = query.where('id', '>', after);
  const rows = await query
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
