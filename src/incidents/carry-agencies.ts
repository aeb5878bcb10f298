import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** How many agencies came in: to be decided there, and decided not to be affected. */
export type CarriedAgencies = { agencies: number; rejected: number };

/**
 * Takes what was found out about agencies along into the incident that goes on: those that were not rejected as
 * proposals, with what they were proposed by, and those that were as rejected, by whom and why; the records found, each
 * once; the stretches of the audit log that were searched, so that searching one again counts no event twice.
 */
export async function carryAgencies(unit: PlatformUnit, from: string, to: string): Promise<CarriedAgencies> {
  const overlap = await haveSearchedAlike(unit, from, to);
  await sql`insert into affected_record (incident_id, for_agency, subject_type, subject_id)
    select ${to}::uuid, for_agency, subject_type, subject_id from affected_record where incident_id = ${from}::uuid
    on conflict do nothing`.execute(unit.sql);
  const agencies = await proposals(unit, from, { to, overlap });
  const rejected = await rejections(unit, from, { to, overlap });
  await carrySearches(unit, from, to);
  return { agencies, rejected };
}

/** Of agencies that both have found, events of one time may be the same ones: then the count is no more than either. */
async function haveSearchedAlike(unit: PlatformUnit, from: string, to: string): Promise<boolean> {
  const { rows } = await sql`select from affected_search a join affected_search b
    on a.from_at < b.until_at and b.from_at < a.until_at
    where a.incident_id = ${from}::uuid and b.incident_id = ${to}::uuid limit 1`.execute(unit.sql);
  return rows.length > 0;
}

/** `overlap`: whether both have searched the same. */
type Into = { to: string; overlap: boolean };

async function proposals(unit: PlatformUnit, from: string, { to, overlap }: Into): Promise<number> {
  const agencies = await unit.sql
    .selectFrom('affected_agency')
    .select(['for_agency', 'data_categories', 'people_affected', 'records_affected', 'consequences', 'state', 'basis'])
    .where('incident_id', '=', from)
    .where('state', '<>', 'rejected')
    .execute();
  const rows = agencies.map(({ state, basis, ...agency }) => ({
    ...{ ...agency, id: uuid7(), incident_id: to, state: 'proposed' as const },
    // Confirmed in one that was merged into this one, and not decided here: that goes on with it, however far.
    basis: jsonb({ ...basis, mergedFrom: from, state: basis['state'] === 'confirmed' ? 'confirmed' : state }),
  }));
  if (rows.length === 0) return 0;
  const written = await unit.sql
    .insertInto('affected_agency')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['incident_id', 'for_agency']).doUpdateSet({
        basis: joinedBasis(overlap),
        // Confirmed there and rejected here: somebody decides anew, or it would never be told.
        state: sql`case when ${decideAnew} then 'proposed' else affected_agency.state end`,
        decided_at: sql`case when ${decideAnew} then null else affected_agency.decided_at end`,
        decided_by: sql`case when ${decideAnew} then null else affected_agency.decided_by end`,
        reason: sql`case when ${decideAnew} then null else affected_agency.reason end`,
        // What people have said of one that is decided stays.
        data_categories: sql`case when affected_agency.state = 'proposed' then (
          select coalesce(array_agg(distinct c order by c), '{}') from unnest(affected_agency.data_categories || excluded.data_categories) c)
          else affected_agency.data_categories end`,
        records_affected: sql`case when affected_agency.state = 'proposed' then greatest(affected_agency.records_affected,
          excluded.records_affected, (select nullif(count(*), 0) from affected_record r where r.incident_id = ${to}::uuid
            and r.for_agency = affected_agency.for_agency)) else affected_agency.records_affected end`,
        version: sql`affected_agency.version + 1`,
        updated_at: sql`now()`,
      }),
    )
    .returning(sql<boolean>`(xmax = 0)`.as('added'))
    .execute();
  return written.filter(({ added }) => added).length;
}

/**
 * Those that a person has looked at and rejected need no second look, unless they stand there already: a decision of that
 * incident is its own, and what it has proposed by itself somebody decides, seeing why the other one had rejected it.
 */
async function rejections(unit: PlatformUnit, from: string, { to, overlap }: Into): Promise<number> {
  const rejected = await unit.sql
    .selectFrom('affected_agency')
    .selectAll()
    .where('incident_id', '=', from)
    .where('state', '=', 'rejected')
    .execute();
  const rows = rejected.map(({ basis, told_run, created_at, updated_at, version, ...agency }) => ({
    ...{ ...agency, id: uuid7(), incident_id: to },
    basis: jsonb({ ...basis, mergedFrom: from, state: 'rejected' }),
  }));
  if (rows.length === 0) return 0;
  const written = await unit.sql
    .insertInto('affected_agency')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['incident_id', 'for_agency']).doUpdateSet({
        basis: sql`${joinedBasis(overlap)} || case when affected_agency.state = 'proposed'
          then jsonb_build_object('rejectedThere', excluded.reason) else '{}' end`,
        version: sql`affected_agency.version + 1`,
        updated_at: sql`now()`,
      }),
    )
    .returning(sql<boolean>`(xmax = 0)`.as('added'))
    .execute();
  return written.filter(({ added }) => added).length;
}

const decideAnew = sql<boolean>`(affected_agency.state = 'rejected' and excluded.basis->>'state' = 'confirmed')`;

/**
 * Where the survivor's was found by a person alone, it has no numbers: then those of the other one are its. What a person
 * has confirmed there stays known.
 */
const joinedBasis = (overlap: boolean) => sql<Record<string, string | number | boolean | null>>`
  affected_agency.basis || jsonb_strip_nulls(jsonb_build_object('mergedFrom', excluded.basis->>'mergedFrom',
    'state', case when excluded.basis->>'state' = 'confirmed' then 'confirmed' end,
    'events', case when not affected_agency.basis ? 'events' then (excluded.basis->>'events')::bigint
      when not excluded.basis ? 'events' then (affected_agency.basis->>'events')::bigint
      when ${overlap} then greatest((affected_agency.basis->>'events')::bigint, (excluded.basis->>'events')::bigint)
      else (affected_agency.basis->>'events')::bigint + (excluded.basis->>'events')::bigint end,
    'firstAt', least(affected_agency.basis->>'firstAt', excluded.basis->>'firstAt'),
    'lastAt', greatest(affected_agency.basis->>'lastAt', excluded.basis->>'lastAt')))`;

async function carrySearches(unit: PlatformUnit, from: string, to: string): Promise<void> {
  const searches = await unit.sql
    .selectFrom('affected_search')
    .select(['criteria', 'from_at', 'until_at'])
    .where('incident_id', '=', from)
    .orderBy('id')
    .execute();
  const rows = searches.map(({ criteria, ...stretch }) => ({
    ...{ ...stretch, id: uuid7(), incident_id: to, criteria: jsonb(criteria) },
  }));
  if (rows.length > 0) await unit.sql.insertInto('affected_search').values(rows).execute();
}
