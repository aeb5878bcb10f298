import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';

/** Who wished to be thanked, and whose report was fixed: also those who found what somebody else had found before. */
export const listThanks = (database: Database) =>
  acrossAgencies(
    database,
    'incidents',
    'thank reporters',
    unit =>
      unit.sql
        .selectFrom('vulnerability_report as r')
        .innerJoin('vulnerability_report as o', join =>
          join.on(({ eb, fn, ref }) => eb('o.id', '=', fn.coalesce(ref('r.duplicate_of'), ref('r.id')))),
        )
        .select(({ fn, ref }) => [
          fn.coalesce(ref('r.thanks_name'), ref('r.reporter_name')).as('name'),
          fn.max('o.fixed_at').as('fixed_at'),
        ])
        .where('r.thanks_wanted', '=', true)
        .where('o.state', 'in', ['fixed', 'disclosed'])
        .where(({ eb, fn, ref }) => eb(fn.coalesce(ref('r.thanks_name'), ref('r.reporter_name')), 'is not', null))
        .groupBy('name')
        .orderBy('fixed_at', 'desc')
        .limit(1_000)
        .execute(),
    { mode: 'read' },
  );
