import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PropertyRow } from './property-fields.ts';

/** One property of the unit's agency, archived or not. @throws DomainError `not_found`, also for another agency's. */
export async function readProperty(unit: AgencyUnit, propertyId: string): Promise<PropertyRow> {
  const row = await unit.sql.selectFrom('property').selectAll().where('id', '=', propertyId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such property');
  return row;
}
