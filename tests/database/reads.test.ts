import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import type { Tables } from '../../src/register.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { insertAgency } from '../support/http/people.ts';

let opened: OpenTestDatabase;
let [mine, other] = ['', ''];
beforeAll(async () => {
  opened = await openTestDatabase(1);
  mine = (await insertAgency(opened.admin)).agencyId;
  other = (await insertAgency(opened.admin)).agencyId;
});
afterAll(() => opened.close());

const agencies = (db: Kysely<Tables>) => db.selectFrom('agency').select('id').execute();
const read = <T>(agencyId: string, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
  withAgency(opened.database, systemActor(agencyId, 'test'), unit => work(unit.sql), 'read');
const statesOfBackends = () =>
  opened.admin<{ state: string }>(
    `select distinct state from pg_stat_activity where usename = 'reeve_app' and datname = current_database()`,
  );

describe('a unit that reads', () => {
  it('[B2] leaves no context to whoever has its connection next, in a unit or in none', async () => {
    expect(await read(mine, agencies)).toEqual([{ id: mine }]);
    expect(await read(other, agencies)).toEqual([{ id: other }]);
    const dialect = new PostgresDialect({ pool: opened.database.pools.reeve_app! });
    const pool = new Kysely<Tables>({ dialect });
    expect(await agencies(pool)).toEqual([]);
    await read(mine, agencies);
    const context = sql<{ agency: string | null }>`select nullif(current_setting('app.agency_id', true), '') as agency`;
    expect((await context.execute(pool)).rows).toEqual([{ agency: null }]);
  });

  it('ends its transaction soon, though nobody has waited for that', async () => {
    await read(mine, agencies);
    await pause(200);
    expect(await statesOfBackends()).toEqual([{ state: 'idle' }]);
  });

  it('[B2] lets nobody use its connection once it is over', async () => {
    const kept = await read(mine, async db => ({ db }));
    await expect(agencies(kept.db)).rejects.toThrow('this unit of work is over');
  });

  it('asks one thing after another, however many are asked at once', async () => {
    const asked = await read(mine, db => Promise.all(Array.from({ length: 20 }, () => agencies(db))));
    expect(asked).toEqual(Array.from({ length: 20 }, () => [{ id: mine }]));
  });

  it('tells a failure of one statement to whoever asked, and goes on with the next unit', async () => {
    const failing = read(mine, db => sql`select 1 / 0`.execute(db));
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    const wrongText = read(mine, db => db.selectFrom('agency').select('id').where('id', '=', 'none').execute());
    await expect(wrongText).rejects.toMatchObject({ code: '22P02' });
    expect(await read(mine, agencies)).toEqual([{ id: mine }]);
  });
});

describe('a unit that writes', () => {
  it('keeps nothing when what goes with its COMMIT is refused', async () => {
    const before = opened.committed.length;
    const failing = withAgency(opened.database, systemActor(mine, 'test'), async unit => {
      await unit.sql.updateTable('agency').set({ name: 'Never' }).execute();
      unit.audit({ action: null as never, subjectType: 'agency', subjectId: mine });
    });
    await expect(failing).rejects.toMatchObject({ code: '23502' });
    expect(await opened.admin("select from agency where name = 'Never'")).toEqual([]);
    expect(opened.committed).toHaveLength(before);
    expect(await read(mine, agencies)).toEqual([{ id: mine }]);
  });

  it('is refused when its connection ends in the middle, and the next one has another', async () => {
    const cut = withAgency(opened.database, systemActor(mine, 'test'), async unit => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(unit.sql);
      await opened.admin('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await unit.sql.updateTable('agency').set({ name: 'Never' }).execute();
    });
    await expect(cut).rejects.toThrow();
    expect(await read(mine, agencies)).toEqual([{ id: mine }]);
  });
});
