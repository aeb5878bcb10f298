import { sql } from 'kysely';
import { refreshOwnerScope } from '../access/portal-scope.ts';
import { dayBefore } from '../agencies/agency-day.ts';
import { findUsableContacts } from '../contacts/find-usable-contacts.ts';
import { giveContactRole } from '../contacts/give-contact-role.ts';
import { DomainError, type Fault } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { lockForChange, type PropertyTarget } from './lock-property.ts';
import type { PropertyRow } from './property-fields.ts';
import { commonShares, parseShare } from './share.ts';
import { touchProperty } from './touch-property.ts';

/** `share` as people write it, see `parseShare`. */
export type NewOwner = { contactId: string; share: string };
export type NewOwners = { fromOn: string; owners: readonly NewOwner[] };

/**
 * Says who owns a property from a day on: what was said for that day and later is replaced, what was before ends the
 * day before and stays. The one writer of `property_owner`.
 * @throws DomainError `invalid_input` for shares that are none or do not sum to one, and for a contact named twice;
 *   `unknown_reference`, `not_found`, `version_stale`, `conflict` for an archived property
 */
export async function setOwners(unit: AgencyUnit, target: PropertyTarget, wanted: NewOwners): Promise<PropertyRow> {
  const shares = sharesOf(wanted.owners);
  const { id } = await lockForChange(unit, target);
  await giveContactRole(
    unit,
    'owner',
    wanted.owners.map(({ contactId }) => contactId),
  );
  await findUsableContacts(
    unit,
    wanted.owners.map(({ contactId }, index) => ({ contactId, pointer: `/owners/${index}/contactId` })),
  );
  await endBefore(unit, id, wanted.fromOn);
  const rows = wanted.owners.map(({ contactId }, index) => ({
    id: uuid7(),
    agency_id: unit.actor.agencyId,
    property_id: id,
    contact_id: contactId,
    parts: shares.parts[index] ?? 0,
    whole: shares.whole,
    from_on: wanted.fromOn,
  }));
  await unit.sql.insertInto('property_owner').values(rows).execute();
  await refreshOwnerScope(unit, id);
  const details = { fromOn: wanted.fromOn, owners: rows.length };
  return touchProperty(unit, id, { action: 'property.owners_changed', details });
}

function sharesOf(owners: readonly NewOwner[]): { whole: number; parts: number[] } {
  const faults: Fault[] = [];
  const refuse = (pointer: string, detail: string) => faults.push({ in: 'body', pointer, detail });
  const shares = owners.map(({ contactId, share }, index) => {
    if (owners.findIndex(owner => owner.contactId === contactId) < index)
      refuse(`/owners/${index}/contactId`, 'is named twice');
    const parsed = parseShare(share);
    if (!parsed)
      refuse(`/owners/${index}/share`, 'must be a share such as 1/3, 0.335 or 33.5%, above nothing, up to 1');
    return parsed ?? { parts: 0n, whole: 1n };
  });
  const common = faults.length === 0 ? commonShares(shares) : null;
  if (common?.ok) return common;
  if (common) refuse('/owners', common.fault);
  throw new DomainError('invalid_input', 'these owners cannot be kept', { faults });
}

async function endBefore(unit: AgencyUnit, propertyId: string, fromOn: string): Promise<void> {
  await unit.sql
    .deleteFrom('property_owner')
    .where('property_id', '=', propertyId)
    .where('from_on', '>=', fromOn)
    .execute();
  await unit.sql
    .updateTable('property_owner')
    .set({ to_on: dayBefore(fromOn), version: sql<number>`version + 1` })
    .where('property_id', '=', propertyId)
    .where(where => where.or([where('to_on', 'is', null), where('to_on', '>=', fromOn)]))
    .execute();
}
