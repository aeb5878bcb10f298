import type { AgencyUnit } from '../kernel/unit.ts';
import { findParties } from './find-parties.ts';
import { insertParties } from './insert-parties.ts';
import { partyFaults, refuseFaults } from './lease-faults.ts';
import type { LeaseRow, LeaseTarget, NewParty } from './lease-fields.ts';
import { openLease } from './open-lease.ts';
import { wrongDays } from './party-days.ts';
import { refreshLeaseTerms } from './refresh-lease-terms.ts';
import { writeLease } from './write-lease.ts';

/**
 * Says who the parties of a draft are, all of them. Idempotent.
 * @throws DomainError `not_found`, `version_stale`, `conflict` once it is agreed, `invalid_input`, `unknown_reference`
 */
export async function setParties(
  unit: AgencyUnit,
  target: LeaseTarget,
  parties: readonly NewParty[],
): Promise<LeaseRow> {
  const { lease } = await openLease(unit, target, ['draft']);
  const wanted = parties.map(party => ({ ...party, fromOn: party.fromOn ?? lease.starts_on, toOn: null }));
  refuseFaults(partyFaults(wrongDays(wanted, { startsOn: lease.starts_on, endsOn: lease.ends_on })));
  const named = await findParties(unit, wanted);
  await unit.sql.deleteFrom('lease_party').where('lease_id', '=', lease.id).execute();
  await insertParties(unit, lease.id, named);
  const row = await writeLease(unit, lease.id);
  await refreshLeaseTerms(unit, { leaseId: lease.id });
  const details = { parties: parties.length };
  unit.audit({ action: 'lease.parties_set', subjectType: 'lease', subjectId: lease.id, details });
  return row;
}
