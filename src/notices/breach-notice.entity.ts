import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';
import { createdAt, id, instant, limitedPolicy, platformPolicies, staffOnlyPolicy, version } from '../kernel/entity.ts';
import { noticeKinds, noticeStates } from './words.ts';

/** A written notice to one agency (control A4). What was approved is fixed by its hash; the agency sees what was sent. */
export const BreachNoticeSchema = defineEntity({
  name: 'BreachNotice',
  tableName: 'breach_notice',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    forAgency: p.uuid(),
    kind: p.enum(noticeKinds),
    /** Counts from 1 for each incident and agency. */
    sequence: p.integer(),
    language: p.text(),
    subject: p.text(),
    /** Markdown. */
    body: p.text(),
    /** SHA-256, hex, of language, subject and body: what people approve. */
    sha256: p.text(),
    state: p.enum(noticeStates).default('draft'),
    exercise: p.boolean().default(false),
    /** Null for a draft that the run wrote. */
    draftedBy: p.uuid().nullable(),
    /** Persons who wrote or changed it: none of them may approve it. */
    editors: p.array().$type<string[]>().defaultRaw(`'{}'`),
    /** What of the incident it tells: phase and a digest of the facts, so that each change is told once. */
    covers: p.text().default(''),
    approvedAt: instant().nullable(),
    sentAt: instant().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  uniques: [{ name: 'breach_notice_key', properties: ['incidentId', 'forAgency', 'sequence'] }],
  indexes: [
    {
      name: 'breach_notice_agency_idx',
      expression:
        'create index "breach_notice_agency_idx" on "breach_notice" ("for_agency", "created_at" desc, "id" desc)',
    },
  ],
  checks: [{ name: 'breach_notice_sent_check', expression: "(state = 'sent') = (sent_at is not null)" }],
  rowLevelSecurity: 'force',
  policies: [
    ...platformPolicies(['reeve_platform']),
    {
      name: 'sent',
      type: 'restrictive',
      command: 'select',
      using: "state = 'sent' and not exercise",
      roles: ['reeve_app', 'reeve_operator'],
    },
    staffOnlyPolicy(),
    limitedPolicy('false'),
  ],
});
export class BreachNotice extends BreachNoticeSchema.class {}
BreachNoticeSchema.setClass(BreachNotice);
