import type { World, WorldLease, WorldLeaseState, WorldLeaseTerms } from '../../../api/http/world.ts';
import { addDays } from '../../../src/agencies/agency-day.ts';
import { type AgencyTerms, readAgencyTerms } from '../../../src/agencies/agency-terms.ts';
import { systemActor } from '../../../src/kernel/actor.ts';
import type { Database } from '../../../src/kernel/database.ts';
import type { AgencyUnit } from '../../../src/kernel/unit.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';
import { addRent } from '../../../src/leases/add-rent.ts';
import { agreeLease } from '../../../src/leases/agree-lease.ts';
import { createLease } from '../../../src/leases/create-lease.ts';
import { giveNotice } from '../../../src/leases/give-notice.ts';
import type { LeaseRow } from '../../../src/leases/lease-fields.ts';
import { readParties } from '../../../src/leases/lease-parties.ts';
import { readRents } from '../../../src/leases/lease-rents.ts';

type Made = Pick<World, 'newProperty' | 'newContact'>;
const rent = { amountMinor: 145_000, frequency: 'monthly' as const };

/** Leases of a world's agency, made by the use cases. */
export function leaseFactories(database: Database, agencyId: string, made: Made) {
  const newLease = async (state: WorldLeaseState = 'draft', of: WorldLeaseTerms = {}): Promise<WorldLease> => {
    const propertyId = of.propertyId ?? (await made.newProperty()).propertyId;
    const contactId = of.contactId ?? (await made.newContact()).contactId;
    return withAgency(database, systemActor(agencyId, 'world'), async unit => {
      const terms = await readAgencyTerms(unit);
      const row = await leaseIn(unit, terms, state, { ...of, propertyId, contactId });
      const [party] = await readParties(unit, [row.id]);
      const rents = await readRents(unit, [row.id]);
      return {
        ...{ leaseId: row.id, version: row.version, propertyId, renterId: contactId },
        ...{ partyId: party?.id ?? '', rentId: rents.at(-1)?.id ?? '' },
        ...{ today: terms.today, later: addDays(row.starts_on, 200) },
      };
    });
  };
  return { newLease };
}

/** Agreed leases begin in a month, the others began a month ago. */
async function leaseIn(
  unit: AgencyUnit,
  { today, currency }: AgencyTerms,
  state: WorldLeaseState,
  of: WorldLeaseTerms & { propertyId: string; contactId: string },
): Promise<LeaseRow> {
  const startsOn = of.startsOn ?? addDays(today, state === 'agreed' ? 30 : -30);
  let row = await createLease(unit, {
    propertyId: of.propertyId,
    reference: null,
    startsOn,
    endsOn: of.endsOn === undefined ? addDays(startsOn, 364) : of.endsOn,
    rent: { ...rent, currency },
    bond: null,
    bondHeldBy: null,
    parties: [{ contactId: of.contactId, role: 'renter' }],
  });
  const target = () => ({ leaseId: row.id, version: row.version });
  const later = { ...rent, currency, amountMinor: 150_000, effectiveOn: addDays(startsOn, 300), reason: null };
  if (of.laterRent) row = await addRent(unit, target(), later);
  if (state !== 'draft') row = await agreeLease(unit, target());
  const notice = { by: 'renter' as const, givenOn: today, leavesOn: addDays(today, 60), reason: null };
  return state === 'ending' ? giveNotice(unit, target(), notice) : row;
}
