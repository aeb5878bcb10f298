import { readAgencyTerms } from '../agencies/agency-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { findParties } from './find-parties.ts';
import { findUsableProperty } from './find-usable-property.ts';
import { insertLease } from './insert-lease.ts';
import { partyFaults, refuseFaults, termFaults } from './lease-faults.ts';
import type { LeaseRow, NewLease } from './lease-fields.ts';
import { wrongDays } from './party-days.ts';

/**
 * Drafts a lease: it binds nobody until it is agreed. Not idempotent by itself: routes demand an Idempotency-Key.
 * @throws DomainError `invalid_input` naming each field that does not fit, `unknown_reference`
 */
export async function createLease(unit: AgencyUnit, lease: NewLease): Promise<LeaseRow> {
  const { currency } = await readAgencyTerms(unit);
  const wanted = lease.parties.map(party => ({ ...party, fromOn: party.fromOn ?? lease.startsOn, toOn: null }));
  // Days that are turned round are one fault, not one of each party too.
  const endsOn = lease.endsOn !== null && lease.endsOn < lease.startsOn ? null : lease.endsOn;
  const wrong = wrongDays(wanted, { startsOn: lease.startsOn, endsOn });
  refuseFaults([...termFaults(lease, currency), ...partyFaults(wrong)]);
  const { name: propertyName } = await findUsableProperty(unit, lease.propertyId);
  const parties = await findParties(unit, wanted);
  return insertLease(unit, { ...lease, propertyName, parties, renewsId: null });
}
