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
  committed?: (messages: OutboxMessage[]) => void;
};

export type OpenDatabase = Database & {
  orms: Readonly<Partial<Record<ServingRole, Orm>>>;
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
    return { role, pool, orm: once(() => createOrm(pool)) };
  });
  const transactions = new Map(opened.map(({ role, pool, orm }) => [role, transactionDepsOf(pool, orm)]));
  const transactionsOf = (role: ServingRole): TransactionDeps => {
    const deps = transactions.get(role);
    if (!deps) throw new Error(`this process does not work as ${role}`);
    return deps;
  };
  let listener = options.committed ?? (() => undefined);
  return {
    orms: lazyOrms(opened),
    onCommitted: next => {
      listener = next;
    },
    committed: messages => listener(messages),
    auditMac: options.auditMac,
    begin: (role, opening, readOnly) => openTransaction(transactionsOf(role), opening, readOnly),
    close: async () => {
      await Promise.all(opened.map(({ pool }) => pool.end()));
    },
  };
}

/** Units speak SQL by Kysely; an ORM, which reads all entities first, is made for a role when one asks for it. */
function lazyOrms(opened: readonly { role: ServingRole; orm: () => Orm }[]): Partial<Record<ServingRole, Orm>> {
  const orms: Partial<Record<ServingRole, Orm>> = {};
  for (const { role, orm } of opened) Object.defineProperty(orms, role, { enumerable: true, get: orm });
  return orms;
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const transactionDepsOf = (pool: pg.Pool, orm: () => Orm): TransactionDeps => ({
  pool,
  createEntityManager: () => orm().em.fork(),
  // A role may cancel what runs under the same role. It takes another connection of the pool.
  cancel: async backendPid => {
    await pool.query('select pg_cancel_backend($1)', [backendPid]);
  },
});
