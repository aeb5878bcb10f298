import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createAuditActivities } from '../../activities/incidents/audit.activities.ts';
import { findLostAnchors } from '../../activities/incidents/audit-anchors.ts';
import { withRun } from '../../activities/kernel/current-run.ts';
import { createAuditAnchors, createObjectStorage } from '../../infra/storage/index.ts';
import { segmentMessage } from '../../src/audit/audit-segment.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { until } from '../temporal/support/until.ts';

let open: OpenTestDatabase;
let storage: Awaited<ReturnType<typeof createObjectStorage>>;
const folder = mkdtempSync(join(tmpdir(), 'reeve-anchors-'));
beforeAll(async () => {
  open = await openTestDatabase();
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
const closeIncidents = () =>
  open.admin(`update incident set phase = 'closed', outcome = 'not_an_incident', closed_at = now()
    where phase <> 'closed'`);
beforeEach(async () => {
  chain = uuid7();
  await open.admin('truncate audit_event, audit_segment; delete from alert');
  await closeIncidents();
});

const run = {
  ...{ workflowId: 'platform/verify-audit/x', runId: 'r', executionId: 'r', kind: 'verify-audit', generation: '' },
  ...{ scope: { kind: 'platform' as const }, attempt: 1 },
};
const anchors = () => createAuditAnchors(storage, chain);
const steps = () => createAuditActivities({ database: open.database, auditAnchors: anchors() });
const seal = () => withRun(run, () => steps().sealAudit());
const page = (after: number | null) => withRun(run, () => steps().verifyAuditPage({ after }));
async function verify() {
  const pages = [await page(null)];
  for (let last = pages[0]?.last ?? null; last !== null; last = pages.at(-1)?.last ?? null)
    pages.push(await page(last));
  return {
    changed: pages.flatMap(({ changed }) => changed),
    broken: pages.flatMap(({ broken }) => broken.map(({ number }) => number)),
    missing: pages.flatMap(({ missing }) => missing),
  };
}
const clean = { changed: [], broken: [], missing: [] };
const write = (...actions: string[]) =>
  acrossAgencies(open.database, 'incidents', 'tests', async unit => {
    for (const action of actions) unit.audit({ action, subjectType: 'test', subjectId: null });
  });
const isSealed = async (action: string) => {
  const found = `select 1 from audit_event e join audit_segment s on e.txid >= s.from_txid and e.txid < s.until_txid
    where e.action = $1 and s.until_txid < 1000000000000000`;
  return (await open.admin(found, [action])).length > 0;
};
/** Transactions of other databases hold the horizon back as well. */
const sealed = async (...actions: string[]) => {
  await write(...actions);
  await until(async () => {
    await seal();
    return isSealed(actions[0] ?? '');
  });
};
const alerts = async () =>
  (await open.admin<{ title: string }>('select title from alert order by title')).map(({ title }) => title);
const openIncidents = () =>
  open.admin<{ title: string; severity: string }>(`select title, severity from incident where phase <> 'closed'`);
const remove = (action: string) => open.admin('delete from audit_event where action = $1', [action]);
/** A row like another one, of which only this is different. */
const forge = (table: string, from: string, other: Record<string, unknown>) =>
  open.admin(
    `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || $1::jsonb)).* from ${table} t
      where ${from}`,
    [JSON.stringify({ id: uuid7(), ...other })],
  );

describe('[A1] who can rewrite the database and has no key', () => {
  it('cannot swap more events behind a gap that is known already', async () => {
    await sealed('test.one', 'test.two', 'test.three');
    await remove('test.one');
    await verify();
    await closeIncidents();
    expect([(await verify()).broken, await openIncidents()]).toEqual([[1], []]);
    await write('test.four');
    await remove('test.two');
    await open.admin(`update audit_event set action = action, txid = (select txid from audit_event
      where action = 'test.three') where action = 'test.four'`);
    expect((await verify()).broken).toEqual([1]);
    expect(await openIncidents()).toHaveLength(1);
  });

  it('cannot remove segments between two that are known to be gone', async () => {
    for (const action of ['test.one', 'test.two', 'test.three', 'test.four', 'test.five', 'test.six'])
      await sealed(action);
    await open.admin('delete from audit_segment where number in (2, 5)');
    await verify();
    await closeIncidents();
    await open.admin('delete from audit_segment where number = 3');
    expect((await verify()).missing).toEqual([
      { first: 2, last: 3 },
      { first: 5, last: 5 },
    ]);
    expect(await openIncidents()).toHaveLength(1);
  });

  it('cannot put events before the first transaction', async () => {
    await sealed('test.one');
    await forge('audit_event', `action = 'test.one'`, { action: 'test.forged', txid: -1 });
    expect((await verify()).changed).toHaveLength(1);
  });

  it('cannot keep events from being sealed with a segment that reaches far ahead', async () => {
    await sealed('test.one');
    await forge('audit_segment', 'number = 1', { number: 2, until_txid: 9_000_000_000_000_000 });
    await sealed('test.two');
    await remove('test.two');
    expect((await verify()).broken).toEqual([2, 3]);
  });

  it('cannot stop the verifier with a segment of an absurd number', async () => {
    await sealed('test.one');
    await forge('audit_segment', 'number = 1', { number: 2_147_483_647 });
    expect(await verify()).toMatchObject({ broken: [2_147_483_647], missing: [{ first: 2, last: 2_147_483_646 }] });
  });

  it('cannot leave a transaction open for hours and delete at leisure', async () => {
    await sealed('test.one');
    const holder = new pg.Client({ connectionString: open.test.adminUrl });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select pg_current_xact_id()');
      await write('test.two');
      expect([await seal(), await openIncidents()]).toEqual([null, []]);
      await open.admin(`update audit_event set at = at - interval '61 minutes' where action = 'test.two'`);
      expect(await seal()).toBeNull();
    } finally {
      await holder.end();
    }
    expect(await openIncidents()).toEqual([
      { title: 'The audit log cannot be sealed: a transaction stays open', severity: 'sev3' },
    ]);
  });
});

describe('[A1] a database that was restored from a dump', () => {
  it('opens an incident, since its transactions are numbered from below what is sealed', async () => {
    await sealed('test.one');
    const [one] = await open.admin<{ digest: Buffer }>('select digest from audit_segment');
    const head = { number: 2, events: 0, digest: one?.digest ?? Buffer.alloc(0) };
    const bounds = { fromTxid: '5000000000000000', untilTxid: '6000000000000000' };
    const mac = open.database.auditMac(segmentMessage({ ...head, ...bounds }));
    await forge('audit_segment', 'number = 1', {
      ...{ number: 2, events: 0, from_txid: bounds.fromTxid, until_txid: bounds.untilTxid },
      mac: `\\x${mac.toString('hex')}`,
    });
    expect(await seal()).toBeNull();
    expect(await openIncidents()).toEqual([
      { title: 'The audit log cannot be sealed: transactions are numbered anew', severity: 'sev3' },
    ]);
  });
});

describe('[A1] the anchors', () => {
  const keyOf = (number: number) =>
    `audit/${createHash('sha256').update(chain).digest('hex').slice(0, 16)}/${String(number).padStart(9, '0')}`;

  it('that are gone are kept anew and told, the one of the newest segment apart', async () => {
    await sealed('test.one');
    await sealed('test.two');
    await storage.delete(keyOf(2));
    expect([await verify(), await alerts()]).toEqual([clean, []]);
    await storage.delete(keyOf(1));
    expect(await verify()).toEqual(clean);
    expect(await alerts()).toEqual([
      'Anchors of 1 segments of the audit log, from number 1, were gone or are other ones',
    ]);
    expect(await anchors().has(1)).toBe(true);
  });

  it('tell that segments were sealed anew, even by somebody who has the key', async () => {
    await sealed('test.one');
    await sealed('test.two');
    const before = await storageText(keyOf(1));
    await storage.delete(keyOf(1));
    await anchors().keep(1, `${before} `);
    await verify();
    expect(await alerts()).toHaveLength(1);
  });

  it('of years are found with some tens of questions', async () => {
    let asked = 0;
    const kept = 400_000;
    const has = async (number: number) => {
      asked += 1;
      return number <= kept;
    };
    const many = { keep: anchors().keep, has };
    expect(await findLostAnchors(many, 0)).toEqual([{ first: 1, last: kept }]);
    expect(asked).toBeLessThan(60);
    for (const after of [kept - 1, kept - 2, kept - 3, kept - 7])
      expect(await findLostAnchors(many, after)).toEqual([{ first: after + 1, last: kept }]);
    expect(await findLostAnchors(many, kept)).toEqual([]);
  });
});

async function storageText(key: string): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of storage.get(key)) parts.push(part);
  return Buffer.concat(parts).toString();
}
