import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';
import { createdAt, id, instant, version } from '../kernel/entity.ts';
import { affectedStates } from './words.ts';

/** An agency that an incident touched, proposed from the audit log or by a person, confirmed by a person. */
export const AffectedAgencySchema = defineEntity({
  name: 'AffectedAgency',
  tableName: 'affected_agency',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    forAgency: p.uuid(),
    state: p.enum(affectedStates).default('proposed'),
    /** Why it was proposed: what was searched for, how many events, the first and the last. */
    basis: p.json().$type<Record<string, string | number | boolean | null>>(),
    dataCategories: p.array().$type<string[]>(),
    peopleAffected: p.integer().nullable(),
    recordsAffected: p.integer().nullable(),
    /** What may follow from it for this agency's people; Markdown. */
    consequences: p.text().nullable(),
    reason: p.text().nullable(),
    decidedBy: p.uuid().nullable(),
    decidedAt: instant().nullable(),
    /** Of article 34: likely to result in a high risk; null while not assessed. */
    highRisk: p.boolean().nullable(),
    /** What of it and of the incident its run was last woken for. */
    toldRun: p.text().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  uniques: [{ name: 'affected_agency_key', properties: ['incidentId', 'forAgency'] }],
  checks: [
    { name: 'affected_agency_decided_check', expression: "(state = 'proposed') = (decided_at is null)" },
    { name: 'affected_agency_people_check', expression: 'people_affected >= 0 and records_affected >= 0' },
  ],
});
