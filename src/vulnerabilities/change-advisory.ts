import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type AdvisoryFields, type AdvisoryRow, findAdvisory } from './advisory-row.ts';
import { touched } from './move-report.ts';

/**
 * Changes an advisory's text. What is public stays as it was published until somebody else publishes the change.
 * @throws DomainError `not_found`, `version_stale`
 */
export async function changeAdvisory(
  unit: PlatformUnit,
  advisoryId: string,
  change: Partial<AdvisoryFields>,
  version: number,
): Promise<AdvisoryRow> {
  const advisory = await findAdvisory(unit, advisoryId);
  if (advisory.version !== version) throw new DomainError('version_stale', 'this advisory was changed meanwhile');
  unit.audit({ action: 'advisory.changed', subjectType: 'advisory', subjectId: advisoryId });
  return unit.sql
    .updateTable('advisory')
    .set({ ...change, edited_by: unit.actor.id, ...touched })
    .where('id', '=', advisoryId)
    .returningAll()
    .executeTakeFirstOrThrow();
}
