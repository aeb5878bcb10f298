import type { CompiledQuery, ConnectionProvider, DatabaseConnection, QueryResult } from 'kysely';
import type pg from 'pg';
import type { UnitClient } from './unit-client.ts';

export type PooledClient = UnitClient & pg.PoolClient;

const counting = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** The connection of one transaction, as Kysely sees it: one query after another, and none once it is over. */
export class UnitConnection implements ConnectionProvider, DatabaseConnection {
  readonly #client: PooledClient;
  readonly #waiting: (() => void)[] = [];
  #busy = false;
  #over = false;

  constructor(client: PooledClient) {
    this.#client = client;
  }

  provideConnection<T>(work: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    return this.#alone(() => {
      // Its connection may be somebody else's by now.
      if (this.#over) throw new Error('this unit of work is over');
      return work(this);
    });
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.#client.query(sql, parameters);
    return { rows: rows as Row[], ...(counting.has(command) ? { numAffectedRows: BigInt(rowCount) } : {}) };
  }

  streamQuery(): never {
    throw new Error('a unit of work copies out what is long: see copyOut');
  }

  /** Waits for what is under way, then has `ending` end the transaction. To be called again only if that has failed. */
  end(ending: (client: PooledClient) => Promise<void>): Promise<void> {
    return this.#alone(() => {
      this.#over = true;
      return ending(this.#client);
    });
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy) await new Promise<void>(resolve => this.#waiting.push(resolve));
    this.#busy = true;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy = false;
    }
  }
}
