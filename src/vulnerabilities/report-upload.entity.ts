import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

/** A file that is on its way into the storage, until its own row is there: what stays is swept. */
export const ReportUploadSchema = defineEntity({
  name: 'ReportUpload',
  tableName: 'report_upload',
  properties: {
    id: id(),
    objectKey: p.text(),
    /** From then on it cannot arrive any more, and its bytes may go. */
    givenUpAt: instant().nullable(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'report_upload_created_idx',
      expression: 'create index "report_upload_created_idx" on "report_upload" ("created_at")',
    },
  ],
});
