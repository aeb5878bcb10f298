import { createHmac } from 'node:crypto';
import pg from 'pg';
import { type OpenDatabase, openDatabase } from '../../infra/database/database.ts';
import type { OutboxMessage } from '../../src/kernel/database.ts';
import { createDatabase, type TestDatabase } from './environment/index.ts';

export type OpenTestDatabase = {
  database: OpenDatabase;
  test: TestDatabase;
  /** What the commits handed to the sender. */
  committed: OutboxMessage[];
  /** Runs SQL as a superuser, who sees behind every policy. */
  admin<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** A migrated database of the test file's own, opened as the processes open it. */
export async function openTestDatabase(poolMax = 4): Promise<OpenTestDatabase> {
  const test = await createDatabase();
  const { reeve_app, reeve_operator, reeve_identity, reeve_platform } = test.rolePasswords;
  const committed: OutboxMessage[] = [];
  const database = await openDatabase({
    url: new URL(test.url),
    passwords: { reeve_app, reeve_operator, reeve_identity, reeve_platform },
    poolMax,
    applicationName: 'reeve tests',
    auditMac: message => createHmac('sha256', 'audit key of the tests').update(message).digest(),
    committed: messages => committed.push(...messages),
  });
  const superuser = new pg.Pool({ connectionString: test.adminUrl, max: 2 });
  // An idle connection that the server ends while the database is dropped is no fault of any test.
  superuser.on('error', () => undefined);
  return {
    database,
    test,
    committed,
    admin: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await superuser.query<Row>(sql, values)).rows,
    close: async () => {
      await database.close();
      await superuser.end();
      await test.drop();
    },
  };
}
