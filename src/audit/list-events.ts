import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';

/** What has events: the records of an agency's work. Sign-ins, refusals and readings are nobody's change. */
export const eventKinds = [
  'agency',
  'membership',
  'invitation',
  'property',
  'contact',
  'lease',
  'document',
  'note',
  'task',
  'tag',
  'tag_link',
] as const;
export type EventKind = (typeof eventKinds)[number];
/** Audited, but they change nothing. */
const readings = ['contact.bank_revealed', 'document.downloaded', 'document.scanned', 'membership.shown_to_operator'];

export type AgencyEvent = {
  id: string;
  action: string;
  kind: EventKind;
  subjectId: string;
  at: Date;
  actor: { kind: string; id: string };
  version: number | null;
};
/** A place between two events: the transaction that wrote the last one read, and its id. */
export type EventMark = { txid: string; id: string };
export type EventsPage = { events: AgencyEvent[]; next: EventMark; more: boolean };

const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * What changed in the agency after a mark (from the oldest kept, if there is none), in the order in which it may be
 * read without missing any: by transaction, and only of those before the oldest that is still open, since a
 * transaction with a lower number may commit later (PostgreSQL, "Snapshot information functions"). Null for a mark that
 * lies ahead: it is not of this database.
 */
export async function listEvents(
  unit: AgencyUnit,
  { after, kinds, limit }: { after: EventMark | null; kinds: readonly EventKind[] | undefined; limit: number },
): Promise<EventsPage | null> {
  const end = await endOfEvents(unit);
  if (after && BigInt(after.txid) > BigInt(end.txid)) return null;
  const rows = await readRows(unit, { after: after ?? { txid: '0', id: beforeAll }, end, kinds, limit: limit + 1 });
  const last = rows[limit - 1];
  const more = rows.length > limit && last !== undefined;
  return { events: rows.slice(0, limit).map(eventOf), next: more ? { txid: last.txid, id: last.id } : end, more };
}

/**
 * The mark behind everything that has happened: what is read after it begins now. The policies make the planner expect
 * next to no rows, and it would rather sort all that an agency has than walk its index: for this unit it may not.
 */
export async function endOfEvents(unit: AgencyUnit): Promise<EventMark> {
  const horizon = sql<{ txid: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as txid, set_config('enable_sort', 'off', true)`;
  const { rows } = await horizon.execute(unit.sql);
  return { txid: rows[0]?.txid ?? '0', id: beforeAll };
}

type Range = { after: EventMark; end: EventMark; kinds: readonly EventKind[] | undefined; limit: number };

/** Comparisons of bigint, uuid and text are leakproof, so that the index serves them under row-level security. */
const readRows = (unit: AgencyUnit, { after, end, kinds = eventKinds, limit }: Range) =>
  unit.sql
    .selectFrom('audit_event')
    .select(['id', 'action', 'subject_type', 'subject_id', 'at', 'actor_kind', 'actor_id', 'details'])
    .select(sql<string>`txid::text`.as('txid'))
    .where('for_agency', '=', unit.actor.agencyId)
    .where(sql<boolean>`(txid, id) > (${after.txid}::bigint, ${after.id}::uuid)`)
    .where(sql<boolean>`txid < ${end.txid}::bigint`)
    .where(sql<boolean>`subject_type = any(${[...kinds]}::text[])`)
    .where(sql<boolean>`action <> all(${readings}::text[])`)
    .where('outcome', '=', 'done')
    .where('subject_id', 'is not', null)
    .orderBy(sql`audit_event.txid`)
    .orderBy('id')
    .limit(limit)
    .execute();

function eventOf(row: Awaited<ReturnType<typeof readRows>>[number]): AgencyEvent {
  const version = (row.details as { version?: unknown }).version;
  return {
    id: row.id,
    action: row.action,
    kind: row.subject_type as EventKind,
    subjectId: row.subject_id ?? '',
    at: new Date(row.at),
    actor: { kind: row.actor_kind, id: row.actor_id },
    version: typeof version === 'number' ? version : null,
  };
}
