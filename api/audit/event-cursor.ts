import { z } from 'zod';
import type { EventMark } from '../../src/audit/list-events.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { jsonOfCursor } from '../http/page.ts';

const schema = z.tuple([z.literal('events'), z.string().regex(/^(0|[1-9]\d{0,17})$/), z.uuid()]);

/** Opaque to clients, and as good in a year as now: a place in the order of transactions. */
export const cursorOf = ({ txid, id }: EventMark): string =>
  Buffer.from(JSON.stringify(['events', txid, id])).toString('base64url');

/** @throws DomainError `cursor_invalid` */
export function markOf(cursor: string | undefined): EventMark | null {
  if (cursor === undefined) return null;
  const parsed = schema.safeParse(jsonOfCursor(cursor));
  if (!parsed.success) throw unknownCursor();
  const [, txid, id] = parsed.data;
  return { txid, id };
}

export const unknownCursor = (): DomainError =>
  new DomainError('cursor_invalid', 'send nextCursor of the page before, as it came, or begin anew without one', {
    faults: [{ in: 'query', pointer: '/cursor', detail: 'is not a cursor of these events' }],
  });
