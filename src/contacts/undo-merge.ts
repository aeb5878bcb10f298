import { type Selectable, sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { ContactRow } from './contact-fields.ts';
import { lockMerge } from './lock-merge.ts';
import { restoreFields } from './restore-fields.ts';
import { type LeftBehind, returnReferences } from './return-references.ts';
import { settleMerge } from './settle-merge.ts';

export type MergeRow = Selectable<Tables['contact_merge']>;
export type Undone = {
  contact: ContactRow;
  restored: ContactRow;
  /** What was changed since, or is gone: it stays with the contact that was kept. */
  leftBehind: LeftBehind[];
  /** Fields of the kept contact that were changed since, and stay. */
  fieldsLeft: string[];
};

/**
 * Takes a merge back within 30 days: everything goes where it was, but for what somebody has changed since.
 * @throws DomainError `not_found`, `already_done`; `conflict` after 30 days, or when the kept contact has been merged
 *   into a third since; `unavailable`: try again
 */
export async function undoMerge(unit: AgencyUnit, mergeId: string): Promise<Undone> {
  const { kept_id, merged_id, moved } = await readMerge(unit, mergeId);
  const of = (table: string) => moved.flatMap(row => (row.kind === 'days' && row.table === table ? [row.of] : []));
  const more = { propertyIds: of('property_owner'), leaseIds: of('lease_party') };
  const { contacts, held } = await lockMerge(unit, [kept_id, merged_id], more);
  const [kept, other] = [contacts.get(kept_id), contacts.get(merged_id)];
  const merge = await readMerge(unit, mergeId);
  if (!kept || !other) throw new Error('a merge whose contacts are gone');
  if (kept.merged_into_id)
    throw new DomainError('conflict', 'the contact that was kept has been merged itself: undo that first', {
      facts: { mergedIntoId: kept.merged_into_id },
    });
  const { leftBehind, returned } = await returnReferences(unit, { kept, other }, merge.moved);
  const { contact, fieldsLeft } = await restoreFields(unit, kept, merge);
  const restored = await unit.sql
    .updateTable('contact')
    .set({ merged_into_id: null, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', other.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await close(unit, merge);
  await settleMerge(unit, [contact, restored], held, returned);
  return { contact, restored, leftBehind, fieldsLeft };
}

async function readMerge(unit: AgencyUnit, mergeId: string): Promise<MergeRow> {
  const row = await unit.sql
    .selectFrom('contact_merge')
    .selectAll()
    .select(sql<boolean>`undo_until < now()`.as('late'))
    .where('id', '=', mergeId)
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such merge');
  if (row.undone_at) throw new DomainError('already_done', 'this merge has been undone');
  if (row.late) throw new DomainError('conflict', 'a merge can be undone for 30 days, and these have passed');
  return row;
}

async function close(unit: AgencyUnit, { id, kept_id, merged_id }: MergeRow): Promise<void> {
  await unit.sql
    .updateTable('contact_merge')
    .set({
      undone_at: sql<string>`now()`,
      undone_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .execute();
  const details = { mergeId: id, keptId: kept_id, otherId: merged_id };
  for (const subjectId of [kept_id, merged_id])
    unit.audit({ action: 'contact.merge_undone', subjectType: 'contact', subjectId, details });
}
