import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AffectedRow } from './rows.ts';

/** Which agency of an incident is changed, and the version that whoever changes it has seen (If-Match). */
export type AffectedTarget = { incidentId: string; affectedId: string; version: number };

/** @throws DomainError `not_found`, `version_stale`, `conflict` for a closed incident */
export async function lockAffectedAgency(unit: PlatformUnit, target: AffectedTarget): Promise<AffectedRow> {
  await lockOpenIncident(unit, target.incidentId);
  const row = await unit.sql
    .selectFrom('affected_agency')
    .selectAll()
    .where('id', '=', target.affectedId)
    .where('incident_id', '=', target.incidentId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such agency in this incident');
  if (row.version !== target.version)
    throw new DomainError('version_stale', `this is at version ${row.version} now: look at it again`, {
      facts: { version: row.version, state: row.state },
    });
  return row;
}
