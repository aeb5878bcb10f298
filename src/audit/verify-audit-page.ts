import { isAuditRowGenuine, type StoredAuditRow } from '../kernel/audit.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type AuditMac, noDigest, segmentDigest, segmentMessage } from './audit-segment.ts';

/** A segment that is not as it was sealed: events of it are gone, or others stand there. */
export type BrokenSegment = { number: number; firstAt: string; lastAt: string; sealed: number; found: number };
export type AuditPage = {
  looked: number;
  /** Ids of events that are not as they were written. */
  changed: string[];
  broken: BrokenSegment[];
  /** Numbers of segments that are not there, though later ones are. */
  missing: number[];
  /** The last segment looked at; null: there are no more, and what is not sealed yet was looked at too. */
  last: number | null;
};

const pageEvents = 5_000;
const pageSegments = 500;
/** More than ever wait for an open transaction to end; each is looked at again once it is sealed. */
const unsealedEvents = 50_000;

/**
 * Looks at the segments after a number: each event has a MAC by one of these keys (this root key's, or that of one
 * before), each segment the count, the digest and the bounds that it was sealed with. After the last one it looks at the
 * events that no segment has yet, of which it cannot say whether any is gone.
 */
export async function verifyAuditPage(
  unit: PlatformUnit,
  macs: readonly AuditMac[],
  after: number | null,
): Promise<AuditPage> {
  const before = await segmentAt(unit, after);
  const segments = await segmentsAfter(unit, after ?? 0);
  const end = segments.at(-1) ?? before;
  const from = before?.until_txid ?? '0';
  const events = await eventsBetween(unit, from, segments.length > 0 ? end?.until_txid : undefined);
  const changed = events.filter(event => !macs.some(mac => isAuditRowGenuine(event, mac))).map(({ id }) => id);
  const broken: BrokenSegment[] = [];
  let previous = before;
  for (const segment of segments) {
    const own = events.filter(({ txid }) => isOf(segment, txid));
    if (!isAsSealed(segment, own, previous, macs))
      broken.push({
        ...{ number: segment.number, firstAt: iso(segment.first_at), lastAt: iso(segment.last_at) },
        ...{ sealed: segment.events, found: own.length },
      });
    previous = segment;
  }
  const numbers = [before?.number ?? 0, ...segments.map(({ number }) => number)];
  const missing = numbers.flatMap((number, index) => between(number, numbers[index + 1]));
  return { looked: events.length, changed, broken, missing, last: segments.at(-1)?.number ?? null };
}

const columns = ['number', 'from_txid', 'until_txid', 'events', 'first_at', 'last_at', 'digest', 'mac'] as const;
type Segment = Awaited<ReturnType<typeof segmentsAfter>>[number];
type Event = StoredAuditRow & { txid: string | null };

async function segmentAt(unit: PlatformUnit, number: number | null): Promise<Segment | undefined> {
  if (number === null) return undefined;
  return unit.sql.selectFrom('audit_segment').select(columns).where('number', '=', number).executeTakeFirst();
}

/** As many as have a page of events together, and one at least. */
async function segmentsAfter(unit: PlatformUnit, number: number) {
  const segments = await unit.sql
    .selectFrom('audit_segment')
    .select(columns)
    .where('number', '>', number)
    .orderBy('number')
    .limit(pageSegments)
    .execute();
  let events = 0;
  return segments.filter(segment => {
    const first = events === 0;
    events += segment.events;
    return first || events <= pageEvents;
  });
}

function eventsBetween(unit: PlatformUnit, from: string, until: string | undefined): Promise<Event[]> {
  const events = unit.sql
    .selectFrom('audit_event')
    .select(['id', 'for_agency', 'at', 'actor_kind', 'actor_id', 'action', 'outcome', 'subject_type', 'subject_id'])
    .select(['details', 'request_id', 'mac', 'txid'])
    .orderBy('txid')
    .orderBy('id');
  if (until !== undefined) return events.where('txid', '>=', from).where('txid', '<', until).execute();
  return events
    .where(({ or, eb }) => or([eb('txid', '>=', from), eb('txid', 'is', null)]))
    .limit(unsealedEvents)
    .execute();
}

const isOf = ({ from_txid: from, until_txid: until }: Segment, txid: string | null): boolean =>
  txid !== null && BigInt(txid) >= BigInt(from) && BigInt(txid) < BigInt(until);

function isAsSealed(
  segment: Segment,
  events: readonly Event[],
  before: Segment | undefined,
  macs: readonly AuditMac[],
): boolean {
  const { number, from_txid: fromTxid, until_txid: untilTxid } = segment;
  const digest = segmentDigest(before?.digest ?? noDigest, events);
  const message = segmentMessage({ number, fromTxid, untilTxid, events: events.length, digest });
  return fromTxid === (before?.until_txid ?? '0') && macs.some(mac => mac(message).equals(segment.mac));
}

const between = (number: number, next: number | undefined): number[] =>
  Array.from({ length: Math.max(0, (next ?? 0) - number - 1) }, (_, index) => number + 1 + index);

const iso = (at: Date | string): string => new Date(at).toISOString();
