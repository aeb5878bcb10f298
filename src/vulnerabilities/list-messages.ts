import type { PlatformUnit } from '../kernel/unit.ts';

/** Questions and answers, oldest first. */
export const listMessages = (unit: PlatformUnit, reportId: string) =>
  unit.sql
    .selectFrom('report_message')
    .select(['id', 'author_id', 'channel', 'body', 'created_at'])
    .where('report_id', '=', reportId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
