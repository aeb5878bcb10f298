import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

/**
 * Data keys, wrapped by the key management: one for each agency, one for the platform (`for_agency` null).
 * The id of the row is the key id that travels with each encrypted payload.
 */
export const DataKeySchema = defineEntity({
  name: 'DataKey',
  tableName: 'data_key',
  properties: {
    id: id(),
    forAgency: p.uuid().nullable(),
    wrapped: p.blob(),
    createdAt: createdAt(),
    retiredAt: instant().nullable(),
  },
  indexes: [
    {
      name: 'data_key_live',
      expression: `create unique index "data_key_live" on "data_key" (coalesce("for_agency", '00000000-0000-0000-0000-000000000000')) where "retired_at" is null`,
    },
  ],
});
