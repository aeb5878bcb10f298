import type { z } from 'zod';
import type { PropertyRow } from '../../src/properties/property-fields.ts';
import { isoInstant } from '../http/schemas.ts';
import type { property } from './schemas.ts';

/** A property as it leaves. */
export const presentProperty = (row: PropertyRow): z.input<typeof property> => ({
  id: row.id,
  name: row.name,
  type: row.type,
  address: {
    line1: row.line1,
    line2: row.line2,
    locality: row.locality,
    region: row.region,
    postalCode: row.postal_code,
    country: row.country,
  },
  createdAt: isoInstant(row.created_at),
  updatedAt: isoInstant(row.updated_at),
  archivedAt: row.archived_at && isoInstant(row.archived_at),
  version: row.version,
});
