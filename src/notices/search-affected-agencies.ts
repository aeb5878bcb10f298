import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** What to look for in the audit log. All that is given must hold; `actorIds` are membership, person or run ids. */
export type SearchCriteria = {
  actorIds?: readonly string[] | undefined;
  requestIds?: readonly string[] | undefined;
  actions?: readonly string[] | undefined;
  subjectTypes?: readonly string[] | undefined;
};
/** ISO instants, `until` excluded. */
export type AuditSearch = SearchCriteria & { from: string; until: string };
/** What was searched for before, and where: its events are counted. */
type EarlierSearch = { criteria: SearchCriteria; from_at: string; until_at: string };
type Place = { incidentId: string; earlier: readonly EarlierSearch[] };
export type FoundAgency = {
  agencyId: string;
  /** That no earlier search for this incident has found. */
  events: number;
  firstAt: string;
  lastAt: string;
  /** `contact contact.changed`: what was touched, and how. */
  touched: { subjectType: string; action: string }[];
  /** How many different records all searches for this incident have found, as far as events name them. */
  records: number;
  /** Contacts and members among them. */
  people: number;
};
/** `searchedUntil` is short of `until` when the time was up: go on from there. */
export type Found = { agencies: FoundAgency[]; searchedUntil: string; complete: boolean };

const hourMs = 3_600_000;
/** One request searches for so long at most; statements end after 15 s by themselves. */
const budgetMs = 5_000;
const calmMs = 250;
const busyMs = 1_000;

/**
 * Searches the audit log for an incident, slice of time by slice: the slices grow while they are quick and shrink when they are not, so
 * that a log of any size takes a bounded time a request, and the next one goes on. Where actors are given their index
 * serves, else that of the ids, which begin with the time. Only what was done counts; mere readings of pages leave no
 * event. An event or a record that was found before, by whichever search, is not counted again.
 */
export async function searchAffectedAgencies(
  unit: PlatformUnit,
  { incidentId, search }: { incidentId: string; search: AuditSearch },
): Promise<Found> {
  const [began, endMs] = [performance.now(), Date.parse(search.until)];
  const place = { incidentId, earlier: await earlierSearches(unit, incidentId) };
  const agencies = new Map<string, FoundSlice>();
  let [atMs, sliceMs] = [Date.parse(search.from), search.actorIds ? 24 * hourMs : hourMs];
  while (atMs < endMs && performance.now() - began < budgetMs) {
    const untilMs = Math.min(endMs, atMs + sliceMs);
    const sliceBegan = performance.now();
    for (const row of await slice(unit, place, search, [atMs, untilMs])) add(agencies, row);
    const tookMs = performance.now() - sliceBegan;
    if (tookMs < calmMs) sliceMs *= 4;
    else if (tookMs > busyMs) sliceMs = Math.max(60_000, sliceMs / 4);
    atMs = untilMs;
  }
  const searchedUntil = new Date(atMs).toISOString();
  await remember(unit, place, { ...search, until: searchedUntil });
  return {
    agencies: await withRecords(unit, incidentId, [...agencies.values()]),
    searchedUntil,
    complete: atMs >= endMs,
  };
}

const earlierSearches = (unit: PlatformUnit, incidentId: string) =>
  unit.sql
    .selectFrom('affected_search')
    .select(['id', 'criteria', 'from_at', 'until_at'])
    .where('incident_id', '=', incidentId)
    .orderBy('id')
    .execute();

/** The criteria alone, in one order, so that the same ones look the same. */
const criteriaOf = ({ actorIds, requestIds, actions, subjectTypes }: SearchCriteria): SearchCriteria => ({
  ...(actorIds ? { actorIds: [...actorIds].sort() } : {}),
  ...(requestIds ? { requestIds: [...requestIds].sort() } : {}),
  ...(actions ? { actions: [...actions].sort() } : {}),
  ...(subjectTypes ? { subjectTypes: [...subjectTypes].sort() } : {}),
});

/** One stretch for all pages of a search that goes on. */
async function remember(
  unit: PlatformUnit,
  { incidentId }: Place,
  { from, until, ...search }: AuditSearch,
): Promise<void> {
  if (Date.parse(until) <= Date.parse(from)) return;
  const criteria = criteriaOf(search);
  const goesOn = await unit.sql
    .updateTable('affected_search')
    .set({ until_at: sql`greatest(until_at, ${until}::timestamptz)` })
    .where('incident_id', '=', incidentId)
    .where(sql<SqlBool>`criteria = ${jsonb(criteria)}`)
    .where('from_at', '<=', from)
    .where('until_at', '>=', from)
    .returning('id')
    .executeTakeFirst();
  if (goesOn) return;
  const row = { id: uuid7(), incident_id: incidentId, from_at: from, until_at: until };
  await unit.sql
    .insertInto('affected_search')
    .values({ ...row, criteria: jsonb(criteria) })
    .execute();
}

/** Adds how many different records there are by now. */
async function withRecords(unit: PlatformUnit, incidentId: string, found: FoundSlice[]): Promise<FoundAgency[]> {
  if (found.length === 0) return [];
  const { rows } = await sql<{ for_agency: string; records: string; people: string }>`
    select for_agency, count(*) as records, count(*) filter (where subject_type in ('contact', 'membership')) as people
    from affected_record where incident_id = ${incidentId}::uuid
      and for_agency = any(${found.map(({ agencyId }) => agencyId)}::uuid[]) group by for_agency`.execute(unit.sql);
  const counts = new Map(rows.map(row => [row.for_agency, row]));
  return found.map(each => {
    const { records = 0, people = 0 } = counts.get(each.agencyId) ?? {};
    return { ...each, records: Number(records), people: Number(people) };
  });
}

type FoundSlice = Omit<FoundAgency, 'records' | 'people'>;
type Slice = FoundSlice & { touched: never; kinds: string[] };

async function slice(
  unit: PlatformUnit,
  place: Place,
  search: AuditSearch,
  between: readonly [fromMs: number, untilMs: number],
): Promise<FoundSlice[]> {
  const { rows } = await sliceQuery(place, search, between).execute(unit.sql);
  return rows.map(({ kinds, events, firstAt, lastAt, agencyId }) => ({
    ...{ agencyId, events: Number(events) },
    ...{ firstAt: new Date(firstAt).toISOString(), lastAt: new Date(lastAt).toISOString() },
    touched: kinds.map(kind => {
      const [subjectType = '', ...action] = kind.split(' ');
      return { subjectType, action: action.join(' ') };
    }),
  }));
}

/** One slice of the search, which keeps the records that it finds; exported for who looks at its plan. */
export function sliceQuery(
  { incidentId, earlier }: Place,
  search: AuditSearch,
  [fromMs, untilMs]: readonly [number, number],
): RawBuilder<Slice> {
  const counted = earlier.length > 0 ? sql.join(earlier.map(wasFound), sql` or `) : sql`false`;
  return sql<Slice>`
    with found as (
      select for_agency, at, subject_type, subject_id, action, request_id, actor_id,
        subject_type || ' ' || action
          || case when action = 'export.made' then ' ' || coalesce(details->>'kind', '') else '' end as kind
      from audit_event
      where at >= ${new Date(fromMs).toISOString()}::timestamptz and at < ${new Date(untilMs).toISOString()}::timestamptz
        and for_agency is not null and outcome = 'done' and ${sql.join(conditions(search, fromMs, untilMs), sql` and `)}
    ), kept as (
      insert into affected_record (incident_id, for_agency, subject_type, subject_id)
      select distinct ${incidentId}::uuid, for_agency, subject_type, subject_id from found where subject_id is not null
      on conflict do nothing
    )
    select for_agency as "agencyId", count(*) filter (where not coalesce((${counted}), false)) as events,
      min(at) as "firstAt", max(at) as "lastAt", array_agg(distinct kind) as kinds
    from found group by for_agency order by for_agency`;
}

/** Whether an earlier search has found an event: it is counted. */
function wasFound({ criteria, from_at, until_at }: EarlierSearch): RawBuilder<SqlBool> {
  const since = [sql<SqlBool>`at >= ${from_at}::timestamptz`, sql<SqlBool>`at < ${until_at}::timestamptz`];
  return sql<SqlBool>`(${sql.join([...since, ...criteriaConditions(criteria)], sql` and `)})`;
}

const among = (column: string, values: readonly string[] | undefined) =>
  values ? [sql<SqlBool>`coalesce(${sql.ref(column)} = any(${[...values]}::text[]), false)`] : [];
const indexed = (column: string, values: readonly string[] | undefined) =>
  values ? [sql<SqlBool>`${sql.ref(column)} = any(${[...values]}::text[])`] : [];

const criteriaConditions = ({ actorIds, requestIds, actions, subjectTypes }: SearchCriteria): RawBuilder<SqlBool>[] => [
  ...among('actor_id', actorIds),
  ...among('request_id', requestIds),
  ...among('action', actions),
  ...among('subject_type', subjectTypes),
];

function conditions({ actorIds, ...others }: AuditSearch, fromMs: number, untilMs: number): RawBuilder<SqlBool>[] {
  // An event's id is made a moment beside its instant: a second either way is ample.
  const byId = sql<SqlBool>`id >= ${idAt(fromMs - 1_000)}::uuid and id < ${idAt(untilMs + 1_000)}::uuid`;
  return [...(actorIds ? indexed('actor_id', actorIds) : [byId]), ...criteriaConditions(others)];
}

/** The lowest UUIDv7 of a millisecond. */
const idAt = (ms: number): string => {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
};

function add(agencies: Map<string, FoundSlice>, found: FoundSlice): void {
  const known = agencies.get(found.agencyId);
  if (!known) return void agencies.set(found.agencyId, found);
  const touched = [...known.touched];
  for (const each of found.touched)
    if (!touched.some(({ subjectType, action }) => subjectType === each.subjectType && action === each.action))
      touched.push(each);
  agencies.set(found.agencyId, {
    ...known,
    events: known.events + found.events,
    lastAt: found.lastAt,
    touched,
  });
}
