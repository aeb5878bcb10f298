import { isAuditRowGenuine, type StoredAuditRow } from '../kernel/audit.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import {
  type AuditMac,
  isSegmentGenuine,
  noDigest,
  type SegmentHead,
  type SegmentRange,
  segmentDigest,
  segmentMessage,
} from './audit-segment.ts';
import { lastSegment, type SealedSegment } from './seal-audit.ts';

/** A segment that is not as it was sealed: events of it are gone, or others stand there. */
export type BrokenSegment = { number: number; firstAt: string; lastAt: string; sealed: number; found: number } & {
  /** Names what stands there now: what is changed again is another finding. */
  state: string;
};
export type AuditPage = {
  looked: number;
  /** Ids of events that are not as they were written. */
  changed: string[];
  broken: BrokenSegment[];
  /** Segments that are not there, though later ones are. */
  missing: SegmentRange[];
  /** Those of them that were sealed by us: each has its anchor. */
  sealed: SealedSegment[];
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
  const before = after === null ? null : ((await lastSegment(unit, macs, after))?.sealed ?? null);
  const segments = await segmentsAfter(unit, after ?? 0);
  const chained = chainOf(segments, before, macs);
  const until = segments.length > 0 ? (chained.at(-1)?.end ?? before?.head.untilTxid ?? '0') : undefined;
  const events = await eventsBetween(unit, before?.head.untilTxid, until);
  const changed = events.filter(event => !macs.some(mac => isAuditRowGenuine(event, mac))).map(({ id }) => id);
  const numbers = [after ?? 0, ...segments.map(({ number }) => number)];
  return {
    ...{ looked: events.length, changed, broken: brokenOf(chained, events, macs) },
    missing: numbers.flatMap((number, index) => between(number, numbers[index + 1])),
    sealed: segments.map(sealedOf).filter(({ head, mac }) => isSegmentGenuine(head, mac, macs)),
    last: segments.at(-1)?.number ?? null,
  };
}

type Chained = { segment: Segment; before: SegmentHead | undefined; end: string | undefined; genuine: boolean };

/** Each with the one that it was sealed on top of: a row that we have not sealed is broken, and nothing stands on it. */
function chainOf(segments: readonly Segment[], first: SealedSegment | null, macs: readonly AuditMac[]): Chained[] {
  const isGenuine = ({ head, mac }: SealedSegment) => isSegmentGenuine(head, mac, macs);
  let base = first;
  let isBaseGenuine = base !== null && isGenuine(base);
  return segments.map(segment => {
    const before = base?.head;
    const genuine = isGenuine(sealedOf(segment));
    if (genuine || !isBaseGenuine) [base, isBaseGenuine] = [sealedOf(segment), genuine];
    return { segment, before, end: base?.head.untilTxid, genuine };
  });
}

function brokenOf(chained: readonly Chained[], events: readonly Event[], macs: readonly AuditMac[]): BrokenSegment[] {
  const numbered = events.map(event => ({ event, txid: event.txid === null ? null : BigInt(event.txid) }));
  return chained.flatMap(({ segment, before, genuine }) => {
    const { number, from_txid: fromTxid, until_txid: untilTxid } = segment;
    const [from, until] = [BigInt(fromTxid), BigInt(untilTxid)];
    const own = numbered.filter(({ txid }) => txid !== null && txid >= from && txid < until).map(({ event }) => event);
    const digest = segmentDigest(before?.digest ?? noDigest, own);
    const message = segmentMessage({ number, fromTxid, untilTxid, events: own.length, digest });
    if (fromTxid === (before?.untilTxid ?? '0') && macs.some(mac => mac(message).equals(segment.mac))) return [];
    const stands = genuine ? digest : Buffer.from(segment.mac);
    return {
      ...{ number, firstAt: iso(segment.first_at), lastAt: iso(segment.last_at), sealed: segment.events },
      ...{ found: genuine ? own.length : segment.events, state: stands.toString('hex').slice(0, 16) },
    };
  });
}

const columns = ['number', 'from_txid', 'until_txid', 'events', 'first_at', 'last_at', 'digest', 'mac'] as const;
type Segment = Awaited<ReturnType<typeof segmentsAfter>>[number];
type Event = StoredAuditRow & { txid: string | null };

const sealedOf = (segment: Segment): SealedSegment => {
  const { number, events, from_txid: fromTxid, until_txid: untilTxid } = segment;
  const head = { number, events, fromTxid, untilTxid, digest: Buffer.from(segment.digest) };
  return { head, mac: Buffer.from(segment.mac) };
};

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

/** From the beginning on, those of transactions that there never were are looked at too. */
function eventsBetween(unit: PlatformUnit, from: string | undefined, until: string | undefined): Promise<Event[]> {
  const all = unit.sql
    .selectFrom('audit_event')
    .select(['id', 'for_agency', 'at', 'actor_kind', 'actor_id', 'action', 'outcome', 'subject_type', 'subject_id'])
    .select(['details', 'request_id', 'mac', 'txid'])
    .orderBy('txid')
    .orderBy('id');
  if (until !== undefined) {
    const events = all.where('txid', '<', until);
    return (from === undefined ? events : events.where('txid', '>=', from)).execute();
  }
  return (from === undefined ? all : all.where(({ or, eb }) => or([eb('txid', '>=', from), eb('txid', 'is', null)])))
    .limit(unsealedEvents)
    .execute();
}

const between = (number: number, next: number | undefined): SegmentRange[] =>
  next === undefined || next <= number + 1 ? [] : [{ first: number + 1, last: next - 1 }];

const iso = (at: Date | string): string => new Date(at).toISOString();
