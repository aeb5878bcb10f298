import { z } from 'zod';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Position } from '../../src/kernel/position.ts';
import { isMoment, wholeNumber } from './schemas.ts';

/** Query fields of a list: spread them into its `z.strictObject`. */
export const pageQuery = {
  limit: wholeNumber(1, 100).default(20).meta({ description: 'Rows of a page, 1 to 100' }),
  cursor: z.string().max(200).optional().meta({ description: '`nextCursor` of the page before' }),
};

/** The answer of a list. `nextCursor` is null on the last page. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ data: z.array(row), nextCursor: z.string().nullable() });

const cursorSchema = z.strictObject({
  list: z.string(),
  at: z.iso.datetime({ offset: true }).refine(isMoment),
  id: z.uuid(),
});

/** Opaque to clients. It grants nothing: a position, no row, and policies decide what follows it. */
export const encodeCursor = (list: string, position: Position | null): string | null =>
  position && Buffer.from(JSON.stringify({ list, at: position.at, id: position.id })).toString('base64url');

/** The position that a cursor of this list stands for. @throws DomainError `cursor_invalid` */
export function decodeCursor(list: string, cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  const parsed = cursorSchema.safeParse(jsonOfCursor(cursor));
  if (!parsed.success || parsed.data.list !== list)
    throw new DomainError('cursor_invalid', 'send nextCursor of the page before, as it came', {
      faults: [{ in: 'query', pointer: '/cursor', detail: 'is not a cursor of this list' }],
    });
  return { at: parsed.data.at, id: parsed.data.id };
}

/** What a cursor holds; null for what is no cursor. */
export function jsonOfCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
