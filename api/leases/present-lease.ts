import type { z } from 'zod';
import { moneyOf } from '../../src/kernel/money.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { type AroundLeases, expandLeases } from '../../src/leases/expand-leases.ts';
import type { LeaseRow, PartyRow, RentRow } from '../../src/leases/lease-fields.ts';
import { etagOf } from '../http/preconditions.ts';
import { isoInstant } from '../http/schemas.ts';
import type { lease, leaseParty, leaseRent } from './lease-schema.ts';

type Shown = z.input<typeof lease>;

export const presentRent = (row: RentRow, currency: string): z.input<typeof leaseRent> => ({
  id: row.id,
  effectiveOn: row.effective_on,
  ...moneyOf(row.amount_minor, currency),
  frequency: row.frequency,
  reason: row.reason,
});

export const presentParty = (row: PartyRow): z.input<typeof leaseParty> => ({
  id: row.id,
  contactId: row.contact_id,
  role: row.role,
  fromOn: row.from_on,
  toOn: row.to_on,
  maskedName: row.masked_name,
});

/** A lease as it leaves, with what was asked for around it. */
export const presentLease =
  (around?: AroundLeases) =>
  (row: LeaseRow): Shown => ({
    id: row.id,
    propertyId: row.property_id,
    reference: row.reference,
    state: row.state,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    currency: row.currency,
    bond: row.bond_minor === null ? null : moneyOf(row.bond_minor, row.currency),
    bondHeldBy: row.bond_held_by,
    notice: noticeOf(row),
    endReason: row.end_reason,
    renewsId: row.renews_id,
    createdAt: isoInstant(row.created_at),
    updatedAt: isoInstant(row.updated_at),
    version: row.version,
    ...(around ? presentAround(row, around) : {}),
  });

/** What a change answers: the lease with its parties and rents, and the ETag for the next change. */
export async function answerLease<const Status extends 200 | 201>(unit: AgencyUnit, status: Status, row: LeaseRow) {
  const body = presentLease(await expandLeases(unit, [row], ['parties', 'rents']))(row);
  const location = status === 201 ? { location: `/v1/leases/${row.id}` } : {};
  return { status, headers: { ...location, etag: etagOf(row.version) }, body };
}

const noticeOf = (row: LeaseRow): Shown['notice'] =>
  row.notice_by && row.notice_given_on
    ? {
        by: row.notice_by,
        givenOn: row.notice_given_on,
        reason: row.notice_reason,
        endsOnBefore: row.ends_on_before_notice,
      }
    : null;

function presentAround(row: LeaseRow, { property, parties, rents, contacts }: AroundLeases): Partial<Shown> {
  const place = property?.get(row.property_id);
  return {
    ...(place ? { property: presentPlace(place) } : {}),
    ...(parties ? { parties: (parties.get(row.id) ?? []).map(presentParty) } : {}),
    ...(rents ? { rents: (rents.get(row.id) ?? []).map(rent => presentRent(rent, row.currency)) } : {}),
    ...(contacts ? { contacts: contacts.get(row.id) ?? [] } : {}),
  };
}

type Place = NonNullable<ReturnType<NonNullable<AroundLeases['property']>['get']>>;
const presentPlace = ({ id, name, type, status, line1, line2, locality, region, ...rest }: Place) => ({
  ...{ id, name, type, status },
  address: { line1, line2, locality, region, postalCode: rest.postal_code, country: rest.country },
});
