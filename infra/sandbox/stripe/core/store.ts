import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { missing } from './http-error.ts';
import type { StripeObject } from './json.ts';

/** A condition on stored objects: SQL, and the values for its question marks. */
export type Filter = { sql: string; values: SQLInputValue[] };

export type Page = { limit: number; startingAfter?: string | undefined; endingBefore?: string | undefined };

export type Store = ReturnType<typeof createStore>;

/** All objects in one table, as the JSON that is answered. Lists go from new to old. */
export function createStore(database: DatabaseSync) {
  const insertSql = database.prepare('insert into object (id, type, created_at, body) values (?, ?, ?, ?)');
  const updateSql = database.prepare('update object set body = ? where id = ?');
  const getSql = database.prepare('select body from object where id = ? and type = ?');
  const anySql = database.prepare('select body from object where id = ?');
  const seqSql = database.prepare('select seq from object where id = ? and type = ?');
  const read = (row: Record<string, unknown> | undefined): StripeObject | undefined =>
    row && JSON.parse(String(row.body));

  const select = (type: string, filters: Filter[], order: 'asc' | 'desc', limit: number): StripeObject[] => {
    const where = ['type = ?', ...filters.map(filter => filter.sql)].join(' and ');
    const rows = database
      .prepare(`select body from object where ${where} order by seq ${order} limit ?`)
      .all(type, ...filters.flatMap(filter => filter.values), limit);
    return rows.map(row => JSON.parse(String(row.body)));
  };
  const seqOf = (type: string, id: string, param: string): number => {
    const row = seqSql.get(id, type);
    if (!row) throw missing(type, id, param);
    return Number(row.seq);
  };

  return {
    insert<T extends StripeObject>(object: T): T {
      insertSql.run(object.id, object.object, object.created, JSON.stringify(object));
      return object;
    },
    /** Replaces the stored object; its place in lists stays. */
    update<T extends StripeObject>(object: T): T {
      updateSql.run(JSON.stringify(object), object.id);
      return object;
    },
    find: (type: string, id: string) => read(getSql.get(id, type)),
    any: (id: string) => read(anySql.get(id)),
    all: (type: string, filters: Filter[] = [], limit = 1000) => select(type, filters, 'desc', limit),
    /** One page, newest first, and whether there is more in that direction. */
    page(type: string, filters: Filter[], page: Page): { data: StripeObject[]; hasMore: boolean } {
      const bounds: Filter[] = [];
      if (page.startingAfter) bounds.push(below(seqOf(type, page.startingAfter, 'starting_after')));
      if (page.endingBefore) bounds.push(above(seqOf(type, page.endingBefore, 'ending_before')));
      const found = select(type, [...filters, ...bounds], page.endingBefore ? 'asc' : 'desc', page.limit + 1);
      const data = found.slice(0, page.limit);
      return { data: page.endingBefore ? data.reverse() : data, hasMore: found.length > page.limit };
    },
  };
}

function below(seq: number): Filter {
  return { sql: 'seq < ?', values: [seq] };
}

function above(seq: number): Filter {
  return { sql: 'seq > ?', values: [seq] };
}

/** The field at this path (`$.payment.payment_intent`) equals the value; `undefined` filters nothing. */
export function where(path: string, value: string | boolean | undefined): Filter[] {
  if (value === undefined) return [];
  return [{ sql: 'json_extract(body, ?) = ?', values: [path, typeof value === 'boolean' ? Number(value) : value] }];
}

export function whereIn(path: string, values: readonly string[] | undefined): Filter[] {
  if (!values) return [];
  return [
    { sql: `json_extract(body, ?) in (${values.map(() => '?').join(', ') || 'null'})`, values: [path, ...values] },
  ];
}

export type CreatedRange = number | { [bound in 'gt' | 'gte' | 'lt' | 'lte']?: number | undefined };

const comparison = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

export function whereCreated(range: CreatedRange | undefined): Filter[] {
  if (range === undefined) return [];
  if (typeof range === 'number') return [{ sql: 'created_at = ?', values: [range] }];
  return (['gt', 'gte', 'lt', 'lte'] as const).flatMap(bound => {
    const seconds = range[bound];
    return seconds === undefined ? [] : [{ sql: `created_at ${comparison[bound]} ?`, values: [seconds] }];
  });
}
