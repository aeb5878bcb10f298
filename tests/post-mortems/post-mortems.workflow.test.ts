import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldPerson } from '../../api/http/world.ts';
import { addAction } from '../../src/incidents/add-action.ts';
import { incidentPolicy } from '../../src/incidents/incident-policy.ts';
import { nameReaders } from '../../src/incidents/name-readers.ts';
import { publishPostMortem } from '../../src/incidents/publish-post-mortem.ts';
import { settleAction } from '../../src/incidents/settle-action.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { insertOperator } from '../support/http/people.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { keepHistory } from '../temporal/replay.ts';

describe('[A3] distributing a post-mortem', () => {
  let at: BillingWorld;
  let world: TestWorld;
  beforeAll(async () => {
    at = await createBillingWorld({ events: false });
    world = await createWorld(at.open, at.api.deps);
  });
  afterAll(() => at?.close());

  const as = <T>({ personId }: WorldPerson, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(at.open.database, 'incidents', 'test', work, { actor: { kind: 'operator', id: personId } });
  /** Oldest first, one for each Message-ID; without the pages that opening an incident sends to everybody. */
  const mailsTo = ({ email }: WorldPerson) =>
    [...new Map(at.mail.messages(email).map(message => [message.messageId, message])).values()]
      .filter(({ subject }) => !subject.startsWith('[sev'))
      .toReversed();
  const runOf = (name: string, key: string) => at.client.workflow.getHandle(`platform/${name}/${key}`);

  /** One whose readers are reminded as often as the test wants: the operator, and somebody else. */
  async function published(remindReadersEveryMs: number) {
    const reader = await insertOperator(at.admin);
    const { incidentId, token } = await world.newPostMortem('approved');
    const policy = JSON.stringify({ ...incidentPolicy, remindReadersEveryMs });
    await at.admin('update incident set policy = $2 where id = $1', [incidentId, policy]);
    await at.admin('delete from post_mortem_reader where person_id <> $1', [world.operator.personId]);
    await as(world.operator, async unit => {
      await nameReaders(unit, { incidentId, personIds: [reader.personId] });
      await publishPostMortem(unit, incidentId);
    });
    return { incidentId, token, reader, run: runOf('distribute-post-mortem', incidentId) };
  }
  const acknowledge = (token: string) =>
    at.api.agent
      .post('/post-mortems/read')
      .set('origin', 'http://localhost:4000')
      .set('sec-fetch-site', 'same-origin')
      .type('form')
      .send({ token });
  const tokenIn = (text: string) => String(/token=([\w-]+)/.exec(text)?.[1]);

  it('mails each reader, reminds who has not acknowledged with the same link, and ends when all have', async () => {
    const { incidentId, token, reader, run } = await published(1_500);
    const [first] = await eventually('the first mail', async () =>
      mailsTo(reader).length > 0 ? mailsTo(reader) : null,
    );
    expect(first?.subject).toMatch(/^The post-mortem of INC-\d+$/);
    await eventually('that of the other one', async () => mailsTo(world.operator).length > 0);
    expect((await acknowledge(token)).status).toBe(200);
    const [, second] = await eventually('a reminder', async () =>
      mailsTo(reader).length > 1 ? mailsTo(reader) : null,
    );
    expect(second?.subject).toMatch(/^Still to be read/);
    expect(tokenIn(String(second?.text))).toBe(tokenIn(String(first?.text)));
    expect((await acknowledge(tokenIn(String(first?.text)))).status).toBe(200);
    expect(await run.result()).toEqual({ acknowledged: 2, released: 0 });
    expect(mailsTo(world.operator)).toHaveLength(1);
    const lines = await at.admin(
      `select kind, count(*)::int from incident_event where incident_id = $1 and kind in ('post_mortem_read', 'reminder_sent') group by 1`,
      [incidentId],
    );
    expect(lines.find(line => line['kind'] === 'post_mortem_read')?.['count']).toBe(2);
    await keepHistory(at, run.workflowId, 'distribute-post-mortem-read');
  });

  it('releases who has left the company, and raises a task for an address that takes no mail', async () => {
    const { incidentId, token, reader, run } = await published(700);
    await eventually('the first mail', async () => mailsTo(reader).length > 0);
    at.mail.failNext('refuse-for-good', 1_000, world.operator.email);
    await at.admin('update operator_account set ended_at = now() where person_id = $1', [reader.personId]);
    await eventually('a task', async () => {
      const [task] = await at.admin(`select kind from operator_task where subject_type = 'post_mortem_reader'`);
      return task?.['kind'] === 'operator_undeliverable';
    });
    at.mail.failNext('refuse-for-good', 0);
    expect((await acknowledge(token)).status).toBe(200);
    expect(await run.result()).toEqual({ acknowledged: 1, released: 1 });
    const [released] = await at.admin(`select reason, released_by from post_mortem_reader where person_id = $1`, [
      reader.personId,
    ]);
    expect(released).toEqual({ reason: 'left the company', released_by: null });
    expect(
      await at.admin(`select 1 from incident_event where incident_id = $1 and text = 'left the company'`, [incidentId]),
    ).toHaveLength(1);
    await keepHistory(at, run.workflowId, 'distribute-post-mortem-left');
  });

  it('reminds of an action before and after it is due, raises a task, and closes it once the action is done', async () => {
    const { incidentId } = await world.newPostMortem();
    const owner = await insertOperator(at.admin);
    const policy = { version: 9, remindBeforeMs: [1_500], remindEveryMs: 1_500, taskAfterMs: 1_000 };
    const dueAt = new Date(Date.now() + 3_000).toISOString();
    const actionId = await as(world.operator, unit =>
      addAction(unit, { incidentId, title: 'Rotate tokens', ownerId: owner.personId, dueAt, policy }),
    );
    const run = runOf('follow-up-action', actionId);
    const subjects = () => mailsTo(owner).map(({ subject }) => subject.split(':')[0]);
    await eventually('three reminders', async () => subjects().length >= 3);
    expect(subjects().slice(0, 3)).toEqual(['Due soon', 'Overdue', 'Overdue']);
    const tasks = () => at.admin(`select kind, decision from operator_task where subject_id = $1`, [actionId]);
    expect(await tasks()).toEqual([{ kind: 'action_overdue', decision: null }]);
    await as(world.operator, unit => settleAction(unit, { incidentId, actionId, as: 'done', reason: 'released' }));
    expect(await run.result()).toMatchObject({ state: 'done' });
    expect(await tasks()).toEqual([{ kind: 'action_overdue', decision: 'done' }]);
    await keepHistory(at, run.workflowId, 'follow-up-action-done');
  });

  it('gives the action of somebody who left to the operators', async () => {
    const { incidentId } = await world.newPostMortem();
    const owner = await insertOperator(at.admin);
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    const actionId = await as(world.operator, unit =>
      addAction(unit, { incidentId, title: 'Rotate tokens', ownerId: owner.personId, dueAt }),
    );
    await at.admin('update operator_account set ended_at = now() where person_id = $1', [owner.personId]);
    await eventually('a task', async () => {
      await runOf('follow-up-action', actionId)
        .signal('wake')
        .catch(() => undefined);
      const [task] = await at.admin('select kind from operator_task where subject_id = $1', [actionId]);
      return task?.['kind'] === 'action_without_owner';
    });
  });
});
