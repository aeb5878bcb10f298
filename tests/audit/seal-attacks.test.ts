import { describe, expect, it } from '@jest/globals';
import { findLostAnchors } from '../../activities/incidents/audit-anchors.ts';
import { segmentMessage } from '../../src/audit/audit-segment.ts';
import { auditLog } from './support/audit-log.ts';

const log = auditLog();
async function verify() {
  const { changed, broken, missing } = await log.verify();
  return { changed, broken: broken.map(({ number }) => number), missing };
}
const clean = { changed: [], broken: [], missing: [] };
const titles = async () => (await log.alerts()).map(({ title }) => title);

describe('[A1] who can rewrite the database and has no key', () => {
  it('cannot swap more events behind a gap that is known already', async () => {
    await log.sealed('test.one', 'test.two', 'test.three');
    await log.remove('test.one');
    await verify();
    await log.closeIncidents();
    expect([(await verify()).broken, await log.openIncidents()]).toEqual([[1], []]);
    await log.write('test.four');
    await log.remove('test.two');
    await log.open.admin(`update audit_event set action = action, txid = (select txid from audit_event
      where action = 'test.three') where action = 'test.four'`);
    expect((await verify()).broken).toEqual([1]);
    expect(await log.openIncidents()).toHaveLength(1);
  });

  it('cannot remove segments between two that are known to be gone', async () => {
    for (const action of ['test.one', 'test.two', 'test.three', 'test.four', 'test.five', 'test.six'])
      await log.sealed(action);
    await log.open.admin('delete from audit_segment where number in (2, 5)');
    await verify();
    await log.closeIncidents();
    await log.open.admin('delete from audit_segment where number = 3');
    expect((await verify()).missing).toEqual([
      { first: 2, last: 3 },
      { first: 5, last: 5 },
    ]);
    expect(await log.openIncidents()).toHaveLength(1);
  });

  it('cannot put events before the first transaction', async () => {
    await log.sealed('test.one');
    await log.forge('audit_event', `action = 'test.one'`, { action: 'test.forged', txid: -1 });
    expect((await verify()).changed).toHaveLength(1);
  });

  it('cannot keep events from being sealed with a segment that reaches far ahead', async () => {
    await log.sealed('test.one');
    await log.forge('audit_segment', 'number = 1', { number: 2, until_txid: 9_000_000_000_000_000 });
    await log.sealed('test.two');
    await log.remove('test.two');
    expect((await verify()).broken).toEqual([2, 3]);
  });

  it('cannot stop the verifier with a segment of an absurd number', async () => {
    await log.sealed('test.one');
    await log.forge('audit_segment', 'number = 1', { number: 2_147_483_647 });
    expect(await verify()).toMatchObject({ broken: [2_147_483_647], missing: [{ first: 2, last: 2_147_483_646 }] });
  });

  it('cannot leave a transaction open for hours and delete at leisure', async () => {
    await log.sealed('test.one');
    await log.whileHeldBack(async () => {
      await log.write('test.two');
      expect([await log.seal(), await log.openIncidents()]).toEqual([null, []]);
      await log.open.admin(`update audit_event set at = at - interval '61 minutes' where action = 'test.two'`);
      expect(await log.seal()).toBeNull();
    });
    expect(await log.openIncidents()).toMatchObject([
      { title: 'The audit log cannot be sealed: a transaction stays open', severity: 'sev3' },
    ]);
  });
});

describe('[A1] a database that was restored from a dump', () => {
  it('opens an incident, since its transactions are numbered from below what is sealed', async () => {
    await log.sealed('test.one');
    const [one] = await log.open.admin<{ digest: Buffer }>('select digest from audit_segment');
    const head = { number: 2, events: 0, digest: one?.digest ?? Buffer.alloc(0) };
    const bounds = { fromTxid: '5000000000000000', untilTxid: '6000000000000000' };
    const mac = log.open.database.auditMac(segmentMessage({ ...head, ...bounds }));
    await log.forge('audit_segment', 'number = 1', {
      ...{ number: 2, events: 0, from_txid: bounds.fromTxid, until_txid: bounds.untilTxid },
      mac: `\\x${mac.toString('hex')}`,
    });
    expect(await log.seal()).toBeNull();
    expect(await log.openIncidents()).toMatchObject([
      { title: 'The audit log cannot be sealed: transactions are numbered anew', severity: 'sev3' },
    ]);
  });
});

describe('[A1] the anchors', () => {
  it('that are gone are kept anew and told, the one of the newest segment apart', async () => {
    await log.sealed('test.one');
    await log.sealed('test.two');
    await log.storage.delete(log.anchorKey(2));
    expect([await verify(), await titles()]).toEqual([clean, []]);
    await log.storage.delete(log.anchorKey(1));
    expect(await verify()).toEqual(clean);
    expect(await titles()).toEqual([
      'Anchors of 1 segments of the audit log, from number 1, were gone or are other ones',
    ]);
    expect(await log.anchors().has(1)).toBe(true);
  });

  it('tell that segments were sealed anew, even by somebody who has the key', async () => {
    await log.sealed('test.one');
    await log.sealed('test.two');
    const before = await storageText(log.anchorKey(1));
    await log.storage.delete(log.anchorKey(1));
    await log.anchors().keep(1, `${before} `);
    await verify();
    expect(await titles()).toHaveLength(1);
  });

  it('of years are found with some tens of questions', async () => {
    let asked = 0;
    const kept = 400_000;
    const has = async (number: number) => {
      asked += 1;
      return number <= kept;
    };
    const many = { keep: log.anchors().keep, has };
    expect(await findLostAnchors(many, 0)).toEqual([{ first: 1, last: kept }]);
    expect(asked).toBeLessThan(60);
    for (const after of [kept - 1, kept - 2, kept - 3, kept - 7])
      expect(await findLostAnchors(many, after)).toEqual([{ first: after + 1, last: kept }]);
    expect(await findLostAnchors(many, kept)).toEqual([]);
  });
});

async function storageText(key: string): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of log.storage.get(key)) parts.push(part);
  return Buffer.concat(parts).toString();
}
