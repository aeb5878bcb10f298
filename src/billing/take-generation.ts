import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/**
 * A number higher than all before it, for this customer. Take it before fetching, in each attempt: what an older
 * attempt fetched can then no longer overwrite what a newer one has applied.
 */
export async function takeGeneration(unit: PlatformUnit, customerId: string): Promise<number> {
  const row = await unit.sql
    .insertInto('billing_customer')
    .values({ id: uuid7(), customer_id: customerId, generation: 1 })
    .onConflict(conflict =>
      conflict.column('customer_id').doUpdateSet({ generation: sql<number>`billing_customer.generation + 1` }),
    )
    .returning('generation')
    .executeTakeFirstOrThrow();
  return row.generation;
}
