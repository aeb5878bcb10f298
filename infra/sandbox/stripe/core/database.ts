import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const schema = `
  create table if not exists object (
    seq integer primary key autoincrement,
    id text not null unique,
    type text not null,
    created_at integer not null,
    body text not null
  ) strict;
  create index if not exists object_type on object (type, seq);
  create table if not exists idempotency (
    key text primary key,
    request text not null,
    status integer not null,
    body text not null,
    stored_at_ms integer not null
  ) strict;
  create table if not exists delivery (
    event_id text not null,
    endpoint_id text not null,
    state text not null check (state in ('pending', 'delivered', 'failed')),
    attempts integer not null default 0,
    next_attempt_at_ms integer not null,
    outcome text,
    primary key (event_id, endpoint_id)
  ) strict;
  create index if not exists delivery_due on delivery (state, next_attempt_at_ms);
`;

/** Opens the sandbox's state, a SQLite file (or `:memory:`), and makes its tables. */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 2000;');
  database.exec(schema);
  return database;
}

/** Everything in `work` is kept, or nothing. Not nested: a transaction inside one joins it. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}
