import { findUsableContacts } from '../contacts/find-usable-contacts.ts';
import { giveContactRole } from '../contacts/give-contact-role.ts';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { insertParties } from './insert-parties.ts';
import { bodyFault, refuseFaults } from './lease-faults.ts';
import type { LeaseRow, LeaseTarget, NewParty } from './lease-fields.ts';
import { daysOf, readParties } from './lease-parties.ts';
import { openLease } from './open-lease.ts';
import { wrongDays } from './party-days.ts';
import { refreshLeaseTerms } from './refresh-lease-terms.ts';
import { refreshRenterScope } from './refresh-renter-scope.ts';
import { writeLease } from './write-lease.ts';

/** More people than any home holds. */
const mostParties = 100;

/**
 * Adds a party to a lease that binds, from a day on; today, unless it is said. Not idempotent by itself.
 * @throws DomainError `not_found`, `version_stale`, `invalid_input`, `unknown_reference`, `limit_exceeded`; `conflict`
 *   for a draft (its parties are set) and for a lease that is over
 */
export async function joinLease(unit: AgencyUnit, target: LeaseTarget, joining: NewParty): Promise<LeaseRow> {
  const { lease, terms } = await openLease(unit, target, ['agreed', 'current', 'ending']);
  const { contactId, role } = joining;
  const fromOn = joining.fromOn ?? (terms.today > lease.starts_on ? terms.today : lease.starts_on);
  const party = { contactId, role, fromOn, toOn: null };
  const before = (await readParties(unit, [lease.id])).map(daysOf);
  const wrong = wrongDays([...before, party], { startsOn: lease.starts_on, endsOn: lease.ends_on });
  refuseFaults(
    wrong.filter(({ index }) => index === before.length).map(({ field, detail }) => bodyFault(`/${field}`, detail)),
  );
  if (before.length >= mostParties)
    throw new DomainError('limit_exceeded', `a lease has ${mostParties} parties at most`);
  if (role === 'renter') await giveContactRole(unit, 'renter', [contactId]);
  const contacts = await findUsableContacts(unit, [{ contactId, pointer: '/contactId' }]);
  await insertParties(unit, lease.id, [{ ...party, name: contacts.get(contactId)?.name ?? '' }]);
  await refreshLeaseTerms(unit, { leaseId: lease.id });
  await refreshRenterScope(unit, lease.id);
  const details = { contactId, role, fromOn };
  unit.audit({ action: 'lease.party_joined', subjectType: 'lease', subjectId: lease.id, details });
  return writeLease(unit, lease.id);
}
