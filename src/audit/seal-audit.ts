import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import {
  type AuditMac,
  isSegmentGenuine,
  noDigest,
  type SegmentHead,
  segmentDigest,
  segmentMessage,
} from './audit-segment.ts';

export type SealedSegment = { head: SegmentHead; mac: Buffer };

/** A segment has about as many events; those of one transaction are never parted. */
const segmentEvents = 5_000;
const firstWidth = 100_000n;

/** The last segment that a row is there for, and the last one that was sealed by us: others are not built upon. */
type LastSegment = { number: number; sealed: SealedSegment };
/** Who forges more rows than these is found all the same; then the last row counts. */
const rowsLookedAt = 100;

/** The last segment there is, up to a number; null where nothing has been sealed. */
export async function lastSegment(
  unit: PlatformUnit,
  macs: readonly AuditMac[],
  upTo = 2_147_483_647,
): Promise<LastSegment | null> {
  const rows = await unit.sql
    .selectFrom('audit_segment')
    .select(['number', 'from_txid', 'until_txid', 'events', 'digest', 'mac'])
    .where('number', '<=', upTo)
    .orderBy('number', 'desc')
    .limit(rowsLookedAt)
    .execute();
  const segments = rows.map(row => {
    const { number, events, from_txid: fromTxid, until_txid: untilTxid } = row;
    const head = { number, events, fromTxid, untilTxid, digest: Buffer.from(row.digest) };
    return { head, mac: Buffer.from(row.mac) };
  });
  const [newest] = segments;
  if (!newest) return null;
  const sealed = segments.find(({ head, mac }) => isSegmentGenuine(head, mac, macs)) ?? newest;
  return { number: newest.head.number, sealed };
}

/** What keeps events from being sealed, where nothing is left that can be. */
export type Unsealed = {
  /** When the oldest event was written that no segment has yet; an instant. */
  oldestAt: string | null;
  /** Transactions are numbered from below what is sealed on: the database was restored from a dump. */
  renumbered: boolean;
};

/** Looks for events that wait to be sealed, and whether any ever will be. */
export async function findUnsealed(unit: PlatformUnit, macs: readonly AuditMac[]): Promise<Unsealed> {
  const last = await lastSegment(unit, macs);
  const { at } = await unit.sql
    .selectFrom('audit_event')
    .select(({ fn }) => fn.min('at').as('at'))
    .where('txid', '>=', last?.sealed.head.untilTxid ?? '0')
    .executeTakeFirstOrThrow();
  const renumbered = BigInt(await horizonOf(unit)) < BigInt(last?.sealed.head.untilTxid ?? 0);
  return { oldestAt: at ? new Date(at).toISOString() : null, renumbered };
}

/**
 * Seals the next events of transactions that have ended, and of none after one that is open, under this number. Null
 * where there are none. Two at once: one of them fails by the unique number, and may be repeated.
 */
export async function sealAudit(
  unit: PlatformUnit,
  { mac, macs, number }: { mac: AuditMac; macs: readonly AuditMac[]; number: number },
): Promise<SealedSegment | null> {
  const last = (await lastSegment(unit, macs))?.sealed.head;
  const from = BigInt(last?.untilTxid ?? 0);
  const until = await endOfNext(unit, from);
  if (until === null) return null;
  const events = await unit.sql
    .selectFrom('audit_event')
    .select(['id', 'at', 'mac'])
    .where('txid', '>=', String(from))
    .where('txid', '<', String(until))
    .orderBy('txid')
    .orderBy('id')
    .execute();
  const digest = segmentDigest(last?.digest ?? noDigest, events);
  const head = { number, fromTxid: String(from), untilTxid: String(until), events: events.length, digest };
  const segment = { head, mac: mac(segmentMessage(head)) };
  const instants = events.map(({ at }) => new Date(at).getTime()).sort((a, b) => a - b);
  const at = (index: number) => new Date(instants.at(index) ?? 0).toISOString();
  await unit.sql
    .insertInto('audit_segment')
    .values({
      ...{ id: uuid7(), number, from_txid: head.fromTxid, until_txid: head.untilTxid, events: head.events },
      ...{ first_at: at(0), last_at: at(-1), digest, mac: segment.mac },
    })
    .execute();
  return segment;
}

/** Where a segment that begins at this transaction ends; null while none of those that have ended wrote an event. */
async function endOfNext(unit: PlatformUnit, from: bigint): Promise<bigint | null> {
  const horizon = BigInt(await horizonOf(unit));
  for (let width = firstWidth; ; width *= 4n) {
    const until = from + width < horizon ? from + width : horizon;
    const transactions = await eventsOfTransactions(unit, from, until);
    if (transactions.length > 0) return cut(transactions, until);
    if (until >= horizon) return null;
  }
}

/** All before the oldest transaction that is open have ended (PostgreSQL, "Snapshot information functions"). */
async function horizonOf(unit: PlatformUnit): Promise<string> {
  const asked = sql<{ txid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as txid`;
  return (await asked.execute(unit.sql)).rows[0]?.txid ?? '0';
}

const eventsOfTransactions = (unit: PlatformUnit, from: bigint, until: bigint) =>
  unit.sql
    .selectFrom('audit_event')
    .select(({ fn }) => [sql<string>`txid::text`.as('txid'), fn.countAll<string>().as('events')])
    .where('txid', '>=', String(from))
    .where('txid', '<', String(until))
    .groupBy('audit_event.txid')
    .orderBy('audit_event.txid')
    .execute();

function cut(transactions: readonly { txid: string; events: string }[], until: bigint): bigint {
  let events = 0;
  for (const each of transactions) {
    if (events > 0 && events + Number(each.events) > segmentEvents) return BigInt(each.txid);
    events += Number(each.events);
  }
  return until;
}
