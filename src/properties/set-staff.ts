import { sql } from 'kysely';
import { DomainError, type Fault } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { lockForChange, type PropertyTarget } from './lock-property.ts';
import type { PropertyRow } from './property-fields.ts';
import type { propertyDuties } from './property-staff.entity.ts';
import { touchProperty } from './touch-property.ts';

export type ManagingStaff = { membershipId: string; duty: (typeof propertyDuties)[number] };

/**
 * Says who of the staff looks after a property; whoever is not named does so no longer. Staff who are limited to some
 * properties see it exactly while they are named.
 * @throws DomainError `forbidden` for limited staff; `unknown_reference` for who is no active member of the staff;
 *   `invalid_input` for one named twice; `not_found`, `version_stale`, `conflict` for an archived property
 */
export async function setStaff(
  unit: AgencyUnit,
  target: PropertyTarget,
  staff: readonly ManagingStaff[],
): Promise<PropertyRow> {
  const { id } = await lockForChange(unit, target);
  if (unit.actor.limited)
    throw new DomainError('forbidden', 'staff who are limited to some properties cannot say who looks after them');
  refuseTwice(staff);
  await refuseOthers(unit, staff);
  await unit.sql
    .deleteFrom('property_staff')
    .where('property_id', '=', id)
    .where(sql<boolean>`not membership_id = any (${staff.map(({ membershipId }) => membershipId)}::uuid[])`)
    .execute();
  if (staff.length > 0) await insertStaff(unit, id, staff);
  return touchProperty(unit, id, { action: 'property.staff_changed', details: { staff: staff.length } });
}

async function insertStaff(unit: AgencyUnit, propertyId: string, staff: readonly ManagingStaff[]): Promise<void> {
  const rows = staff.map(({ membershipId, duty }) => ({
    id: uuid7(),
    agency_id: unit.actor.agencyId,
    property_id: propertyId,
    membership_id: membershipId,
    duty,
  }));
  await unit.sql
    .insertInto('property_staff')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['agency_id', 'property_id', 'membership_id']).doUpdateSet(({ ref }) => ({
        duty: ref('excluded.duty'),
        version: sql<number>`property_staff.version + 1`,
      })),
    )
    .execute();
}

function refuseTwice(staff: readonly ManagingStaff[]): void {
  const faults = staff.flatMap(({ membershipId }, index): Fault[] =>
    staff.findIndex(other => other.membershipId === membershipId) < index
      ? [{ in: 'body', pointer: `/staff/${index}/membershipId`, detail: 'is named twice' }]
      : [],
  );
  if (faults.length > 0) throw new DomainError('invalid_input', 'a member is named twice', { faults });
}

async function refuseOthers(unit: AgencyUnit, staff: readonly ManagingStaff[]): Promise<void> {
  const rows = await unit.sql
    .selectFrom('membership')
    .select('id')
    .where(sql<boolean>`id = any (${staff.map(({ membershipId }) => membershipId)}::uuid[])`)
    .where('kind', '=', 'staff')
    .where('state', '=', 'active')
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  const faults = staff.flatMap(({ membershipId }, index): Fault[] => {
    const detail = 'names no active member of the staff';
    return known.has(membershipId) ? [] : [{ in: 'body', pointer: `/staff/${index}/membershipId`, detail }];
  });
  if (faults.length > 0) throw new DomainError('unknown_reference', 'an id names nothing that you can use', { faults });
}
