import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Module } from './modules.ts';

/** Sets which modules the agency may use, and why (`source`: the price's lookup key). A repeat changes nothing. */
export async function entitleAgency(
  unit: AgencyUnit,
  entitlement: { modules: readonly Module[]; source: string },
): Promise<{ added: number; removed: number }> {
  const { agencyId } = unit.actor;
  const { modules, source } = entitlement;
  const rows = modules.map(module => ({ id: uuid7(), agency_id: agencyId, module, source, version: 1 }));
  const before = await unit.sql
    .selectFrom('entitlement')
    .select(['module', 'source'])
    .where('agency_id', '=', agencyId)
    .execute();
  const surplus = before.map(row => row.module).filter(module => !modules.includes(module));
  if (surplus.length > 0)
    await unit.sql.deleteFrom('entitlement').where('agency_id', '=', agencyId).where('module', 'in', surplus).execute();
  if (rows.length > 0)
    await unit.sql
      .insertInto('entitlement')
      .values(rows)
      .onConflict(conflict => conflict.columns(['agency_id', 'module']).doUpdateSet({ source }))
      .execute();
  const added = modules.filter(module => !before.some(row => row.module === module)).length;
  if (added > 0 || surplus.length > 0)
    unit.audit({
      action: 'agency.entitled',
      subjectType: 'agency',
      subjectId: agencyId,
      details: { modules: [...modules].sort().join(','), source },
    });
  return { added, removed: surplus.length };
}
