import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';
import type { IncidentPolicy } from './incident-policy.ts';
import { incidentOutcomes, incidentSources, phases, severities } from './words.ts';

/** Something that threatens what agencies entrusted to us, from the first sign of it until its post-mortem is read. */
export const IncidentSchema = defineEntity({
  name: 'Incident',
  tableName: 'incident',
  properties: {
    id: id(),
    /** What people call it by: 12 is shown as INC-12. */
    number: p.bigint().autoincrement(),
    title: p.text(),
    /** Markdown. */
    summary: p.text(),
    source: p.enum(incidentSources),
    /** Of the alert, report or finding it came from. */
    sourceId: p.text().nullable(),
    /** Runs the same code; pages and notices are marked, and reach only `exercise_people`. */
    exercise: p.boolean().default(false),
    exercisePeople: p.array().$type<string[]>(),
    phase: p.enum(phases).default('triage'),
    outcome: p.enum(incidentOutcomes).nullable(),
    mergedInto: p.uuid().nullable(),
    severity: p.enum(severities),
    /** The rule that proposed it, or `manual`. */
    severityRule: p.text(),
    severityReason: p.text(),
    /** Person ids. */
    commanderId: p.uuid().nullable(),
    scribeId: p.uuid().nullable(),
    liaisonId: p.uuid().nullable(),
    /** Four separate instants: the first alert, when we noticed, when we could be certain enough, when it was verified. */
    alertAt: instant().nullable(),
    detectedAt: instant(),
    awareAt: instant().nullable(),
    verifiedAt: instant().nullable(),
    acknowledgedAt: instant().nullable(),
    acknowledgedBy: p.uuid().nullable(),
    containedAt: instant().nullable(),
    fixedAt: instant().nullable(),
    recoveredAt: instant().nullable(),
    closedAt: instant().nullable(),
    /** Null while nobody knows. */
    personalData: p.boolean().nullable(),
    dataCategories: p.array().$type<string[]>(),
    peopleAffected: p.integer().nullable(),
    /** For the company itself, in Markdown, as `summary` is: what may follow from it, what we do, what is to be done. */
    consequences: p.text().nullable(),
    measures: p.text().nullable(),
    advice: p.text().nullable(),
    /** Written for the agencies, in Markdown: these alone go into their notices, word for word. */
    agencySummary: p.text().nullable(),
    agencyConsequences: p.text().nullable(),
    agencyMeasures: p.text().nullable(),
    agencyAdvice: p.text().nullable(),
    /** Since when nobody commands; null while somebody does. */
    unattendedSince: instant().nullable().defaultRaw('now()'),
    /** What the run has done about it, so that a repeat does it once. */
    unattendedPagedAt: instant().nullable(),
    updateRemindedAt: instant().nullable(),
    policy: p.json().$type<IncidentPolicy>(),
    /** Person of the company, or null for alerts, reports and findings. */
    openedBy: p.uuid().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  uniques: [{ name: 'incident_number_key', properties: ['number'] }],
  indexes: [
    {
      name: 'incident_page_idx',
      expression: 'create index "incident_page_idx" on "incident" ("created_at" desc, "id" desc)',
    },
    {
      name: 'incident_open_idx',
      expression: `create index "incident_open_idx" on "incident" ("severity") where "phase" <> 'closed'`,
    },
  ],
  checks: [
    { name: 'incident_closed_check', expression: "(phase = 'closed') = (closed_at is not null)" },
    { name: 'incident_over_check', expression: "(phase = 'closed') = (outcome is not null)" },
    {
      name: 'incident_merged_check',
      expression: "(merged_into is not null) = coalesce(outcome = 'merged', false)",
    },
    { name: 'incident_people_check', expression: 'people_affected >= 0' },
  ],
});
export class Incident extends IncidentSchema.class {}
IncidentSchema.setClass(Incident);
