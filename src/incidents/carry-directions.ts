import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Takes open directions of an authority, with their clocks and what operators were asked about those, into the incident that
 * goes on: merging changes nothing about what an agency was directed to do. One that is recorded there too, by the same
 * reference for the same agency, stays behind and ends with its incident. Returns how many came along.
 */
export async function carryDirections(unit: PlatformUnit, from: string, to: string): Promise<number> {
  const { rows } = await sql<{ id: string; for_agency: string; comply_by: string | null; received_at: string }>`
    update legal_direction d set incident_id = ${to}::uuid, version = version + 1, updated_at = now()
    where d.incident_id = ${from}::uuid and d.retracted_at is null
      and exists (select from clock c where c.subject_type = 'incident' and c.subject_id = ${from}::uuid
        and c.occasion_id = d.id and c.state in ('running', 'overdue'))
      and not exists (select from legal_direction t where t.incident_id = ${to}::uuid and t.for_agency = d.for_agency
        and lower(t.reference) = lower(d.reference) and t.retracted_at is null)
    returning d.id, d.for_agency, d.comply_by, d.received_at`.execute(unit.sql);
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const clocks = await unit.sql
    .updateTable('clock')
    .set({ subject_id: to })
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', from)
    .where('occasion_id', 'in', ids)
    .returning('id')
    .execute();
  await carryQuestions(
    unit,
    clocks.map(({ id }) => id),
    to,
  );
  for (const { id, for_agency, received_at, comply_by } of rows) {
    const facts = { directionId: id, agencyId: for_agency, mergedFrom: from };
    const instants = { receivedAt: received_at, complyBy: comply_by };
    await writeTimeline(unit, { incidentId: to, kind: 'direction_recorded', facts: { ...facts, ...instants } });
  }
  unit.wakeRun(respondToIncidentId(to));
  return rows.length;
}

/** Of clocks that have run out: an operator who follows the task comes to where the clock is now. */
async function carryQuestions(unit: PlatformUnit, clockIds: readonly string[], to: string): Promise<void> {
  await unit.sql
    .updateTable('operator_task')
    .set({ subject_id: to })
    .where('kind', '=', 'clock_overdue')
    .where('decided_at', 'is', null)
    .where(({ or, eb }) => or(clockIds.map(id => eb('raised_by', 'like', `clock/${id}/%`))))
    .execute();
}
