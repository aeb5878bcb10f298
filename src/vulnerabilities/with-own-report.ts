import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import type { PlatformUnit, UnitMode } from '../kernel/unit.ts';
import { linkInvalid, readStatusToken } from './report-link.ts';
import type { ReportRow } from './report-row.ts';

export type ReporterDeps = { database: Database; keys: MacKeys };

/**
 * Does work on the report that a status token is of, and on no other; as a writer on the locked row.
 * @throws DomainError `link_invalid` for a forged token, or one that a newer link has replaced
 */
export async function withOwnReport<T>(
  { database, keys }: ReporterDeps,
  { token, caller, mode }: { token: string; caller: PlatformActor; mode: UnitMode },
  work: (unit: PlatformUnit, report: ReportRow) => Promise<T>,
): Promise<T> {
  const { reportId, generation } = await readStatusToken(keys, token);
  const take = async (unit: PlatformUnit) => {
    const query = unit.sql
      .selectFrom('vulnerability_report')
      .selectAll()
      .where('id', '=', reportId)
      .where('generation', '=', generation);
    const row = await (mode === 'write' ? query.forUpdate() : query).executeTakeFirst();
    if (!row) throw linkInvalid();
    return work(unit, row);
  };
  return acrossAgencies(database, 'incidents', "a reporter's own report", take, { actor: caller, mode });
}
