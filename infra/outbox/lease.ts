import { sql } from 'kysely';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';

/** A message that this process, and no other, may send until its lease ends. */
export type Leased = {
  id: string;
  workflowId: string;
  contract: string;
  kind: 'start' | 'wake';
  input: Record<string, unknown>;
  agencyId: string | null;
  requestId: string | null;
  /** This try included. */
  attempts: number;
};
export type LeaseWish =
  | { ids: readonly string[] }
  /**
   * Oldest first; with `contracts`, of these alone. None while a run of those that it `givesWayTo` has been asked
   * for, these ten seconds, and has not begun.
   */
  | { olderThanMs: number; limit: number; contracts?: readonly string[]; givesWayTo?: readonly string[] };

/**
 * Takes messages that are due: only the first one of each workflow id, so that an earlier one that still waits, or is
 * dead, keeps the later ones back. Two callers never get the same one while its lease lasts.
 */
export function leaseMessages(database: Database, wish: LeaseWish, leaseMs: number): Promise<Leased[]> {
  const due =
    'ids' in wish
      ? sql`o.id = any(${[...wish.ids]}::uuid[])`
      : sql`o.created_at < now() - ${`${wish.olderThanMs} milliseconds`}::interval`;
  const named =
    'contracts' in wish && wish.contracts ? sql`and o.contract = any(${[...wish.contracts]}::text[])` : sql``;
  const limit = 'ids' in wish ? sql`${wish.ids.length}` : limitOf(wish);
  const statement = sql<Leased>`
    with head as (
      select o.id from outbox o
      where o.state = 'pending' and (o.leased_until is null or o.leased_until < now()) and ${due} ${named}
        and not exists (select from outbox earlier where earlier.workflow_id = o.workflow_id and earlier.seq < o.seq)
      order by o.seq limit ${limit} for update skip locked
    )
    update outbox o set leased_until = now() + ${`${leaseMs} milliseconds`}::interval, attempts = o.attempts + 1
    from head where o.id = head.id
    returning o.id, o.workflow_id as "workflowId", o.contract, o.kind, o.input, o.for_agency as "agencyId",
      o.request_id as "requestId", o.attempts`;
  return acrossAgencies(database, 'operations', 'lease outbox messages', async unit => {
    const { rows } = await statement.execute(unit.sql);
    return rows;
  });
}

const limitOf = ({ limit, givesWayTo = [] }: Exclude<LeaseWish, { ids: readonly string[] }>) =>
  givesWayTo.length === 0
    ? sql`${limit}`
    : sql`case when exists (
        select from run where requested_at > now() - interval '10 seconds'
          and execution_id is null and kind = any(${[...givesWayTo]}::text[])
      ) then 0 else ${limit}::int end`;
