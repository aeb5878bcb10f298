import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTemporalServer } from '../../infra/temporal/server/start-server.ts';
import { respondToIncidentId } from '../../src/incidents/respond-to-incident.contract.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { freePort, sharedEnvironment } from '../support/environment/index.ts';
import { callsAs } from '../support/http/calls.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { stepsOf } from './support/steps.ts';

let at: BillingWorld;
let world: TestWorld;
let server: Awaited<ReturnType<typeof startTemporalServer>>;
let startServer: () => ReturnType<typeof startTemporalServer>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reeve-incident-outage-'));
  const [port, httpPort] = [await freePort(), await freePort()];
  startServer = () =>
    startTemporalServer({
      ...{ program: sharedEnvironment().temporalProgram, namespace: 'reeve', port, httpPort, cwd: folder },
      ...{ databaseFile: join(folder, 'temporal.db'), pidFile: join(folder, 'temporal.pid') },
    });
  server = await startServer();
  at = await createBillingWorld({ events: false, temporal: { address: `127.0.0.1:${port}`, namespace: 'reeve' } });
  world = await createWorld(at.open, at.api.deps);
}, 60_000);
afterAll(async () => {
  await at?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('[A2] with Temporal gone', () => {
  it('incidents are opened and decided all the same, and their runs follow once it is back', async () => {
    const token = await world.token(world.operator, { place: 'operations' });
    const calls = callsAs(at.api, () => token);
    const before = await world.newIncident({ settled: true });
    const run = (incidentId: string) => at.client.workflow.getHandle(respondToIncidentId(incidentId));
    await eventually('its run begins', () =>
      run(before.incidentId)
        .describe()
        .catch(() => null),
    );
    await server.stop();
    const facts = { clientMoney: true, personalData: false, agenciesAffected: 0, serviceDown: 'for_nobody' };
    const body = { title: 'Opened in the dark', summary: 'No run yet.', facts: { ...facts, ongoing: true } };
    const opened = await calls.post('/v1/operations/incidents', body);
    expect([opened.status, opened.body.severity]).toEqual([201, 'sev1']);
    const steps = stepsOf(calls, before.incidentId);
    expect((await steps.put('phase', { phase: 'contain' })).status).toBe(200);
    expect((await steps.post('dismissal', { reason: 'a test of ours' })).status).toBe(200);
    server = await startServer();
    await eventually(
      'the new run begins',
      () =>
        run(opened.body.id)
          .describe()
          .catch(() => null),
      60_000,
    );
    await eventually(
      'the other one ends',
      async () => (await run(before.incidentId).describe()).status.name === 'COMPLETED',
      60_000,
    );
    expect(await run(before.incidentId).result()).toEqual({ outcome: 'not_an_incident' });
    const lines = await steps.timeline();
    expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['opened', 'phase_changed', 'closed']));
    const rounds = await at.admin('select id from page_round where incident_id = $1', [opened.body.id]);
    expect(rounds).toHaveLength(1);
  }, 150_000);
});
