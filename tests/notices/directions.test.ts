import { describe, expect, it } from '@jest/globals';
import { duties } from '../../activities/incidents/duties.ts';
import { attendIncident } from '../../src/incidents/attend-incident.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { noticeObstacles } from '../../src/notices/notice-obstacles.ts';
import { publicUrl } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';

const day = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString();
type Clock = { id: string; kind: string; directionId: string | null; exceptions: { section: string }[] };

const at = served({ poolMax: 4 });
const attend = (incidentId: string, nowMs = Date.now()) =>
  acrossAgencies(at.open.database, 'incidents', 'test', unit => attendIncident(unit, duties, { incidentId, nowMs }), {
    actor: { kind: 'system', id: `platform/respond-to-incident/${incidentId}` },
  });
const obstacles = (incidentId: string) =>
  acrossAgencies(at.open.database, 'incidents', 'test', unit => noticeObstacles(unit, incidentId));
const asks = 'Prepare a statement and notify each individual.';

/** An incident that has touched an agency in Australia, and what an operator does about it. */
async function australian() {
  const { incidentId, agencyId } = await at.world.newAustralian();
  const token = await at.world.token(at.world.operator, { place: 'operations' });
  const calls = callsAs(at.api, () => token);
  const path = `/v1/operations/incidents/${incidentId}`;
  return {
    ...{ incidentId, agencyId, calls, path },
    record: (more: object = {}) =>
      calls.post(`${path}/directions`, {
        ...{ agencyId, reference: 'NDB26/00417', asks, receivedAt: iso(Date.now()) },
        ...more,
      }),
    directions: async () => (await calls.get(`${path}/directions`)).body.data,
    clocks: async (): Promise<Clock[]> =>
      (await calls.get(`${path}/clocks`)).body.data.filter(({ kind }: Clock) => kind === 'ndb_direction'),
    settle: (clockId: string, body: object) =>
      calls.post(`${path}/clocks/${clockId}/settlement`, { reason: 'as they have written', ...body }),
    version: async () => (await calls.get(path)).body.version as number,
    lines: async (kind: string) => (await calls.get(`${path}/timeline?kind=${kind}`)).body.data,
    tasks: () =>
      at.open.admin<{ decision: string | null; subject_id: string }>(
        `select t.decision, t.subject_id from operator_task t join clock c on t.raised_by like 'clock/' || c.id || '/%'
         where t.kind = 'clock_overdue' and c.kind = 'ndb_direction' and c.for_agency = $1 order by t.raised_at, t.id`,
        [agencyId],
      ),
  };
}

describe('a direction of the Australian Commissioner (s 26WR) [A4]', () => {
  it('starts a clock from when it was received, by our figure where it names no day, and stands in the timeline and the record', async () => {
    const on = await australian();
    const receivedAt = iso(Date.now());
    const { status, body } = await on.record({ receivedAt });
    const dueAt = iso(Date.parse(receivedAt) + 3 * day);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        ...{ agencyId: on.agencyId, reference: 'NDB26/00417', asks, receivedAt, complyBy: null, version: 1 },
        clock: expect.objectContaining({ state: 'running', dueAt }),
      }),
    ]);
    expect(await on.clocks()).toMatchObject([
      {
        ...{ id: body.clock.id, directionId: body.id, agencyId: on.agencyId, rule: 'ndb-26WR@1', startsAt: receivedAt },
        ...{ dueAt, fixedByLaw: false, source: expect.stringContaining('s 26WR(10)') },
      },
    ]);
    expect(await on.lines('direction_recorded')).toMatchObject([
      { facts: { directionId: body.id, agencyId: on.agencyId }, text: `NDB26/00417: ${asks}` },
    ]);
    expect(await on.lines('clock_started')).toMatchObject([{ facts: { clock: 'ndb_direction', dueAt } }]);
    const record = (await on.calls.get(`${on.path}/record`)).body;
    expect(record.parts.directions).toMatchObject([{ id: body.id, reference: 'NDB26/00417' }]);
    expect((await attend(on.incidentId)).nextClock).toMatchObject({ agencyId: on.agencyId });
    expect(await obstacles(on.incidentId)).toContain('legal_clock_running');
  });

  it('ends when it says, warns before, becomes a task after, and is met by complying, once', async () => {
    const on = await australian();
    const receivedMs = Date.now();
    const complyBy = iso(receivedMs + 10 * day);
    const { body } = await on.record({ receivedAt: iso(receivedMs), complyBy });
    expect(await on.clocks()).toMatchObject([{ rule: 'ndb-26WR-by-day@1', fixedByLaw: true, dueAt: complyBy }]);
    const of = async (kind: string) =>
      (await on.lines(kind)).filter(({ facts }: { facts: { clock: string } }) => facts.clock === 'ndb_direction');
    await attend(on.incidentId, receivedMs + 9 * day - 1);
    expect(await of('clock_warned')).toEqual([]);
    await attend(on.incidentId, receivedMs + 9 * day);
    expect(await of('clock_warned')).toHaveLength(1);
    await attend(on.incidentId, receivedMs + 10 * day);
    expect([(await of('clock_overdue')).length, await on.tasks()]).toEqual([
      1,
      [{ decision: null, subject_id: on.incidentId }],
    ]);
    const met = await on.settle(body.clock.id, { as: 'met', reason: 'the statement was given and mailed' });
    expect([met.status, met.body]).toEqual([200, expect.objectContaining({ state: 'met', directionId: body.id })]);
    expect((await on.settle(body.clock.id, { as: 'met' })).body.code).toBe('already_done');
    expect((await of('clock_settled'))[0]).toMatchObject({ facts: { directionId: body.id, as: 'met' } });
  });

  it.each(['26WS', '26WT', 'Privacy Act 1988 s 96', 'Acts Interpretation Act 1901 s 33(3)'])(
    'need not be complied with by %s, and by no section that excepts other duties',
    async section => {
      const on = await australian();
      const { clock } = (await on.record()).body;
      expect((await on.clocks())[0]?.exceptions.map(each => each.section)).toHaveLength(4);
      const wrong = await on.settle(clock.id, { as: 'excepted', section: '26WF' });
      expect([wrong.status, wrong.body.faults[0].pointer]).toEqual([422, '/section']);
      const done = await on.settle(clock.id, { as: 'excepted', section });
      expect(done.body).toMatchObject({ state: 'excepted', exception: section, reason: 'as they have written' });
    },
  );

  it('that was recorded by mistake falls away, and may be recorded again; what the law has started does not', async () => {
    const on = await australian();
    const { body } = await on.record();
    expect((await on.settle(body.clock.id, { as: 'cancelled' })).body.state).toBe('cancelled');
    expect(await on.directions()).toMatchObject([{ id: body.id, retractedAt: expect.any(String) }]);
    expect((await on.record()).status).toBe(201);
    await attend(on.incidentId);
    const all = (await on.calls.get(`${on.path}/clocks`)).body.data;
    const assessment = all.find(({ kind }: Clock) => kind === 'ndb_assessment');
    const refused = await on.settle(assessment.id, { as: 'cancelled' });
    expect([refused.status, refused.body.faults[0].pointer]).toEqual([422, '/as']);
  });

  it('is refused for an agency of another law, and for one that the incident does not name', async () => {
    const on = await australian();
    const elsewhere = await on.record({ agencyId: at.world.agencyId });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'unknown_reference']);
    const { incidentId, agencyId } = await at.world.newNotice();
    const irish = await on.calls.post(`/v1/operations/incidents/${incidentId}/directions`, {
      ...{ agencyId, reference: 'NDB26/00417', asks, receivedAt: iso(Date.now()) },
    });
    expect([irish.status, irish.body]).toEqual([
      422,
      expect.objectContaining({
        ...{ code: 'law_not_applicable', facts: { country: 'IE', law: 'Privacy Act 1988 (Cth) s 26WR' } },
        faults: [expect.objectContaining({ pointer: '/agencyId' })],
      }),
    ]);
  });

  it('is refused with instants that cannot be, and a second time by its reference', async () => {
    const on = await australian();
    const now = Date.now();
    const pointers = async (more: object) => {
      const { status, body } = await on.record(more);
      return [status, ...(body.faults ?? []).map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await pointers({ receivedAt: iso(now - day) })).toEqual([422, '/receivedAt']);
    expect(await pointers({ receivedAt: iso(now + day) })).toEqual([422, '/receivedAt']);
    expect(await pointers({ complyBy: iso(now - day) })).toEqual([422, '/complyBy']);
    expect(await pointers({ complyBy: iso(now + 400 * day) })).toEqual([422, '/complyBy']);
    expect(await pointers({ receivedAt: iso(now - day), complyBy: iso(now - 2 * day) })).toEqual([
      ...[422, '/receivedAt', '/complyBy'],
    ]);
    expect(await pointers({ reference: '', asks: '' })).toEqual([422, '/reference', '/asks']);
    expect((await on.directions()).length).toBe(0);
    const [one, two] = await Promise.all([on.record(), on.record({ reference: 'ndb26/00417' })]);
    expect([one.status, two.status].toSorted()).toEqual([201, 409]);
    expect([one, two].find(({ status }) => status === 409)?.body.code).toBe('already_done');
  });

  it('is one of several, each with a clock of its own', async () => {
    const on = await australian();
    const [first, second] = [(await on.record()).body, (await on.record({ reference: 'NDB26/00418' })).body];
    await on.settle(first.clock.id, { as: 'met' });
    expect((await on.directions()).map(({ clock }: { clock: { state: string } }) => clock.state)).toEqual([
      ...['met', 'running'],
    ]);
    expect(second.clock.id).not.toBe(first.clock.id);
  });

  it('is told apart from another one of its agency where the timeline says that its clock ends soon, or has run out', async () => {
    const on = await australian();
    const now = Date.now();
    const ids: string[] = [];
    for (const reference of ['NDB26/00417', 'NDB26/00418'])
      ids.push((await on.record({ reference, receivedAt: iso(now), complyBy: iso(now + 10 * day) })).body.id);
    for (const [kind, nowMs] of [
      ['clock_warned', now + 9 * day],
      ['clock_overdue', now + 10 * day],
    ] as const) {
      await attend(on.incidentId, nowMs);
      const lines: { facts: { clock: string; directionId?: string } }[] = await on.lines(kind);
      const told = lines.filter(({ facts }) => facts.clock === 'ndb_direction');
      expect(told.map(({ facts }) => facts.directionId).toSorted()).toEqual(ids.toSorted());
    }
    expect(await on.tasks()).toHaveLength(2);
  });

  it('is corrected or varied by whoever has seen it as it stands: its clock moves, and asks anew', async () => {
    const on = await australian();
    const now = Date.now();
    const { body } = await on.record({ receivedAt: iso(now), complyBy: iso(now + day) });
    const change = (etag: number, more: object) =>
      on.calls.patch(`${on.path}/directions/${body.id}`, { reason: 'they have varied it', ...more }, { etag });
    await attend(on.incidentId, now + day);
    const longer = await change(1, { complyBy: iso(now + 5 * day) });
    expect([longer.status, longer.body.clock.state, longer.body.clock.dueAt]).toEqual([
      ...[200, 'running', iso(now + 5 * day)],
    ]);
    expect((await on.tasks()).map(({ decision }) => decision)).toEqual(['done']);
    expect((await on.lines('clock_moved'))[0].facts).toMatchObject({ directionId: body.id, was: iso(now + day) });
    expect((await change(1, { asks: 'More.' })).status).toBe(412);
    const open = await change(2, { complyBy: null, asks: 'Also say how it was found.' });
    expect(await on.clocks()).toMatchObject([{ rule: 'ndb-26WR@1', fixedByLaw: false, dueAt: iso(now + 3 * day) }]);
    expect(open.body.asks).toBe('Also say how it was found.');
    expect((await change(3, { complyBy: iso(now - day) })).status).toBe(422);
    await on.record({ reference: 'NDB26/00418' });
    expect((await change(3, { reference: 'NDB26/00418' })).body.code).toBe('already_done');
    await on.settle(body.clock.id, { as: 'met' });
    expect((await change(3, { asks: 'More.' })).body.code).toBe('already_done');
  });

  it('stands though we take the agency not to be affected, and keeps an incident from being none', async () => {
    const on = await australian();
    const { body } = await on.record();
    await at.open.admin(`update affected_agency set state = 'rejected' where incident_id = $1`, [on.incidentId]);
    await attend(on.incidentId);
    expect((await on.directions())[0].clock.state).toBe('running');
    expect(await obstacles(on.incidentId)).toContain('legal_clock_running');
    const dismiss = async () =>
      on.calls.post(`${on.path}/dismissal`, { reason: 'nothing was read' }, { etag: await on.version() });
    expect((await dismiss()).body.facts).toMatchObject({ missing: 'direction_unsettled' });
    await on.settle(body.clock.id, { as: 'excepted', section: 'Acts Interpretation Act 1901 s 33(3)' });
    expect((await dismiss()).status).toBe(200);
  });

  it('goes on under the incident that its own is merged into, with its clock and what was asked about it', async () => {
    const [from, to] = [await australian(), await australian()];
    const now = Date.now();
    const { body } = await from.record({ receivedAt: iso(now), complyBy: iso(now + day) });
    const met = (await from.record({ reference: 'NDB26/00400' })).body;
    await from.settle(met.clock.id, { as: 'met' });
    await attend(from.incidentId, now + day);
    const merge = { into: to.incidentId, reason: 'the same night' };
    expect((await from.calls.post(`${from.path}/merge`, merge, { etag: await from.version() })).status).toBe(200);
    expect(await to.directions()).toMatchObject([{ id: body.id, clock: { id: body.clock.id, state: 'overdue' } }]);
    expect(await from.directions()).toMatchObject([{ id: met.id, clock: { state: 'met' } }]);
    expect(await from.tasks()).toEqual([{ decision: null, subject_id: to.incidentId }]);
    expect(await to.lines('direction_recorded')).toMatchObject([
      { facts: { directionId: body.id, mergedFrom: from.incidentId } },
    ]);
    expect((await to.lines('merged'))[0].facts).toMatchObject({ directions: 1 });
    const longer = { complyBy: iso(now + 3 * day), receivedAt: body.receivedAt, reason: 'they have varied it' };
    await at.open.admin(
      `update incident set detected_at = now() + interval '5 minutes', created_at = now() + interval '5 minutes' where id = $1`,
      [to.incidentId],
    );
    const varied = await to.calls.patch(`${to.path}/directions/${body.id}`, longer, { etag: 2 });
    expect([varied.status, varied.body.clock.state]).toEqual([200, 'running']);
    expect((await to.lines('direction_changed'))[0].facts).toMatchObject({ fields: 'complyBy' });
    expect((await to.settle(body.clock.id, { as: 'met' })).status).toBe(200);
  });

  it('is recorded, corrected and settled on the page of its incident', async () => {
    const on = await australian();
    const page = async () => (await on.calls.get(`/operations/incidents/${on.incidentId}`)).text;
    const send = async (place: string, fields: Record<string, string>) =>
      at.api.agent
        .post(`/operations/incidents/${on.incidentId}/${place}`)
        .auth(await at.world.token(at.world.operator, { place: 'operations' }), { type: 'bearer' })
        .set('origin', publicUrl)
        .redirects(0)
        .type('form')
        .send(fields);
    expect(await page()).toContain('An agency has received one');
    const receivedAt = iso(Date.now()).slice(0, 16);
    const fields = { reference: 'NDB26/00417', asks: '<b>Notify</b>', receivedAt, complyBy: '' };
    expect((await send('directions', { agencyId: on.agencyId, ...fields })).status).toBe(303);
    const shown = await page();
    expect(shown).toContain('&lt;b&gt;Notify&lt;/b&gt;');
    expect(shown).toContain(`value="${receivedAt}"`);
    expect(shown).toContain('as soon as practicable, by our figure');
    const [{ id, clock }] = await on.directions();
    const complyBy = iso(Date.now() + 2 * day).slice(0, 16);
    const changed = { ...fields, version: '1', complyBy, reason: 'the second page names it' };
    expect((await send(`directions/${id}`, changed)).status).toBe(303);
    expect((await on.directions())[0]).toMatchObject({ complyBy: `${complyBy}:00.000Z`, version: 2 });
    await at.open.admin(`update legal_direction set received_at = received_at + interval '7 seconds' where id = $1`, [
      id,
    ]);
    expect((await send(`directions/${id}`, { ...changed, version: '2', asks: 'More' })).status).toBe(303);
    expect((await on.directions())[0]).toMatchObject({ receivedAt: `${receivedAt}:07.000Z`, asks: 'More' });
    const settled = { outcome: 'excepted Acts Interpretation Act 1901 s 33(3)', reason: 'their letter of today' };
    expect((await send(`clocks/${clock.id}/settlement`, settled)).status).toBe(303);
    expect(await page()).toContain('excepted by Acts Interpretation Act 1901 s 33(3)');
  });
});
