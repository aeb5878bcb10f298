import type { z } from 'zod';
import { moneyOf } from '../../src/kernel/money.ts';
import type { PortalLease } from '../../src/portal/portal-leases.ts';
import { presentAddress } from '../properties/present-property.ts';
import type { portalLease } from './schemas.ts';

/** A lease as an owner or a renter of it sees it: nothing of after their time, nobody else's name. */
export function presentPortalLease(shown: PortalLease): z.input<typeof portalLease> {
  const { row, property, as, until } = shown;
  const inTime = (day: string | null) => (day !== null && (until === null || day <= until) ? day : null);
  return {
    id: row.id,
    propertyId: row.property_id,
    address: presentAddress(property),
    as,
    until,
    reference: concerns(shown) ? row.reference : null,
    state: until === null ? row.state : inTime(row.ends_on) === null ? null : 'ended',
    startsOn: row.starts_on,
    endsOn: inTime(row.ends_on),
    rents: shown.rents.map(rent => ({
      effectiveOn: rent.effective_on,
      ...moneyOf(rent.amount_minor, row.currency),
      frequency: rent.frequency,
    })),
    bond:
      concerns(shown) && row.bond_minor !== null
        ? { ...moneyOf(row.bond_minor, row.currency), heldBy: row.bond_held_by }
        : null,
    notice: noticeOf(shown, inTime),
    parties: partiesOf(shown, inTime),
  };
}

/** What is between the renters and who owns the property now; not for who owned it before. */
const concerns = ({ as, until }: PortalLease): boolean => as.includes('renter') || until === null;

/** A renter is told why the agency or the owner gave notice; why a renter did is for who was the only one. */
function noticeOf({ row, as, parties, contactId }: PortalLease, inTime: (day: string | null) => string | null) {
  const givenOn = inTime(row.notice_given_on);
  if (!row.notice_by || !givenOn) return null;
  const told = row.notice_by !== 'renter' || parties.every(party => party.contact_id === contactId);
  return { by: row.notice_by, givenOn, reason: told && as.includes('renter') ? row.notice_reason : null };
}

const partiesOf = ({ parties, contactId, ownName }: PortalLease, inTime: (day: string | null) => string | null) =>
  parties.map(party => {
    const you = party.contact_id === contactId;
    const name = you ? ownName : party.masked_name;
    return { name, you, role: party.role, fromOn: party.from_on, toOn: inTime(party.to_on) };
  });
