import { describe, expect, it } from '@jest/globals';
import { createAuditMacs, createLocalKeys } from '../../infra/keys/index.ts';
import { auditLog } from './support/audit-log.ts';

const log = auditLog();
const clean = { changed: [], broken: [], missing: [] };

describe('[A1] audit events', () => {
  it('are as they were written; one that was changed is an incident, sealed or not', async () => {
    await log.sealed('test.one');
    await log.write('test.two');
    const found = await log.verify();
    expect([found.looked >= 2, await log.openIncidents()]).toEqual([true, []]);
    expect(found).toMatchObject({ ...clean, found: 0, known: 0 });
    for (const action of ['test.one', 'test.two'])
      for (const change of [
        `details = details || '{"alpha":"c"}'`,
        `actor_id = 'somebody'`,
        `at = at + interval '1 second'`,
        `mac = decode(repeat('00', 32), 'hex')`,
      ]) {
        const before = await log.open.admin<{ id: string; row: unknown }>(
          'select id, to_jsonb(audit_event) as row from audit_event where action = $1',
          [action],
        );
        await log.open.admin(`update audit_event set ${change} where action = $1`, [action]);
        expect([change, (await log.verify()).changed]).toEqual([change, [before[0]?.id]]);
        await log.open.admin('delete from audit_event where action = $1', [action]);
        await log.putBack('audit_event', before);
      }
    expect(await log.verify()).toMatchObject(clean);
    expect((await log.openIncidents())[0]).toMatchObject({
      ...{ severity: 'sev2', severity_rule: 'finding-audit-changed@1', source: 'finding' },
    });
  });

  it('that are gone are missed, however many and wherever they stood', async () => {
    await log.sealed('test.one', 'test.two', 'test.three');
    await log.sealed('test.four');
    await log.sealed('test.five');
    for (const [where, broken] of [
      [`audit_event where action = 'test.two'`, [{ number: 1, sealed: 3, found: 2 }]],
      [`audit_event where action = 'test.four'`, [{ number: 2, found: 0 }, { number: 3 }]],
      [`audit_event where action = 'test.five'`, [{ number: 3, found: 0 }]],
    ] as const) {
      const gone = await log.take(where);
      const found = await log.verify();
      expect([where, found.changed]).toEqual([where, []]);
      expect(found.broken[0]).toMatchObject(broken[0]);
      await log.putBack('audit_event', gone);
      expect(await log.verify()).toMatchObject(clean);
    }
    expect(await log.openIncidents()).toMatchObject([
      { title: 'Audit events are gone, or stand where there were none', severity: 'sev2' },
    ]);
    expect((await log.alerts()).map(({ title }) => title)).toContain('1 of 3 audit events are gone, of segment 1');
  });

  it('are missed together with their segments, since those have left their anchors', async () => {
    await log.sealed('test.one');
    await log.sealed('test.two');
    await log.sealed('test.three');
    for (const [where, missing] of [
      ['number = 2', [{ first: 2, last: 2 }]],
      ['number >= 2', [{ first: 2, last: 3 }]],
      ['number >= 1', [{ first: 1, last: 3 }]],
    ] as const) {
      const segments = await log.take(`audit_segment where ${where}`);
      const events = await log.take(`audit_event where action in ('test.two', 'test.three')`);
      expect([where, (await log.verify()).missing]).toEqual([where, missing]);
      await log.putBack('audit_segment', segments);
      await log.putBack('audit_event', events);
    }
    expect(await log.verify()).toMatchObject(clean);
  });

  it('cannot be sealed anew without those that are gone: the anchors of before stay', async () => {
    await log.sealed('test.one');
    await log.sealed('test.two', 'test.three');
    await log.take('audit_segment where number = 2');
    await log.take(`audit_event where action = 'test.two'`);
    await log.sealAll();
    const [incident] = await log.openIncidents();
    expect(incident?.title).toBe('Audit events are gone, or stand where there were none');
    const numbers = await log.open.admin<{ number: number }>('select number from audit_segment order by number');
    expect(numbers.map(({ number }) => number)).toEqual([1, 3]);
    expect(await log.verify()).toMatchObject({ changed: [], broken: [], missing: [{ first: 2, last: 2 }] });
  });

  it('that are known to be gone open no second incident, but more that go do', async () => {
    await log.sealed('test.one', 'test.two', 'test.three');
    await log.take(`audit_event where action = 'test.one'`);
    await log.verify();
    await log.verify();
    expect(await log.alerts()).toMatchObject([{ count: 2 }]);
    await log.closeIncidents();
    expect((await log.verify()).broken).toHaveLength(1);
    expect(await log.openIncidents()).toEqual([]);
    await log.take(`audit_event where action = 'test.two'`);
    await log.verify();
    expect(await log.openIncidents()).toHaveLength(1);
  });

  it('that were put between sealed ones are found, though their MAC is another one of ours', async () => {
    await log.sealed('test.one');
    await log.write('test.two');
    await log.open.admin(`update audit_event set txid = (select txid from audit_event where action = 'test.one')`);
    expect(await log.verify()).toMatchObject({ changed: [], broken: [{ number: 1, sealed: 1, found: 2 }] });
  });

  it('have their anchor though the worker died between commit and anchor', async () => {
    await log.sealed('test.one');
    await log.storage.delete(log.anchorKey(1));
    await log.seal();
    await log.take('audit_segment where number = 1');
    expect((await log.verify()).missing).toEqual([{ first: 1, last: 1 }]);
  });
});

describe('[A1] a root key that is replaced', () => {
  const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)] as const;
  const under = async (now: Buffer, ...before: Buffer[]) => {
    log.database = { ...log.open.database, ...(await createAuditMacs(createLocalKeys(now, before))) };
  };

  it('leaves events and segments of before as genuine as they were, and finds what is changed in them', async () => {
    await under(keys[0]);
    await log.sealed('test.one', 'test.two');
    await under(keys[1], keys[0]);
    await log.sealed('test.three');
    expect(await log.verify()).toMatchObject(clean);
    expect(await log.openIncidents()).toEqual([]);
    await log.open.admin(`update audit_event set actor_id = 'somebody' where action = 'test.one'`);
    await log.take(`audit_event where action = 'test.two'`);
    expect(await log.verify()).toMatchObject({
      changed: [expect.any(String)],
      broken: [{ number: 1, sealed: 2, found: 1 }],
    });
  });

  it('makes all of before look changed where it is not given', async () => {
    await under(keys[0]);
    await log.sealed('test.one');
    await under(keys[1]);
    expect(await log.verify()).toMatchObject({ changed: [expect.any(String)], broken: [{ number: 1 }] });
  });

  it('still opens what was wrapped under it, and wraps nothing new', async () => {
    const before = createLocalKeys(keys[0]);
    const { wrapped, plaintext } = await before.generateDataKey({ agencyId: 'a' });
    const now = createLocalKeys(keys[1], [keys[0]]);
    expect(await now.unwrap(wrapped, { agencyId: 'a' })).toEqual(plaintext);
    await expect(now.unwrap(wrapped, { agencyId: 'b' })).rejects.toMatchObject({ code: 'seal_broken' });
    await expect(createLocalKeys(keys[1]).unwrap(wrapped, { agencyId: 'a' })).rejects.toMatchObject({
      code: 'key_unknown',
    });
    const later = await now.generateDataKey({ agencyId: 'a' });
    await expect(before.unwrap(later.wrapped, { agencyId: 'a' })).rejects.toMatchObject({ code: 'key_unknown' });
  });
});
