import { z } from 'zod';
import { contactKinds } from '../../src/contacts/contact.entity.ts';
import { leaseStates, noticeGivers, rentFrequencies } from '../../src/leases/lease.entity.ts';
import { partyRoles } from '../../src/leases/lease-party.entity.ts';
import { propertyStatuses, propertyTypes } from '../../src/properties/property.entity.ts';
import { day, id, instant } from '../http/schemas.ts';

const text = z.string().nullable();

export const leaseRent = z
  .object({
    id: id(),
    effectiveOn: day().meta({ description: 'Due from this day on, until the next one' }),
    amountMinor: z.int(),
    currency: z.string(),
    frequency: z.enum(rentFrequencies),
    reason: text,
  })
  .meta({ id: 'LeaseRent' });
export const leaseParty = z
  .object({
    id: id(),
    contactId: id(),
    role: z.enum(partyRoles),
    fromOn: day(),
    toOn: day().nullable().meta({ description: 'The last day; null until the lease ends' }),
    maskedName: z.string().meta({ description: 'What the other renters see of the name', example: 'M•••• O••••' }),
  })
  .meta({ id: 'LeaseParty' });

/** What `expand` adds. */
const around = {
  property: z.object({
    id: id(),
    name: z.string(),
    type: z.enum(propertyTypes),
    status: z.enum(propertyStatuses),
    address: z.object({
      ...{ line1: z.string(), line2: text, locality: z.string(), region: text, postalCode: text, country: z.string() },
    }),
  }),
  parties: z.array(leaseParty),
  rents: z.array(leaseRent),
  contacts: z.array(z.object({ id: id(), kind: z.enum(contactKinds), name: z.string(), email: text, phone: text })),
};

export const lease = z
  .object({
    id: id(),
    propertyId: id(),
    reference: text,
    state: z.enum(leaseStates),
    startsOn: day(),
    endsOn: day().nullable().meta({ description: 'The last day; null without an end' }),
    currency: z.string(),
    bond: z.object({ amountMinor: z.int(), currency: z.string() }).nullable(),
    bondHeldBy: text,
    notice: z
      .object({
        by: z.enum(noticeGivers),
        givenOn: day(),
        reason: text,
        endsOnBefore: day().nullable().meta({ description: 'When the lease would end without the notice' }),
      })
      .nullable(),
    endReason: text,
    renewsId: id().nullable().meta({ description: 'The lease that this one renews' }),
    createdAt: instant(),
    updatedAt: instant(),
    version: z.int().meta({ description: 'The ETag begins with this number' }),
    ...z.object(around).partial().shape,
  })
  .meta({ id: 'Lease' });

export const etagHeader = { etag: 'The version of the lease, for If-Match' } as const;
