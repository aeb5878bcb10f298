import { describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';

describe('somebody whose work for the company had ended [A2]', () => {
  const at = served({ poolMax: 10 });
  const callsOf = async (person: Awaited<ReturnType<typeof at.world.newOperator>>) => {
    const token = await at.world.token(person, { place: 'operations' });
    return callsAs(at.api, () => token);
  };
  const three = async () => {
    const people = [await at.world.newOperator(), await at.world.newOperator(), await at.world.newOperator()];
    const [ann, ben, cat] = await Promise.all(people.map(callsOf));
    const [annId, benId] = people.map(({ personId }) => personId);
    if (!ann || !ben || !cat || !annId || !benId) throw new Error('three people');
    return { ann, ben, cat, annId, benId };
  };
  const suspended = (personId: string, incidentId: string) =>
    at.open.admin(
      `insert into containment (id, incident_id, kind, scope, reason, state, requested_by)
        values ($1, $2, 'suspend_person', $3, 'taken over', 'requested', $4)`,
      [uuid7(), incidentId, JSON.stringify({ personId }), at.world.operator.personId],
    );

  it.each(['ended', 'suspended'])('does not find what they approved counted, once they are back: %s', async how => {
    const { ann, ben, cat, benId } = await three();
    const { incidentId, noticeId } = await at.world.newNotice();
    const path = `/v1/operations/incidents/${incidentId}/notices/${noticeId}`;
    const { sha256 } = (await ann.get(path)).body;
    expect((await ben.post(`${path}/approvals`, { sha256 })).status).toBe(200);
    if (how === 'suspended') await suspended(benId, incidentId);
    else {
      expect((await ann.remove(`/v1/operations/people/${benId}`)).status).toBe(204);
      const back = await cat.post(`/v1/operations/people/${benId}/reinstatement`, { reason: 'is back' });
      expect(back.status).toBe(204);
    }
    const after = await cat.post(`${path}/approvals`, { sha256 });
    expect([after.status, after.body.state]).toEqual([200, 'draft']);
    const third = await ann.post(`${path}/approvals`, { sha256 });
    expect([third.status, third.body.state]).toEqual([200, 'approved']);
  });

  it('ends nobody who ends them at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { ann, ben, annId, benId } = await three();
      const answers = await Promise.all([
        ann.remove(`/v1/operations/people/${benId}`),
        ben.remove(`/v1/operations/people/${annId}`),
      ]);
      expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    }
  });
});
