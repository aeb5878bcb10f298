import { sql } from 'kysely';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { settleItem } from '../incidents/settle-item.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type AffectedDetails, detailColumns, numbersOf, wordsOf } from './change-affected-agency.ts';
import { type AffectedTarget, lockAffectedAgency } from './lock-affected-agency.ts';
import type { AffectedRow } from './rows.ts';

export type AffectedDecision = AffectedDetails & { decision: 'confirmed' | 'rejected'; reason: string };

/**
 * Confirms that an agency is affected, or says that it is not; also later, the other way round. The incident's run is
 * woken, and has confirmed ones told.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for a closed incident
 */
export async function decideAffectedAgency(
  unit: PlatformUnit,
  target: AffectedTarget,
  { decision, reason, ...details }: AffectedDecision,
): Promise<AffectedRow> {
  const before = await lockAffectedAgency(unit, target);
  const row = await unit.sql
    .updateTable('affected_agency')
    .set({
      ...{ ...detailColumns(details), state: decision, reason, decided_by: unit.actor.id },
      ...{ decided_at: sql<string>`now()`, version: before.version + 1, updated_at: sql<string>`now()` },
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = {
    agencyId: row.for_agency,
    affectedId: row.id,
    decision,
    before: before.state,
    ...numbersOf(row),
    ...wordsOf(details),
  };
  await writeTimeline(unit, { incidentId: row.incident_id, kind: 'agency_decided', facts, text: reason });
  if (!(await isAnyUndecided(unit, row.incident_id))) await settleItem(unit, row.incident_id, 'affected-agencies');
  unit.wakeRun(respondToIncidentId(row.incident_id));
  return row;
}

const isAnyUndecided = async (unit: PlatformUnit, incidentId: string): Promise<boolean> =>
  (await unit.sql
    .selectFrom('affected_agency')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'proposed')
    .limit(1)
    .executeTakeFirst()) !== undefined;
