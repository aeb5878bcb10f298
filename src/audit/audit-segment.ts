import { createHash } from 'node:crypto';

export type AuditMac = (message: string) => Buffer;
/** What a segment says of its events. */
export type SegmentHead = { number: number; fromTxid: string; untilTxid: string; events: number; digest: Buffer };
type Sealed = { id: string; mac: Uint8Array };

/** No segment comes before the first one. */
export const noDigest = Buffer.alloc(32);

/** The digest of a segment's events, in their order (transaction, then id), on top of the segment before. */
export function segmentDigest(before: Uint8Array, events: readonly Sealed[]): Buffer {
  const hash = createHash('sha256').update(before);
  for (const { id, mac } of events) hash.update(id).update(mac);
  return hash.digest();
}

/** What the MAC of a segment is made over. */
export const segmentMessage = ({ number, fromTxid, untilTxid, events, digest }: SegmentHead): string =>
  JSON.stringify(['audit-segment', number, fromTxid, untilTxid, events, digest.toString('hex')]);

/** What is kept outside of the database for a segment. */
export const anchorOf = (head: SegmentHead, mac: Uint8Array): string =>
  `${JSON.stringify({
    ...{ format: 1, number: head.number, fromTxid: head.fromTxid, untilTxid: head.untilTxid, events: head.events },
    ...{ digest: head.digest.toString('hex'), mac: Buffer.from(mac).toString('hex') },
  })}\n`;

/** Whether a segment's row is one that we have sealed, with one of these keys. Of its events it says nothing. */
export const isSegmentGenuine = (head: SegmentHead, stored: Uint8Array, macs: readonly AuditMac[]): boolean =>
  macs.some(mac => mac(segmentMessage(head)).equals(stored));

/** Numbers of segments, both ends included. */
export type SegmentRange = { first: number; last: number };
