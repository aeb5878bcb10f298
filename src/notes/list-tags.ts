import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Subject } from './subject.ts';
import type { TagRow } from './tag-row.ts';

export type TagSort = 'name' | 'createdAt';
const sorts: SortKeys<TagSort> = {
  name: { by: 'tag.name', type: 'text' },
  createdAt: { by: 'tag.created_at', type: 'timestamptz' },
};

/** A page of the agency's tags; of those on one subject, if one is given. */
export async function listTags(
  unit: AgencyUnit,
  subject: Subject | null,
  page: ListPage<TagSort>,
): Promise<Listed<TagRow>> {
  let query = unit.sql.selectFrom('tag').selectAll('tag');
  if (subject)
    query = query.where('tag.id', 'in', ({ selectFrom }) =>
      selectFrom('tag_link').select('tag_link.tag_id').where(`tag_link.${subject.type}_id`, '=', subject.id),
    );
  return fetchPage(query, { relation: 'tag', sorts }, page);
}
