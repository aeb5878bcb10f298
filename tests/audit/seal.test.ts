import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createAuditActivities } from '../../activities/incidents/audit.activities.ts';
import { withRun } from '../../activities/kernel/current-run.ts';
import { createAuditMacs, createLocalKeys } from '../../infra/keys/index.ts';
import { createAuditAnchors, createObjectStorage } from '../../infra/storage/index.ts';
import type { SegmentRange } from '../../src/audit/audit-segment.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { until } from '../temporal/support/until.ts';

let open: OpenTestDatabase;
let database: Database;
let storage: Awaited<ReturnType<typeof createObjectStorage>>;
const folder = mkdtempSync(join(tmpdir(), 'reeve-anchors-'));
beforeAll(async () => {
  open = await openTestDatabase();
  database = open.database;
  storage = await createObjectStorage({
    ...{ storageFolder: folder, s3Bucket: undefined, s3Region: undefined, s3Endpoint: undefined },
    ...{ s3AccessKeyId: undefined, s3SecretAccessKey: undefined },
  });
});
afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true });
});

let chain = '';
beforeEach(async () => {
  chain = uuid7();
  database = open.database;
  await open.admin('truncate audit_event, audit_segment; delete from alert');
  await open.admin(`update incident set phase = 'closed', outcome = 'not_an_incident', closed_at = now()
    where phase <> 'closed'`);
});

const run = {
  ...{ workflowId: 'platform/verify-audit/x', runId: 'r', executionId: 'r', kind: 'verify-audit', generation: '' },
  ...{ scope: { kind: 'platform' as const }, attempt: 1 },
};
const steps = () => createAuditActivities({ database, auditAnchors: createAuditAnchors(storage, chain) });
const seal = () => withRun(run, () => steps().sealAudit());
async function verify() {
  const found = { looked: 0, changed: [] as string[], broken: [] as object[], missing: [] as SegmentRange[] };
  for (let after: number | null = null; ; ) {
    const at: number | null = after;
    const page: Awaited<ReturnType<ReturnType<typeof steps>['verifyAuditPage']>> = await withRun(run, () =>
      steps().verifyAuditPage({ after: at }),
    );
    found.looked += page.looked;
    found.changed.push(...page.changed);
    found.broken.push(...page.broken);
    found.missing.push(...page.missing);
    if (page.last === null) return found;
    after = page.last;
  }
}
const clean = { changed: [], broken: [], missing: [] };
const write = (...actions: string[]) =>
  acrossAgencies(database, 'incidents', 'tests', async unit => {
    const details = { zulu: 1, alpha: 'b', middle: null, flag: true };
    for (const action of actions) unit.audit({ action, subjectType: 'test', subjectId: null, details });
  });
const sealAll = async () => {
  // Transactions of other databases hold the horizon back as well.
  const unsealed = 'select 1 from audit_event where txid >= coalesce((select max(until_txid) from audit_segment), 0)';
  await until(async () => {
    await seal();
    return (await open.admin(unsealed)).length === 0;
  });
};
const sealed = async (...actions: string[]) => {
  await write(...actions);
  await sealAll();
};
const openIncidents = () =>
  open.admin<{ id: string; title: string; severity: string; severity_rule: string; source: string }>(
    `select id, title, severity, severity_rule, source from incident where phase <> 'closed' order by number`,
  );
const alerts = () =>
  open.admin<{ title: string; count: number; content: object }>(
    'select title, count, content from alert order by title',
  );
/** What a superuser takes out, to be put back. */
const take = (where: string) =>
  open.admin<{ row: unknown }>(`delete from ${where} returning to_jsonb(${where.split(' ')[0]}) as row`);
const putBack = async (table: string, rows: { row: unknown }[]) => {
  for (const { row } of rows)
    await open.admin(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify(row),
    ]);
};

describe('[A1] audit events', () => {
  it('are as they were written; one that was changed is an incident, sealed or not', async () => {
    await sealed('test.one');
    await write('test.two');
    const { looked, ...rest } = await verify();
    expect([looked >= 2, rest, await openIncidents()]).toEqual([true, clean, []]);
    for (const action of ['test.one', 'test.two'])
      for (const change of [
        `details = details || '{"alpha":"c"}'`,
        `actor_id = 'somebody'`,
        `at = at + interval '1 second'`,
        `mac = decode(repeat('00', 32), 'hex')`,
      ]) {
        const before = await open.admin<{ id: string; row: unknown }>(
          'select id, to_jsonb(audit_event) as row from audit_event where action = $1',
          [action],
        );
        await open.admin(`update audit_event set ${change} where action = $1`, [action]);
        expect([change, (await verify()).changed]).toEqual([change, [before[0]?.id]]);
        await open.admin('delete from audit_event where action = $1', [action]);
        await putBack('audit_event', before);
      }
    expect(await verify()).toMatchObject(clean);
    expect((await openIncidents())[0]).toMatchObject({
      ...{ severity: 'sev2', severity_rule: 'finding-audit-changed@1', source: 'finding' },
    });
  });

  it('that are gone are missed, however many and wherever they stood', async () => {
    await sealed('test.one', 'test.two', 'test.three');
    await sealed('test.four');
    await sealed('test.five');
    for (const [where, broken] of [
      [`audit_event where action = 'test.two'`, [{ number: 1, sealed: 3, found: 2 }]],
      [`audit_event where action = 'test.four'`, [{ number: 2, found: 0 }, { number: 3 }]],
      [`audit_event where action = 'test.five'`, [{ number: 3, found: 0 }]],
    ] as const) {
      const gone = await take(where);
      const found = await verify();
      expect([where, found.changed]).toEqual([where, []]);
      expect(found.broken[0]).toMatchObject(broken[0]);
      await putBack('audit_event', gone);
      expect(await verify()).toMatchObject(clean);
    }
    expect(await openIncidents()).toMatchObject([
      { title: 'Audit events are gone, or stand where there were none', severity: 'sev2' },
    ]);
    expect((await alerts()).map(({ title }) => title)).toContain('1 of 3 audit events are gone, of segment 1');
  });

  it('are missed together with their segments, since those have left their anchors', async () => {
    await sealed('test.one');
    await sealed('test.two');
    await sealed('test.three');
    for (const [where, missing] of [
      ['number = 2', [{ first: 2, last: 2 }]],
      ['number >= 2', [{ first: 2, last: 3 }]],
      ['number >= 1', [{ first: 1, last: 3 }]],
    ] as const) {
      const segments = await take(`audit_segment where ${where}`);
      const events = await take(`audit_event where action in ('test.two', 'test.three')`);
      expect([where, (await verify()).missing]).toEqual([where, missing]);
      await putBack('audit_segment', segments);
      await putBack('audit_event', events);
    }
    expect(await verify()).toMatchObject(clean);
  });

  it('cannot be sealed anew without those that are gone: the anchors of before stay', async () => {
    await sealed('test.one');
    await sealed('test.two', 'test.three');
    await take('audit_segment where number = 2');
    await take(`audit_event where action = 'test.two'`);
    await sealAll();
    const [incident] = await openIncidents();
    expect(incident?.title).toBe('Audit events are gone, or stand where there were none');
    const numbers = await open.admin<{ number: number }>('select number from audit_segment order by number');
    expect(numbers.map(({ number }) => number)).toEqual([1, 3]);
    expect(await verify()).toMatchObject({ changed: [], broken: [], missing: [{ first: 2, last: 2 }] });
  });

  it('that are known to be gone open no second incident, but more that go do', async () => {
    await sealed('test.one', 'test.two', 'test.three');
    await take(`audit_event where action = 'test.one'`);
    await verify();
    await verify();
    expect(await alerts()).toMatchObject([{ count: 2 }]);
    await open.admin(
      `update incident set phase = 'closed', outcome = 'resolved', closed_at = now() where phase <> 'closed'`,
    );
    expect((await verify()).broken).toHaveLength(1);
    expect(await openIncidents()).toEqual([]);
    await take(`audit_event where action = 'test.two'`);
    await verify();
    expect(await openIncidents()).toHaveLength(1);
  });

  it('that were put between sealed ones are found, though their MAC is another one of ours', async () => {
    await sealed('test.one');
    await write('test.two');
    await open.admin(`update audit_event set txid = (select txid from audit_event where action = 'test.one')`);
    expect(await verify()).toMatchObject({ changed: [], broken: [{ number: 1, sealed: 1, found: 2 }] });
  });

  it('have their anchor though the worker died between commit and anchor', async () => {
    await sealed('test.one');
    const key = `audit/${createHash('sha256').update(chain).digest('hex').slice(0, 16)}/000000001`;
    await storage.delete(key);
    await seal();
    await take('audit_segment where number = 1');
    expect((await verify()).missing).toEqual([{ first: 1, last: 1 }]);
  });
});

describe('[A1] a root key that is replaced', () => {
  const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)] as const;
  const under = async (now: Buffer, ...before: Buffer[]) => {
    const macs = await createAuditMacs(createLocalKeys(now, before));
    database = { ...open.database, ...macs };
  };

  it('leaves events and segments of before as genuine as they were, and finds what is changed in them', async () => {
    await under(keys[0]);
    await sealed('test.one', 'test.two');
    await under(keys[1], keys[0]);
    await sealed('test.three');
    expect(await verify()).toMatchObject(clean);
    expect(await openIncidents()).toEqual([]);
    await open.admin(`update audit_event set actor_id = 'somebody' where action = 'test.one'`);
    await take(`audit_event where action = 'test.two'`);
    expect(await verify()).toMatchObject({
      changed: [expect.any(String)],
      broken: [{ number: 1, sealed: 2, found: 1 }],
    });
  });

  it('makes all of before look changed where it is not given', async () => {
    await under(keys[0]);
    await sealed('test.one');
    await under(keys[1]);
    expect(await verify()).toMatchObject({ changed: [expect.any(String)], broken: [{ number: 1 }] });
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
