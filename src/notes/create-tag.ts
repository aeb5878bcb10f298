import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type TagRow, underNewName } from './tag-row.ts';

/** Adds a tag. @throws DomainError `conflict` when there is one of this name, cases aside */
export async function createTag(unit: AgencyUnit, name: string): Promise<TagRow> {
  const tag = { id: uuid7(), agency_id: unit.actor.agencyId, name: name.normalize('NFC') };
  const row = await underNewName(unit.sql.insertInto('tag').values(tag).returningAll().executeTakeFirstOrThrow());
  unit.audit({ action: 'tag.created', subjectType: 'tag', subjectId: row.id });
  return row;
}
