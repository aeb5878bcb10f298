import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';

export type OpenAlert = {
  id: string;
  incidentId: string;
  count: number;
  state: 'firing' | 'resolved';
  resolvedAt: string | null;
};

/**
 * The newest row of each fingerprint whose incident is open, by fingerprint. An incident that was merged goes on under
 * the other one, and so do its alerts.
 */
export async function findOpenAlerts(
  unit: PlatformUnit,
  sourceId: string | null,
  fingerprints: readonly string[],
): Promise<Map<string, OpenAlert>> {
  const { rows } = await sql<OpenAlert & { fingerprint: string }>`
    with recursive newest as (
      select distinct on (fingerprint) id, fingerprint, incident_id, count, state, resolved_at from alert
      where fingerprint = any (${[...new Set(fingerprints)]}::text[])
        and coalesce(source_id, '00000000-0000-0000-0000-000000000000'::uuid)
          = coalesce(${sourceId}::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
      order by fingerprint, first_at desc, id desc
    ), way as (
      select n.id, i.id as incident_id, i.phase, i.merged_into, 1 as step from newest n join incident i on i.id = n.incident_id
      union all
      select w.id, i.id, i.phase, i.merged_into, w.step + 1 from way w join incident i on i.id = w.merged_into where w.step < 20
    )
    select n.id, n.fingerprint, w.incident_id as "incidentId", n.count, n.state, n.resolved_at as "resolvedAt"
    from newest n join way w on w.id = n.id and w.phase <> 'closed'`.execute(unit.sql);
  return new Map(rows.map(({ fingerprint, ...alert }) => [fingerprint, alert]));
}
