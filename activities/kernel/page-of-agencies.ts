import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';

const atOnce = 100;

/** A page of all agencies by id, for work that is done in a unit for each; `last` is null on the last page. */
export async function pageOfAgencies(
  database: Database,
  after: string | null,
): Promise<{ agencyIds: string[]; last: string | null }> {
  const rows = await acrossAgencies(
    database,
    'operations',
    'page agencies',
    async unit => {
      let query = unit.sql.selectFrom('agency').select('id').orderBy('id').limit(atOnce);
      if (after) query = query.where('id', '>', after);
      return query.execute();
    },
    { mode: 'read' },
  );
  return { agencyIds: rows.map(({ id }) => id), last: rows.length < atOnce ? null : (rows.at(-1)?.id ?? null) };
}
