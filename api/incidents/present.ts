import type { z } from 'zod';
import type { IncidentRow } from '../../src/incidents/duty.ts';
import type { IncidentTaskRow } from '../../src/incidents/incident-task-row.ts';
import { lineWords } from '../../src/incidents/line-words.ts';
import type { ClockRow, IncidentDetails } from '../../src/incidents/read-incident.ts';
import type { TimelineRow } from '../../src/incidents/timeline-row.ts';
import type { ApiSettings } from '../deps.ts';
import { etagOf } from '../http/preconditions.ts';
import { isoInstant } from '../http/schemas.ts';
import type { clock, incident, incidentDetails, task, timelineLine } from './schemas.ts';

const at = (text: string | null): string | null => (text === null ? null : isoInstant(text));
type Shown = z.input<typeof incident>;

export const presentIncident = (row: IncidentRow, { publicUrl }: Pick<ApiSettings, 'publicUrl'>): Shown => ({
  ...{ id: row.id, number: Number(row.number), title: row.title, summary: row.summary },
  ...{ source: row.source, sourceId: row.source_id, exercise: row.exercise, exercisePeople: row.exercise_people },
  ...{ phase: row.phase, outcome: row.outcome, mergedInto: row.merged_into },
  ...{ severity: row.severity, severityRule: row.severity_rule, severityReason: row.severity_reason },
  ...{ commanderId: row.commander_id, scribeId: row.scribe_id, liaisonId: row.liaison_id },
  ...{ alertAt: at(row.alert_at), detectedAt: isoInstant(row.detected_at), awareAt: at(row.aware_at) },
  ...{ verifiedAt: at(row.verified_at), acknowledgedAt: at(row.acknowledged_at) },
  ...{ acknowledgedBy: row.acknowledged_by, containedAt: at(row.contained_at), fixedAt: at(row.fixed_at) },
  ...{ recoveredAt: at(row.recovered_at), closedAt: at(row.closed_at) },
  ...{ personalData: row.personal_data, dataCategories: row.data_categories, peopleAffected: row.people_affected },
  ...{ consequences: row.consequences, measures: row.measures, advice: row.advice, openedBy: row.opened_by },
  ...{ agencySummary: row.agency_summary, agencyConsequences: row.agency_consequences },
  ...{ agencyMeasures: row.agency_measures, agencyAdvice: row.agency_advice },
  ...{ createdAt: isoInstant(row.created_at), updatedAt: isoInstant(row.updated_at), version: row.version },
  pageUrl: `${publicUrl}/operations/incidents/${row.id}`,
});

export const presentTask = (row: IncidentTaskRow): z.input<typeof task> => ({
  ...{ id: row.id, phase: row.phase, item: row.item, title: row.title, mandatory: row.mandatory },
  ...{ ownerId: row.owner_id, dueAt: at(row.due_at), remindedAt: at(row.reminded_at), state: row.state },
  ...{ reason: row.reason, settledBy: row.settled_by, settledAt: at(row.settled_at), version: row.version },
});

const presentClock = (row: ClockRow): z.input<typeof clock> => ({
  ...{ id: row.id, kind: row.kind, rule: row.rule, agencyId: row.for_agency, state: row.state },
  ...{ startsAt: isoInstant(row.starts_at), warnAt: isoInstant(row.warn_at), dueAt: isoInstant(row.due_at) },
  ...{ settledAt: at(row.settled_at), reason: row.reason, exception: row.exception },
});

/** An incident with what is to be done in it. */
export const presentDetails = (
  { incident: row, tasks, clocks, next, missing, mergedFrom }: IncidentDetails,
  settings: ApiSettings,
): z.input<typeof incidentDetails> => ({
  ...presentIncident(row, settings),
  ...{ policy: row.policy, next, missing, mergedFrom },
  tasks: tasks.map(presentTask),
  clocks: clocks.map(presentClock),
  temporalUrl: temporalUrl(row, settings),
});

/** The newest run of it; null where no Temporal UI is known. */
export function temporalUrl({ id }: IncidentRow, { operations }: ApiSettings): string | null {
  if (!operations) return null;
  const path = ['namespaces', operations.namespace, 'workflows', `platform/respond-to-incident/${id}`];
  return new URL(path.map(encodeURIComponent).join('/'), `${operations.url.replace(/\/+$/, '')}/`).href;
}

export const presentLine = (row: TimelineRow): z.input<typeof timelineLine> => ({
  ...{ id: row.id, kind: row.kind, at: isoInstant(row.at), recordedAt: isoInstant(row.recorded_at) },
  ...{ actor: { kind: row.actor_kind, id: row.actor_id }, words: lineWords(row), facts: row.facts },
  ...{ text: row.text, corrects: row.corrects },
});

/** What a change answers: the incident, and the ETag for the next change. */
export const answerIncident = (row: IncidentRow, settings: ApiSettings) =>
  ({ status: 200, headers: { etag: etagOf(row.version) }, body: presentIncident(row, settings) }) as const;
