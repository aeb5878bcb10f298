import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { VulnerabilityReport } from './vulnerability-report.entity.ts';
import { mailAudiences, reportMailKinds } from './words.ts';

/** A mail that is owed about a report: written with what it tells, sent by a run of its own. */
export const ReportMailSchema = defineEntity({
  name: 'ReportMail',
  tableName: 'report_mail',
  properties: {
    id: id(),
    reportId: () => p.manyToOne(VulnerabilityReport).mapToPk().fieldName('report_id'),
    kind: p.enum(reportMailKinds),
    audience: p.enum(mailAudiences),
    /** The message that it carries. */
    messageId: p.uuid().nullable(),
    mailedAt: instant().nullable(),
    /** Refused for good by the mail server, or given up. */
    refusedAt: instant().nullable(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'report_mail_report_idx',
      expression: 'create index "report_mail_report_idx" on "report_mail" ("report_id", "created_at")',
    },
  ],
});
