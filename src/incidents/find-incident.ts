import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';

/** One incident. @throws DomainError `not_found` */
export async function findIncident(unit: PlatformUnit, incidentId: string): Promise<IncidentRow> {
  const row = await unit.sql.selectFrom('incident').selectAll().where('id', '=', incidentId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such incident');
  return row;
}
