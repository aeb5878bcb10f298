import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { contactColumns } from './contact-columns.ts';
import { type ContactRow, fieldsOf } from './contact-fields.ts';
import type { MovedRow } from './contact-merge.entity.ts';
import { type MovedBank, takesBank } from './find-bank-to-move.ts';
import { lockMerge } from './lock-merge.ts';
import { type FieldGroup, fieldGroups, groupOf, type MergeChoice, mergedFields } from './merged-fields.ts';
import { moveReferences } from './move-references.ts';
import { settleMerge } from './settle-merge.ts';

const undoDays = 30;
export type Merge = { keptId: string; otherId: string; choice: MergeChoice; bank: MovedBank | null };
export type Merged = { mergeId: string; undoUntil: string; contact: ContactRow; moved: MovedRow[] };
type Two = { kept: ContactRow; other: ContactRow };
type Snapshot = Record<string, unknown>;

/**
 * Makes two contacts one: everything that names the other names the one that stays, and what that one lacks comes from
 * the other, which leaves the lists. Can be undone for 30 days: `undoMerge`.
 * @throws DomainError `not_found`; `unknown_reference` for the other; `already_done` for these two; `conflict` when one
 *   was merged into a third, the one that stays is archived, or both use the portal; `unavailable`: try again
 */
export async function mergeContacts(unit: AgencyUnit, { keptId, otherId, choice, bank }: Merge): Promise<Merged> {
  if (keptId === otherId) throw sameContact();
  const { contacts, held } = await lockMerge(unit, [keptId, otherId]);
  const two = await mergeable(unit, contacts.get(keptId), contacts.get(otherId));
  const moved = await moveReferences(unit, two);
  const { before, after, contact } = await fill(unit, two, choice, bank);
  await unit.sql
    .updateTable('contact')
    .set({ merged_into_id: keptId, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', otherId)
    .execute();
  const { id, undo_until } = await unit.sql
    .insertInto('contact_merge')
    .values({
      ...{ id: uuid7(), agency_id: unit.actor.agencyId, kept_id: keptId, merged_id: otherId },
      ...{ moved: jsonb(moved), before: jsonb(before), after: jsonb(after) },
      merged_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
      undo_until: sql<string>`now() + make_interval(days => ${undoDays})`,
    })
    .returning(['id', 'undo_until'])
    .executeTakeFirstOrThrow();
  await settleMerge(unit, [contact], held, moved);
  const details = { mergeId: id, keptId, otherId };
  for (const [action, subjectId] of [
    ['contact.merged', keptId],
    ['contact.merged_away', otherId],
  ] as const)
    unit.audit({ action, subjectType: 'contact', subjectId, details });
  return { mergeId: id, undoUntil: undo_until, contact, moved };
}

const sameContact = () =>
  new DomainError('invalid_input', 'a contact is not merged into itself', {
    faults: [{ in: 'body', pointer: '/otherId', detail: 'must be another contact' }],
  });

async function mergeable(unit: AgencyUnit, kept: ContactRow | undefined, other: ContactRow | undefined): Promise<Two> {
  if (!kept) throw new DomainError('not_found', 'there is no such contact');
  if (!other)
    throw new DomainError('unknown_reference', 'the other contact is not there', {
      faults: [{ in: 'body', pointer: '/otherId', detail: 'names no contact that you can use' }],
    });
  for (const { id, merged_into_id } of [kept, other]) {
    const facts = { contactId: id, mergedIntoId: merged_into_id };
    if (merged_into_id === kept.id) throw new DomainError('already_done', 'these two have been merged', { facts });
    if (merged_into_id) throw new DomainError('conflict', 'one of these was merged into another contact', { facts });
  }
  if (kept.archived_at) throw new DomainError('conflict', 'the contact that would stay is archived');
  const { length: portalMembers } = await unit.sql
    .selectFrom('membership')
    .select('id')
    .where('contact_id', 'in', [kept.id, other.id])
    .where('state', '<>', 'ended')
    .execute();
  if (portalMembers < 2) return { kept, other };
  throw new DomainError('conflict', 'both use the portal: end the access of one first', { facts: { portalMembers } });
}

/** Fills the kept contact, and says what that changed: nothing of what stays as it is. */
async function fill(unit: AgencyUnit, { kept, other }: Two, choice: MergeChoice, bank: MovedBank | null) {
  const [was, fields] = [fieldsOf(kept), mergedFields(fieldsOf(kept), fieldsOf(other), choice)];
  const [before, after]: [Snapshot, Snapshot] = [{}, {}];
  for (const group of Object.keys(fieldGroups) as FieldGroup[]) {
    const [from, to] = [groupOf(was, group), groupOf(fields, group)];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    before[group] = from;
    after[group] = to;
  }
  const taken = takesBank(kept, other, choice) ? assertSame(bank, other) : null;
  if (taken) {
    before['bank'] = sealedText(kept.bank_sealed, kept.bank_masked);
    after['bank'] = sealedText(taken.sealed, taken.masked);
  }
  const contact = await unit.sql
    .updateTable('contact')
    .set({
      ...contactColumns(fields, null),
      ...(taken ? { bank_sealed: taken.sealed, bank_masked: taken.masked } : {}),
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', kept.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { before, after, contact };
}

const sealedText = (sealed: Buffer | Uint8Array | null, masked: string | null) =>
  sealed && { sealed: Buffer.from(sealed).toString('base64'), masked };

/** They were read and sealed anew before the contacts were held. */
function assertSame(bank: MovedBank | null, { bank_sealed }: ContactRow): MovedBank {
  if (bank && bank_sealed && bank.from.equals(bank_sealed)) return bank;
  throw new DomainError('unavailable', 'these bank details are just being changed: try again', {
    retryAfterSeconds: 1,
  });
}
