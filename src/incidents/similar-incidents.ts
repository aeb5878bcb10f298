import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

export type SimilarIncident = {
  id: string;
  number: number;
  title: string;
  severity: string;
  phase: string;
  detectedAt: string;
  score: number;
  sameFingerprint: boolean;
  sameSource: boolean;
  sharedCategories: string[];
  sharedWords: string[];
};
type Found = Omit<SimilarIncident, 'number'> & { number: string };

/** Rows looked at, newest first: what is older than so many incidents is history. */
const lookedAt = 2_000;

/**
 * Other incidents like this one, most alike first, at most ten: 5 points for an alert of the same fingerprint, 3 for
 * the same report or alert source, 2 for each shared data category, 1 for each word of the title that both have (as
 * English stems, without words such as "the"). Exercises are compared with exercises only, merged ones are left out.
 * @throws DomainError `not_found`
 */
export async function similarIncidents(unit: PlatformUnit, incidentId: string): Promise<SimilarIncident[]> {
  const found = await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).executeTakeFirst();
  if (!found) throw new DomainError('not_found', 'there is no such incident');
  const { rows } = await sql<Found>`
    with this as (select *, tsvector_to_array(to_tsvector('english', title)) as stems
        from incident where id = ${incidentId}),
      prints as (select distinct fingerprint from alert where incident_id = ${incidentId}),
      other as (select * from incident where id <> ${incidentId} and outcome is distinct from 'merged'
          and exercise = (select exercise from this) order by created_at desc limit ${lookedAt}),
      alike as (select o.id, o.number::text, o.title, o.severity, o.phase, o.detected_at,
          exists (select from alert a join prints using (fingerprint) where a.incident_id = o.id) as same_fingerprint,
          o.source_id is not null and o.source = t.source and o.source_id = t.source_id as same_source,
          array(select unnest(o.data_categories) intersect select unnest(t.data_categories) order by 1) as categories,
          array(select unnest(tsvector_to_array(to_tsvector('english', o.title)))
            intersect select unnest(t.stems) order by 1) as words
        from other o, this t),
      scored as (select *, 5 * same_fingerprint::int + 3 * same_source::int + 2 * cardinality(categories)
          + cardinality(words) as score from alike)
    select id, number, title, severity, phase, detected_at as "detectedAt", score,
      same_fingerprint as "sameFingerprint", same_source as "sameSource",
      categories as "sharedCategories", words as "sharedWords"
    from scored where score > 0 order by score desc, detected_at desc limit 10`.execute(unit.sql);
  return rows.map(row => ({ ...row, number: Number(row.number) }));
}
