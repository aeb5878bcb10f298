import type { PlatformUnit } from '../kernel/unit.ts';
import { notifyAgencyId } from '../notices/notify-agency.contract.ts';
import { endRound } from '../paging/end-round.ts';
import { pageOnCallId } from '../paging/page-on-call.contract.ts';
import type { IncidentRow } from './duty.ts';
import { writeIncident } from './lock-incident.ts';
import type { IncidentOutcome } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

export type IncidentEnd = { outcome: IncidentOutcome; mergedInto?: string; reason: string };

/**
 * Closes a locked incident: what hangs on it is woken and ends by itself. Its clocks fall away unless it was resolved,
 * where each has been seen to already; those of an exercise always do, for nobody had to see to them.
 */
export async function endIncident(
  unit: PlatformUnit,
  incident: IncidentRow,
  { outcome, mergedInto, reason }: IncidentEnd,
): Promise<IncidentRow> {
  const at = new Date().toISOString();
  await endRounds(unit, incident.id, Date.parse(at));
  const row = await writeIncident(unit, incident.id, {
    ...{ phase: 'closed', outcome, closed_at: at, merged_into: mergedInto ?? null, unattended_since: null },
  });
  await dropOpenTasks(unit, incident.id, { outcome, at });
  if (outcome !== 'resolved' || incident.exercise) await cancelClocks(unit, incident.id, { outcome, at });
  const facts = { outcome, mergedInto: mergedInto ?? null };
  await writeTimeline(unit, { incidentId: incident.id, kind: 'closed', at, facts, text: reason });
  await wakeWhatHangsOnIt(unit, incident.id);
  return row;
}

type Ended = { outcome: IncidentOutcome; at: string };

async function dropOpenTasks(unit: PlatformUnit, incidentId: string, { outcome, at }: Ended): Promise<void> {
  await unit.sql
    .updateTable('incident_task')
    .set({ state: 'dropped', reason: `The incident was closed: ${outcome.replaceAll('_', ' ')}`, settled_at: at })
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'open')
    .execute();
}

async function cancelClocks(unit: PlatformUnit, incidentId: string, { outcome, at }: Ended): Promise<void> {
  const cancelled = await unit.sql
    .updateTable('clock')
    .set({ state: 'cancelled', settled_at: at, reason: outcome })
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', incidentId)
    .where('state', 'in', ['running', 'overdue'])
    .returning(['id', 'kind', 'for_agency'])
    .execute();
  for (const { id, kind, for_agency } of cancelled) {
    const event = { action: 'clock.settled', subjectType: 'clock', subjectId: id, details: { kind, as: 'cancelled' } };
    unit.audit(for_agency ? { ...event, agencyId: for_agency } : event);
  }
}

/** With the closing, and not after it: nobody is paged about what is over, and the closing is what was done last. */
async function endRounds(unit: PlatformUnit, incidentId: string, nowMs: number): Promise<void> {
  const rounds = await unit.sql
    .selectFrom('page_round')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'paging')
    .execute();
  for (const { id: roundId } of rounds) {
    await endRound(unit, { roundId, incidentId, why: 'incident_closed', nowMs });
    unit.wakeRun(pageOnCallId(roundId));
  }
}

async function wakeWhatHangsOnIt(unit: PlatformUnit, incidentId: string): Promise<void> {
  const agencies = await unit.sql
    .selectFrom('affected_agency')
    .select('for_agency')
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'confirmed')
    .execute();
  for (const { for_agency } of agencies) unit.wakeRun(notifyAgencyId(for_agency, incidentId));
}
