import { z } from 'zod';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Listed, ListPage, Mark } from '../../src/kernel/list.ts';
import { jsonOfCursor } from './page.ts';
import { wholeNumber } from './schemas.ts';

type SortChoice<Key extends string> = Key | `-${Key}`;

/**
 * Query fields of a list: spread them into its `z.strictObject`. `sorts` are the keys it can be sorted by, a minus
 * before one turns the order; the first is what it is sorted by unless asked otherwise.
 */
export function listQuery<const Key extends string>(sorts: readonly [SortChoice<Key>, ...SortChoice<Key>[]]) {
  const keys = [...new Set(sorts.map(sort => sort.replace(/^-/, '') as Key))];
  const choices = keys.flatMap(key => [key, `-${key}`] as const) as SortChoice<Key>[];
  return {
    limit: wholeNumber(1, 100).default(20).meta({ description: 'Rows of a page, 1 to 100' }),
    cursor: z.string().max(600).optional().meta({ description: '`nextCursor` of the page before, as it came' }),
    sort: z
      .enum(choices as [SortChoice<Key>, ...SortChoice<Key>[]])
      .default(sorts[0] as never)
      .meta({ description: 'What the rows are sorted by; a minus turns the order' }),
    total: z
      .enum(['true', 'false'])
      .default('false')
      .transform(text => text === 'true')
      .meta({ description: 'Whether to count all rows of the filter, which takes a query of its own' }),
  };
}

/** Words of a comma-separated list, each at most once, e.g. `expand=owners,leases`. */
export const wordList = <const Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .string()
    .max(300)
    .transform(text => [
      ...new Set(
        text
          .split(',')
          .map(word => word.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(z.enum(words)))
    .optional()
    .meta({ description: `Any of ${words.join(', ')}, with commas between`, example: words[0] });

/** The answer of a list. `nextCursor` is null on the last page, `total` unless it was asked for. */
export const listOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ data: z.array(row), nextCursor: z.string().nullable(), total: z.int().nullable() });

const cursorSchema = z.tuple([z.string(), z.string(), z.string(), z.uuid()]);

/** What the query of a list asks for. @throws DomainError `cursor_invalid`, also for a cursor of another order */
export function pageOfQuery<Key extends string>(
  list: string,
  query: { limit: number; cursor?: string | undefined; sort: SortChoice<Key>; total: boolean },
): ListPage<Key> {
  const { limit, sort, total } = query;
  return {
    limit,
    total,
    sort: sort.replace(/^-/, '') as Key,
    descending: sort.startsWith('-'),
    after: markOf(list, sort, query.cursor),
  };
}

function markOf(list: string, sort: string, cursor: string | undefined): Mark | null {
  if (cursor === undefined) return null;
  const parsed = cursorSchema.safeParse(jsonOfCursor(cursor));
  const [itsList, itsSort, key, id] = parsed.data ?? [];
  if (itsList !== list || itsSort !== sort || key === undefined || id === undefined)
    throw new DomainError('cursor_invalid', 'send nextCursor of the page before, as it came, with the same sort', {
      faults: [{ in: 'query', pointer: '/cursor', detail: 'is not a cursor of this list in this order' }],
    });
  return { key, id };
}

/** A page as it leaves. Cursors are opaque and grant nothing: a position, no row. */
export function presentList<Row, Shown>(
  list: string,
  query: { sort: string },
  { rows, next, total }: Listed<Row>,
  present: (row: Row) => Shown,
): { data: Shown[]; nextCursor: string | null; total: number | null } {
  const nextCursor = next && Buffer.from(JSON.stringify([list, query.sort, next.key, next.id])).toString('base64url');
  return { data: rows.map(present), nextCursor, total };
}
