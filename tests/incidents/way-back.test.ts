import { describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';

type Given = { approvedBy: string; stands: boolean };

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
    return { ann, ben, cat, annId, benId, people };
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
    expect((await ann.get(path)).body.approvals).toMatchObject([{ approvedBy: benId, stands: false }]);
    const after = await cat.post(`${path}/approvals`, { sha256 });
    expect([after.status, after.body.state]).toEqual([200, 'draft']);
    const third = await ann.post(`${path}/approvals`, { sha256 });
    expect([third.status, third.body.state]).toEqual([200, 'approved']);
  });

  it.each(['ended', 'suspended'])('approves the same text anew, and both stay in its history: %s', async how => {
    const { ann, ben, cat, annId, benId, people } = await three();
    const anew = async () => callsOf(people[1] ?? at.world.operator);
    const { incidentId, noticeId } = await at.world.newNotice();
    const path = `/v1/operations/incidents/${incidentId}/notices/${noticeId}`;
    const page = async () => (await (await anew()).get(`/operations/incidents/${incidentId}`)).text;
    const { sha256 } = (await ann.get(path)).body;
    expect((await ben.post(`${path}/approvals`, { sha256 })).status).toBe(200);
    expect((await ben.post(`${path}/approvals`, { sha256 })).body.code).toBe('second_person_required');
    expect(await page()).toContain('You have approved this text.');
    if (how === 'suspended') await suspended(benId, incidentId);
    else {
      await ann.remove(`/v1/operations/people/${benId}`);
      await cat.post(`/v1/operations/people/${benId}/reinstatement`, { reason: 'is back' });
    }
    expect(await page()).toContain('approve it anew');
    const back = await anew();
    const again = await back.post(`${path}/approvals`, { sha256 });
    expect([again.status, again.body.state]).toEqual([200, 'draft']);
    expect((await back.post(`${path}/approvals`, { sha256 })).body.code).toBe('second_person_required');
    const second = await ann.post(`${path}/approvals`, { sha256 });
    expect([second.status, second.body.state]).toEqual([200, 'approved']);
    const { approvals } = (await ann.get(path)).body;
    expect(approvals.map(({ approvedBy, stands }: Given) => [approvedBy, stands])).toEqual([
      [benId, false],
      [benId, true],
      [annId, true],
    ]);
    const lines = (await ann.get(`/v1/operations/incidents/${incidentId}/timeline?kind=notice_approved`)).body.data;
    expect(lines).toHaveLength(3);
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
