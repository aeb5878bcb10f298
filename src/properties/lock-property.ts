import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PropertyRow } from './property-fields.ts';

/**
 * A property, held until the unit ends: what is read after it is not changed by others that hold it too.
 * @throws DomainError `not_found`, also for another agency's
 */
export async function lockProperty(unit: AgencyUnit, propertyId: string): Promise<PropertyRow> {
  const row = await unit.sql
    .selectFrom('property')
    .selectAll()
    .where('id', '=', propertyId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such property');
  return row;
}
