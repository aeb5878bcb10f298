import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { holdIncident } from './hold-incident.ts';
import type { StatementRow } from './rows.ts';

export type StatementName = { incidentId: string; statementId: string };

/** @throws DomainError `not_found` */
export async function lockStatement(unit: PlatformUnit, name: StatementName): Promise<StatementRow> {
  await holdIncident(unit, name.incidentId);
  const row = await unit.sql
    .selectFrom('legal_statement')
    .selectAll()
    .where('id', '=', name.statementId)
    .where('incident_id', '=', name.incidentId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'this incident has no such statement');
  return row;
}
