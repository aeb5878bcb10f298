import { sql } from 'kysely';
import { type Area, acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { AnyUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from './current-run.ts';
import { pageOfAgencies } from './page-of-agencies.ts';

export const prunedKinds = ['sessions', 'throttles', 'steps'] as const;
export type PrunedKind = (typeof prunedKinds)[number];

/**
 * Sessions 30 days after their end (the audit log keeps who signed in), counters of attempts once expired, steps 30
 * days after their run closed: as long as an operator could still reset it.
 */
const statements: Readonly<Record<PrunedKind, { area: Area; statement: ReturnType<typeof sql> }>> = {
  sessions: {
    area: 'identity',
    statement: sql`delete from session where id in (select id from session
      where least(coalesce(ended_at, 'infinity'), expires_at) < now() - interval '30 days' limit 1000)`,
  },
  throttles: {
    area: 'identity',
    statement: sql`delete from throttle where key in (select key from throttle
      where expire < extract(epoch from now()) * 1000 limit 1000)`,
  },
  steps: {
    area: 'operations',
    statement: sql`delete from step where id in (select s.id from step s
      where s.created_at < now() - interval '30 days'
        and exists (select from run r where r.workflow_id = s.workflow_id)
        and not exists (select from run r where r.workflow_id = s.workflow_id
          and (r.closed_at is null or r.closed_at > now() - interval '30 days')) limit 1000)`,
  },
};

/** Removes up to 1,000 rows that have served. Returns how many went; 0: there are no more. */
export function pruneBatch(database: Database, kind: PrunedKind): Promise<number> {
  const { area, statement } = statements[kind];
  return acrossAgencies(database, area, `prune ${kind}`, unit => removed(unit, statement));
}

async function removed(unit: AnyUnit, statement: ReturnType<typeof sql>): Promise<number> {
  const { numAffectedRows } = await statement.execute(unit.sql);
  return Number(numAffectedRows ?? 0n);
}

const expired = sql`delete from idempotency_key where created_at < now() - interval '24 hours'`;

/** Removes the idempotency keys of a page of agencies that are past their 24 h, each agency in its own unit. */
export async function pruneIdempotencyKeys(
  database: Database,
  after: string | null,
): Promise<{ removed: number; last: string | null }> {
  const { agencyIds, last } = await pageOfAgencies(database, after);
  let gone = 0;
  for (const id of agencyIds)
    gone += await withAgency(database, systemActor(id, currentRun().workflowId), unit => removed(unit, expired));
  return { removed: gone, last };
}
