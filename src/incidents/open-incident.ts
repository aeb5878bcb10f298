import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { startPaging } from '../paging/start-paging.ts';
import { addChecklist } from './checklists.ts';
import { type IncidentPolicy, incidentPolicy } from './incident-policy.ts';
import { respondToIncident } from './respond-to-incident.contract.ts';
import type { IncidentSource, Severity } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

export type NewIncident = {
  title: string;
  /** Markdown. */
  summary: string;
  source: IncidentSource;
  sourceId?: string;
  severity: Severity;
  /** The rule that proposed the severity (`severity-rules.ts`), or `manual`. */
  severityRule: string;
  severityReason: string;
  /** ISO instants. `detectedAt` is now, if not said. */
  alertAt?: string;
  detectedAt?: string;
  /** Runs the same code; pages and notices are marked and reach only these persons. */
  exercise?: { people: string[] };
  /** Durations other than those in force: for drills and tests. */
  policy?: IncidentPolicy;
};

/**
 * Opens an incident: its row, its first checklist and line of the timeline, its run and the first round of paging are
 * one commit, and so it works with Temporal down.
 */
export async function openIncident(unit: PlatformUnit, incident: NewIncident): Promise<{ id: string; number: number }> {
  const { title, summary, source, severity, exercise } = incident;
  const id = uuid7();
  const row = await unit.sql
    .insertInto('incident')
    .values({
      ...{ id, title, summary, source, source_id: incident.sourceId ?? null },
      ...{ exercise: exercise !== undefined, exercise_people: exercise?.people ?? [], data_categories: [] },
      ...{ severity, severity_rule: incident.severityRule, severity_reason: incident.severityReason },
      ...{ alert_at: incident.alertAt ?? null, detected_at: incident.detectedAt ?? new Date().toISOString() },
      policy: jsonb(incident.policy ?? incidentPolicy),
      opened_by: unit.actor.kind === 'operator' ? unit.actor.id : null,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  const number = Number(row.number);
  await writeTimeline(unit, { incidentId: id, kind: 'opened', facts: { source, severity, number } });
  await addChecklist(unit, id, 'triage');
  unit.start(respondToIncident, { incidentId: id, number, severity });
  await startPaging(unit, { incidentId: id, reason: 'opened' });
  return { id, number };
}
