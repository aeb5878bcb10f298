import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { NoticeRow } from './rows.ts';

/** Texts of an incident that go word for word into its notices, as its timeline names them. */
const told = ['agencySummary', 'agencyConsequences', 'agencyMeasures', 'agencyAdvice'] as const;

/**
 * Whether what the notice was drafted from has words of this person, as the timeline tells it: each text is whoever's who
 * wrote it last. Once another one has written it, its earlier authors are free again.
 */
export async function hasWrittenWords(
  unit: PlatformUnit,
  { incident_id: incidentId, for_agency: agencyId }: Pick<NoticeRow, 'incident_id' | 'for_agency'>,
  personId: string,
): Promise<boolean> {
  const { rows } = await sql<{ actor_id: string }>`
    select distinct on (t.name) e.actor_id from incident_event e
    cross join lateral (
      select field as name from unnest(string_to_array(e.facts->>'fields', ' ')) field
        where e.kind = 'details_changed' and field in (${sql.join(told)})
      union all select 'own' where e.kind <> 'details_changed' and e.facts->>'agencyId' = ${agencyId}
        and e.facts ? 'consequences'
    ) t
    where e.incident_id = ${incidentId} and e.kind in ('details_changed', 'agency_decided', 'agency_changed')
    order by t.name, e.id desc`.execute(unit.sql);
  return rows.some(({ actor_id }) => actor_id === personId);
}
