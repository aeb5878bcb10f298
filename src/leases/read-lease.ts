import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { LeaseRow } from './lease-fields.ts';

/** One lease of the unit's agency. @throws DomainError `not_found`, also for one that this actor may not see */
export async function readLease(unit: AgencyUnit, leaseId: string): Promise<LeaseRow> {
  const row = await unit.sql.selectFrom('lease').selectAll().where('id', '=', leaseId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such lease');
  return row;
}
