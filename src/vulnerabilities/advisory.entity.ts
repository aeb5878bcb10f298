import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';
import { VulnerabilityReport } from './vulnerability-report.entity.ts';

export const advisoryStates = ['draft', 'published'] as const;

/** What we tell the public about a weakness, as a page and as CSAF 2.0. */
export const AdvisorySchema = defineEntity({
  name: 'Advisory',
  tableName: 'advisory',
  properties: {
    id: id(),
    reportId: () => p.manyToOne(VulnerabilityReport).mapToPk().fieldName('report_id'),
    /** Tracking id: REEVE-SA-2026-0001. */
    trackingId: p.text(),
    title: p.text(),
    /** Markdown. */
    description: p.text(),
    remedy: p.text(),
    cve: p.text().nullable(),
    state: p.enum(advisoryStates).default('draft'),
    /** Each publication, oldest first: number, instant and what changed. */
    revisions: p.json().$type<{ number: string; at: string; summary: string }[]>(),
    publishedAt: instant().nullable(),
    createdBy: p.uuid(),
    /** Who changed it last since it was published last; null when nothing waits to be published. */
    editedBy: p.uuid().nullable(),
    publishedBy: p.uuid().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  uniques: [
    { name: 'advisory_tracking_key', properties: ['trackingId'] },
    { name: 'advisory_report_key', properties: ['reportId'] },
  ],
  checks: [{ name: 'advisory_published_check', expression: "(state = 'published') = (published_at is not null)" }],
});
export class Advisory extends AdvisorySchema.class {}
AdvisorySchema.setClass(Advisory);
