import { z } from 'zod';
import { isCurrency } from '../../src/kernel/money.ts';
import { noticeGivers, rentFrequencies } from '../../src/leases/lease.entity.ts';
import { partyRoles } from '../../src/leases/lease-party.entity.ts';
import { day, id, line } from '../http/schemas.ts';

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'must be a currency code of three capital letters (ISO 4217)', abort: true })
  .refine(isCurrency, { error: 'is no currency code (ISO 4217)' })
  .meta({ description: 'ISO 4217; that of your agency', example: 'EUR' });
const amountMinor = z
  .int()
  .min(1)
  .meta({ description: 'In the smallest unit of the currency: 145000 EUR is 1,450.00 euros', example: 145000 });
const money = z.strictObject({ amountMinor, currency });
const rent = money.extend({ frequency: z.enum(rentFrequencies) });
const endsOn = day().nullable().meta({ description: 'The last day; null without an end' });
const reason = line(500).nullable().default(null);

const party = z.strictObject({
  contactId: id(),
  role: z.enum(partyRoles),
  fromOn: day().optional().meta({ description: 'The first day of the lease, unless said otherwise' }),
});
const parties = z.array(party).max(100);
const terms = {
  propertyId: id(),
  reference: line(60).nullable().meta({ description: 'Your own number of it', example: 'L-2026-014' }),
  startsOn: day(),
  endsOn,
  rent,
  bond: money.nullable(),
  bondHeldBy: line(120).nullable().meta({ example: 'Residential Tenancies Board' }),
};

export const newLease = z
  .strictObject({
    ...terms,
    reference: terms.reference.default(null),
    bond: terms.bond.default(null),
    bondHeldBy: terms.bondHeldBy.default(null),
    parties: parties.default([]),
  })
  .meta({ id: 'NewLease' });

/** A merge (RFC 7396): absent fields stay, null clears. */
export const leaseChange = z
  .strictObject(terms)
  .partial()
  .refine(change => Object.keys(change).length > 0, { error: 'names nothing to change' })
  .meta({ id: 'LeaseChange' });

export const newParties = z.strictObject({ parties }).meta({ id: 'LeaseParties' });
export const newParty = party
  .extend({ fromOn: day().optional().meta({ description: 'Today, unless said otherwise' }) })
  .meta({ id: 'NewLeaseParty' });
export const partyChange = z
  .strictObject({ toOn: day().nullable().meta({ description: 'The last day in the lease; null takes a day back' }) })
  .meta({ id: 'LeasePartyChange' });
export const newRent = rent.extend({ effectiveOn: day(), reason }).meta({ id: 'NewLeaseRent' });
export const renewal = z
  .strictObject({
    endsOn,
    startsOn: day().optional().meta({ description: 'The day after the lease ends, unless said otherwise' }),
    rent: rent.optional().meta({ description: 'That of the last day, unless said otherwise' }),
  })
  .meta({ id: 'LeaseRenewal' });
export const notice = z
  .strictObject({
    by: z.enum(noticeGivers),
    givenOn: day(),
    leavesOn: day().meta({ description: 'The last day of the lease' }),
    reason,
  })
  .meta({ id: 'LeaseNotice' });
export const earlyEnd = z
  .strictObject({ endedOn: day().meta({ description: 'The last day of the lease' }), reason: line(500) })
  .meta({ id: 'LeaseEnd' });
export const cancellation = z.strictObject({ reason }).meta({ id: 'LeaseCancellation' });

export const leaseParams = z.strictObject({ leaseId: id() });
export const partyParams = z.strictObject({ leaseId: id(), partyId: id() });
export const rentParams = z.strictObject({ leaseId: id(), rentId: id() });
