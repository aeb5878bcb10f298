import { describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { served } from '../support/http/served.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { affectedSteps } from './support/affected.ts';

const at = served();
type Affected = Awaited<ReturnType<TestWorld['newAffected']>>;
const { path, asOperator, touched, propose } = affectedSteps(at);

const incident = (incidentId: string) => path(incidentId).replace(/\/affected.*/, '');
const merge = async (from: string, into: string): Promise<void> => {
  const { version } = (await at.api.agent.get(incident(from)).set(await asOperator())).body;
  const answer = await at.api.agent
    .post(`${incident(from)}/merge`)
    .set({ ...(await asOperator()), 'if-match': `"${version}"` })
    .send({ into, reason: 'the same person' });
  expect(answer.status).toBe(200);
};

describe('[A4] agencies of an incident that is merged into another one', () => {
  it('come along with what was found, and counted no second time when it is searched again', async () => {
    const [foreign, third] = [await createWorld(at.open, at.api.deps), await createWorld(at.open, at.api.deps)];
    const actorId = String(foreign.members.admin.membershipId);
    const subjectId = uuid7();
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const middle = minutesAgo(30);
    await touched(foreign, ['contact.changed'], { actorId, subjectId, at: minutesAgo(50) });
    await touched(foreign, ['contact.changed', 'note.created'], { actorId, subjectId, at: minutesAgo(10) });
    await touched(third, ['lease.created'], { actorId, at: minutesAgo(50) });
    const merged = await propose({ actorId, subjectTypes: ['contact', 'lease'], until: middle });
    const kept = await propose({ actorId, from: middle, subjectTypes: ['contact', 'note'] });
    expect([merged.body.data.length, kept.body.data.length]).toEqual([2, 1]);
    await merge(merged.incidentId, kept.incidentId);
    const now = async () => {
      const { body } = await at.api.agent.get(path(kept.incidentId)).set(await asOperator());
      const of = ({ agencyId }: TestWorld) => body.data.find((row: { agencyId: string }) => row.agencyId === agencyId);
      return [of(foreign), of(third)];
    };
    const first = [
      { basis: { events: 3, mergedFrom: merged.incidentId }, recordsAffected: 2 },
      { basis: { events: 1, mergedFrom: merged.incidentId }, recordsAffected: 1 },
    ];
    expect(await now()).toMatchObject(first);
    await propose({ actorId, subjectTypes: ['contact', 'lease'], until: middle }, kept.incidentId);
    await propose({ actorId, from: middle, subjectTypes: ['contact', 'note'] }, kept.incidentId);
    expect(await now()).toMatchObject(first);
    await propose({ actorId }, kept.incidentId);
    expect(await now()).toMatchObject(first);
  });

  it('that were rejected come along so, with why and by whom, unless the other incident has them itself', async () => {
    const [quay, lane] = [await createWorld(at.open, at.api.deps), await createWorld(at.open, at.api.deps)];
    const actorId = String(quay.members.admin.membershipId);
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    await touched(quay, ['contact.changed'], { actorId, at: minutesAgo(50) });
    await touched(lane, ['lease.created'], { actorId, at: minutesAgo(50) });
    const merged = await propose({ actorId });
    const decide = async (incidentId: string, { agencyId }: TestWorld, decision: string, reason: string) => {
      const { body } = await at.api.agent.get(path(incidentId)).set(await asOperator());
      const row = body.data.find((each: { agencyId: string }) => each.agencyId === agencyId);
      const answer = await at.api.agent
        .post(`${path(incidentId)}/${row.id}/decision`)
        .set({ ...(await asOperator()), 'if-match': `"${row.version}"` })
        .send({ decision, reason });
      expect(answer.status).toBe(200);
    };
    for (const agency of [quay, lane]) await decide(merged.incidentId, agency, 'rejected', 'it was their own auditor');
    const { incidentId } = await at.world.newIncident();
    await at.api.agent
      .post(path(incidentId))
      .set({ ...(await asOperator()), 'idempotency-key': uuid7() })
      .send({ agencyId: lane.agencyId, reason: 'they have telephoned' });
    await merge(merged.incidentId, incidentId);
    const list = async () => (await at.api.agent.get(path(incidentId)).set(await asOperator())).body.data;
    const of = (rows: { agencyId: string }[], { agencyId }: TestWorld) => rows.find(row => row.agencyId === agencyId);
    expect(of(await list(), quay)).toMatchObject({
      ...{ state: 'rejected', reason: 'it was their own auditor', decidedBy: at.world.operator.personId },
      ...{ basis: { events: 1, mergedFrom: merged.incidentId, state: 'rejected' }, recordsAffected: 1 },
    });
    expect(of(await list(), lane)).toMatchObject({
      ...{ state: 'proposed', decidedBy: null, reason: 'they have telephoned' },
      basis: { events: 1, mergedFrom: merged.incidentId, rejectedThere: 'it was their own auditor' },
    });
    const page = (await at.api.agent.get(`/operations/incidents/${incidentId}`).set(await asOperator())).text;
    expect(page).toContain('Rejected in an incident that was merged into this one: it was their own auditor');
    const lines = (await at.api.agent.get(`${incident(incidentId)}/timeline?kind=merged`).set(await asOperator())).body;
    expect(lines.data[0].facts).toMatchObject({ agencies: 0, rejected: 1 });
    // What is found again of it is no new proposal; and a person may still decide otherwise.
    await propose({ actorId }, incidentId);
    expect(of(await list(), quay)).toMatchObject({ state: 'rejected' });
    await decide(incidentId, quay, 'confirmed', 'it was not, after all');
  });

  it('that were rejected there stay confirmed where this incident had confirmed them', async () => {
    const [merged, kept] = [await at.world.newAffected(), await at.world.newAffected()];
    for (const [{ incidentId, affectedId, version }, decision] of [
      [merged, 'rejected'] as const,
      [kept, 'confirmed'] as const,
    ])
      await at.api.agent
        .post(`${path(incidentId)}/${affectedId}/decision`)
        .set({ ...(await asOperator()), 'if-match': `"${version}"` })
        .send({ decision, reason: `${decision} by the log` });
    await merge(merged.incidentId, kept.incidentId);
    const { body } = await at.api.agent.get(path(kept.incidentId)).set(await asOperator());
    expect(body.data).toMatchObject([{ id: kept.affectedId, state: 'confirmed', reason: 'confirmed by the log' }]);
  });

  it('are decided anew where the merged incident had confirmed what the other one had rejected', async () => {
    const [merged, kept] = [await at.world.newAffected(), await at.world.newAffected()];
    const decide = async ({ incidentId, affectedId, version }: typeof merged, decision: string) =>
      at.api.agent
        .post(`${path(incidentId)}/${affectedId}/decision`)
        .set({ ...(await asOperator()), 'if-match': `"${version}"` })
        .send({ decision, reason: 'seen in the log' });
    expect((await decide(merged, 'confirmed')).status).toBe(200);
    expect((await decide(kept, 'rejected')).status).toBe(200);
    await merge(merged.incidentId, kept.incidentId);
    const { body } = await at.api.agent.get(path(kept.incidentId)).set(await asOperator());
    expect(body.data).toMatchObject([{ id: kept.affectedId, state: 'proposed' }]);
  });

  it('are decided anew too where they come by way of a third incident, that has decided nothing about them', async () => {
    const decide = async ({ incidentId, affectedId, version }: Affected, decision: string) =>
      at.api.agent
        .post(`${path(incidentId)}/${affectedId}/decision`)
        .set({ ...(await asOperator()), 'if-match': `"${version}"` })
        .send({ decision, reason: 'seen in the log' });
    for (const between of [await at.world.newIncident(), await at.world.newAffected()]) {
      const [confirmed, kept] = [await at.world.newAffected(), await at.world.newAffected()];
      expect((await decide(confirmed, 'confirmed')).status).toBe(200);
      expect((await decide(kept, 'rejected')).status).toBe(200);
      await merge(confirmed.incidentId, between.incidentId);
      await merge(between.incidentId, kept.incidentId);
      const { body } = await at.api.agent.get(path(kept.incidentId)).set(await asOperator());
      expect(body.data).toMatchObject([{ id: kept.affectedId, state: 'proposed', decidedBy: null }]);
    }
  });
});
