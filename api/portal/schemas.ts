import { z } from 'zod';
import { portalKinds } from '../../src/access/portal-scope.entity.ts';
import { contactKinds } from '../../src/contacts/contact.entity.ts';
import { leaseStates, noticeGivers } from '../../src/leases/lease.entity.ts';
import { partyRoles } from '../../src/leases/lease-party.entity.ts';
import { propertyTypes } from '../../src/properties/property.entity.ts';
import { day, id } from '../http/schemas.ts';
import { address, rent } from '../properties/schemas.ts';

const kinds = z.array(z.enum(portalKinds));
const time = { fromOn: day(), toOn: day().nullable().meta({ description: 'The last day; null while it lasts' }) };

export const portalMe = z
  .object({
    agency: z.object({ name: z.string() }),
    contact: z.object({
      kind: z.enum(contactKinds),
      name: z.string(),
      givenName: z.string().nullable(),
      familyName: z.string().nullable(),
      emails: z.array(z.object({ address: z.string() })),
      phones: z.array(z.object({ number: z.string() })),
      addresses: z.array(address),
      language: z.string().nullable(),
    }),
    ownerOf: z.array(z.object({ propertyId: id(), ...time })),
    renterOf: z.array(z.object({ leaseId: id(), propertyId: id(), ...time })),
  })
  .meta({ id: 'PortalMe' });

const ownersView = z.object({
  type: z.enum(propertyTypes),
  bedrooms: z.int().nullable(),
  bathrooms: z.int().nullable(),
  parkingSpaces: z.int().nullable(),
  floorAreaM2: z.int().nullable(),
  currentLease: z
    .object({ id: id(), state: z.enum(leaseStates), startsOn: day(), endsOn: day().nullable(), rent: rent.nullable() })
    .nullable(),
});

export const portalProperty = z
  .object({
    id: id(),
    address,
    as: kinds,
    owned: z.array(z.object({ share: z.string().meta({ example: '1/3' }), ...time })),
    details: ownersView.nullable().meta({ description: 'For who owns it today' }),
  })
  .meta({ id: 'PortalProperty' });

const party = z.object({
  name: z.string().meta({ description: "One's own in clear, all others masked", example: 'M•••• O••••' }),
  you: z.boolean(),
  role: z.enum(partyRoles),
  ...time,
});
const money = z.object({ amountMinor: z.int(), currency: z.string() });

export const portalLease = z
  .object({
    id: id(),
    propertyId: id(),
    address,
    as: kinds,
    until: day().nullable().meta({ description: 'The last day of your time, once it is over' }),
    reference: z.string().nullable(),
    state: z.enum(leaseStates).nullable().meta({ description: 'Null where what became of it is after your time' }),
    startsOn: day(),
    endsOn: day().nullable(),
    rents: z.array(rent.extend({ effectiveOn: day() })),
    bond: money.extend({ heldBy: z.string().nullable() }).nullable(),
    notice: z.object({ by: z.enum(noticeGivers), givenOn: day(), reason: z.string().nullable() }).nullable(),
    parties: z.array(party),
  })
  .meta({ id: 'PortalLease' });
