import { p } from '@mikro-orm/core';
import { createdAt, id, version } from '../kernel/entity.ts';
import { Agency } from './agency.entity.ts';

/** What every row of an agency table has; `(agency_id, id)` is the target of foreign keys between agency tables. */
export const agencyRow = {
  id: id(),
  agencyId: () => p.manyToOne(Agency).mapToPk().fieldName('agency_id'),
  createdAt: createdAt(),
  version: version(),
};
export const agencyKey = (table: string) => ({
  name: `${table}_key`,
  properties: ['agencyId', 'id'] as ['agencyId', 'id'],
});
