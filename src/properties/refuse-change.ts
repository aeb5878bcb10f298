import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { readProperty } from './read-property.ts';

/** Says why an update found nothing. @throws DomainError `not_found`, `version_stale`, `conflict` always one of them */
export async function refuseChange(unit: AgencyUnit, target: { propertyId: string; version: number }): Promise<never> {
  const row = await readProperty(unit, target.propertyId);
  if (row.version !== target.version)
    throw new DomainError('version_stale', 'somebody else has changed this property: read it again', {
      facts: { version: row.version },
    });
  throw new DomainError('conflict', 'this property is archived');
}
