import { CompiledQuery } from 'kysely';
import type { Database, OutboxMessage, ServingRole } from '../../src/kernel/database.ts';
import { copyOut } from './copy-out.ts';
import { createOrm, type Orm } from './orm.ts';
import { carrying, type OpeningStatement } from './unit-driver.ts';

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
  const ormOf = (role: ServingRole): Orm => {
    const orm = orms[role];
    if (!orm) throw new Error(`this process does not work as ${role}`);
    return orm;
  };
  let listener = options.committed ?? (() => undefined);
  return {
    orms,
    onCommitted: next => {
      listener = next;
    },
    committed: messages => listener(messages),
    auditMac: options.auditMac,
    fork: role => ormOf(role).em.fork(),
    begin: async (em, sql, readOnly) => {
      const statement: OpeningStatement = { sql, rows: [] };
      await carrying(statement, () => em.begin({ readOnly }));
      return statement.rows;
    },
    copyOut: (em, role, query) => copyOut(em, query, pid => cancelBackend(ormOf(role), pid)),
    close: async () => {
      await Promise.all(Object.values(orms).map(orm => orm.close(true)));
    },
  };
}

/** A role may cancel what runs under the same role. It takes another connection of the pool. */
async function cancelBackend(orm: Orm, backendPid: number): Promise<void> {
  await orm.em
    .fork()
    .getKysely()
    .executeQuery(CompiledQuery.raw('select pg_cancel_backend($1)', [backendPid]));
}
