import { z } from 'zod';
import { leaseStates, rentFrequencies } from '../../src/leases/lease.entity.ts';
import { propertyStatuses, propertyTypes } from '../../src/properties/property.entity.ts';
import { saidStatuses } from '../../src/properties/property-fields.ts';
import { propertyDuties } from '../../src/properties/property-staff.entity.ts';
import { countryCode, day, id, instant, line } from '../http/schemas.ts';

const type = z.enum(propertyTypes);
const optionalLine = (max: number) => line(max).nullable();
const count = (max: number) => z.int().min(0).max(max).nullable();

const addressFields = {
  line1: line(200).meta({ example: '14 Harbour View' }),
  line2: optionalLine(200),
  locality: line(120).meta({ example: 'Cork' }),
  region: optionalLine(120),
  postalCode: optionalLine(20).meta({ example: 'T12 X8N6' }),
  country: countryCode().meta({ example: 'IE' }),
};
const detailFields = {
  status: z.enum(saidStatuses).meta({ description: '`reserved` and `let` follow from leases' }),
  bedrooms: count(1_000),
  bathrooms: count(1_000),
  parkingSpaces: count(10_000),
  floorAreaM2: z.int().min(1).max(10_000_000).nullable().meta({ description: 'Square metres' }),
  description: z
    .string()
    .trim()
    .max(5_000)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused; lines may be broken
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/, {
      error: 'has control characters',
    })
    .nullable(),
};

/** What a new property needs; lines that an address lacks, and details, may be left out. */
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
    ...z.strictObject(detailFields).partial().shape,
  })
  .meta({ id: 'NewProperty' });

/** A merge (RFC 7396): absent fields stay, null clears. */
export const propertyChange = z
  .strictObject({
    name: line(120).optional(),
    type: type.optional(),
    address: z.strictObject(addressFields).partial().optional(),
    ...z.strictObject(detailFields).partial().shape,
  })
  .refine(change => Object.keys({ ...change, ...change.address }).some(key => key !== 'address'), {
    error: 'names nothing to change',
  })
  .meta({ id: 'PropertyChange' });

const share = z.string().meta({ description: 'A reduced fraction of the whole', example: '1/3' });
const owner = z.object({ contactId: id(), name: z.string(), share });
export const rent = z.object({ amountMinor: z.int(), currency: z.string(), frequency: z.enum(rentFrequencies) });

/** What `expand` adds. */
const around = {
  owners: z.array(owner.extend({ fromOn: day(), toOn: day().nullable() })).meta({ description: 'Those of today' }),
  staff: z.array(z.object({ membershipId: id(), duty: z.enum(propertyDuties) })),
  currentLease: z
    .object({
      id: id(),
      reference: z.string().nullable(),
      state: z.enum(leaseStates),
      startsOn: day(),
      endsOn: day().nullable(),
      rent: rent.nullable(),
    })
    .nullable()
    .meta({ description: 'The lease that its status follows from' }),
  tags: z.array(z.object({ id: id(), name: z.string() })),
  photos: z.array(z.object({ documentId: id(), name: z.string(), mediaType: z.string() })),
};

export const address = z.object({
  line1: z.string(),
  line2: z.string().nullable(),
  locality: z.string(),
  region: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string(),
});

export const property = z
  .object({
    id: id(),
    name: z.string(),
    type,
    address,
    status: z.enum(propertyStatuses),
    bedrooms: z.int().nullable(),
    bathrooms: z.int().nullable(),
    parkingSpaces: z.int().nullable(),
    floorAreaM2: z.int().nullable(),
    description: z.string().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    archivedAt: instant().nullable(),
    version: z.int().meta({ description: 'The ETag begins with this number' }),
    ...z.object(around).partial().shape,
  })
  .meta({ id: 'Property' });

/** Owners of one day on, with their shares; those are read exactly, and sum to one. */
export const newOwners = z
  .strictObject({
    fromOn: day(),
    owners: z
      .array(
        z.strictObject({
          contactId: id(),
          share: line(30).meta({
            description: 'A fraction, a decimal number or a percentage',
            examples: ['1/3', '0.335', '33.5%'],
          }),
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({ id: 'NewOwners' });

export const ownership = z
  .object({ fromOn: day(), toOn: day().nullable(), owners: z.array(owner) })
  .meta({ id: 'Ownership' });

export const managingStaff = z
  .strictObject({
    staff: z.array(z.strictObject({ membershipId: id(), duty: z.enum(propertyDuties).default('manager') })).max(50),
  })
  .meta({ id: 'ManagingStaff' });

export const propertyParams = z.strictObject({ propertyId: id() });
export const etagHeader = { etag: 'The version, for If-Match' } as const;
