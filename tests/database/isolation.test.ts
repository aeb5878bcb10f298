import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { withRun } from '../../activities/kernel/current-run.ts';
import { onceForAgency } from '../../activities/kernel/once.ts';
import { scopeOf } from '../../src/kernel/contract.ts';
import type { Privilege, Role } from '../../src/kernel/entity.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type Relation, register } from '../../src/register.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { fillTables } from '../support/fill-tables.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

type Name = string;
const columnOf = ({ kind, agencyColumn }: Relation) => agencyColumn ?? (kind === 'agency' ? 'agency_id' : 'for_agency');
const may = (role: 'reeve_app' | 'reeve_operator', privilege: Privilege): [Name, string][] =>
  Object.entries(register)
    .filter(([, { grants }]) => grants[role]?.includes(privilege))
    .map(([name, relation]) => [name, columnOf(relation)]);
const closed = (role: 'reeve_app' | 'reeve_operator'): Name[] =>
  Object.keys(register).filter(name => !register[name]?.grants[role]?.length);

let opened: OpenTestDatabase;
let api: TestApi;
let mine: TestWorld;
let foreign: TestWorld;
const pools = new Map<Role, pg.Pool>();

beforeAll(async () => {
  opened = await openTestDatabase();
  api = await startApi(opened);
  [mine, foreign] = [await createWorld(opened, api.deps), await createWorld(opened, api.deps)];
  for (const world of [mine, foreign]) await fillTables(opened.admin, world);
  for (const role of ['reeve_app', 'reeve_operator'] as const)
    pools.set(role, new pg.Pool({ connectionString: opened.test.urlAs(role), max: 2 }));
});
afterAll(async () => {
  for (const pool of pools.values()) await pool.end();
  await api.close();
  await opened.close();
});

/** Statements as that role, in the context of that agency, undone afterwards; none without an agency. */
async function as<T>(role: Role, agencyId: string | null, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pools.get(role)!.connect();
  try {
    await client.query('begin');
    // An admin: some rows are for those who wrote them, and for admins.
    const member_id = agencyId && memberOf(agencyId);
    const context = { agency_id: agencyId, actor_kind: agencyId && 'staff', actor_id: agencyId && uuid7(), member_id };
    for (const [name, value] of Object.entries(context))
      if (value) await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
const memberOf = (agencyId: string) => (agencyId === mine.agencyId ? mine : foreign).members.admin.membershipId;
const agenciesIn = async (client: pg.PoolClient, table: string, column: string) =>
  (await client.query(`select distinct ${column} as agency from ${table}`)).rows.map(row => row.agency);
const forbidden = { code: '42501' };

describe('[B2] an agency that reads and writes with SQL of its own', () => {
  it.each(may('reeve_app', 'select'))('sees its own rows of %s and no others', async (table, column) => {
    const all = await opened.admin<{ agency: string }>(`select distinct ${column} as agency from ${table}`);
    expect(all.map(row => row.agency)).toEqual(expect.arrayContaining([mine.agencyId, foreign.agencyId]));
    expect(await as('reeve_app', mine.agencyId, client => agenciesIn(client, table, column))).toEqual([mine.agencyId]);
  });

  it.each(may('reeve_app', 'select'))('sees nothing of %s without a context', async (table, column) => {
    expect(await as('reeve_app', null, client => agenciesIn(client, table, column))).toEqual([]);
  });

  it.each(may('reeve_app', 'update'))(
    "changes no row of another agency's %s, and gives none away",
    async (table, column) => {
      await as('reeve_app', mine.agencyId, async client => {
        const touch = (agencyId: string) =>
          client.query(`update ${table} set created_at = created_at where ${column} = $1`, [agencyId]);
        expect((await touch(mine.agencyId)).rowCount).toBeGreaterThan(0);
        expect((await touch(foreign.agencyId)).rowCount).toBe(0);
        const given = client.query(`update ${table} set ${column} = $1`, [foreign.agencyId]);
        await expect(given).rejects.toMatchObject(forbidden);
      });
    },
  );

  it.each(may('reeve_app', 'delete'))("removes no row of another agency's %s", async (table, column) => {
    const removed = (agencyId: string) =>
      as('reeve_app', mine.agencyId, async client => {
        const deleted = client.query(`delete from ${table} where ${column} = $1`, [agencyId]);
        // The policies let it go; a row that points to it holds it.
        return (await deleted.catch(error => (error.code === '23503' ? { rowCount: 1 } : Promise.reject(error))))
          .rowCount;
      });
    expect(await removed(foreign.agencyId)).toBe(0);
    expect(await removed(mine.agencyId)).toBeGreaterThan(0);
  });

  it.each(may('reeve_app', 'insert'))('adds no row to the %s of another agency', async (table, column) => {
    const [row] = await opened.admin<{ row: object }>(
      `select to_jsonb(t) as row from ${table} t where ${column} = $1 limit 1`,
      [foreign.agencyId],
    );
    const copy = { ...row?.row, id: uuid7() };
    await as('reeve_app', mine.agencyId, async client => {
      const added = client.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
        copy,
      ]);
      await expect(added).rejects.toMatchObject({
        ...forbidden,
        message: expect.stringContaining('row-level security'),
      });
    });
  });

  it.each(['outbox', 'run', 'step'])("adds nothing to the %s that names another agency's workflow", async table => {
    const [row] = await opened.admin<{ row: object }>(
      `select to_jsonb(t) as row from ${table} t where for_agency = $1 limit 1`,
      [mine.agencyId],
    );
    const add = (workflowId: string) =>
      as('reeve_app', mine.agencyId, client =>
        client.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
          { ...row?.row, id: uuid7(), execution_id: uuid7(), workflow_id: workflowId },
        ]),
      );
    await expect(add(`agency/${foreign.agencyId}/x/y`)).rejects.toMatchObject(forbidden);
    const platform = add('platform/x/y');
    // A step of a platform run may act for an agency; to start or wake the platform's runs is not an agency's business.
    if (table === 'step') expect((await platform).rowCount).toBe(1);
    else await expect(platform).rejects.toMatchObject(forbidden);
    expect((await add(`agency/${mine.agencyId}/x/y`)).rowCount).toBe(1);
  });

  it.each(closed('reeve_app'))('cannot even name %s', async table => {
    await as('reeve_app', mine.agencyId, async client => {
      await expect(client.query(`select from ${table}`)).rejects.toMatchObject(forbidden);
    });
  });
});

describe('[B2] an operator without a support grant', () => {
  it.each(may('reeve_operator', 'select'))('sees nothing of %s, whatever agency they name', async (table, column) => {
    expect(await as('reeve_operator', mine.agencyId, client => agenciesIn(client, table, column))).toEqual([]);
  });
});

describe('[B2] a job', () => {
  const runOf = (agencyId: string) => ({
    workflowId: `agency/${agencyId}/x/y`,
    runId: 'r',
    executionId: 'r',
    scope: scopeOf(`agency/${agencyId}/x/y`),
    attempt: 1,
    kind: 'x',
    generation: '',
  });

  it.each(['x', 'agency/x', 'agency/none/x/y', `agency/${uuid7()}`, 'platform/x', ''])(
    'whose id says no scope fails loudly: %s',
    id => {
      expect(() => scopeOf(id)).toThrow(expect.objectContaining({ code: 'scope_violation' }));
    },
  );

  it('that names another agency than its own fails loudly, and does nothing', async () => {
    const work = () => Promise.reject(new Error('it was done'));
    const step = async () => onceForAgency(opened.database, 'step', work, foreign.agencyId);
    await expect(withRun(runOf(mine.agencyId), step)).rejects.toMatchObject({ code: 'scope_violation' });
  });

  it('reads only its own agency, even where it asks for all', async () => {
    const read = () =>
      onceForAgency(opened.database, uuid7(), async unit =>
        (await unit.sql.selectFrom('property').select('agency_id').execute()).map(row => row.agency_id),
      );
    const seen = await withRun(runOf(mine.agencyId), read);
    expect([...new Set(seen)]).toEqual([mine.agencyId]);
  });
});

describe('[B2] what lies outside of row-level security', () => {
  it.each(['reeve_app', 'reeve_operator'] as const)('gives %s no large objects to pass rows by', async role => {
    const attempt = pools.get(role)?.query("select lo_from_bytea(0, 'of another agency'::bytea)");
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });
});
