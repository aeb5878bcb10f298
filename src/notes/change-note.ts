import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import { assertCurrent, type Target } from './assert-current.ts';
import type { NoteRow } from './create-note.ts';

/** Writes a note of that version anew. @throws DomainError `not_found`, `version_stale` */
export async function changeNote(unit: AgencyUnit, target: Target, body: string): Promise<NoteRow> {
  const before = await unit.sql
    .selectFrom('note')
    .selectAll()
    .where('id', '=', target.id)
    .forUpdate()
    .executeTakeFirst();
  assertCurrent(before, target, 'note');
  const row = await unit.sql
    .updateTable('note')
    .set({ body, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ action: 'note.changed', subjectType: 'note', subjectId: row.id });
  return row;
}
