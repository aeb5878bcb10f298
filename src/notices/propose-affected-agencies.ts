import { sql } from 'kysely';
import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { categoriesOf } from './affected-categories.ts';
import type { AffectedRow } from './rows.ts';
import { type AuditSearch, type FoundAgency, searchAffectedAgencies } from './search-affected-agencies.ts';

/** `tracedId` is a person or a session: all ids by which they act are searched for, a session's in its time alone. */
export type AffectedSearch = Omit<AuditSearch, 'actorIds'> & {
  actorId?: string | undefined;
  personId?: string | undefined;
  sessionId?: string | undefined;
};
export type Proposals = { proposed: AffectedRow[]; searchedUntil: string; complete: boolean };
const mostAgencies = 5_000;
const atOnce = 500;

/**
 * Proposes the agencies that the audit log shows to have been touched. One that is there already keeps what people said
 * of it, and is given what was found besides. A search that goes on from `searchedUntil` adds to what was found before;
 * repeatable, since no event and no record counts twice.
 * @throws DomainError `not_found`, `conflict` for a closed incident, `unknown_reference` for nobody's person or session
 */
export async function proposeAffectedAgencies(
  unit: PlatformUnit,
  { incidentId, search }: { incidentId: string; search: AffectedSearch },
): Promise<Proposals> {
  await lockOpenIncident(unit, incidentId);
  const { agencies, searchedUntil, complete } = await searchAffectedAgencies(unit, {
    ...{ incidentId, search: await traced(unit, search) },
  });
  if (agencies.length > mostAgencies)
    throw new DomainError('limit_exceeded', `more than ${mostAgencies} agencies: narrow the search`);
  const proposed: AffectedRow[] = [];
  for (let at = 0; at < agencies.length; at += atOnce)
    proposed.push(...(await propose(unit, incidentId, agencies.slice(at, at + atOnce), search)));
  const events = agencies.reduce((sum, agency) => sum + agency.events, 0);
  const facts = { agencies: agencies.length, events, from: search.from, until: searchedUntil, complete };
  await writeTimeline(unit, { incidentId, kind: 'agency_proposed', facts });
  unit.wakeRun(respondToIncidentId(incidentId));
  return { proposed, searchedUntil, complete };
}

async function traced(unit: PlatformUnit, search: AffectedSearch): Promise<AuditSearch> {
  const { actorId, personId, sessionId, ...rest } = search;
  const named = personId ?? sessionId;
  if (!named) return { ...rest, actorIds: actorId ? [actorId] : undefined };
  const { rows } = await sql<{ actor_id: string; since: string | null; until: string | null }>`
    select actor_id, nullif(since, '-infinity') as since, nullif(until, 'infinity') as until
    from auth.actor_ids_of(${named}::uuid)`.execute(unit.sql);
  const [first] = rows;
  if (!first) throw unknown(personId ? 'personId' : 'sessionId');
  const later = (a: string, b: string | null) => (b && Date.parse(b) > Date.parse(a) ? new Date(b).toISOString() : a);
  const earlier = (a: string, b: string | null) => (b && Date.parse(b) < Date.parse(a) ? new Date(b).toISOString() : a);
  return {
    ...rest,
    actorIds: rows.map(row => row.actor_id),
    from: later(rest.from, first.since),
    until: earlier(rest.until, first.until),
  };
}

const unknown = (field: string) =>
  new DomainError('unknown_reference', 'the search names somebody who is not there', {
    faults: [{ in: 'body', pointer: `/${field}`, detail: 'is not there, or not kept any more' }],
  });

/** Why, in facts: what was searched, how much was found, the first and the last. */
const basisOf = ({ events, records, people, firstAt, lastAt, touched }: FoundAgency, from: string) => {
  const subjects = [...new Set(touched.map(({ subjectType }) => subjectType))].sort().join(' ');
  return { source: 'audit_log', events, records, people, firstAt, lastAt, subjects, searchedFrom: from };
};

/** Events are those that are new, records and people all there are by now; instants are texts of one form. */
const addedBasis = sql<Record<string, string | number>>`affected_agency.basis || excluded.basis || jsonb_build_object(
  'events', coalesce((affected_agency.basis->>'events')::bigint, 0) + (excluded.basis->>'events')::bigint,
  'firstAt', least(affected_agency.basis->>'firstAt', excluded.basis->>'firstAt'),
  'lastAt', greatest(affected_agency.basis->>'lastAt', excluded.basis->>'lastAt'),
  'searchedFrom', least(affected_agency.basis->>'searchedFrom', excluded.basis->>'searchedFrom'),
  'subjects', (select string_agg(distinct each, ' ' order by each) from unnest(
    string_to_array(coalesce(affected_agency.basis->>'subjects', ''), ' ') || string_to_array(excluded.basis->>'subjects', ' ')) each
    where each <> ''))`;

const propose = (
  unit: PlatformUnit,
  incidentId: string,
  agencies: readonly FoundAgency[],
  { from }: AffectedSearch,
): Promise<AffectedRow[]> =>
  unit.sql
    .insertInto('affected_agency')
    .values(
      agencies.map(found => ({
        ...{ id: uuid7(), incident_id: incidentId, for_agency: found.agencyId, basis: jsonb(basisOf(found, from)) },
        ...{ data_categories: categoriesOf(found.touched), records_affected: found.records },
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['incident_id', 'for_agency']).doUpdateSet({
        basis: addedBasis,
        // What a person has said of a decided one stays; an undecided one is given what was found besides.
        data_categories: sql`case when affected_agency.state = 'proposed' then (
          select coalesce(array_agg(distinct c order by c), '{}') from unnest(affected_agency.data_categories || excluded.data_categories) c)
          else affected_agency.data_categories end`,
        records_affected: sql`case when affected_agency.state = 'proposed'
          then greatest(affected_agency.records_affected, excluded.records_affected) else affected_agency.records_affected end`,
        version: sql`affected_agency.version + 1`,
        updated_at: sql`now()`,
      }),
    )
    .returningAll()
    .execute();
