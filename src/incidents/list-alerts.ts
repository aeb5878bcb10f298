import type { PlatformUnit } from '../kernel/unit.ts';

/** The alerts of an incident, the latest first, up to fifty, and how many there are. */
export async function listAlerts(unit: PlatformUnit, incidentId: string) {
  const rows = await unit.sql
    .selectFrom('alert')
    .leftJoin('alert_source', 'alert_source.id', 'alert.source_id')
    .selectAll('alert')
    .select(['alert_source.name as source_name'])
    .select(({ fn }) => fn.countAll<string>().over().as('total'))
    .where('incident_id', '=', incidentId)
    .orderBy('last_at', 'desc')
    .limit(50)
    .execute();
  return { alerts: rows, total: Number(rows[0]?.total ?? 0) };
}
