import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { TagRow } from './tag-row.ts';

/** One tag. @throws DomainError `not_found`, also for another agency's */
export async function readTag(unit: AgencyUnit, tagId: string): Promise<TagRow> {
  const row = await unit.sql.selectFrom('tag').selectAll().where('id', '=', tagId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such tag');
  return row;
}
