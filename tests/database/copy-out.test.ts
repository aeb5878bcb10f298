import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { systemActor } from '../../src/kernel/actor.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { insertAgency } from '../support/http/people.ts';

const nasty = `quote ' backslash \\ "double" $1 ${'x'.repeat(10)}`;

describe('copying out of a unit', () => {
  let opened: OpenTestDatabase;
  let [mine, other] = ['', ''];
  beforeAll(async () => {
    opened = await openTestDatabase(2);
    mine = (await insertAgency(opened.admin)).agencyId;
    other = (await insertAgency(opened.admin)).agencyId;
  });
  afterAll(() => opened.close());

  const read = <T>(work: (unit: AgencyUnit) => Promise<T>): Promise<T> =>
    withAgency(opened.database, systemActor(mine, 'test'), work, 'read');
  const all = (chunks: AsyncIterable<Uint8Array>): Promise<string> => text(chunks as AsyncIterable<Buffer>);

  it('[B2] shows the rows of its own agency and no other', async () => {
    const copied = await read(unit => all(unit.copyOut(unit.sql.selectFrom('agency').select('id'))));
    expect(copied).toBe(`id\n${mine}\n`);
    expect(copied).not.toContain(other);
  });

  it('writes every value as a literal, whatever stands in it', async () => {
    const values = sql`select ${nasty} as text, ${7}::int as number, ${null} as nothing, ${['a"b', "c'"]}::text[] as list`;
    const copied = await read(unit => all(unit.copyOut(values)));
    const quoted = nasty.replaceAll('"', '""');
    expect(copied).toBe(`text,number,nothing,list\n"${quoted}",7,,"{""a\\""b"",c'}"\n`);
  });

  it('goes on with the unit afterwards', async () => {
    const seen = await read(async unit => {
      await all(unit.copyOut(sql`select generate_series(1, 100000) as n`));
      return unit.sql.selectFrom('agency').select('id').execute();
    });
    expect(seen).toEqual([{ id: mine }]);
  });

  it('is cancelled when nobody reads on, and leaves its connection as it was', async () => {
    const backend = (unit: AgencyUnit) => sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(unit.sql);
    const [before] = (await read(backend)).rows;
    const startedAt = performance.now();
    await read(async unit => {
      expect((await backend(unit)).rows).toEqual([before]);
      for await (const chunk of unit.copyOut(sql`select generate_series(1, 1000000000) as n`)) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
    }).catch((error: unknown) => error);
    // All of it would take minutes.
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    const running = await opened.admin(
      `select from pg_stat_activity where state = 'active' and query like 'copy (%' and datname = current_database()`,
    );
    expect(running).toEqual([]);
    expect((await read(backend)).rows).toEqual([before]);
  });

  it('says what the database says of a query that fails half-way', async () => {
    const failing = sql`select 1 / (3000 - n) as x from generate_series(1, 100000) n`;
    await expect(read(unit => all(unit.copyOut(failing)))).rejects.toMatchObject({ code: '22012' });
    expect(await read(unit => unit.sql.selectFrom('agency').select('id').execute())).toEqual([{ id: mine }]);
  });

  it('gives up a connection that it cannot cancel, and the pool opens another one', async () => {
    const single = await openTestDatabase(1);
    try {
      const { agencyId } = await insertAgency(single.admin);
      const actor = systemActor(agencyId, 'test');
      const abandoned = withAgency(
        single.database,
        actor,
        async unit => {
          for await (const _chunk of unit.copyOut(sql`select generate_series(1, 1000000000) as n`)) break;
        },
        'read',
      );
      await expect(abandoned).rejects.toThrow();
      const ids = await withAgency(single.database, actor, unit =>
        unit.sql.selectFrom('agency').select('id').execute(),
      );
      expect(ids).toEqual([{ id: agencyId }]);
    } finally {
      await single.close();
    }
  }, 30_000);
});
