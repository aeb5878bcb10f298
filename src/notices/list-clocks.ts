import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ClockRow } from './rows.ts';

/** Every clock of an incident, ours and the agencies', the one that ends first leading. @throws DomainError `not_found` */
export async function listClocks(unit: PlatformUnit, incidentId: string): Promise<ClockRow[]> {
  const incident = await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  return unit.sql
    .selectFrom('clock')
    .selectAll()
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', incidentId)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
}
