import pg from 'pg';
import type { Role } from '../../src/kernel/entity.ts';
import { UnitClient } from './unit-client.ts';

export type PoolOptions = { url: URL; role: Role; password: string; poolMax: number; applicationName: string };

/** Instants as ISO texts, days as texts: nothing is parsed twice, and both MikroORM and Kysely read them. */
function types(): pg.TypeOverrides {
  const overrides = new pg.TypeOverrides();
  for (const oid of [1082, 1114, 1186]) overrides.setTypeParser(oid, text => text);
  overrides.setTypeParser(1184, text => text.replace(' ', 'T').replace('+00', 'Z'));
  return overrides;
}

/** Pool defaults wait for ever; these do not. Milliseconds. */
const limits = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 15_000,
  lock_timeout: 3_000,
  idle_in_transaction_session_timeout: 20_000,
};

/** Connections under one role. It does not connect until used. */
export function createPool({ url, role, password, poolMax, applicationName }: PoolOptions): pg.Pool {
  const ssl = url.searchParams.get('sslmode');
  const options = {
    ...limits,
    host: url.hostname,
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: role,
    password,
    min: 0,
    max: poolMax,
    Client: UnitClient,
    types: types(),
    application_name: applicationName,
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    ...(ssl && ssl !== 'disable'
      ? { ssl: { rejectUnauthorized: ssl === 'verify-full', minVersion: 'TLSv1.2' as const } }
      : {}),
  };
  const pool = new pg.Pool(options);
  guardReleases(pool);
  surviveDrops(pool);
  return pool;
}

/** A connection that comes back inside a transaction is ended, not reused: no context can leak. */
function guardReleases(pool: pg.Pool): void {
  pool.on('release', (_error, client) => {
    const ends = client instanceof UnitClient && client.owesCommit;
    if (client.getTransactionStatus() !== 'I' && !ends) void client.end();
  });
}

/** A connection that the server drops fails whatever runs on it; unheard, its event would end the process as well. */
function surviveDrops(pool: pg.Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', client => client.on('error', () => undefined));
}
