import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Agency } from '../../src/agencies/agency.entity.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { defineContract, priorities } from '../../src/kernel/contract.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';

const nudge = defineContract({
  name: 'nudge',
  scope: 'agency',
  queue: 'core',
  priority: priorities.standard,
  input: z.object({ agencyId: z.uuid(), key: z.string() }),
  result: z.void(),
  key: ({ key }) => key,
  onClosed: 'drop',
  controls: [],
});

describe('a unit of work', () => {
  let opened: OpenTestDatabase;
  const [mine, other] = [uuid7(), uuid7()];
  const actor = systemActor(mine, 'test');
  const agency = (id: string) => ({
    id,
    name: 'Agency',
    country: 'IE',
    timeZone: 'Europe/Dublin',
    region: 'eu-west-1',
  });
  beforeAll(async () => {
    opened = await openTestDatabase(2);
    for (const id of [mine, other])
      await withAgency(opened.database, systemActor(id, 'test'), async unit => {
        unit.em.create(Agency, { ...agency(id), state: 'active' });
      });
  });
  afterAll(() => opened.close());

  it('commits rows, audit events and work to start together', async () => {
    const key = uuid7();
    const workflowId = await withAgency(opened.database, actor, async unit => {
      await unit.sql.updateTable('agency').set({ name: 'Renamed' }).execute();
      unit.audit({ action: 'agency.renamed', subjectType: 'agency', subjectId: mine, details: { length: 7 } });
      return unit.start(nudge, { agencyId: mine, key });
    });
    expect(workflowId).toBe(`agency/${mine}/nudge/${key}`);
    expect(opened.committed.at(-1)).toMatchObject({ workflowId, kind: 'start', contract: 'nudge' });
    expect(await opened.admin('select for_agency, kind from outbox where workflow_id = $1', [workflowId])).toEqual([
      { for_agency: mine, kind: 'start' },
    ]);
    expect(await opened.admin('select state, key from run where workflow_id = $1', [workflowId])).toEqual([
      { state: 'requested', key },
    ]);
    const [event] = await opened.admin("select * from audit_event where action = 'agency.renamed'");
    expect(event).toMatchObject({ for_agency: mine, actor_kind: 'system', actor_id: 'test', outcome: 'done' });
    expect(event?.['mac']).toHaveLength(32);
  });

  it('leaves nothing behind when it throws, and hands nothing to the sender', async () => {
    const before = opened.committed.length;
    const failing = withAgency(opened.database, actor, async unit => {
      await unit.sql.updateTable('agency').set({ name: 'Never' }).execute();
      unit.audit({ action: 'agency.never', subjectType: 'agency', subjectId: mine });
      unit.wake(nudge, { agencyId: mine, key: 'never' });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(opened.committed).toHaveLength(before);
    expect(await opened.admin("select from agency where name = 'Never'")).toEqual([]);
    expect(await opened.admin("select from audit_event where action = 'agency.never'")).toEqual([]);
    expect(await opened.admin("select from outbox where workflow_id like '%/never'")).toEqual([]);
  });

  it('[B2] shows only its own agency, and lets nobody write into another', async () => {
    const seen = await withAgency(
      opened.database,
      actor,
      unit => unit.sql.selectFrom('agency').select('id').execute(),
      'read',
    );
    expect(seen).toEqual([{ id: mine }]);
    const touched = await withAgency(opened.database, actor, unit =>
      unit.sql.updateTable('agency').set({ name: 'Stolen' }).where('id', '=', other).executeTakeFirst(),
    );
    expect(touched.numUpdatedRows).toBe(0n);
    const planted = withAgency(opened.database, actor, unit =>
      unit.sql
        .insertInto('entitlement')
        .values({ id: uuid7(), agency_id: other, module: 'trust', source: 'test' })
        .execute(),
    );
    await expect(planted).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses to write, audit or start when it is read-only', async () => {
    const write = withAgency(
      opened.database,
      actor,
      u => u.sql.updateTable('agency').set({ name: 'x' }).execute(),
      'read',
    );
    await expect(write).rejects.toMatchObject({ code: '25006' });
    const start = withAgency(opened.database, actor, async u => u.start(nudge, { agencyId: mine, key: 'r' }), 'read');
    await expect(start).rejects.toThrow('read-only');
  });

  it('does not nest', async () => {
    const nested = withAgency(opened.database, actor, () => withAgency(opened.database, actor, async () => undefined));
    await expect(nested).rejects.toThrow('inside a unit of work');
  });

  it('lets agency roles only insert into the outbox, and the identity role read no agency table', async () => {
    const peek = withAgency(
      opened.database,
      actor,
      unit => unit.sql.selectFrom('outbox').select('id').execute(),
      'read',
    );
    await expect(peek).rejects.toMatchObject({ code: '42501' });
    const look = acrossAgencies(opened.database, 'identity', 'test', u =>
      u.sql.selectFrom('property').selectAll().execute(),
    );
    await expect(look).rejects.toMatchObject({ code: '42501' });
  });

  it('writes the outbox and run rows of units of every area', async () => {
    for (const area of ['identity', 'billing'] as const) {
      const key = uuid7();
      await acrossAgencies(opened.database, area, 'test', async unit => {
        unit.start(nudge, { agencyId: mine, key });
        unit.audit({ action: `${area}.tested`, subjectType: 'agency', subjectId: mine, agencyId: mine });
      });
      expect(await opened.admin('select for_agency from run where key = $1', [key])).toEqual([{ for_agency: mine }]);
    }
  });

  it('[B2] mixes no agencies on a pool of two connections, failures included', async () => {
    let wrong = 0;
    const requests = Array.from({ length: 600 }, async (_, index) => {
      const id = index % 2 ? mine : other;
      const work = withAgency(opened.database, systemActor(id, 'test'), async unit => {
        const rows = await unit.sql.selectFrom('agency').select('id').execute();
        if (rows.length !== 1 || rows[0]?.id !== id) wrong += 1;
        if (index % 5 === 0) await unit.sql.selectFrom('person').selectAll().execute();
      });
      await work.catch(() => undefined);
    });
    await Promise.all(requests);
    expect(wrong).toBe(0);
  });

  it('recovers its pool when connections are lost inside transactions', async () => {
    for (let round = 0; round < 4; round += 1) {
      const lost = withAgency(opened.database, actor, async unit => {
        const [row] = await unit.sql.selectNoFrom(eb => eb.fn<number>('pg_backend_pid').as('pid')).execute();
        await opened.admin('select pg_terminate_backend($1)', [row?.pid]);
        await unit.sql.selectFrom('agency').select('id').execute();
      });
      await expect(lost).rejects.toThrow();
    }
    const rows = await withAgency(opened.database, actor, unit => unit.sql.selectFrom('agency').select('id').execute());
    expect(rows).toHaveLength(1);
  });
});
