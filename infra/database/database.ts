import type pg from 'pg';
import type { Database, OutboxMessage, ServingRole } from '../../src/kernel/database.ts';
import { createOrm, type Orm } from './orm.ts';
import { createPool } from './pool.ts';
import { openTransaction, type TransactionDeps } from './unit-transaction.ts';

export type DatabaseOptions = {
  url: URL;
  /** The roles that this process works as; it can open units of no other. */
  passwords: Readonly<Partial<Record<ServingRole, string>>>;
  /** Connections for each role. */
  poolMax: number;
  applicationName: string;
  /** 32 bytes; the database never holds it. */
  auditMac: (message: string) => Buffer;
  /** Of root keys before this one. */
  auditMacsBefore?: readonly ((message: string) => Buffer)[];
  committed?: (messages: OutboxMessage[]) => void;
};

export type OpenDatabase = Database & {
  /** For what is asked outside of units: migrations and the guard. */
  pools: Readonly<Partial<Record<ServingRole, pg.Pool>>>;
  /** Who is told of committed messages; set once the sender exists. */
  onCommitted(listener: (messages: OutboxMessage[]) => void): void;
  close(): Promise<void>;
};

/** Opens a pool for each role it is given a password of. Nothing connects until the first unit. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { url, passwords, poolMax, applicationName } = options;
  const given = Object.entries(passwords) as [ServingRole, string][];
  const opened = given.map(([role, password]) => {
    const pool = createPool({ url, role, password, poolMax, applicationName });
    return { role, pool };
  });
  const transactions = new Map(opened.map(({ role, pool }) => [role, transactionDepsOf(pool)]));
  const transactionsOf = (role: ServingRole): TransactionDeps => {
    const deps = transactions.get(role);
    if (!deps) throw new Error(`this process does not work as ${role}`);
    return deps;
  };
  let listener = options.committed ?? (() => undefined);
  return {
    pools: Object.fromEntries(opened.map(({ role, pool }) => [role, pool])),
    onCommitted: next => {
      listener = next;
    },
    committed: messages => listener(messages),
    auditMac: options.auditMac,
    auditMacsBefore: options.auditMacsBefore ?? [],
    begin: (role, opening, readOnly) => openTransaction(transactionsOf(role), opening, readOnly),
    close: async () => {
      await Promise.all(opened.map(({ pool }) => pool.end()));
    },
  };
}

function transactionDepsOf(pool: pg.Pool): TransactionDeps {
  let orm: Orm | undefined;
  return {
    pool,
    // Units speak SQL by Kysely. An ORM reads all entities first: it is made when a unit asks for one.
    createEntityManager: () => {
      orm ??= createOrm(pool);
      return orm.em.fork();
    },
    // A role may cancel what runs under the same role. It takes another connection of the pool.
    cancel: async backendPid => {
      await pool.query('select pg_cancel_backend($1)', [backendPid]);
    },
  };
}
