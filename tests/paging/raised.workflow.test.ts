import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeSeverity } from '../../src/incidents/change-severity.ts';
import { closeIncident } from '../../src/incidents/close-incident.ts';
import { dismissIncident } from '../../src/incidents/dismiss-incident.ts';
import { endOperator } from '../../src/incidents/end-operator.ts';
import { respondToIncidentId } from '../../src/incidents/respond-to-incident.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { acknowledgeIncident } from '../../src/paging/acknowledge-incident.ts';
import type { EscalationLevel } from '../../src/paging/escalation-policy.entity.ts';
import { eventually } from '../billing/support/world.ts';
import { callsAs } from '../support/http/calls.ts';
import { createPagingWorld, type PagingWorld } from './support/world.ts';

const level = (given: Partial<EscalationLevel>): EscalationLevel => ({
  ...{ targets: [], channels: ['mail'], repeatAfterMs: 60_000, times: 2, nextAfterMs: 60_000 },
  ...given,
});

describe('people and the pages about an incident [A2]', () => {
  let at: PagingWorld;
  beforeAll(async () => {
    at = await createPagingWorld();
  });
  afterAll(() => at?.close());

  type Person = Awaited<ReturnType<PagingWorld['operator']>>;
  const as = <T>({ personId: id }: Person, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(at.open.database, 'incidents', 'tests', work, { actor: { kind: 'operator', id } });
  const versionOf = async (incidentId: string) =>
    Number((await at.admin('select version from incident where id = $1', [incidentId]))[0]?.['version']);
  const onCall = async (...people: Person[]) => {
    const scheduleId = await at.schedule(people.map(({ personId }) => personId));
    await at.escalate([level({ targets: [{ kind: 'schedule', scheduleId }] })]);
  };
  const raise = async (who: Person, incidentId: string) =>
    as(who, async unit =>
      changeSeverity(unit, { incidentId, version: await versionOf(incidentId) }, { severity: 'sev1', reason: 'worse' }),
    );
  /** An incident that somebody has acknowledged and commands. */
  const held = async (by: Person) => {
    const { id } = await at.newIncident({ severity: 'sev3' });
    await as(by, unit => acknowledgeIncident(unit, { incidentId: id, personId: by.personId, via: 'api' }));
    await at.admin('update incident set commander_id = $2, unattended_since = null where id = $1', [id, by.personId]);
    return id;
  };
  const raisedRound = async (incidentId: string) => (await at.roundsOf(incidentId)).at(-1);
  const sentTo = async (incidentId: string, { personId }: Person) =>
    (await at.pagesOf(incidentId)).filter(
      page => page.person_id === personId && page.state === 'sent' && page.created_at,
    ).length;
  const glance = async (incidentId: string) =>
    (
      await at.client.workflow
        .getHandle(respondToIncidentId(incidentId))
        .query<{ currentDetails: string }>('__temporal_workflow_metadata')
    ).currentDetails;

  it('who raises the severity is not paged by it: whoever is next on call is', async () => {
    const [ada, bob] = [await at.operator(), await at.operator()];
    await onCall(ada, bob);
    const incidentId = await held(ada);
    const before = await sentTo(incidentId, ada);
    await raise(ada, incidentId);
    await eventually('the next one is paged', async () => (await sentTo(incidentId, bob)) === 1);
    expect(await sentTo(incidentId, ada)).toBe(before);
    expect(await raisedRound(incidentId)).toMatchObject({ state: 'paging', acknowledged_by: null });
    await as(bob, unit => acknowledgeIncident(unit, { incidentId, personId: bob.personId, via: 'api' }));
  });

  it('where they are the only one on call their act is the acknowledgement, and the timeline says why', async () => {
    const ada = await at.operator();
    await onCall(ada);
    const incidentId = await held(ada);
    const pages = (await at.pagesOf(incidentId)).length;
    await raise(ada, incidentId);
    const round = await eventually('it is acknowledged', async () => {
      const last = await raisedRound(incidentId);
      return last?.state === 'acknowledged' && last.acknowledged_via === 'own_act' && last;
    });
    expect(round.acknowledged_by).toBe(ada.personId);
    expect(await at.pagesOf(incidentId)).toHaveLength(pages);
    const [line] = await at.admin(
      `select facts, text from incident_event where incident_id = $1 and facts->>'via' = 'own_act'`,
      [incidentId],
    );
    expect(line).toMatchObject({ facts: { personId: ada.personId }, text: expect.stringContaining('nobody else') });
    const run = at.client.workflow.getHandle(`platform/page-on-call/${round.id}`);
    expect(await run.result()).toMatchObject({ acknowledged: true });
  });

  it('who leaves the company in the midst of it loses the command at once, and the next one is paged at once', async () => {
    const [ada, bob, eve] = [await at.operator(), await at.operator(), await at.operator()];
    await onCall(ada, bob);
    const { id } = await at.newIncident({ severity: 'sev2' });
    await at.admin('update incident set commander_id = $2, unattended_since = null where id = $1', [id, ada.personId]);
    await eventually('the first one is paged', async () => (await sentTo(id, ada)) === 1);
    const began = Date.now();
    await as(eve, unit => endOperator(unit, ada.personId));
    await eventually('the next one is paged', async () => (await sentTo(id, bob)) === 1);
    await eventually('nobody commands', async () => (await glance(id)).includes('Nobody commands it'));
    process.stderr.write(`from leaving to the next page: ${Date.now() - began} ms\n`);
    expect(Date.now() - began).toBeLessThan(20_000);
    const tasks = await at.admin(
      `select item from incident_task where incident_id = $1 and item like 'name-%' and state = 'open'`,
      [id],
    );
    expect(tasks).toEqual([{ item: 'name-commander' }]);
    const given = (await at.timelineOf(id)).filter(({ kind }) => kind === 'role_given');
    expect(given.map(({ facts }) => facts['because'])).toEqual(['left_the_company']);
  });

  it('who is suspended likewise, and the operators hear of the turns that want somebody else', async () => {
    const [ada, bob, eve] = [await at.operator(), await at.operator(), await at.operator()];
    await onCall(ada, bob);
    const { id } = await at.newIncident({ severity: 'sev2' });
    await eventually('the first one is paged', async () => (await sentTo(id, ada)) === 1);
    const token = await at.operatorToken(eve);
    const { status } = await callsAs(at.api, () => token).post(`/v1/operations/incidents/${id}/containments`, {
      ...{ kind: 'suspend_person', scope: { personId: ada.personId }, reason: 'their session is used from elsewhere' },
    });
    expect(status).toBe(201);
    await eventually('the next one is paged', async () => (await sentTo(id, bob)) === 1);
    const gaps = await at.admin(
      `select id from operator_task where kind = 'on_call_gap' and raised_by like '%/containment/%'`,
    );
    expect(gaps).toHaveLength(1);
  });

  it('ends with the closing, which stays the last change of the run, whatever is written down later', async () => {
    const ada = await at.operator();
    await onCall(ada);
    const { id } = await at.newIncident({ severity: 'sev2' });
    await eventually('it is paged', async () => (await sentTo(id, ada)) === 1);
    const version = await versionOf(id);
    await as(ada, unit => dismissIncident(unit, { incidentId: id, version }, 'a drill of the hoster'));
    const closing = (await at.timelineOf(id)).filter(({ kind }) => kind === 'paging_ended' || kind === 'closed');
    expect(closing.map(({ kind }) => kind).toSorted()).toEqual(['closed', 'paging_ended']);
    await eventually('the run has begun', () => glance(id).catch(() => undefined));
    await at.client.workflow.getHandle(respondToIncidentId(id)).result();
    expect(await glance(id)).toContain('Last change: closed');
    expect(await raisedRound(id)).toMatchObject({ state: 'ended' });
    await expect(as(ada, unit => closeIncident(unit, { incidentId: id, version }, 'again'))).rejects.toThrow('closed');
  });
});
