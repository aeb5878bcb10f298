import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { checkRole } from '../../infra/database/guard/guard.ts';
import { createPool } from '../../infra/database/pool.ts';
import { createDatabase, type TestDatabase } from '../support/environment/index.ts';

/** Roles belong to the whole server: these tests use one of their own, so that no other test sees it change. */
describe('the guard of the connected role', () => {
  let test: TestDatabase;
  const role = `reeve_probe_${process.pid}`;
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: test.adminUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const problems = async () => {
    const options = { url: new URL(test.url), password: 'probe', poolMax: 1, applicationName: 'probe' };
    const pool = createPool({ ...options, role: role as 'reeve_app' });
    const found = await checkRole(pool).finally(() => pool.end());
    return found.map(({ text }) => text);
  };
  beforeAll(async () => {
    test = await createDatabase();
    await admin(`create role ${role} login password 'probe'; grant connect on database ${test.name} to ${role}`);
  });
  afterEach(() =>
    admin(`alter role ${role} nosuperuser nobypassrls nocreaterole nocreatedb; revoke reeve_owner from ${role}`),
  );
  afterAll(async () => {
    await admin(`revoke all on database ${test.name} from ${role}; drop role ${role}`);
    await test.drop();
  });

  it('accepts a role that can do nothing by itself', async () => {
    expect(await problems()).toEqual([]);
  });

  it.each(['superuser', 'bypassrls', 'createrole', 'createdb'])('refuses %s', async attribute => {
    await admin(`alter role ${role} ${attribute}`);
    expect(await problems()).toEqual([`${role}: could bypass policies or make roles`]);
  });

  it('refuses a role that may become the owner', async () => {
    await admin(`grant reeve_owner to ${role}`);
    expect(await problems()).toEqual([`${role}: may become reeve_owner`]);
  });
});
