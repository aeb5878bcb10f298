import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type CompiledQuery,
  DefaultQueryExecutor,
  type Dialect,
  DummyDriver,
  type OperationNodeSource,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
} from 'kysely';
import type pg from 'pg';
import type { OpenTransaction } from '../../src/kernel/database.ts';
import type { Tables } from '../../src/register.ts';
import { copyOut } from './copy-out.ts';
import type { Row } from './row-reader.ts';
import type { Statement } from './statement-batch.ts';
import { type PooledClient, UnitConnection } from './unit-connection.ts';

export type TransactionDeps = {
  pool: pg.Pool;
  createEntityManager: () => EntityManager;
  /** Cancels what another connection of the same role runs. */
  cancel: (backendPid: number) => Promise<void>;
};

/** Opens a transaction on a connection of the pool, which it gives back when it has ended. */
export async function openTransaction(
  deps: TransactionDeps,
  opening: Statement,
  readOnly: boolean,
): Promise<OpenTransaction> {
  const client = (await deps.pool.connect()) as PooledClient;
  try {
    return new UnitTransaction(client, await client.begin(readOnly, opening), readOnly, deps);
  } catch (error) {
    await giveBack(client);
    throw error;
  }
}

/** Rolls back what is open. A connection that cannot even do that is not used again. */
async function giveBack(client: PooledClient): Promise<void> {
  try {
    if (client.getTransactionStatus() !== 'I') await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
}

const [compiler, adapter, driver] = [new PostgresQueryCompiler(), new PostgresAdapter(), new DummyDriver()];
/** How queries are written; where they go, each transaction says. */
const dialect: Dialect = {
  createDriver: () => driver,
  createQueryCompiler: () => compiler,
  createAdapter: () => adapter,
  createIntrospector: kysely => new PostgresIntrospector(kysely),
};

class UnitTransaction implements OpenTransaction {
  readonly rows: Row[];
  readonly sql: Transaction<Tables>;
  readonly #connection: UnitConnection;
  readonly #readOnly: boolean;
  readonly #deps: TransactionDeps;
  #em: EntityManager | undefined;

  constructor(client: PooledClient, rows: Row[], readOnly: boolean, deps: TransactionDeps) {
    this.rows = rows;
    this.#connection = new UnitConnection(client);
    this.#readOnly = readOnly;
    this.#deps = deps;
    const executor = new DefaultQueryExecutor(compiler, adapter, this.#connection);
    this.sql = new Transaction({ config: { dialect }, dialect, driver, executor });
  }

  get em(): EntityManager {
    if (!this.#em) {
      this.#em = this.#deps.createEntityManager();
      this.#em.setTransactionContext(this.sql);
    }
    return this.#em;
  }

  copyOut(query: OperationNodeSource): AsyncIterable<Uint8Array> {
    return copyOut(this.sql, query, this.#deps.cancel);
  }

  async flush(): Promise<void> {
    await this.#em?.flush();
  }

  async commit(last?: CompiledQuery): Promise<void> {
    await this.#connection.end(async client => {
      const before = last ? [{ text: last.sql, values: last.parameters }] : [];
      if (this.#readOnly) await client.commitRead();
      else await client.run([...before, { text: 'commit' }]);
      client.release();
    });
  }

  rollback(): Promise<void> {
    return this.#connection.end(giveBack);
  }
}
