import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from '../register.ts';
import { DomainError } from './errors.ts';
import { refusedBy } from './refused-by.ts';

/**
 * By what a list may be sorted: `by` is SQL of ours that is never null and has an index led by the agency, `type` what
 * a cursor's text is cast to. Only comparisons that are leakproof use an index under row-level security: those of
 * instants, days, numbers, ids and texts are, those of enums and numerics are not.
 */
export type SortKeys<Key extends string = string> = Readonly<
  Record<Key, { by: string; type: 'timestamptz' | 'text' | 'date' | 'int' }>
>;
/** The last row of the page before: what it was sorted by, as text, and its id. */
export type Mark = { key: string; id: string };
export type ListPage<Key extends string = string> = {
  limit: number;
  sort: Key;
  descending: boolean;
  after: Mark | null;
  /** Counts all rows of the filter: a second query, so only on request. */
  total: boolean;
};
export type Listed<Row> = { rows: Row[]; next: Mark | null; total: number | null };

/**
 * A page of what `query` selects and filters. `relation` is the table, or its alias, whose `id` breaks ties.
 * One query, and a second one where a total is asked for.
 * @throws DomainError `cursor_invalid` when what the cursor holds is no value of what the list is sorted by
 */
export async function fetchPage<From extends keyof Tables, Row extends object, Key extends string>(
  query: SelectQueryBuilder<Tables, From, Row>,
  { relation, sorts }: { relation: string; sorts: SortKeys<Key> },
  page: ListPage<Key>,
): Promise<Listed<Row>> {
  const { by, type } = sorts[page.sort];
  const [key, id] = [sql.raw<string>(by), sql.ref<string>(`${relation}.id`)];
  const direction = page.descending ? 'desc' : 'asc';
  const after = page.after && beyond(key, id, page.after, { type, descending: page.descending });
  const rows = await (after ? query.where(after) : query)
    .select([sql<string>`${key}::text`.as('mark_key'), id.as('mark_id')])
    .orderBy(key, direction)
    .orderBy(id, direction)
    .limit(page.limit + 1)
    .execute()
    .catch(error => {
      throw page.after && noValue.some(state => refusedBy(error, state)) ? tampered(error) : error;
    });
  const shown = rows.slice(0, page.limit) as (Row & { mark_key: string; mark_id: string })[];
  const last = shown.at(-1);
  return {
    rows: shown,
    next: rows.length > page.limit && last ? { key: last.mark_key, id: last.mark_id } : null,
    total: page.total ? await countOf(query) : null,
  };
}

/** What PostgreSQL says of a text that it cannot cast. Filters have been parsed before: only a cursor holds such. */
const noValue = ['22P02', '22003', '22007', '22008', '22021'];
const tampered = (cause: unknown) =>
  new DomainError(
    'cursor_invalid',
    'send nextCursor of the page before, as it came, with the same sort',
    { faults: [{ in: 'query', pointer: '/cursor', detail: 'is not a cursor of this list in this order' }] },
    { cause },
  );

/** The page of a list in which nothing can be found. */
export const emptyPage = ({ total }: { total: boolean }): Listed<never> => ({
  rows: [],
  next: null,
  total: total ? 0 : null,
});

/** A row comparison, which one index scan serves. */
function beyond(
  key: RawBuilder<string>,
  id: RawBuilder<string>,
  after: Mark,
  { type, descending }: { type: string; descending: boolean },
): RawBuilder<boolean> {
  const [operator, cast] = [sql.raw(descending ? '<' : '>'), sql.raw(type)];
  return sql<boolean>`(${key}, ${id}) ${operator} (${after.key}::${cast}, ${after.id}::uuid)`;
}

async function countOf<From extends keyof Tables, Row>(query: SelectQueryBuilder<Tables, From, Row>): Promise<number> {
  const counted = query.clearSelect().select(sql<number>`count(*)::int`.as('rows'));
  const { rows } = (await counted.executeTakeFirstOrThrow()) as { rows: number };
  return rows;
}
