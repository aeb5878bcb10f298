import { CompiledQuery } from 'kysely';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';

type Query = { text: string; values?: unknown[] };
type Result = { rows: unknown[]; rowCount: number };

/** The part of a pg client that rate-limiter-flexible uses: each statement a unit under the identity role. */
export const createThrottleStore = (database: Database) => ({
  query: ({ text, values = [] }: Query): Promise<Result> =>
    acrossAgencies(database, 'identity', 'attempts are counted', async unit => {
      const result = await unit.sql.executeQuery(CompiledQuery.raw(text, values));
      return { rows: result.rows, rowCount: Number(result.numAffectedRows ?? result.rows.length) };
    }),
});
