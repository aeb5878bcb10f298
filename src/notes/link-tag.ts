import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { readTag } from './read-tag.ts';
import { assertSubjects, type Subject, subjectColumnsOf } from './subject.ts';

export type LinkChange = { add: readonly Subject[]; remove: readonly Subject[] };

/**
 * Puts a tag on some things and takes it off others; what is so already stays so. Returns how many changed.
 * @throws DomainError `not_found` for the tag, `unknown_reference` for what is to be tagged
 */
export async function linkTag(
  unit: AgencyUnit,
  tagId: string,
  { add, remove }: LinkChange,
): Promise<{ added: number; removed: number }> {
  await readTag(unit, tagId);
  await assertSubjects(
    unit,
    add,
    add.map((_subject, index) => `/add/${index}/id`),
  );
  const removed = await unlink(unit, tagId, remove);
  const added = await link(unit, tagId, add);
  for (const id of removed) audited(unit, 'deleted', tagId, id);
  for (const id of added) audited(unit, 'created', tagId, id);
  return { added: added.length, removed: removed.length };
}

const audited = (unit: AgencyUnit, done: 'created' | 'deleted', tagId: string, id: string) =>
  unit.audit({ action: `tag_link.${done}`, subjectType: 'tag_link', subjectId: id, details: { tagId } });

async function link(unit: AgencyUnit, tagId: string, subjects: readonly Subject[]): Promise<string[]> {
  if (subjects.length === 0) return [];
  const row = { agency_id: unit.actor.agencyId, tag_id: tagId };
  const links = await unit.sql
    .insertInto('tag_link')
    .values(subjects.map(subject => ({ id: uuid7(), ...row, ...subjectColumnsOf(subject) })))
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .execute();
  return links.map(({ id }) => id);
}

async function unlink(unit: AgencyUnit, tagId: string, subjects: readonly Subject[]): Promise<string[]> {
  if (subjects.length === 0) return [];
  const links = await unit.sql
    .deleteFrom('tag_link')
    .where('tag_id', '=', tagId)
    .where(
      sql<boolean>`coalesce(property_id, lease_id, contact_id, document_id) = any (${subjects.map(({ id }) => id)}::uuid[])`,
    )
    .returning('id')
    .execute();
  return links.map(({ id }) => id);
}
