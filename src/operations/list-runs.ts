import { sql } from 'kysely';
import type { Position } from '../kernel/position.ts';
import type { RunState } from '../kernel/runs.ts';
import type { AnyUnit } from '../kernel/unit.ts';

export type RunFilter = { kind?: string | undefined; state?: RunState | undefined; agencyId?: string | undefined };

const columns = [
  'id',
  'workflow_id',
  'execution_id',
  'kind',
  'key',
  'for_agency',
  'state',
  'failure',
  'request_id',
  'requested_at',
  'opened_at',
  'closed_at',
] as const;

/**
 * A page of runs, newest first: all of them for operators, its own for an agency, as the policies of the database say.
 * `next` is the position of its last row while more follow.
 */
export async function listRuns(unit: AnyUnit, page: RunFilter & { limit: number; after: Position | null }) {
  const { kind, state, agencyId, limit, after } = page;
  let query = unit.sql.selectFrom('run').select(columns);
  if (kind) query = query.where('kind', '=', kind);
  if (state) query = query.where('state', '=', state);
  if (agencyId) query = query.where('for_agency', '=', agencyId);
  if (after) query = query.where(sql<boolean>`(requested_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const last = rows[limit - 1];
  const next: Position | null = rows.length > limit && last ? { at: last.requested_at, id: last.id } : null;
  return { rows: rows.slice(0, limit), next };
}
export type RunRow = Awaited<ReturnType<typeof listRuns>>['rows'][number];
