import type { PlatformUnit } from '../kernel/unit.ts';

/** The clocks of a report, by when they end. */
export const clocksOf = (unit: PlatformUnit, reportId: string) =>
  unit.sql
    .selectFrom('clock')
    .select(['kind', 'rule', 'starts_at', 'due_at', 'state', 'settled_at'])
    .where('subject_type', '=', 'vulnerability_report')
    .where('subject_id', '=', reportId)
    .orderBy('due_at')
    .execute();
