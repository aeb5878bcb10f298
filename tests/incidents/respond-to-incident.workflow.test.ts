import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NewIncident, openIncident } from '../../src/incidents/open-incident.ts';
import { respondToIncident, respondToIncidentId } from '../../src/incidents/respond-to-incident.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { keepHistory } from '../temporal/replay.ts';
import { shortPolicy } from './support/short-policy.ts';
import { leadTo, stepsOf } from './support/steps.ts';

let at: BillingWorld;
let world: TestWorld;
let token: string;
let calls: ReturnType<typeof callsAs>;
beforeAll(async () => {
  at = await createBillingWorld({ events: false });
  world = await createWorld(at.open, at.api.deps);
  token = await world.token(world.operator, { place: 'operations' });
  calls = callsAs(at.api, () => token);
});
afterAll(() => at?.close());

const runOf = (incidentId: string) => at.client.workflow.getHandle(respondToIncidentId(incidentId));
const glance = async (incidentId: string): Promise<string> => {
  const said = await runOf(incidentId).query<{ currentDetails: string }>('__temporal_workflow_metadata');
  return said.currentDetails;
};
const saying = (incidentId: string, ...words: string[]) =>
  eventually(`the glance says ${words.join(', ')}`, async () => {
    const text = await glance(incidentId).catch(() => '');
    return words.every(word => text.includes(word)) && text;
  });
const roundsOf = (incidentId: string) =>
  at.admin('select reason from page_round where incident_id = $1 order by created_at', [incidentId]);
const asOperator = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
  acrossAgencies(at.open.database, 'incidents', 'test', work, {
    actor: { kind: 'operator', id: world.operator.personId },
  });
const mailsTo = (email: string, about: string) =>
  [...new Map(at.mail.messages(email).map(each => [each.messageId, each])).values()].filter(({ subject }) =>
    subject.includes(about),
  );

const renewed: NewIncident = {
  ...{ title: 'Long', summary: 'It takes long.', severityRule: 'manual', severityReason: 'for the test' },
  source: 'person',
  severity: 'sev3',
  policy: shortPolicy(),
};

describe('[A2][A3] the run of an incident', () => {
  it('tells at one glance what is going on, follows every decision, and ends when the incident is closed', async () => {
    const { incidentId, number } = await world.newIncident({ severity: 'sev2', policy: shortPolicy() });
    const steps = stepsOf(calls, incidentId);
    const first = await saying(incidentId, 'sev2, triage, by person', 'Nobody commands it', 'somebody to take command');
    expect(first).toContain(`INC-${number}`);
    expect(first).toContain(`(http://localhost:4000/operations/incidents/${incidentId})`);
    expect(first).not.toContain('Sessions of an agency');
    expect(first.split('\n').slice(0, 6).join(' ')).toMatch(/Agencies affected: 0, notified: 0/);
    await leadTo(steps, world, 'contain');
    await saying(incidentId, 'contain', `/operations/people/${world.operator.personId}`, 'Waits for: it to be stopped');
    await leadTo(steps, world, 'review');
    const review = await saying(incidentId, 'review', 'Next clock: post_mortem', 'Waits for: its post-mortem');
    expect(review).toContain('Last change: ');
    await at.admin(
      `with p as (insert into post_mortem (id, incident_id, author_id, state, published_at) values (gen_random_uuid(), $1, $2, 'published', now()) returning id)
       insert into post_mortem_reader (id, post_mortem_id, person_id, acknowledged_at) select gen_random_uuid(), id, $2, now() from p`,
      [incidentId, world.operator.personId],
    );
    await steps.settleAll();
    expect((await steps.post('closing', { reason: 'its post-mortem is read' })).status).toBe(200);
    expect(await runOf(incidentId).result()).toEqual({ outcome: 'resolved' });
    expect((await steps.read()).clocks).toMatchObject([{ kind: 'post_mortem', state: 'met' }]);
    await keepHistory(at, respondToIncidentId(incidentId), 'respond-to-incident-resolved');
  }, 60_000);

  it('pages again while nobody commands, by a timer of its own, and stops once somebody does', async () => {
    const policy = shortPolicy({ commanderWithinMs: 1_500 });
    const { incidentId } = await world.newIncident({ policy, exercise: true });
    await saying(incidentId, '**EXERCISE INC-');
    await at.admin(`update page_round set state = 'acknowledged' where incident_id = $1`, [incidentId]);
    await eventually('somebody is paged again', async () => (await roundsOf(incidentId)).length === 2);
    const steps = stepsOf(calls, incidentId);
    await steps.put('roles/commander', { personId: world.operator.personId });
    await at.admin(`update page_round set state = 'acknowledged' where incident_id = $1`, [incidentId]);
    await new Promise(resolve => setTimeout(resolve, 3_500));
    expect((await roundsOf(incidentId)).map(({ reason }) => reason)).toEqual(['opened', 'unattended']);
    await steps.post('dismissal', { reason: 'enough exercised' });
    expect(await runOf(incidentId).result()).toEqual({ outcome: 'not_an_incident' });
    await keepHistory(at, respondToIncidentId(incidentId), 'respond-to-incident-unattended');
  }, 60_000);

  it('notices a commander who has left, by itself', async () => {
    const leaver = await insertOperator(at.admin);
    const policy = shortPolicy({ commanderWithinMs: 1_500 });
    const { incidentId } = await world.newIncident({ policy, commanderId: leaver.personId });
    await saying(incidentId, `/operations/people/${leaver.personId}`);
    await at.admin('update operator_account set ended_at = now() where person_id = $1', [leaver.personId]);
    await saying(incidentId, 'Nobody commands it');
    await stepsOf(calls, incidentId).post('dismissal', { reason: 'enough' });
  }, 60_000);

  it('reminds the commander of a word that is due, and the owner of a task, by mail', async () => {
    const commander = await insertOperator(at.admin);
    const policy = shortPolicy({ updateEveryMs: 2_000 });
    const { incidentId, number } = await world.newIncident({ policy, commanderId: commander.personId });
    const [mail] = await eventually('a reminder', async () => {
      const mails = mailsTo(commander.email, 'a word is due');
      return mails.length > 0 && mails;
    });
    expect([mail?.subject, mail?.text.includes(`/operations/incidents/${incidentId}`)]).toEqual([
      `INC-${number}: a word is due`,
      true,
    ]);
    const [reminder] = await at.admin(
      `select workflow_id from run where kind = 'remind-person' and workflow_id like $1`,
      [`%/${incidentId}/%`],
    );
    const reminding = at.client.workflow.getHandle(String(reminder?.['workflow_id']));
    expect(await reminding.result()).toEqual({ sent: true });
    await keepHistory(at, reminding.workflowId, 'remind-person');
    const dueAt = new Date(Date.now() - 1_000).toISOString();
    const steps = stepsOf(calls, incidentId);
    await calls.post(`${steps.at}/tasks`, { title: 'Ask the hoster', ownerId: commander.personId, dueAt });
    await eventually('the owner is told', async () => mailsTo(commander.email, 'a task is overdue').length === 1);
    const { incidentId: kept, number: keptNumber } = await world.newIncident();
    await steps.post('merge', { into: kept, reason: 'the same night' });
    await eventually('they are told where to', async () =>
      mailsTo(commander.email, `merged into INC-${keptNumber}`).some(({ text }) => text.includes(kept)),
    );
    expect(await runOf(incidentId).result()).toEqual({ outcome: 'merged' });
    await keepHistory(at, respondToIncidentId(incidentId), 'respond-to-incident-merged');
  }, 60_000);

  it('50 wakes at once are one state, and few looks', async () => {
    const { incidentId } = await world.newIncident({ policy: shortPolicy(), settled: true });
    await saying(incidentId, 'triage');
    const steps = stepsOf(calls, incidentId);
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => calls.post(`${steps.at}/notes`, { text: `Note ${index}` })),
    );
    await steps.put('phase', { phase: 'contain' });
    await saying(incidentId, 'contain');
    expect(await steps.timeline('kind=note&limit=100')).toHaveLength(50);
    expect(await roundsOf(incidentId)).toHaveLength(1);
    const { events } = await runOf(incidentId).fetchHistory();
    const looks = events?.filter(each => each.activityTaskScheduledEventAttributes).length ?? 0;
    expect(looks).toBeLessThan(52);
    await steps.post('dismissal', { reason: 'enough' });
  }, 60_000);

  it('goes on under another run id when its history has grown, and loses nothing', async () => {
    const incidentId = await asOperator(async unit => {
      const { id, number } = await openIncident({ ...unit, start: () => '' }, renewed);
      unit.start(respondToIncident, { incidentId: id, number, severity: 'sev3', renewAfterEvents: 12 });
      return id;
    });
    await saying(incidentId, 'triage');
    const { runId: firstRunId } = await runOf(incidentId).describe();
    const steps = stepsOf(calls, incidentId);
    for (let index = 0; index < 12; index += 1) {
      await calls.post(`${steps.at}/notes`, { text: `Note ${index}` });
      await new Promise(resolve => setTimeout(resolve, 150));
    }
    await leadTo(steps, world, 'contain');
    await saying(incidentId, 'contain');
    const { runId } = await runOf(incidentId).describe();
    expect(runId).not.toBe(firstRunId);
    await steps.post('dismissal', { reason: 'enough' });
    expect(await runOf(incidentId).result()).toEqual({ outcome: 'not_an_incident' });
    const [run] = await at.admin('select state from run where workflow_id = $1 order by requested_at desc', [
      respondToIncidentId(incidentId),
    ]);
    expect(run?.['state']).toBe('completed');
  }, 60_000);
});
