import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { schemas } from '../../src/register.ts';
import { AgencySchemaGenerator } from './agency-schema.ts';
import { migrations } from './migrations/index.ts';

export type OwnerConnection = { url: URL; password: string };

/**
 * The owner's ORM, for migrations only. `row_security=off` makes a policy that would filter the owner raise instead:
 * a back-fill or a validation must never pass over rows it cannot see.
 */
export function createOwnerOrm({ url, password }: OwnerConnection) {
  return MikroORM.init({
    entities: [...schemas],
    host: url.hostname,
    port: Number(url.port || 5432),
    dbName: decodeURIComponent(url.pathname.slice(1)),
    user: 'reeve_owner',
    password,
    ensureDatabase: false,
    logger: () => undefined,
    forceUtcTimezone: true,
    extensions: [Migrator, AgencySchemaGenerator],
    schemaGenerator: { ignoreRoutines: true, skipViews: [/.*/] },
    migrations: {
      path: new URL('./migrations', import.meta.url).pathname,
      migrationsList: [...migrations],
      emit: 'ts',
      snapshot: false,
      tableName: 'schema_migration',
      allOrNothing: false,
      disableForeignKeys: false,
    },
    driverOptions: { options: '-c row_security=off', lock_timeout: 10_000, connectionTimeoutMillis: 10_000 },
  });
}
