import type { PlatformUnit } from '../kernel/unit.ts';
import type { SuspicionRow } from './report-suspicion.ts';

/** What the agencies of these reports are called, by their ids. */
export async function nameAgencies(
  unit: PlatformUnit,
  reports: readonly SuspicionRow[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(reports.map(({ for_agency }) => for_agency))];
  if (ids.length === 0) return new Map();
  const rows = await unit.sql.selectFrom('agency').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
