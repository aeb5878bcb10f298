import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ContainmentRow } from './request-containment.ts';

/** All containments of an incident, oldest first. @throws DomainError `not_found` for an incident that is not there */
export async function listContainments(unit: PlatformUnit, incidentId: string): Promise<ContainmentRow[]> {
  const rows = await unit.sql
    .selectFrom('containment')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  if (rows.length > 0) return rows;
  const incident = await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  return rows;
}
