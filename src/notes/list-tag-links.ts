import type { Selectable } from 'kysely';
import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { readTag } from './read-tag.ts';
import type { SubjectType } from './subject.entity.ts';

export type TagLinkRow = Selectable<Tables['tag_link']>;
const sorts: SortKeys<'createdAt'> = { createdAt: { by: 'tag_link.created_at', type: 'timestamptz' } };

/** A page of what carries a tag, as far as this actor may see it. @throws DomainError `not_found` for the tag */
export async function listTagLinks(
  unit: AgencyUnit,
  { tagId, subjectType }: { tagId: string; subjectType?: SubjectType | undefined },
  page: ListPage<'createdAt'>,
): Promise<Listed<TagLinkRow>> {
  await readTag(unit, tagId);
  let query = unit.sql.selectFrom('tag_link').selectAll('tag_link').where('tag_id', '=', tagId);
  if (subjectType) query = query.where(`tag_link.${subjectType}_id`, 'is not', null);
  return fetchPage(query, { relation: 'tag_link', sorts }, page);
}
