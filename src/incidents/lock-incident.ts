import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';

/**
 * Which incident is changed, and the version that whoever changes it has seen (If-Match). It counts what people decide,
 * and what changes under their decision from outside; what the incident's run keeps does not count.
 */
export type IncidentTarget = { incidentId: string; version: number };

/**
 * An open incident of that version, locked until the unit ends: of two people who change it at once, one is told to
 * look again.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for a closed one
 */
export async function lockIncident(unit: PlatformUnit, target: IncidentTarget): Promise<IncidentRow> {
  const row = await lockOpenIncident(unit, target.incidentId);
  if (row.version !== target.version)
    throw new DomainError('version_stale', `this incident is at version ${row.version} now: look at it again`, {
      facts: { version: row.version, phase: row.phase },
    });
  return row;
}

/** The same for what adds to an incident whatever its version is. @throws DomainError `not_found`, `conflict` */
export async function lockOpenIncident(unit: PlatformUnit, incidentId: string): Promise<IncidentRow> {
  const find = unit.sql.selectFrom('incident').selectAll().where('id', '=', incidentId);
  const row = await find.forNoKeyUpdate().executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such incident');
  if (row.phase === 'closed')
    throw new DomainError('conflict', 'this incident is closed: it takes notes and corrections only', {
      facts: { outcome: row.outcome, mergedInto: row.merged_into },
    });
  return row;
}

type Columns = { [Key in Exclude<keyof IncidentRow, 'id' | 'number' | 'policy' | 'version'>]?: IncidentRow[Key] };

/** Writes columns that people decide of a locked incident as its next version, and wakes its run. */
export async function writeIncident(unit: PlatformUnit, incidentId: string, columns: Columns): Promise<IncidentRow> {
  const row = await unit.sql
    .updateTable('incident')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', incidentId)
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.wakeRun(respondToIncidentId(incidentId));
  return row;
}

/** Writes what the run keeps of a locked incident, which leaves the version as people have seen it. */
export const keepIncident = (unit: PlatformUnit, incidentId: string, columns: Columns): Promise<IncidentRow> =>
  unit.sql
    .updateTable('incident')
    .set({ ...columns, updated_at: sql<string>`now()` })
    .where('id', '=', incidentId)
    .returningAll()
    .executeTakeFirstOrThrow();
