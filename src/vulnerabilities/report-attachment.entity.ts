import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../kernel/entity.ts';
import { VulnerabilityReport } from './vulnerability-report.entity.ts';

/** A file that came with a report. Held apart, encrypted, never opened by the product, handed out as a download only. */
export const ReportAttachmentSchema = defineEntity({
  name: 'ReportAttachment',
  tableName: 'report_attachment',
  properties: {
    id: id(),
    reportId: () => p.manyToOne(VulnerabilityReport).mapToPk().fieldName('report_id'),
    fileName: p.text(),
    bytes: p.integer(),
    sha256: p.text(),
    objectKey: p.text(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'report_attachment_report_idx',
      expression: 'create index "report_attachment_report_idx" on "report_attachment" ("report_id")',
    },
  ],
});
