import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Target } from './assert-current.ts';
import { lockTag, type TagRow, underNewName } from './tag-row.ts';

/** Renames a tag of that version wherever it is. @throws DomainError `not_found`, `version_stale`, `conflict` */
export async function renameTag(unit: AgencyUnit, target: Target, name: string): Promise<TagRow> {
  const { id } = await lockTag(unit, target);
  const row = await underNewName(
    unit.sql
      .updateTable('tag')
      .set({ name: name.normalize('NFC'), version: sql<number>`version + 1` })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
  unit.audit({ action: 'tag.renamed', subjectType: 'tag', subjectId: row.id });
  return row;
}
