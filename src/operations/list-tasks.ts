import { sql } from 'kysely';
import type { Position } from '../kernel/position.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

export const taskLists = ['open', 'decided', 'all'] as const;
export type TaskList = (typeof taskLists)[number];

/**
 * A page of operator tasks, newest first. `next` is the position of its last row while more follow.
 */
export async function listTasks(unit: PlatformUnit, page: { show: TaskList; limit: number; after: Position | null }) {
  const { show, limit, after } = page;
  let query = unit.sql.selectFrom('operator_task').selectAll();
  if (show !== 'all') query = query.where('decided_at', show === 'open' ? 'is' : 'is not', null);
  if (after) query = query.where(sql<boolean>`(raised_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy('raised_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const last = rows[limit - 1];
  const next: Position | null = rows.length > limit && last ? { at: last.raised_at, id: last.id } : null;
  return { rows: rows.slice(0, limit), next };
}
export type TaskRow = Awaited<ReturnType<typeof listTasks>>['rows'][number];
