import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTemporalServer } from '../../infra/temporal/server/start-server.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { freePort, sharedEnvironment } from '../support/environment/index.ts';
import { until } from '../temporal/support/until.ts';
import { createWorld, type World } from '../temporal/support/world.ts';
import { collectDropped } from '../temporal/workflows/contracts.ts';
import { executionsOf, operations, outboxOf, relayOf, senderOf } from './support.ts';

let world: World;
let server: Awaited<ReturnType<typeof startTemporalServer>>;
let folder: string;
let startServer: () => ReturnType<typeof startTemporalServer>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reeve-outage-'));
  const [port, httpPort] = [await freePort(), await freePort()];
  startServer = () =>
    startTemporalServer({
      program: sharedEnvironment().temporalProgram,
      namespace: 'reeve',
      port,
      httpPort,
      databaseFile: join(folder, 'temporal.db'),
      cwd: folder,
      pidFile: join(folder, 'temporal.pid'),
    });
  server = await startServer();
  world = await createWorld({ address: `127.0.0.1:${port}`, namespace: 'reeve' });
  await world.startWorker();
});
afterAll(async () => {
  await world?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('with Temporal away', () => {
  it('refuses no request and delays none, and everything starts once and in order when it is back', async () => {
    const sender = senderOf(world);
    world.database.onCommitted(sender.committed);
    await server.stop();
    const relay = relayOf(world);
    relay.start();
    const keys = Array.from({ length: 12 }, () => uuid7());
    const tookMs: number[] = [];
    for (const key of keys) {
      const began = Date.now();
      await operations(world, async unit => {
        unit.start(collectDropped, { key, firstWithinMs: 30_000 });
        unit.wake(collectDropped, { key });
      });
      tookMs.push(Date.now() - began);
    }
    await new Promise(resolve => setTimeout(resolve, 8_000));
    const waiting = await outboxOf(world);
    expect(waiting).toHaveLength(24);
    expect(waiting.every(row => row.state === 'pending')).toBe(true);
    expect(tookMs.sort((a, b) => a - b)[6]).toBeLessThan(200);
    server = await startServer();
    await until(async () => (await outboxOf(world)).length === 0, 60_000);
    for (const key of keys) {
      const workflowId = `platform/collect-dropped/${key}`;
      expect(await world.client.workflow.getHandle(workflowId).result()).toBe(1);
      expect(await executionsOf(world, workflowId)).toBe(1);
    }
    await relay.stop();
    await sender.drain();
  }, 150_000);
});
