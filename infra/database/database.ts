import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import type { Database, OutboxMessage, ServingRole } from '../../src/kernel/database.ts';
import { createOrm, type Orm } from './orm.ts';
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
  const roles = Object.entries(passwords) as [ServingRole, string][];
  const opened = roles.map(async ([role, password]) => {
    const orm = await createOrm({ url, role, password, poolMax, applicationName });
    return [role, orm] as const;
  });
  const orms: Partial<Record<ServingRole, Orm>> = Object.fromEntries(await Promise.all(opened));
  const transactions = new Map<ServingRole, TransactionDeps>();
  for (const [role, orm] of Object.entries(orms) as [ServingRole, Orm][])
    transactions.set(role, await transactionDepsOf(orm));
  const transactionsOf = (role: ServingRole): TransactionDeps => {
    const deps = transactions.get(role);
    if (!deps) throw new Error(`this process does not work as ${role}`);
    return deps;
  };
  let listener = options.committed ?? (() => undefined);
  return {
    orms,
    onCommitted: next => {
      listener = next;
    },
    committed: messages => listener(messages),
    auditMac: options.auditMac,
    begin: (role, opening, readOnly) => openTransaction(transactionsOf(role), opening, readOnly),
    close: async () => {
      await Promise.all(Object.values(orms).map(orm => orm.close(true)));
    },
  };
}

const transactionDepsOf = async (orm: Orm): Promise<TransactionDeps> => ({
  pool: (await orm.em.getConnection().getNativeClient()) as pg.Pool,
  createEntityManager: () => orm.em.fork(),
  cancel: backendPid => cancelBackend(orm, backendPid),
});

/** A role may cancel what runs under the same role. It takes another connection of the pool. */
async function cancelBackend(orm: Orm, backendPid: number): Promise<void> {
  await orm.em
    .fork()
    .getKysely()
    .executeQuery(CompiledQuery.raw('select pg_cancel_backend($1)', [backendPid]));
}
