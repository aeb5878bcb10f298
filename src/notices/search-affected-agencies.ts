import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';

/** What to look for in the audit log. All that is given must hold; `actorIds` are membership, person or run ids. */
export type AuditSearch = {
  actorIds?: readonly string[] | undefined;
  requestIds?: readonly string[] | undefined;
  actions?: readonly string[] | undefined;
  subjectTypes?: readonly string[] | undefined;
  /** ISO instants, `until` excluded. */
  from: string;
  until: string;
};
export type FoundAgency = {
  agencyId: string;
  events: number;
  firstAt: string;
  lastAt: string;
  /** `contact contact.changed`: what was touched, and how. */
  touched: { subjectType: string; action: string }[];
  /** How many different records, as far as events name them. */
  records: number;
};
/** `searchedUntil` is short of `until` when the time was up: go on from there. */
export type Found = { agencies: FoundAgency[]; searchedUntil: string; complete: boolean };

const hourMs = 3_600_000;
/** One request searches for so long at most; statements end after 15 s by themselves. */
const budgetMs = 5_000;
const calmMs = 250;
const busyMs = 1_000;

/**
 * Searches the audit log, slice of time by slice: the slices grow while they are quick and shrink when they are not, so
 * that a log of any size takes a bounded time a request. Where actors are given their index serves, else that of the
 * ids, which begin with the time. Only what was done counts; mere readings of pages leave no event.
 */
export async function searchAffectedAgencies(unit: PlatformUnit, search: AuditSearch): Promise<Found> {
  const [began, endMs] = [performance.now(), Date.parse(search.until)];
  const agencies = new Map<string, FoundAgency>();
  let [atMs, sliceMs] = [Date.parse(search.from), search.actorIds ? 24 * hourMs : hourMs];
  while (atMs < endMs && performance.now() - began < budgetMs) {
    const untilMs = Math.min(endMs, atMs + sliceMs);
    const sliceBegan = performance.now();
    for (const row of await slice(unit, search, atMs, untilMs)) add(agencies, row);
    const tookMs = performance.now() - sliceBegan;
    if (tookMs < calmMs) sliceMs *= 4;
    else if (tookMs > busyMs) sliceMs = Math.max(60_000, sliceMs / 4);
    atMs = untilMs;
  }
  const searchedUntil = new Date(atMs).toISOString();
  return { agencies: [...agencies.values()], searchedUntil, complete: atMs >= endMs };
}

type Slice = FoundAgency & { touched: never; kinds: string[] };

async function slice(unit: PlatformUnit, search: AuditSearch, fromMs: number, untilMs: number): Promise<FoundAgency[]> {
  const { rows } = await sliceQuery(search, fromMs, untilMs).execute(unit.sql);
  return rows.map(({ kinds, events, records, firstAt, lastAt, agencyId }) => ({
    ...{ agencyId, events: Number(events), records: Number(records) },
    ...{ firstAt: new Date(firstAt).toISOString(), lastAt: new Date(lastAt).toISOString() },
    touched: kinds.map(kind => {
      const [subjectType = '', ...action] = kind.split(' ');
      return { subjectType, action: action.join(' ') };
    }),
  }));
}

/** One slice of the search; exported for who looks at its plan. */
export function sliceQuery(search: AuditSearch, fromMs: number, untilMs: number): RawBuilder<Slice> {
  return sql<Slice>`
    select for_agency as "agencyId", count(*) as events, min(at) as "firstAt", max(at) as "lastAt",
      count(distinct subject_id) as records,
      array_agg(distinct subject_type || ' ' || action
        || case when action = 'export.made' then ' ' || coalesce(details->>'kind', '') else '' end) as kinds
    from audit_event
    where at >= ${new Date(fromMs).toISOString()}::timestamptz and at < ${new Date(untilMs).toISOString()}::timestamptz
      and for_agency is not null and outcome = 'done' and ${sql.join(conditions(search, fromMs, untilMs), sql` and `)}
    group by for_agency order by for_agency`;
}

function conditions(search: AuditSearch, fromMs: number, untilMs: number): RawBuilder<SqlBool>[] {
  const { actorIds, requestIds, actions, subjectTypes } = search;
  const among = (column: string, values: readonly string[] | undefined) =>
    values ? [sql<SqlBool>`${sql.ref(column)} = any(${[...values]}::text[])`] : [];
  // An event's id is made a moment beside its instant: a second either way is ample.
  const byId = sql<SqlBool>`id >= ${idAt(fromMs - 1_000)}::uuid and id < ${idAt(untilMs + 1_000)}::uuid`;
  return [
    ...(actorIds ? among('actor_id', actorIds) : [byId]),
    ...among('request_id', requestIds),
    ...among('action', actions),
    ...among('subject_type', subjectTypes),
  ];
}

/** The lowest UUIDv7 of a millisecond. */
const idAt = (ms: number): string => {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
};

function add(agencies: Map<string, FoundAgency>, found: FoundAgency): void {
  const known = agencies.get(found.agencyId);
  if (!known) return void agencies.set(found.agencyId, found);
  const touched = [...known.touched];
  for (const each of found.touched)
    if (!touched.some(({ subjectType, action }) => subjectType === each.subjectType && action === each.action))
      touched.push(each);
  agencies.set(found.agencyId, {
    ...known,
    events: known.events + found.events,
    // Of several slices: an upper bound, since a record may be in more than one.
    records: known.records + found.records,
    lastAt: found.lastAt,
    touched,
  });
}
