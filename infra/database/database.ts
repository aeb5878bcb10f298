import type { Database, OutboxMessage, ServingRole } from '../../src/kernel/database.ts';
import { createOrm, type Orm } from './orm.ts';
import { carrying, type OpeningStatement } from './unit-driver.ts';

export type DatabaseOptions = {
  url: URL;
  passwords: Readonly<Record<ServingRole, string>>;
  /** Connections for each role. */
  poolMax: number;
  applicationName: string;
  /** 32 bytes; the database never holds it. */
  auditMac: (message: string) => Buffer;
  committed?: (messages: OutboxMessage[]) => void;
};

export type OpenDatabase = Database & {
  orms: Readonly<Record<ServingRole, Orm>>;
  /** Who is told of committed messages; set once the sender exists. */
  onCommitted(listener: (messages: OutboxMessage[]) => void): void;
  close(): Promise<void>;
};

const servingRoles: readonly ServingRole[] = ['reeve_app', 'reeve_operator', 'reeve_identity', 'reeve_platform'];

/** Opens a pool for each serving role. Nothing connects until the first unit. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { url, passwords, poolMax, applicationName } = options;
  const opened = await Promise.all(
    servingRoles.map(async role => {
      const orm = await createOrm({ url, role, password: passwords[role], poolMax, applicationName });
      return [role, orm] as const;
    }),
  );
  const orms = Object.fromEntries(opened) as Record<ServingRole, Orm>;
  let listener = options.committed ?? (() => undefined);
  return {
    orms,
    onCommitted: next => {
      listener = next;
    },
    committed: messages => listener(messages),
    auditMac: options.auditMac,
    fork: role => orms[role].em.fork(),
    begin: async (em, sql, readOnly) => {
      const statement: OpeningStatement = { sql, rows: [] };
      await carrying(statement, () => em.begin({ readOnly }));
      return statement.rows;
    },
    close: async () => {
      await Promise.all(Object.values(orms).map(orm => orm.close(true)));
    },
  };
}
