import { AsyncLocalStorage } from 'node:async_hooks';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { CompiledQuery, type PostgresDialect } from 'kysely';

/** The statement that goes with BEGIN, and its rows afterwards. */
export type OpeningStatement = { sql: string; rows: Record<string, unknown>[] };
const opening = new AsyncLocalStorage<OpeningStatement>();

/** Runs `begin` so that its BEGIN carries the statement, in one trip. */
export const carrying = (statement: OpeningStatement, begin: () => Promise<unknown>) => opening.run(statement, begin);

class UnitConnection extends PostgreSqlConnection {
  override createKyselyDialect(overrides: Parameters<PostgreSqlConnection['createKyselyDialect']>[0]): PostgresDialect {
    const dialect = super.createKyselyDialect(overrides);
    const createDriver = dialect.createDriver.bind(dialect);
    dialect.createDriver = () => {
      const driver = createDriver();
      const rollback = driver.rollbackTransaction.bind(driver);
      // Kysely does not release a connection whose BEGIN or ROLLBACK failed (kysely#1990)
      driver.rollbackTransaction = connection => rollback(connection).catch(() => undefined);
      driver.beginTransaction = async (connection, { isolationLevel, accessMode }) => {
        const statement = opening.getStore();
        const begin = ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode]
          .filter(Boolean)
          .join(' ');
        try {
          const sql = [begin, statement?.sql].filter(Boolean).join('; ');
          const { rows } = await connection.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql));
          if (statement) statement.rows = rows;
        } catch (error) {
          await driver.rollbackTransaction(connection);
          await driver.releaseConnection(connection);
          throw error;
        }
      };
      return driver;
    };
    return dialect;
  }
}

export class UnitDriver extends PostgreSqlDriver {
  protected override readonly connection = new UnitConnection(this.config);
}
