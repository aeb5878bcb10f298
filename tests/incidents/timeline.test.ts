import { beforeAll, describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { stepsOf } from './support/steps.ts';

const at = served({ poolMax: 4 });
let token: string;
let calls: ReturnType<typeof callsAs>;
beforeAll(async () => {
  token = await at.world.token(at.world.operator, { place: 'operations' });
  calls = callsAs(at.api, () => token);
});
const opened = async (given?: Parameters<typeof at.world.newIncident>[0]) =>
  stepsOf(calls, (await at.world.newIncident(given)).incidentId);
const script = '<script>alert(1)</script> & <img src=x onerror=alert(1)>';

describe('the timeline', () => {
  it('takes notes of now and of before, and corrections that leave the line as it was', async () => {
    const steps = await opened();
    const earlier = '2026-03-01T03:20:00.000Z';
    const noted = await calls.post(`${steps.at}/notes`, { text: 'It began at a hoster.', at: earlier });
    expect(noted.body).toMatchObject({ kind: 'note', at: earlier, actor: { id: at.world.operator.personId } });
    const corrected = await calls.post(`${steps.at}/timeline/${noted.body.id}/corrections`, { text: 'At another.' });
    expect(corrected.body).toMatchObject({ kind: 'correction', corrects: noted.body.id, text: 'At another.' });
    const again = await calls.post(`${steps.at}/timeline/${corrected.body.id}/corrections`, { text: 'At both.' });
    expect(again.body.corrects).toBe(corrected.body.id);
    const lines = await steps.timeline();
    expect(lines[0]).toMatchObject({ id: noted.body.id, text: 'It began at a hoster.' });
    const audited = await at.open.admin('select details::text from audit_event where subject_id = $1', [
      (await steps.read()).id,
    ]);
    expect(JSON.stringify(audited)).not.toContain('hoster');
  });

  it('takes an instant at any offset from UTC, and names the field of one that no calendar here holds', async () => {
    const steps = await opened();
    const noted = await calls.post(`${steps.at}/notes`, { text: 'Far east.', at: '2026-03-01T03:20:00+23:59' });
    expect(noted.body).toMatchObject({ at: '2026-02-28T03:21:00.000Z' });
    const faults = [{ in: 'body', pointer: '/at', detail: 'is no instant from 1900 to 2200' }];
    for (const never of ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+15:00'])
      expect((await calls.post(`${steps.at}/notes`, { text: 'x', at: never })).body).toMatchObject({
        status: 422,
        faults,
      });
    const late = await calls.post(`${steps.at}/tasks`, { title: 'Much later', dueAt: '9999-12-31T23:59:59-15:00' });
    expect(late.body).toMatchObject({ status: 422, faults: [{ pointer: '/dueAt' }] });
  });

  it('knows no line of another incident, and no note of tomorrow', async () => {
    const [steps, other] = [await opened(), await opened()];
    const [line] = await other.timeline();
    const foreign = await calls.post(`${steps.at}/timeline/${line?.['id']}/corrections`, { text: 'Not mine.' });
    expect(foreign.status).toBe(404);
    const future = new Date(Date.now() + 3_600_000).toISOString();
    expect((await calls.post(`${steps.at}/notes`, { text: 'Tomorrow.', at: future })).status).toBe(422);
    expect((await calls.post(`/v1/operations/incidents/${uuid7()}/notes`, { text: 'Nowhere.' })).status).toBe(404);
  });

  it('cannot be changed or erased by the role that writes it', async () => {
    const grants = await at.open.admin(
      `select privilege_type as may from information_schema.role_table_grants where table_name = 'incident_event' and grantee like 'reeve%' and grantee <> 'reeve_owner'`,
    );
    expect(new Set(grants.map(({ may }) => may))).toEqual(new Set(['SELECT', 'INSERT']));
  });

  it('is read page by page, by when things happened, and by kind', async () => {
    const steps = await opened();
    for (const hour of [3, 1, 2])
      await calls.post(`${steps.at}/notes`, { text: `hour ${hour}`, at: `2026-03-01T0${hour}:00:00.000Z` });
    const first = await calls.get(`${steps.at}/timeline?kind=note&sort=at&limit=2`);
    const second = await calls.get(`${steps.at}/timeline?kind=note&sort=at&limit=2&cursor=${first.body.nextCursor}`);
    const texts = [...first.body.data, ...second.body.data].map(({ text }: { text: string }) => text);
    expect(texts).toEqual(['hour 1', 'hour 2', 'hour 3']);
    expect((await calls.get(`${steps.at}/timeline?kind=gossip`)).status).toBe(422);
  });

  it('holds what was said before: changed details stay readable', async () => {
    const steps = await opened({ title: 'As it was first called' });
    await steps.change({ title: 'As it is called now', peopleAffected: 3 });
    const [line] = await steps.timeline('kind=details_changed');
    expect(line).toMatchObject({ facts: { fields: 'title peopleAffected', peopleAffected: 3 } });
    expect(line?.['text']).toContain('As it was first called');
    const before = await steps.etag();
    await steps.change({ title: 'As it is called now' });
    expect(await steps.etag()).toBe(before);
  });
});

describe('the instants', () => {
  it('are separate, each with its reason; verifying is a verb of its own and once only', async () => {
    const steps = await opened();
    expect((await steps.put('instants/verified', { at: '2026-03-01T02:55:00Z', reason: 'by hand' })).status).toBe(409);
    await steps.put('instants/alert', { at: '2026-03-01T02:55:00Z', reason: 'first line of the alert system' });
    await steps.put('instants/detected', { at: '2026-03-01T03:00:00Z', reason: 'somebody was awake' });
    const { body } = await steps.post('verification', { statement: 'The log shows 14 reads.' });
    expect(body).toMatchObject({ alertAt: '2026-03-01T02:55:00.000Z', detectedAt: '2026-03-01T03:00:00.000Z' });
    expect(body.verifiedAt).toBe(body.awareAt);
    const lines = await steps.timeline('kind=instant_set&sort=at');
    expect(lines.map(line => (line['facts'] as { instant: string }).instant)).toEqual([
      ...['alert', 'detected', 'aware', 'verified'],
    ]);
    expect((await steps.post('verification', { statement: 'Once more.' })).body).toMatchObject({
      ...{ status: 409, code: 'already_done' },
    });
    await steps.put('instants/aware', { at: '2026-03-01T03:30:00Z', reason: 'the log was read by then' });
    expect((await steps.read()).awareAt).toBe('2026-03-01T03:30:00.000Z');
  });

  it('keep their order: noticed, aware, verified', async () => {
    const steps = await opened();
    const early = await steps.put('instants/aware', { at: '2026-01-01T00:00:00Z', reason: 'before it was noticed' });
    expect(early.body).toMatchObject({ status: 422, faults: [{ pointer: '/at' }] });
    const before = await steps.post('verification', { statement: 'Too early.', at: '2026-01-01T00:00:00Z' });
    expect(before.status).toBe(422);
  });
});

describe('tasks', () => {
  it('are added with owner and due time, given to others, settled once with a reason', async () => {
    const steps = await opened();
    const dueAt = '2026-03-02T06:00:00.000Z';
    const owner = at.world.operator.personId;
    const added = await calls.post(`${steps.at}/tasks`, { title: 'Ask the hoster', ownerId: owner, dueAt });
    expect([added.status, added.body]).toEqual([
      201,
      expect.objectContaining({ phase: 'triage', ownerId: owner, dueAt }),
    ]);
    const path = `${steps.at}/tasks/${added.body.id}`;
    const changed = await calls.patch(path, { ownerId: null }, { etag: 1 });
    expect(changed.body).toMatchObject({ ownerId: null, dueAt, version: 2 });
    expect((await calls.patch(path, { dueAt: null }, { etag: 1 })).status).toBe(412);
    const settled = await Promise.all([
      calls.post(`${path}/settlement`, { state: 'done', reason: 'they have answered' }),
      calls.post(`${path}/settlement`, { state: 'dropped', reason: 'not needed' }),
    ]);
    expect(settled.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await calls.post(`${path}/settlement`, { state: 'open', reason: 'no way back' })).status).toBe(422);
  });

  it('that must be settled keep the phase, and a dropped item does not', async () => {
    const steps = await opened({ settled: true });
    const added = await calls.post(`${steps.at}/tasks`, { title: 'Save the disk', mandatory: true });
    expect((await steps.put('phase', { phase: 'contain' })).body.facts.missing).toBe(`task:${added.body.id}`);
    await steps.settle(added.body.id, { state: 'dropped', reason: 'it is gone' });
    expect((await steps.put('phase', { phase: 'contain' })).status).toBe(200);
  });

  it('of another incident are not there', async () => {
    const [steps, other] = [await opened(), await opened()];
    const { tasks } = await other.read();
    expect(
      (await calls.post(`${steps.at}/tasks/${tasks[0].id}/settlement`, { state: 'done', reason: 'mine' })).status,
    ).toBe(404);
  });
});

describe('the page', () => {
  const page = async (path: string) => (await calls.get(path)).text;

  it('shows what a person has typed as text, never as markup', async () => {
    const steps = await opened({ title: script });
    const { id } = await steps.read();
    await calls.post(`${steps.at}/notes`, { text: script });
    await calls.post(`${steps.at}/tasks`, { title: script });
    await steps.change({ summary: script, consequences: script });
    for (const path of [`/operations/incidents/${id}`, '/operations/incidents']) {
      const text = await page(path);
      expect(text).not.toMatch(/<script|<img/);
      expect(text).toContain('&lt;script&gt;');
    }
  });

  it('tells what to know first: exercise, severity, phase, who commands, what is missing', async () => {
    const { incidentId, number } = await at.world.newIncident({ exercise: true, severity: 'sev1' });
    const text = await page(`/operations/incidents/${incidentId}`);
    expect(text).toContain(`INC-${number}`);
    for (const said of ['EXERCISE', 'SEV1', 'nobody has acknowledged it', 'Before contain: take command'])
      expect(text).toContain(said);
  });

  it('works by forms: what is sent with an old version is refused, and a page says so', async () => {
    const { incidentId, version } = await at.world.newIncident();
    const send = (verb: string, body: object) =>
      at.api.agent
        .post(`/operations/incidents/${incidentId}/${verb}`)
        .auth(token, { type: 'bearer' })
        .set('origin', 'http://localhost:4000')
        .set('accept', 'text/html')
        .type('form')
        .send(body);
    const role = { role: 'commander', personId: at.world.operator.personId, reason: '' };
    const taken = await send('roles', { version, ...role });
    expect([taken.status, taken.headers['location']]).toEqual([303, `/operations/incidents/${incidentId}#roles`]);
    const stale = await send('severity', { version, severity: 'sev1', reason: 'worse than we thought' });
    expect([stale.status, stale.text.includes('Somebody else has changed this')]).toEqual([412, true]);
    const said = await send('details', {
      ...{ version: version + 1, title: 'Renamed', summary: 'Known by now.', personalData: 'true' },
      ...{ dataCategories: 'names, , bank details', peopleAffected: '', consequences: '', measures: 'x', advice: '' },
    });
    expect(said.status).toBe(303);
    const { body } = await calls.get(`/v1/operations/incidents/${incidentId}`);
    expect(body).toMatchObject({
      ...{ title: 'Renamed', dataCategories: ['names', 'bank details'], peopleAffected: null, measures: 'x' },
      ...{ consequences: null, commanderId: at.world.operator.personId },
    });
  });
});
