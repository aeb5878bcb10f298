import { MikroORM } from '@mikro-orm/postgresql';
import { PostgresDialect } from 'kysely';
import type pg from 'pg';
import { schemas } from '../../src/register.ts';
import { AgencySchemaGenerator } from './agency-schema.ts';

/** MikroORM on a pool that exists. It reads all entities first, which takes some 200 ms of a core. */
export function createOrm(pool: pg.Pool) {
  return new MikroORM({
    entities: [...schemas],
    dbName: pool.options.database ?? '',
    ensureDatabase: false,
    useBatchUpdates: false,
    forceUtcTimezone: true,
    extensions: [AgencySchemaGenerator],
    driverOptions: new PostgresDialect({ pool }),
  });
}
export type Orm = ReturnType<typeof createOrm>;
