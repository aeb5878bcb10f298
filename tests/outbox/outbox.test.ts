import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Relay } from '../../infra/outbox/relay.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { decideOperatorTask, listOperatorTasks } from '../../src/kernel/operator-tasks.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { until } from '../temporal/support/until.ts';
import { createWorld, type World } from '../temporal/support/world.ts';
import { askTwice, collectDropped, collectRaised, collectWakes } from '../temporal/workflows/contracts.ts';
import { executionsOf, operations, outboxOf, relayOf, runsOf, senderOf } from './support.ts';

let world: World;
const relays: Relay[] = [];
const startRelay = () => {
  const relay = relayOf(world);
  relays.push(relay);
  relay.start();
};
beforeAll(async () => {
  world = await createWorld();
  await world.startWorker();
});
afterEach(async () => {
  world.database.onCommitted(() => undefined);
  await Promise.all(relays.splice(0).map(relay => relay.stop()));
});
afterAll(() => world?.close());

/** Of the sender: a slow machine answers late, and it is not about that here. */
const patienceMs = 4_000;
const empty = () => until(async () => (await outboxOf(world)).length === 0);

describe('the sender', () => {
  it('starts a run right after the commit, with what Temporal needs to find and rank it', async () => {
    const sender = senderOf(world, patienceMs);
    world.database.onCommitted(sender.committed);
    const agencyId = uuid7();
    const key = uuid7();
    const actor = systemActor(agencyId, 'test', 'req-77');
    const workflowId = await withAgency(world.database, actor, async unit => unit.start(askTwice, { agencyId, key }));
    await sender.drain();
    expect(await outboxOf(world)).toEqual([]);
    const run = await world.client.workflow.getHandle(workflowId).describe();
    expect(run).toMatchObject({ priority: { priorityKey: 4, fairnessKey: agencyId }, memo: { requestId: 'req-77' } });
    expect(run.searchAttributes).toMatchObject({
      reeveAgency: [agencyId],
      reeveControl: ['E1'],
      reeveKind: ['ask-twice'],
    });
    expect(await run.staticSummary()).toBe(`Asks an operator twice for ${key}`);
    await until(async () => (await runsOf(world, workflowId))[0]?.state === 'waiting');
    expect(await runsOf(world, workflowId)).toMatchObject([{ request_id: 'req-77', for_agency: agencyId }]);
    await world.client.workflow.getHandle(workflowId).terminate();
  });

  it('joins a run that is there, and leaves no row of a run that never was', async () => {
    const sender = senderOf(world, patienceMs);
    world.database.onCommitted(sender.committed);
    const agencyId = uuid7();
    const ask = () =>
      withAgency(world.database, systemActor(agencyId, 'test'), async unit =>
        unit.start(askTwice, { agencyId, key: 'twice' }),
      );
    const workflowId = await ask();
    await until(async () => (await runsOf(world, workflowId))[0]?.state === 'waiting');
    await ask();
    await sender.drain();
    await world.client.workflow.getHandle(workflowId).terminate();
    await ask();
    startRelay();
    await empty();
    expect(await executionsOf(world, workflowId)).toBe(1);
    expect(await runsOf(world, workflowId)).toHaveLength(1);
  });
});

describe('the relay', () => {
  it('starts, once, what a process committed that was killed before it could send', async () => {
    const key = uuid7();
    const given = JSON.stringify({ url: world.test.url, passwords: world.test.rolePasswords, key });
    const script = new URL('./killed-api.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [script, given], { stdio: 'ignore' });
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    expect(await outboxOf(world)).toMatchObject([{ state: 'pending', kind: 'start' }]);
    expect(await executionsOf(world, `platform/collect-wakes/${key}`)).toBe(0);
    startRelay();
    startRelay();
    await empty();
    await until(async () => (await executionsOf(world, `platform/collect-wakes/${key}`)) === 1);
    expect(await runsOf(world, `platform/collect-wakes/${key}`)).toHaveLength(1);
  });

  it('shares many messages with another one, and each is sent once and in the order of its run', async () => {
    const keys = Array.from({ length: 30 }, () => uuid7());
    await operations(world, async unit => {
      for (const key of keys) unit.start(collectDropped, { key, firstWithinMs: 30_000 });
    });
    await operations(world, async unit => {
      for (const key of keys) unit.wake(collectDropped, { key });
    });
    startRelay();
    startRelay();
    await empty();
    for (const key of keys) {
      const handle = world.client.workflow.getHandle(`platform/collect-dropped/${key}`);
      // A wake that came before its start would have been dropped.
      expect(await handle.result()).toBe(1);
    }
  });

  it('keeps a dead message, blocks its own run alone, tells the operators, and sends it after their retry', async () => {
    const [bad, good] = [uuid7(), uuid7()];
    await operations(world, async unit => {
      unit.start(collectDropped, { key: bad });
      unit.start(collectDropped, { key: good });
      unit.wake(collectDropped, { key: bad });
    });
    const workflowId = `platform/collect-dropped/${bad}`;
    const spoil = (input: unknown, kind: 'start') =>
      operations(world, unit =>
        unit.sql
          .updateTable('outbox')
          .set({ input: input as Record<string, unknown> })
          .where('workflow_id', '=', workflowId)
          .where('kind', '=', kind)
          .execute(),
      );
    await spoil({ nonsense: true }, 'start');
    startRelay();
    await until(async () => (await outboxOf(world)).every(row => row.workflow_id === workflowId));
    await until(async () => (await executionsOf(world, `platform/collect-dropped/${good}`)) === 1);
    expect(await outboxOf(world)).toMatchObject([
      { state: 'dead', failure: 'invalid_input' },
      { state: 'pending', kind: 'wake', attempts: 0 },
    ]);
    const [task] = await operations(world, unit => listOperatorTasks(unit, { open: true, limit: 1 }));
    expect(task).toMatchObject({ kind: 'message_refused', subject_type: 'outbox' });
    await until(async () => world.mails.some(mail => mail.subject.includes('message refused')));
    await spoil({ key: bad }, 'start');
    await operations(world, unit =>
      decideOperatorTask(unit, { taskId: task!.id, decision: 'retry', reason: 'mended' }),
    );
    await empty();
    expect(await world.client.workflow.getHandle(workflowId).result()).toBe(1);
  });
});

describe('a wake of a run that is over', () => {
  const wakeClosed = async (contract: typeof collectWakes) => {
    const key = uuid7();
    const workflowId = `platform/${contract.name}/${key}`;
    const ask = (kind: 'start' | 'wake') =>
      operations(world, async unit => {
        unit[kind](contract, { key });
      });
    await ask('start');
    startRelay();
    await empty();
    await world.client.workflow.getHandle(workflowId).result();
    await ask('wake');
    await empty();
    return workflowId;
  };
  const tasks = async (kind: string) =>
    (await operations(world, unit => listOperatorTasks(unit, { open: true, limit: 50 }))).filter(
      task => task.kind === kind,
    );

  it('is dropped', async () => {
    const workflowId = await wakeClosed(collectDropped);
    expect(await executionsOf(world, workflowId)).toBe(1);
    expect(await tasks('wake_of_closed_run')).toEqual([]);
  });

  it('starts the next run, whose steps are its own', async () => {
    const workflowId = await wakeClosed(collectWakes);
    await until(async () => (await runsOf(world, workflowId)).length === 2);
    await world.client.workflow.getHandle(workflowId).result();
    await until(async () => (await executionsOf(world, workflowId)) === 2);
  });

  it('becomes an operator task', async () => {
    const workflowId = await wakeClosed(collectRaised);
    const [task] = await tasks('wake_of_closed_run');
    expect(task?.remedy).toContain(workflowId);
  });
});
