import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Role } from '../../src/kernel/entity.ts';
import { schemas } from '../../src/register.ts';
import { AgencySchemaGenerator } from './agency-schema.ts';
import { UnitClient } from './unit-client.ts';

export type OrmOptions = { url: URL; role: Role; password: string; poolMax: number; applicationName: string };

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

/** One pool under one role. It does not connect until used. */
export function createOrm({ url, role, password, poolMax, applicationName }: OrmOptions) {
  const ssl = url.searchParams.get('sslmode');
  return MikroORM.init({
    entities: [...schemas],
    host: url.hostname,
    port: Number(url.port || 5432),
    dbName: decodeURIComponent(url.pathname.slice(1)),
    user: role,
    password,
    ensureDatabase: false,
    useBatchUpdates: false,
    forceUtcTimezone: true,
    pool: { min: 0, max: poolMax },
    extensions: [AgencySchemaGenerator],
    driverOptions: {
      ...limits,
      Client: UnitClient,
      types: types(),
      application_name: applicationName,
      options: '-c TimeZone=UTC -c DateStyle=ISO',
      ...(ssl && ssl !== 'disable'
        ? { ssl: { rejectUnauthorized: ssl === 'verify-full', minVersion: 'TLSv1.2' } }
        : {}),
      onPoolCreated: guardReleases,
    },
  });
}
export type Orm = Awaited<ReturnType<typeof createOrm>>;

/** A connection that comes back inside a transaction is ended, not reused: no context can leak. */
function guardReleases(pool: pg.Pool): void {
  pool.on('release', (_error, client) => {
    const ends = client instanceof UnitClient && client.owesCommit;
    if (client.getTransactionStatus() !== 'I' && !ends) void client.end();
  });
}
