import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { NoticeRow } from './rows.ts';

/** Texts of an incident that go word for word into its notices, as its timeline names them. */
const told = ['agencySummary', 'agencyConsequences', 'agencyMeasures', 'agencyAdvice'] as const;

/**
 * Whose words a notice to an agency is drafted from, as the timeline tells it: each text is whoever's who wrote it last.
 * Once another one has written it, its earlier authors are free again.
 */
export async function writersOfWords(
  unit: PlatformUnit,
  incidentId: string,
): Promise<(agencyId: string) => ReadonlySet<string>> {
  const { rows } = await sql<{ agency_id: string | null; actor_id: string }>`
    select distinct on (t.name, t.agency_id) t.agency_id, e.actor_id from incident_event e
    cross join lateral (
      select field as name, null as agency_id from unnest(string_to_array(e.facts->>'fields', ' ')) field
        where e.kind = 'details_changed' and field in (${sql.join(told)})
      union all select 'own', e.facts->>'agencyId' where e.kind <> 'details_changed' and e.facts ? 'consequences'
    ) t
    where e.incident_id = ${incidentId} and e.kind in ('details_changed', 'agency_decided', 'agency_changed')
    order by t.name, t.agency_id, e.id desc`.execute(unit.sql);
  return agencyId =>
    new Set(rows.filter(({ agency_id: of }) => of === null || of === agencyId).map(({ actor_id: actorId }) => actorId));
}

/** Whether what the notice was drafted from has words of this person. */
export async function hasWrittenWords(
  unit: PlatformUnit,
  { incident_id: incidentId, for_agency: agencyId }: Pick<NoticeRow, 'incident_id' | 'for_agency'>,
  personId: string,
): Promise<boolean> {
  return (await writersOfWords(unit, incidentId))(agencyId).has(personId);
}
