import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { StatementRow } from './rows.ts';

/** The statements of an incident by agency, kind and phase. @throws DomainError `not_found` */
export async function listStatements(unit: PlatformUnit, incidentId: string): Promise<StatementRow[]> {
  const incident = await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  return unit.sql
    .selectFrom('legal_statement')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('for_agency')
    .orderBy('kind')
    .orderBy('phase')
    .execute();
}
