import { DomainError, type Fault } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { bodyFault, refuseFaults } from './lease-faults.ts';
import type { LeaseRow, LeaseTarget } from './lease-fields.ts';
import { daysOf, readParties } from './lease-parties.ts';
import { openLease } from './open-lease.ts';
import { dayWithoutRenter, type PartyDays, type Span, wrongDays } from './party-days.ts';
import { refreshRenterScope } from './refresh-renter-scope.ts';
import { writeLease } from './write-lease.ts';

export type Leaving = LeaseTarget & { partyId: string; toOn: string | null };

/**
 * Says on which day a party is in a lease for the last time; null takes that back. A lease keeps a renter on each of its
 * days: the last one leaves by notice or by an early end. Idempotent.
 * @throws DomainError `not_found`, `version_stale`, `invalid_input`; `conflict` for a draft and for a lease that is over
 */
export async function leaveLease(unit: AgencyUnit, { partyId, toOn, ...target }: Leaving): Promise<LeaseRow> {
  const { lease } = await openLease(unit, target, ['agreed', 'current', 'ending']);
  const rows = await readParties(unit, [lease.id]);
  const index = rows.findIndex(({ id }) => id === partyId);
  if (index < 0) throw new DomainError('not_found', 'this lease has no such party');
  const parties = rows.map(row => ({ ...daysOf(row), ...(row.id === partyId ? { toOn } : {}) }));
  refuseFaults(leavingFaults(parties, index, { startsOn: lease.starts_on, endsOn: lease.ends_on }));
  await unit.sql.updateTable('lease_party').set({ to_on: toOn }).where('id', '=', partyId).execute();
  await refreshRenterScope(unit, lease.id);
  const details = { partyId, toOn };
  unit.audit({ action: 'lease.party_left', subjectType: 'lease', subjectId: lease.id, details });
  return writeLease(unit, lease.id);
}

function leavingFaults(parties: readonly PartyDays[], index: number, span: Span): Fault[] {
  const contactId = parties[index]?.contactId;
  const wrong = wrongDays(parties, span).filter(
    each => each.index === index || parties[each.index]?.contactId === contactId,
  );
  if (wrong.length > 0) return wrong.map(({ detail }) => bodyFault('/toOn', detail));
  const lacking = dayWithoutRenter(parties, span);
  return lacking === null ? [] : [bodyFault('/toOn', `leaves nobody as a renter on ${lacking}`)];
}
