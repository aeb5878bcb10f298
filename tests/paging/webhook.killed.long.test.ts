import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { uuid7 } from '../../src/kernel/ids.ts';
import { eventually } from '../billing/support/world.ts';
import { createKilledWorld, type KilledWorld } from '../incidents/support/killed-world.ts';
import { createHookSink } from './support/webhook.ts';

/** A page that a dead worker was sending is given up on after 14 s, and tried again. */
const patience = 90_000;
const incidents = 6;
const idOf = ({ headers }: { headers: Record<string, string> }) => String(headers['webhook-id']);

/** Killed between a receiver's taking of a page and its yes, and between that yes and the row that says so. */
describe('[A2] a worker killed in mid-paging by webhook', () => {
  let at: KilledWorld;
  let hooks: Awaited<ReturnType<typeof createHookSink>>;
  let secret = '';
  beforeAll(async () => {
    hooks = await createHookSink();
    at = await createKilledWorld({ PAGER_PRIVATE_WEBHOOKS: 'true' });
  }, 180_000);
  afterAll(async () => {
    await at?.close();
    await hooks?.close();
  }, 60_000);

  const open = async (title: string): Promise<string> => {
    const [{ token }] = at.people.operators;
    const body = { title, summary: 'One of many.', severity: 'sev1', severityReason: 'a test' };
    const made = await at.ask(token, 'POST', '/v1/operations/incidents', { body });
    expect(made.status).toBe(201);
    return String(made.body['id']);
  };
  const pages = () => at.rows('select id, state, message_id from page order by created_at');
  const allOut = async (count: number) => {
    const sent = async () => (await pages()).filter(({ state }) => state === 'sent').length;
    await eventually('all pages are out', async () => (await sent()) === count, patience);
  };

  it('is followed by one that sends each page, those whose yes was lost once more under their webhook-id', async () => {
    const [{ token, personId }] = at.people.operators;
    const level = { channels: ['webhook'], repeatAfterMs: 3_600_000, times: 1, nextAfterMs: 3_600_000 };
    const levels = [{ ...level, targets: [{ kind: 'person', personId }] }];
    await at.rows(`update escalation_policy set in_force = false`);
    await at.rows(`insert into escalation_policy (id, name, levels, in_force) values ($1, 'Webhook', $2, true)`, [
      ...[uuid7(), JSON.stringify(levels)],
    ]);
    const pager = { webhookUrl: `${hooks.url}/200`, quietHours: null };
    const saved = await at.ask(token, 'PUT', '/v1/operations/on-call/pager', { body: pager });
    expect(saved.status).toBe(200);
    const made = await at.ask(token, 'POST', '/v1/operations/on-call/pager/secret');
    secret = String(made.body['secret']);

    // Taken, and the worker dies without an answer.
    const unanswered = hooks.catchNext();
    await open('Unanswered');
    const { hooked: lost } = await unanswered;
    await at.killed.worker();
    await allOut(1);

    // Answered, and the worker dies before the row says so.
    const unwritten = hooks.catchNext();
    await open('Unwritten');
    const { hooked: known, answer } = await unwritten;
    const held = await at.hold(
      `select 1 from page where id = '${idOf(known)}' for update`,
      'incidents: a page was sent',
    );
    answer();
    await held.waited();
    await at.killed.worker();
    await held.release();
    await allOut(2);

    // Among many, wherever each of them is.
    const opened = Promise.all(Array.from({ length: incidents }, (_, n) => open(`Number ${n}`)));
    await hooks.catchNext();
    await at.killed.worker();
    await opened;
    await allOut(2 + incidents);

    const copies = Map.groupBy(hooks.taken, idOf);
    const rows = await pages();
    expect([...copies.keys()].sort()).toEqual(rows.map(({ id }) => String(id)).sort());
    expect([copies.get(idOf(lost))?.length, copies.get(idOf(known))?.length]).toEqual([2, 2]);
    // Pages travel side by side: of the many, each that was on its way may have come twice, and none more often.
    for (const each of copies.values()) expect(each.length).toBeLessThanOrEqual(2);
    for (const { headers, body } of hooks.taken) new Webhook(secret).verify(body, headers);
    for (const each of copies.values())
      expect(new Set(each.map(({ body }) => JSON.stringify(JSON.parse(body).data))).size).toBe(1);
    const doubled = hooks.taken.length - copies.size;
    process.stderr.write(`killed three times: ${rows.length} pages, ${doubled} of them sent once more\n`);
  }, 300_000);

  it('and in the end each page stands once in its row and its timeline, and none was given up', async () => {
    const lines = await at.rows(
      `select facts->>'pageId' as page from incident_event where kind in ('page_sent', 'page_failed')`,
    );
    expect(lines.map(({ page }) => page).sort()).toEqual((await pages()).map(({ id }) => String(id)).sort());
    const [round] = await at.rows(`select count(*)::int as n from page_round`);
    expect([round?.['n'], (await pages()).length]).toEqual([2 + incidents, 2 + incidents]);
    expect(await at.rows(`select kind from operator_task where kind like '%page%'`)).toEqual([]);
    expect(at.relay.mails.filter(({ subject }) => subject.includes('INC-'))).toEqual([]);
  });
});
