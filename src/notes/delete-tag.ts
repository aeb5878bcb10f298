import { DomainError } from '../kernel/errors.ts';
import { refusedBy } from '../kernel/refused-by.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Target } from './assert-current.ts';
import { lockTag } from './tag-row.ts';

/**
 * Deletes a tag and takes it off everything. @throws DomainError `not_found`, `version_stale`; `conflict` for staff
 * limited to some properties when something that they do not see carries it
 */
export async function deleteTag(unit: AgencyUnit, target: Target): Promise<void> {
  const { id } = await lockTag(unit, target);
  const links = await unit.sql.deleteFrom('tag_link').where('tag_id', '=', id).returning('id').execute();
  try {
    await unit.sql.deleteFrom('tag').where('id', '=', id).execute();
  } catch (error) {
    if (!refusedBy(error, '23503')) throw error;
    throw new DomainError('conflict', 'something that you do not see carries this tag', {}, { cause: error });
  }
  unit.audit({ action: 'tag.deleted', subjectType: 'tag', subjectId: id, details: { links: links.length } });
}
