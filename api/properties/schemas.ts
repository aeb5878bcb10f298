import { z } from 'zod';
import { propertyTypes } from '../../src/properties/property.entity.ts';
import { countryCode, id, instant, line } from '../http/schemas.ts';

const type = z.enum(propertyTypes);
const optionalLine = (max: number) => line(max).nullable();

const addressFields = {
  line1: line(200).meta({ example: '14 Harbour View' }),
  line2: optionalLine(200),
  locality: line(120).meta({ example: 'Cork' }),
  region: optionalLine(120),
  postalCode: optionalLine(20).meta({ example: 'T12 X8N6' }),
  country: countryCode().meta({ example: 'IE' }),
};

/** What a new property needs; lines that an address lacks may be left out. */
export const newProperty = z
  .strictObject({
    name: line(120).meta({ example: 'Harbour View 14' }),
    type,
    address: z.strictObject({
      ...addressFields,
      line2: addressFields.line2.default(null),
      region: addressFields.region.default(null),
      postalCode: addressFields.postalCode.default(null),
    }),
  })
  .meta({ id: 'NewProperty' });

/** A merge (RFC 7396): absent fields stay, null clears. */
export const propertyChange = z
  .strictObject({
    name: line(120).optional(),
    type: type.optional(),
    address: z.strictObject(addressFields).partial().optional(),
  })
  .refine(change => Object.keys({ ...change, ...change.address }).some(key => key !== 'address'), {
    error: 'names nothing to change',
  })
  .meta({ id: 'PropertyChange' });

export const property = z
  .object({
    id: id(),
    name: z.string(),
    type,
    address: z.object({
      line1: z.string(),
      line2: z.string().nullable(),
      locality: z.string(),
      region: z.string().nullable(),
      postalCode: z.string().nullable(),
      country: z.string(),
    }),
    createdAt: instant(),
    updatedAt: instant(),
    archivedAt: instant().nullable(),
    version: z.int().meta({ description: 'The ETag is this number in quotes' }),
  })
  .meta({ id: 'Property' });

export const propertyParams = z.strictObject({ propertyId: id() });
export const etagHeader = { etag: 'The version, for If-Match' } as const;
