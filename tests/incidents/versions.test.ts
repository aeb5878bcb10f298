import { describe, expect, it } from '@jest/globals';
import { duties } from '../../activities/incidents/duties.ts';
import { attendIncident } from '../../src/incidents/attend-incident.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';
import { shortPolicy } from './support/short-policy.ts';
import { stepsOf } from './support/steps.ts';

const hour = 3_600_000;

describe('the version of an incident, which a change names', () => {
  const at = served({ poolMax: 6 });
  const operator = async () => {
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    return callsAs(at.api, () => token);
  };
  const attend = (incidentId: string, nowMs: number) =>
    acrossAgencies(at.open.database, 'incidents', 'test', unit => attendIncident(unit, duties, { incidentId, nowMs }), {
      actor: { kind: 'system', id: `platform/respond-to-incident/${incidentId}` },
    });

  it('is not moved on by what the run keeps: pages, reminders, roles and tasks of who has left', async () => {
    const calls = await operator();
    const leaver = await insertOperator(at.open.admin);
    const { incidentId, version } = await at.world.newIncident({ policy: shortPolicy(), settled: true });
    await at.open.admin('update incident set scribe_id = $2, commander_id = $2 where id = $1', [
      incidentId,
      leaver.personId,
    ]);
    await at.open.admin('update operator_account set ended_at = now() where person_id = $1', [leaver.personId]);
    for (let hours = 1; hours < 5; hours += 1) await attend(incidentId, Date.now() + hours * (hour + 60_000));
    await calls.post(`/v1/operations/incidents/${incidentId}/acknowledgement`);
    const [row] = await at.open.admin(
      'select commander_id, unattended_paged_at, update_reminded_at, acknowledged_at from incident where id = $1',
      [incidentId],
    );
    expect(row).toEqual({
      ...{ commander_id: null, unattended_paged_at: expect.any(Date), update_reminded_at: expect.any(Date) },
      acknowledged_at: expect.any(Date),
    });
    const roles = { personId: at.world.operator.personId, reason: 'is awake' };
    const taken = await calls.put(`/v1/operations/incidents/${incidentId}/roles/commander`, roles, { etag: version });
    expect([taken.status, taken.body.version]).toEqual([200, version + 1]);
  });

  it('of two people who change the phase at once gives one state, and tells the other what it is', async () => {
    const calls = await operator();
    const { incidentId, version } = await at.world.newIncident({ settled: true });
    const steps = stepsOf(calls, incidentId);
    const path = `${steps.at}/phase`;
    const both = await Promise.all([1, 2].map(() => calls.put(path, { phase: 'contain' }, { etag: version })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const refused = both.find(({ status }) => status === 412);
    expect(refused?.body).toMatchObject({ code: 'version_stale', facts: { version: version + 1, phase: 'contain' } });
    expect((await steps.timeline('kind=phase_changed')).length).toBe(1);
    expect((await steps.read()).phase).toBe('contain');
  });
});
