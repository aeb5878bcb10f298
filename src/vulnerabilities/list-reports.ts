import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ReportRow } from './report-row.ts';
import { closedReportStates, type ReportState } from './words.ts';

export const reportLists = ['open', 'all'] as const;
type Position = { at: string; id: string };
export type ReportPage = { show: ReportState | (typeof reportLists)[number]; limit: number; after: Position | null };

/** Reports, newest first. */
export async function listReports(unit: PlatformUnit, { show, limit, after }: ReportPage) {
  let query = unit.sql
    .selectFrom('vulnerability_report')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (show === 'open') query = query.where('state', 'not in', [...closedReportStates]);
  else if (show !== 'all') query = query.where('state', '=', show);
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const rows: ReportRow[] = await query.execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last ? { at: last.created_at, id: last.id } : null };
}
