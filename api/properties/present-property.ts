import type { z } from 'zod';
import type { AroundProperty } from '../../src/properties/expand-properties.ts';
import type { PropertyRow, ShownProperty } from '../../src/properties/property-fields.ts';
import { isoInstant } from '../http/schemas.ts';
import type { address, property } from './schemas.ts';

/** A property as it leaves, with what was asked for around it. */
export const presentProperty = (row: ShownProperty, around: AroundProperty = {}): z.input<typeof property> => ({
  id: row.id,
  name: row.name,
  type: row.type,
  address: presentAddress(row),
  status: row.status,
  bedrooms: row.bedrooms,
  bathrooms: row.bathrooms,
  parkingSpaces: row.parking_spaces,
  floorAreaM2: row.floor_area_m2,
  description: row.description,
  createdAt: isoInstant(row.created_at),
  updatedAt: isoInstant(row.updated_at),
  archivedAt: row.archived_at && isoInstant(row.archived_at),
  version: row.version,
  ...around,
});

type Addressed = Pick<PropertyRow, 'line1' | 'line2' | 'locality' | 'region' | 'postal_code' | 'country'>;
export const presentAddress = (row: Addressed): z.input<typeof address> => ({
  line1: row.line1,
  line2: row.line2,
  locality: row.locality,
  region: row.region,
  postalCode: row.postal_code,
  country: row.country,
});
