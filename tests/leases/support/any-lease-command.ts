import fc from 'fast-check';
import { systemActor } from '../../../src/kernel/actor.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { isDomainError } from '../../../src/kernel/errors.ts';
import type { AgencyUnit } from '../../../src/kernel/unit.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';
import { addRent } from '../../../src/leases/add-rent.ts';
import { advanceDueLeases } from '../../../src/leases/advance-due-leases.ts';
import { agreeLease } from '../../../src/leases/agree-lease.ts';
import { cancelLease } from '../../../src/leases/cancel-lease.ts';
import { changeLease } from '../../../src/leases/change-lease.ts';
import { createLease } from '../../../src/leases/create-lease.ts';
import { endLease } from '../../../src/leases/end-lease.ts';
import { giveNotice } from '../../../src/leases/give-notice.ts';
import { joinLease } from '../../../src/leases/join-lease.ts';
import type { LeaseTarget } from '../../../src/leases/lease-fields.ts';
import { leaveLease } from '../../../src/leases/leave-lease.ts';
import { removeRent } from '../../../src/leases/remove-rent.ts';
import { renewLease } from '../../../src/leases/renew-lease.ts';
import { withdrawNotice } from '../../../src/leases/withdraw-notice.ts';
import { inDays, rent } from './lease-calls.ts';

/** Places and people of one sequence. */
export type Scene = { agencyId: string; propertyIds: string[]; contactIds: string[] };
type Pick = { lease: number; who: number; a: number; b: number | null };
type Lease = LeaseTarget & { parties: string[]; rents: string[] };

/** Most are agreed at once: sequences that only draft reach nothing. */
async function draft(unit: AgencyUnit, scene: Scene, { lease, who, a, b }: Pick): Promise<void> {
  const row = await createLease(unit, {
    propertyId: scene.propertyIds[lease % scene.propertyIds.length]!,
    ...{ reference: null, startsOn: inDays(a), endsOn: b === null ? null : inDays(a + Math.abs(b)), rent, bond: null },
    ...{ bondHeldBy: null, parties: [{ contactId: scene.contactIds[who % scene.contactIds.length]!, role: 'renter' }] },
  });
  if (who > 0) await agreeLease(unit, { leaseId: row.id, version: row.version });
}

/** What staff do to a lease: `a` and `b` are days from today, `lease` and `who` choose among those there are. */
const onLease = {
  agree: (unit: AgencyUnit, lease: Lease) => agreeLease(unit, lease),
  move: (unit: AgencyUnit, lease: Lease, { a }: Pick) => changeLease(unit, lease, { startsOn: inDays(a) }),
  cancel: (unit: AgencyUnit, lease: Lease) => cancelLease(unit, lease, null),
  notice: (unit: AgencyUnit, lease: Lease, { a, b, who }: Pick) =>
    giveNotice(unit, lease, {
      by: 'renter',
      givenOn: inDays(-(who % 3)),
      leavesOn: inDays(Math.abs(b ?? a) - 2),
      reason: null,
    }),
  withdraw: (unit: AgencyUnit, lease: Lease) => withdrawNotice(unit, lease),
  end: (unit: AgencyUnit, lease: Lease, { a }: Pick) => endLease(unit, lease, { endedOn: inDays(a), reason: 'x' }),
  renew: (unit: AgencyUnit, lease: Lease, { b }: Pick) =>
    renewLease(unit, lease, { endsOn: b === null ? null : inDays(b + 30) }),
  raise: (unit: AgencyUnit, lease: Lease, { a, who }: Pick) =>
    addRent(unit, lease, { ...rent, amountMinor: 1 + who, effectiveOn: inDays(a), reason: null }),
  lower: (unit: AgencyUnit, lease: Lease, { who }: Pick) =>
    removeRent(unit, { ...lease, rentId: lease.rents[who % lease.rents.length]! }),
  leave: (unit: AgencyUnit, lease: Lease, { who, b }: Pick) =>
    leaveLease(unit, {
      ...lease,
      partyId: lease.parties[who % lease.parties.length]!,
      toOn: b === null ? null : inDays(b),
    }),
};

export type Command = Pick & { name: keyof typeof onLease | 'draft' | 'join' | 'pass' };
const days = fc.integer({ min: -12, max: 12 });
const nameOf: fc.Arbitrary<Command['name']> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('draft' as const, 'agree' as const, 'move' as const) },
  { weight: 5, arbitrary: fc.constantFrom('join' as const, 'leave' as const, 'renew' as const, 'notice' as const) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(...(Object.keys(onLease) as (keyof typeof onLease)[]), 'pass' as const),
  },
);
export const anyCommand: fc.Arbitrary<Command> = fc.record({
  name: nameOf,
  lease: fc.nat(5),
  who: fc.nat(5),
  a: days,
  b: fc.option(days, { freq: 4 }),
});

/** Does one; what is refused changes nothing. Returns whether it was done. */
export async function perform(database: Database, scene: Scene, command: Command): Promise<boolean> {
  try {
    await withAgency(database, systemActor(scene.agencyId, 'anybody'), unit => act(unit, scene, command));
    return true;
  } catch (error) {
    if (isDomainError(error)) return false;
    throw error;
  }
}

async function act(unit: AgencyUnit, scene: Scene, command: Command): Promise<unknown> {
  const { name, who, a } = command;
  if (name === 'draft') return draft(unit, scene, command);
  if (name === 'pass') return advanceDueLeases(unit, new Date(Date.now() + a * 86_400_000));
  const lease = await chosen(unit, scene, command.lease);
  if (!lease) return null;
  const contactId = scene.contactIds[who % scene.contactIds.length]!;
  if (name === 'join') return joinLease(unit, lease, { contactId, role: 'renter', fromOn: inDays(a) });
  return onLease[name](unit, lease, command);
}

async function chosen(unit: AgencyUnit, { propertyIds }: Scene, index: number): Promise<Lease | null> {
  const leases = await unit.sql
    .selectFrom('lease')
    .select(['id', 'version'])
    .where('property_id', 'in', propertyIds)
    .orderBy('id')
    .execute();
  const lease = leases[index % Math.max(leases.length, 1)];
  if (!lease) return null;
  const ids = (table: 'lease_party' | 'lease_rent') =>
    unit.sql.selectFrom(table).select('id').where('lease_id', '=', lease.id).orderBy('id').execute();
  const [parties, rents] = [await ids('lease_party'), await ids('lease_rent')];
  const of = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return { leaseId: lease.id, version: lease.version, parties: of(parties), rents: of(rents) };
}
