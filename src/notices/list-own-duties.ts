import { DomainError } from '../kernel/errors.ts';
import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ClockRow, StatementRow } from './rows.ts';

const clockSorts: SortKeys<'dueAt'> = { dueAt: { by: 'clock.due_at', type: 'timestamptz' } };
const statementSorts: SortKeys<'createdAt'> = { createdAt: { by: 'legal_statement.created_at', type: 'timestamptz' } };

/** A page of the clocks that laws run for the agency, of incidents that it was told of: policies show no others. */
export const listOwnClocks = (unit: AgencyUnit, page: ListPage<'dueAt'>): Promise<Listed<ClockRow>> =>
  fetchPage(
    unit.sql.selectFrom('clock').selectAll('clock').where('for_agency', '=', unit.actor.agencyId),
    { relation: 'clock', sorts: clockSorts },
    page,
  );

/**
 * A page of the statements that were completed for the agency, each phase by itself, of incidents that it was told of.
 * Policies show none of anybody else, and none that is still being written.
 */
export const listOwnStatements = (unit: AgencyUnit, page: ListPage<'createdAt'>): Promise<Listed<StatementRow>> =>
  fetchPage(
    unit.sql.selectFrom('legal_statement').selectAll('legal_statement').where('for_agency', '=', unit.actor.agencyId),
    { relation: 'legal_statement', sorts: statementSorts },
    page,
  );

/** One of them. @throws DomainError `not_found` */
export async function readOwnStatement(unit: AgencyUnit, statementId: string): Promise<StatementRow> {
  const row = await unit.sql
    .selectFrom('legal_statement')
    .selectAll()
    .where('id', '=', statementId)
    .where('for_agency', '=', unit.actor.agencyId)
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such statement');
  return row;
}
