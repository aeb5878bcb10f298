import type { AgencyUnit } from '../kernel/unit.ts';
import { assertCurrent, type Target } from './assert-current.ts';

/** Deletes a note of that version for good. @throws DomainError `not_found`, `version_stale` */
export async function deleteNote(unit: AgencyUnit, target: Target): Promise<void> {
  const row = await unit.sql
    .selectFrom('note')
    .select(['id', 'version'])
    .where('id', '=', target.id)
    .forUpdate()
    .executeTakeFirst();
  assertCurrent(row, target, 'note');
  await unit.sql.deleteFrom('note').where('id', '=', row.id).execute();
  unit.audit({ action: 'note.deleted', subjectType: 'note', subjectId: row.id });
}
