import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { VulnerabilityReport } from './vulnerability-report.entity.ts';
import { reportChannels } from './words.ts';

/** A question or an answer between the reporter and us. */
export const ReportMessageSchema = defineEntity({
  name: 'ReportMessage',
  tableName: 'report_message',
  properties: {
    id: id(),
    reportId: () => p.manyToOne(VulnerabilityReport).mapToPk().fieldName('report_id'),
    /** Null for the reporter. */
    authorId: p.uuid().nullable(),
    channel: p.enum(reportChannels),
    body: p.text(),
    mailedAt: instant().nullable(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'report_message_report_idx',
      expression: 'create index "report_message_report_idx" on "report_message" ("report_id", "created_at")',
    },
  ],
});
