import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { recordIncidentEvidence } from '../../src/assurance/record-incident-evidence.ts';
import { closeIncident } from '../../src/incidents/close-incident.ts';
import { dismissIncident } from '../../src/incidents/dismiss-incident.ts';
import { nameReaders } from '../../src/incidents/name-readers.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { approveNotice } from '../../src/notices/approve-notice.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';

const at = served({ poolMax: 10 });
let ids: string[] = [];
let [ann, ben, cat]: ReturnType<typeof callsAs>[] = [];
beforeAll(async () => {
  const people = [at.world.operator, await insertOperator(at.open.admin), await insertOperator(at.open.admin)];
  ids = people.map(({ personId }) => personId);
  const tokens = await Promise.all(people.map(person => at.world.token(person, { place: 'operations' })));
  [ann, ben, cat] = tokens.map(token => callsAs(at.api, () => token));
});
const as = (index: number, work: (unit: PlatformUnit) => Promise<unknown>) =>
  acrossAgencies(at.open.database, 'incidents', 'tests', work, { actor: { kind: 'operator', id: ids[index] ?? '' } });
/** Does the first, and before it is committed begins the second, which is to wait. Returns what came of the second. */
async function overlapping<T>(first: (unit: PlatformUnit) => Promise<unknown>, second: () => Promise<T>): Promise<T> {
  let late: Promise<T> | undefined;
  await as(1, async unit => {
    await first(unit);
    // Out of the unit's context, as another request is.
    late = new Promise((resolve, reject) => setImmediate(() => second().then(resolve, reject)));
    await wait(300);
  });
  return late as Promise<T>;
}

/** A verified incident that is being contained, with a draft that one has approved already. */
async function drafted() {
  const { incidentId, noticeId } = await at.world.newNotice();
  await at.open.admin(`update incident set phase = 'contain' where id = $1`, [incidentId]);
  const path = `/v1/operations/incidents/${incidentId}`;
  const { sha256 } = (await ann!.get(`${path}/notices/${noticeId}`)).body;
  expect((await cat!.post(`${path}/notices/${noticeId}/approvals`, { sha256 })).status).toBe(200);
  const version = async () => (await ann!.get(path)).body.version as number;
  const approve = () => ben!.post(`${path}/notices/${noticeId}/approvals`, { sha256 });
  const dismiss = async () => ann!.post(`${path}/dismissal`, { reason: 'it was a test' }, { etag: await version() });
  const states = async () => {
    const [row] = await at.open.admin<{ phase: string; state: string }>(
      'select i.phase, n.state from incident i join breach_notice n on n.incident_id = i.id where n.id = $1',
      [noticeId],
    );
    return [row?.phase, row?.state];
  };
  return { incidentId, noticeId, sha256, path, version, approve, dismiss, states };
}

describe('[A4] an incident that is dismissed while a notice of it is being approved', () => {
  it('takes no approval any more once it is dismissed', async () => {
    const { approve, dismiss, states, path, noticeId } = await drafted();
    expect((await dismiss()).status).toBe(200);
    const late = await approve();
    expect([late.status, late.body.code]).toEqual([409, 'conflict']);
    const edited = await ann!.patch(
      `${path}/notices/${noticeId}`,
      { body: 'Other words than those before.' },
      { etag: 1 },
    );
    expect(edited.body.code).toBe('conflict');
    expect(await states()).toEqual(['closed', 'draft']);
  });

  it('waits for the approval, and is refused', async () => {
    const { incidentId, noticeId, sha256, dismiss, states } = await drafted();
    const answer = await overlapping(unit => approveNotice(unit, { incidentId, noticeId }, { sha256 }), dismiss);
    expect([answer.status, answer.body.facts]).toMatchObject([409, { missing: 'agency_notified' }]);
    expect(await states()).toEqual(['contain', 'approved']);
  });

  it('has the approval wait, and refuses it', async () => {
    const { incidentId, approve, states, version } = await drafted();
    const target = { incidentId, version: await version() };
    const answer = await overlapping(unit => dismissIncident(unit, target, 'a test of ours'), approve);
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
    expect(await states()).toEqual(['closed', 'draft']);
  });

  it('is in one state or the other, whoever of many is first', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { approve, dismiss, states } = await drafted();
      const answers = await Promise.all(round % 2 === 0 ? [approve(), dismiss()] : [dismiss(), approve()]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect([
        ['closed', 'draft'],
        ['contain', 'approved'],
      ]).toContainEqual(await states());
    }
  });
});

describe('[A3] an incident that is closed while somebody writes in its review', () => {
  const closable = async () => {
    const { incidentId } = await at.world.newClosableIncident();
    const path = `/v1/operations/incidents/${incidentId}`;
    const close = async () =>
      ann!.post(`${path}/closing`, { reason: 'done' }, { etag: (await ann!.get(path)).body.version });
    const name = () => cat!.post(`${path}/post-mortem/readers`, { personIds: [ids[1]] });
    return { incidentId, path, close, name };
  };
  const evidenceOf = async (incidentId: string) => {
    await as(0, async unit => {
      const find = unit.sql.selectFrom('incident').selectAll().where('id', '=', incidentId);
      await recordIncidentEvidence(unit, await find.executeTakeFirstOrThrow());
    });
    const rows = await at.open.admin<{ outcome: string }>(
      `select outcome from evidence where control = 'A3' and details->>'incidentId' = $1`,
      [incidentId],
    );
    return rows.map(({ outcome }) => outcome);
  };

  it('waits for a reader who is being named, and is refused until they have read it', async () => {
    const { incidentId, close } = await closable();
    const answer = await overlapping(unit => nameReaders(unit, { incidentId, personIds: [ids[1] ?? ''] }), close);
    expect([answer.status, answer.body.facts]).toMatchObject([409, { missing: 'post_mortem_unread' }]);
  });

  it('stays closed, and kept, where a reader is named a moment later', async () => {
    const { incidentId, path, name } = await closable();
    const { version } = (await ann!.get(path)).body;
    const answer = await overlapping(unit => closeIncident(unit, { incidentId, version }, 'done'), name);
    expect(answer.status).toBe(200);
    expect((await ann!.get(path)).body.phase).toBe('closed');
    expect(await evidenceOf(incidentId)).toEqual(['kept']);
  });

  it('takes a new action, a reader, a task and the closing at once, and is never closed over an open task', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { incidentId, path, close, name } = await closable();
      const action = { title: 'Rotate keys', ownerId: ids[0], dueAt: new Date(Date.now() + 86_400_000).toISOString() };
      const task = () => ben!.post(`${path}/tasks`, { title: 'Tell the insurer' });
      const others = () => Promise.all([name(), ben!.post(`${path}/post-mortem/actions`, action)]);
      // The closing gets more of a start in each round, so that all of them are first once.
      const [closed, added] = await Promise.all([close(), wait(round * 8).then(task), wait(round * 8).then(others)]);
      expect(added.status).toBe(closed.status === 200 ? 409 : 201);
      if (closed.status === 200) expect(await evidenceOf(incidentId)).toEqual(['kept']);
      else expect(closed.body.facts.missing).toMatch(/task:|post_mortem_unread/);
    }
  });
});
