import { describe, expect, it } from '@jest/globals';
import { duties } from '../../activities/incidents/duties.ts';
import { attendIncident } from '../../src/incidents/attend-incident.ts';
import { respondToIncidentId } from '../../src/incidents/respond-to-incident.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { pageOnCallId } from '../../src/paging/page-on-call.contract.ts';
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

  async function tokenOf(person: Awaited<ReturnType<typeof at.world.newOperator>>) {
    const token = await at.world.token(person, { place: 'operations' });
    return () => token;
  }
});
