import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { respondToIncident, respondToIncidentId } from '../../src/incidents/respond-to-incident.contract.ts';
import { acknowledgeIncident } from '../../src/paging/acknowledge-incident.ts';
import { askForTestPage } from '../../src/paging/ask-to-page.ts';
import type { EscalationLevel } from '../../src/paging/escalation-policy.entity.ts';
import { pagerSecrets } from '../../src/paging/pager-secrets.ts';
import { eventually } from '../billing/support/world.ts';
import { keepHistory } from '../temporal/replay.ts';
import { createPagingWorld, type PagingWorld } from './support/world.ts';

const level = (given: Partial<EscalationLevel>): EscalationLevel => ({
  ...{ targets: [], channels: ['mail', 'webhook'], repeatAfterMs: 60_000, times: 2, nextAfterMs: 60_000 },
  ...given,
});

describe('paging [A2]', () => {
  let at: PagingWorld;
  beforeAll(async () => {
    at = await createPagingWorld();
  });
  afterAll(() => at?.close());
  beforeEach(() => at.wire.turn('open'));

  type Person = Awaited<ReturnType<PagingWorld['operator']>>;
  const person = ({ personId }: Person) => ({ kind: 'person' as const, personId });
  const people = async () => ({ ada: await at.operator(), bob: await at.operator() });
  const mailsTo = (of: Person) => [
    ...new Map(at.mail.messages(of.email).map(message => [message.messageId, message])).values(),
  ];
  const acknowledge = (incidentId: string, { personId }: Person) =>
    at.unit(unit => acknowledgeIncident(unit, { incidentId, personId, via: 'api' }));
  const runOf = async (incidentId: string) => {
    const round = (await at.roundsOf(incidentId)).at(-1);
    const run = at.client.workflow.getHandle(`platform/page-on-call/${round?.id}`);
    await eventually('the run begins', () => run.describe().catch(() => null));
    return run;
  };
  const kindsOf = async (incidentId: string) => (await at.timelineOf(incidentId)).map(({ kind }) => kind);
  const sentTo = async (incidentId: string, { personId }: Person) =>
    (await at.pagesOf(incidentId)).filter(page => page.person_id === personId && page.state === 'sent');
  /** But for channels that fail: where everybody is paged, people of earlier tests are, too. */
  const tasksOf = async (id: string) => {
    const sql = `select kind from operator_task where subject_id = $1 and kind <> 'page_channel_failed' order by id`;
    return (await at.admin(sql, [id])).map(({ kind }) => kind);
  };

  it('mails whoever is on call what it is and how bad, at once, and ends when they acknowledge', async () => {
    const { ada, bob } = await people();
    const scheduleId = await at.schedule([ada.personId, bob.personId]);
    await at.escalate([level({ targets: [{ kind: 'schedule', scheduleId }] })]);
    const { id, number } = await at.newIncident({ severity: 'sev1' });
    const [mail] = await eventually('a mail', async () => mailsTo(ada).length > 0 && mailsTo(ada));
    expect(mail?.subject).toBe(`[sev1] INC-${number} Sessions used from elsewhere`);
    expect(mail?.text).toContain(`/operations/incidents/${id}`);
    expect(mail?.text).toMatch(/\/acknowledge\?token=[\w-]{60,}/);
    await eventually('it is written', async () => (await kindsOf(id)).includes('page_sent'));
    await acknowledge(id, ada);
    expect(await (await runOf(id)).result()).toEqual({ acknowledged: true, pagesSent: 1 });
    expect(mailsTo(bob)).toHaveLength(0);
    const [row] = await at.admin('select acknowledged_by, acknowledged_at from incident where id = $1', [id]);
    expect(row).toEqual({ acknowledged_by: ada.personId, acknowledged_at: expect.any(Date) });
    expect(await kindsOf(id)).toEqual(expect.arrayContaining(['paging_started', 'page_sent', 'page_acknowledged']));
    await keepHistory(at, (await runOf(id)).workflowId, 'page-on-call-acknowledged');
  });

  it('repeats, then asks the next level too, while the first goes on', async () => {
    const { ada, bob } = await people();
    await at.escalate([
      // A turn that comes so late that the next one is due is left out: these have room for a slow machine.
      level({ targets: [person(ada)], repeatAfterMs: 2_000, times: 3, nextAfterMs: 3_000 }),
      level({ targets: [person(bob)] }),
    ]);
    const { id } = await at.newIncident();
    await eventually('three pages and one', async () => mailsTo(ada).length === 3 && mailsTo(bob).length === 1);
    await acknowledge(id, bob);
    await (await runOf(id)).result();
    const pages = await at.pagesOf(id);
    expect(pages.map(({ level, turn, state }) => `${level}.${turn} ${state}`).sort()).toEqual([
      ...['1.1 sent', '1.2 sent', '1.3 sent', '2.1 sent'],
    ]);
    await keepHistory(at, (await runOf(id)).workflowId, 'page-on-call-escalated');
  });

  it('signs webhooks by a secret of the person, under the id of the page', async () => {
    const { ada } = await people();
    await at.pager(ada.personId, { webhookUrl: `${at.hooks.url}/200/${ada.personId}` });
    await at.escalate([level({ targets: [person(ada)] })]);
    const { id, number } = await at.newIncident({ title: 'Signed <b>one</b>' });
    const hook = await eventually('a webhook', async () =>
      at.hooks.taken.find(({ path }) => path.endsWith(ada.personId)),
    );
    const [pager] = await at.admin('select id from pager where person_id = $1', [ada.personId]);
    const [secret] = await pagerSecrets(at.api.deps.identity.keys, { pagerId: String(pager?.['id']), generation: 1 });
    const said = new Webhook(secret).verify(hook.body, hook.headers) as { data: { incident: object; pageId: string } };
    expect(said.data.incident).toMatchObject({ number, severity: 'sev2', title: 'Signed <b>one</b>' });
    expect(hook.headers['webhook-id']).toBe(said.data.pageId);
    expect(() => new Webhook(secret).verify(`${hook.body} `, hook.headers)).toThrow();
    await acknowledge(id, ada);
  });

  it.each([
    ['refuses them', 'refused', 'refuse-for-good', 1],
    ['refuses them for now, again and again', 'unreachable', 'refuse-for-now', 3],
  ] as const)(
    'goes to the next person at once when the mail server %s, and shows it',
    async (_how, failure, kind, times) => {
      const { ada, bob } = await people();
      const scheduleId = await at.schedule([ada.personId, bob.personId]);
      await at.escalate([level({ targets: [{ kind: 'schedule', scheduleId }] })]);
      at.mail.failNext(kind, times, ada.email);
      const { id } = await at.newIncident();
      await eventually('the next person', async () => (await sentTo(id, bob)).length === 1);
      expect(await at.pagesOf(id)).toMatchObject([
        { person_id: ada.personId, level: 1, turn: 1, state: 'failed', failure },
        { person_id: bob.personId, level: 1, turn: 1, state: 'sent' },
      ]);
      expect(await kindsOf(id)).toEqual(expect.arrayContaining(['page_failed', 'page_sent']));
      await acknowledge(id, bob);
      await keepHistory(at, (await runOf(id)).workflowId, `page-on-call-${failure}`);
    },
  );

  it.each(['slow', 'gone'] as const)(
    'reaches people by the other channel while the mail server is %s, and nobody else needs to be asked',
    async mode => {
      const { ada, bob } = await people();
      await at.pager(ada.personId, { webhookUrl: `${at.hooks.url}/200/${ada.personId}` });
      await at.escalate([level({ targets: [person(ada)] }), level({ targets: [person(bob)] })]);
      at.wire.turn(mode);
      const { id } = await at.newIncident();
      await eventually('the mail is given up', async () => (await kindsOf(id)).includes('page_failed'));
      const pages = await at.pagesOf(id);
      expect(pages.find(({ channel }) => channel === 'webhook')).toMatchObject({ state: 'sent' });
      expect(pages.find(({ channel }) => channel === 'mail')).toMatchObject({
        ...{ state: 'failed', failure: mode === 'slow' ? 'timed_out' : 'unreachable' },
      });
      expect(pages.filter(({ person_id }) => person_id === bob.personId)).toHaveLength(0);
      await acknowledge(id, ada);
    },
  );

  it('hands on to the next level at once when nobody of a level can be reached, and at last to everybody', async () => {
    const { ada, bob } = await people();
    const eve = await at.operator();
    await at.pager(eve.personId, { webhookUrl: `${at.hooks.url}/200/${eve.personId}` });
    await at.pager(bob.personId, { webhookUrl: `${at.hooks.url}/410` });
    await at.escalate([level({ targets: [person(ada)] }), level({ targets: [person(bob)] })]);
    at.wire.turn('gone');
    const { id } = await at.newIncident();
    await eventually('everybody', async () => (await sentTo(id, eve)).length === 1);
    const failed = (await at.pagesOf(id)).filter(({ state }) => state === 'failed');
    expect(failed.find(({ person_id }) => person_id === bob.personId)).toMatchObject({ level: 2 });
    expect(failed.some(({ failure }) => failure === 'refused')).toBe(true);
    const [task] = await at.admin(
      `select remedy from operator_task where subject_id = $1 and kind = 'page_unanswered'`,
      [id],
    );
    expect(task).toBeDefined();
    at.wire.turn('open');
    await acknowledge(id, eve);
  });

  it('tells operators and pages everybody when nobody is on call', async () => {
    const { ada, bob } = await people();
    const scheduleId = await at.schedule([]);
    await at.escalate([level({ targets: [{ kind: 'schedule', scheduleId }] })]);
    const { id } = await at.newIncident();
    await eventually('both', async () => (await sentTo(id, ada)).length === 1 && (await sentTo(id, bob)).length === 1);
    expect(await tasksOf(id)).toEqual(['nobody_on_call']);
    await eventually('the operators are mailed', async () =>
      at.mail.messages('operators@reeve.example').some(({ text }) => text.includes(id)),
    );
    await acknowledge(id, ada);
  });

  it('pages everybody again and again once no level is left, and says so to operators once', async () => {
    const { ada, bob } = await people();
    const levels = [level({ targets: [person(ada)], times: 1, nextAfterMs: 300 })];
    await at.escalate(levels, { everyMs: 600, unreachedEveryMs: 600 });
    const { id } = await at.newIncident({ severity: 'sev2' });
    await eventually('again', async () => (await sentTo(id, bob)).length >= 3);
    await acknowledge(id, bob);
    await (await runOf(id)).result();
    expect(await tasksOf(id)).toEqual(['page_unanswered']);
  });

  it('ends by itself for a lesser one, once everybody has been paged', async () => {
    const { ada, bob } = await people();
    const levels = [level({ targets: [person(ada)], times: 1, nextAfterMs: 300 })];
    await at.escalate(levels, { everyMs: 600, unreachedEveryMs: 600 });
    const { id } = await at.newIncident({ severity: 'sev3' });
    expect((await (await runOf(id)).result()) as object).toMatchObject({ acknowledged: false });
    expect(await sentTo(id, bob)).toHaveLength(1);
    expect((await kindsOf(id)).at(-1)).toBe('paging_ended');
  });

  it('holds pages back in quiet hours, shows it, and sends them when they end; never for sev1', async () => {
    const { ada } = await people();
    const clock = (ms: number) => new Date(ms).toISOString().slice(11, 16);
    const quietHours = { from: clock(Date.now() - 3_600_000), until: clock(Date.now() + 3_600_000), timeZone: 'UTC' };
    await at.pager(ada.personId, { quietHours });
    await at.escalate([level({ targets: [person(ada)], repeatAfterMs: 400, times: 4 })]);
    const { id } = await at.newIncident({ severity: 'sev2' });
    await eventually('it is held', async () => (await kindsOf(id)).includes('page_held'));
    expect(await at.pagesOf(id)).toMatchObject([{ state: 'held', turn: 1 }]);
    await at.newIncident({ severity: 'sev1' });
    await eventually('sev1 comes through', async () => mailsTo(ada).some(({ subject }) => subject.includes('sev1')));
    expect(mailsTo(ada).some(({ subject }) => subject.includes('sev2'))).toBe(false);
    await at.admin(`update pager set quiet_hours = null where person_id = $1`, [ada.personId]);
    await (await runOf(id)).signal('wake');
    await eventually('it is sent', async () => mailsTo(ada).some(({ subject }) => subject.includes('sev2')));
    await acknowledge(id, ada);
    await (await runOf(id)).result();
  });

  it('reaches only the people of an exercise, and marks every word of it', async () => {
    const { ada, bob } = await people();
    await at.escalate([level({ targets: [{ kind: 'everybody' }] }), level({ targets: [person(bob)] })]);
    const { id } = await at.newIncident({ exercise: { people: [ada.personId] } });
    const [mail] = await eventually('a mail', async () => mailsTo(ada).length > 0 && mailsTo(ada));
    expect(mail?.subject).toMatch(/^EXERCISE: /);
    expect(mail?.text).toContain('This is an exercise.');
    await acknowledge(id, ada);
    await (await runOf(id)).result();
    expect(await at.pagesOf(id)).toMatchObject([{ person_id: ada.personId }]);
  });

  it('sends a trial to who asks for one, by each of their channels', async () => {
    const { ada } = await people();
    await at.pager(ada.personId, { webhookUrl: `${at.hooks.url}/200/${ada.personId}` });
    const testId = await at.unit(async unit => askForTestPage(unit, ada.personId));
    const run = at.client.workflow.getHandle(`platform/send-test-page/${testId}`);
    await eventually('the run begins', () => run.describe().catch(() => null));
    expect(await run.result()).toEqual({ sent: ['mail', 'webhook'], failed: [] });
    expect(mailsTo(ada).map(({ subject }) => subject)).toEqual(['A trial page from Reeve']);
    const hook = at.hooks.taken.find(({ path }) => path.endsWith(ada.personId));
    expect(JSON.parse(hook?.body ?? '{}')).toMatchObject({ type: 'page.trial', data: { incident: null } });
    await keepHistory(at, run.workflowId, 'send-test-page');
  });

  it('ends, and sends no page that it has held, when the incident is closed', async () => {
    const { ada } = await people();
    await at.pager(ada.personId, { quietHours: { from: '00:00', until: '23:59', timeZone: 'UTC' } });
    await at.escalate([level({ targets: [person(ada)] })]);
    const { id } = await at.newIncident();
    await eventually('it is held', async () => (await kindsOf(id)).includes('page_held'));
    await at.admin(
      `update incident set phase = 'closed', outcome = 'not_an_incident', closed_at = now(), unattended_since = null where id = $1`,
      [id],
    );
    await (await runOf(id)).signal('wake');
    expect(await (await runOf(id)).result()).toEqual({ acknowledged: false, pagesSent: 0 });
    expect(await at.pagesOf(id)).toMatchObject([{ state: 'dropped' }]);
    expect(await kindsOf(id)).toContain('paging_ended');
  });

  it('has the incident begin its own run behind it, woken or not', async () => {
    const { ada } = await people();
    await at.escalate([level({ targets: [person(ada)] })]);
    const { id } = await at.newIncident();
    await at.unit(async unit => unit.wakeRun(respondToIncidentId(id)));
    const run = at.client.workflow.getHandle(respondToIncidentId(id));
    const events = await eventually('its first task', async () => {
      // Not there at all until the outbox has been sent.
      const all = (await run.fetchHistory().catch(() => undefined))?.events;
      const index = all?.findIndex(event => event.workflowTaskScheduledEventAttributes) ?? -1;
      return index > 0 && all?.slice(0, index + 1);
    });
    const [startedMs, taskMs] = [events[0], events.at(-1)].map(
      event => Number(event?.eventTime?.seconds) * 1_000 + Number(event?.eventTime?.nanos) / 1e6,
    );
    expect(Number(taskMs) - Number(startedMs)).toBeGreaterThanOrEqual(Number(respondToIncident.beginsAfterMs));
    await acknowledge(id, ada);
  });
});
