import { describe, expect, it } from '@jest/globals';
import { duties } from '../../activities/incidents/duties.ts';
import { attendIncident } from '../../src/incidents/attend-incident.ts';
import { respondToIncidentId } from '../../src/incidents/respond-to-incident.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { pageOnCallId } from '../../src/paging/page-on-call.contract.ts';
import { publicUrl } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { stepsOf } from './support/steps.ts';

describe("the end of somebody's work for the company [A2]", () => {
  const at = served({ poolMax: 4 });
  const operator = async () => {
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    return callsAs(at.api, () => token);
  };
  const attend = (incidentId: string) =>
    acrossAgencies(
      at.open.database,
      'incidents',
      'test',
      unit => attendIncident(unit, duties, { incidentId, nowMs: Date.now() }),
      { actor: { kind: 'system', id: respondToIncidentId(incidentId) } },
    );
  const wakesOf = async (workflowId: string) =>
    (await at.open.admin(`select id from outbox where workflow_id = $1 and kind = 'wake'`, [workflowId])).length;
  const gaps = (subjectId: string) =>
    at.open.admin<{ remedy: string }>(
      `select remedy from operator_task where kind = 'on_call_gap' and subject_id = $1`,
      [subjectId],
    );

  it('voids their sessions, wakes what counts on them, and leaves a task for each role', async () => {
    const calls = await operator();
    const leaver = await at.world.newOperator();
    const theirs = callsAs(at.api, await tokenOf(leaver));
    const { incidentId } = await at.world.newIncident({ commanderId: leaver.personId });
    await at.open.admin('update incident set liaison_id = $2 where id = $1', [incidentId, leaver.personId]);
    await at.open.admin('update incident_task set owner_id = $2 where incident_id = $1', [incidentId, leaver.personId]);
    const [round] = await at.open.admin('select id from page_round where incident_id = $1', [incidentId]);
    const other = await at.world.newIncident();
    const before = [
      await wakesOf(respondToIncidentId(incidentId)),
      await wakesOf(respondToIncidentId(other.incidentId)),
    ];
    expect((await theirs.get('/v1/operations/incidents')).status).toBe(200);
    expect((await calls.remove(`/v1/operations/people/${leaver.personId}`)).status).toBe(204);
    expect((await theirs.get('/v1/operations/incidents')).status).toBe(401);
    expect([
      await wakesOf(respondToIncidentId(incidentId)),
      await wakesOf(respondToIncidentId(other.incidentId)),
    ]).toEqual([Number(before[0]) + 1, before[1]]);
    expect(await wakesOf(pageOnCallId(String(round?.['id'])))).toBeGreaterThan(0);
    await attend(incidentId);
    const steps = stepsOf(calls, incidentId);
    const read = await steps.read();
    expect([read.commanderId, read.liaisonId]).toEqual([null, null]);
    const open = read.tasks.filter(
      ({ item, state }: { item: string; state: string }) => /^name-/.test(item) && state === 'open',
    );
    expect(
      open.map(({ item, mandatory }: { item: string; mandatory: boolean }) => [item, mandatory]).toSorted(),
    ).toEqual([
      ['name-commander', true],
      ['name-liaison', false],
    ]);
    expect(read.tasks.every(({ ownerId }: { ownerId: string | null }) => ownerId === null)).toBe(true);
    expect(read.missing.length).toBeGreaterThan(0);
    await steps.put('roles/commander', { personId: at.world.operator.personId });
    const after = (await steps.read()).tasks.find(({ item }: { item: string }) => item === 'name-commander');
    expect(after.state).toBe('done');
  });

  it('is told operators where it leaves a gap on call, once', async () => {
    const calls = await operator();
    const leaver = await at.world.newOperator();
    const rotation = (people: string[]) => ({ people, startsOn: '2026-01-05', handoverTime: '09:00', turnDays: 7 });
    const schedule = async (name: string, people: string[]) => {
      const { body } = await calls.post('/v1/operations/on-call/schedules', {
        ...{ name, timeZone: 'UTC', rotations: [rotation(people)] },
      });
      return body.id as string;
    };
    const shared = await schedule('Shared', [leaver.personId, at.world.operator.personId]);
    const alone = await schedule('Alone', [leaver.personId]);
    const others = await schedule('Others', [at.world.operator.personId]);
    await calls.remove(`/v1/operations/people/${leaver.personId}`);
    expect((await gaps(shared)).map(({ remedy }) => remedy)).toEqual([expect.stringContaining('takes their turns')]);
    expect((await gaps(alone)).map(({ remedy }) => remedy)).toEqual([expect.stringContaining('Nobody who is left')]);
    expect(await gaps(others)).toEqual([]);
    const again = await calls.remove(`/v1/operations/people/${leaver.personId}`);
    expect([again.status, again.body.code]).toEqual([409, 'already_done']);
    expect(await gaps(shared)).toHaveLength(1);
  });

  it('is refused for oneself, for the last one, and for who never worked here', async () => {
    const calls = await operator();
    const own = await calls.remove(`/v1/operations/people/${at.world.operator.personId}`);
    expect([own.status, own.body.code]).toEqual([409, 'conflict']);
    const stranger = await at.world.newPerson();
    expect((await calls.remove(`/v1/operations/people/${stranger.personId}`)).status).toBe(404);
    const other = await at.world.newOperator();
    const theirs = callsAs(at.api, await tokenOf(other));
    const ended = await Promise.all([
      theirs.remove(`/v1/operations/people/${at.world.operator.personId}`),
      calls.remove(`/v1/operations/people/${other.personId}`),
    ]);
    // Whoever comes second has no session any more, or is the last one.
    expect(ended.filter(({ status }) => status === 204)).toHaveLength(1);
    const left = await at.open.admin('select id from operator_account where ended_at is null');
    expect(left.length).toBeGreaterThan(0);
  });

  it('is told on its page, which says what counts on them, and has a way back by another person', async () => {
    const first = await at.world.newOperator();
    const calls = callsAs(at.api, await tokenOf(first));
    const leaver = await at.world.newOperator();
    const third = await at.world.newOperator();
    const [theirs, thirds] = [callsAs(at.api, await tokenOf(leaver)), callsAs(at.api, await tokenOf(third))];
    const { incidentId } = await at.world.newIncident({ commanderId: leaver.personId });
    await calls.post('/v1/operations/on-call/schedules', {
      ...{ name: 'Nights & days', timeZone: 'UTC' },
      rotations: [{ people: [leaver.personId], startsOn: '2026-01-05', handoverTime: '09:00', turnDays: 7 }],
    });
    const path = `/operations/people/${leaver.personId}`;
    const before = (await calls.get(path)).text;
    for (const said of [incidentId, ': commander, vacant then', 'On call, Nights &amp; days', 'End it now'])
      expect(before).toContain(said);
    expect((await calls.get('/operations/people')).text).toContain(`href="${path}"`);
    expect((await theirs.get(path)).text).toContain('Nobody ends their own account');
    const send = async (who: typeof third, verb: string, fields: object) =>
      at.api.agent
        .post(`${path}/${verb}`)
        .set({ authorization: `Bearer ${(await tokenOf(who))()}`, origin: publicUrl })
        .type('form')
        .send(fields);
    expect((await send(first, 'end', { reason: 'has left' })).status).toBe(422);
    expect((await send(first, 'end', { reason: 'has left', sure: 'yes' })).status).toBe(303);
    expect((await theirs.get('/v1/operations/incidents')).status).toBe(401);
    expect((await calls.get(path)).text).toMatch(/ended by [^<]*: has left/);
    const again = await calls.post(`/v1${path}/reinstatement`, { reason: 'by mistake' });
    expect([again.status, again.body.code]).toEqual([403, 'second_person_required']);
    expect((await send(third, 'reinstatement', { reason: 'is back' })).status).toBe(303);
    expect((await thirds.post(`/v1${path}/reinstatement`, { reason: 'is back' })).body.code).toBe('already_done');
    expect((await thirds.get(path)).text).toMatch(/reinstated by [^<]*: is back[\s\S]*ended by [^<]*: has left/);
    // What they were signed in with stays void; what they sign in with now holds.
    expect((await theirs.get('/v1/operations/incidents')).status).toBe(401);
    expect((await callsAs(at.api, await tokenOf(leaver)).get('/v1/operations/incidents')).status).toBe(200);
    const { personId } = await at.world.newPerson();
    expect((await thirds.post(`/v1/operations/people/${personId}/reinstatement`, { reason: 'who' })).status).toBe(404);
    // Ended again, it is told anew where it leaves a gap.
    const [schedule] = await at.open.admin(`select id from on_call_schedule where name = 'Nights & days'`);
    await calls.remove(`/v1${path}?reason=for+good`);
    expect(await gaps(String(schedule?.['id']))).toHaveLength(2);
  });

  async function tokenOf(person: Awaited<ReturnType<typeof at.world.newOperator>>) {
    const token = await at.world.token(person, { place: 'operations' });
    return () => token;
  }
});
