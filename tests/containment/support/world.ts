import { expect } from '@jest/globals';
import { type BillingWorld, createBillingWorld, eventually } from '../../billing/support/world.ts';
import { insertOperator } from '../../support/http/people.ts';
import { bearer } from '../../support/http/served.ts';
import { createWorld } from '../../support/http/world.ts';

export type ContainmentWorld = Awaited<ReturnType<typeof createContainmentWorld>>;

/** An agency, another one, and two operators, with the runs that contain. */
export async function createContainmentWorld() {
  const at: BillingWorld = await createBillingWorld({ events: false });
  const world = await createWorld(at.open, at.api.deps);
  const other = await createWorld(at.open, at.api.deps);
  const second = await insertOperator(at.admin);
  const asOperator = async (person = world.operator) => bearer(await world.token(person, { place: 'operations' }));
  const path = (incidentId: string) => `/v1/operations/incidents/${incidentId}/containments`;
  const stateOf = async (id: string) =>
    (await at.admin<{ state: string }>('select state from containment where id = $1', [id]))[0]?.state;
  const kindsOf = async (incidentId: string) =>
    (
      await at.admin<{ kind: string }>(
        `select kind from incident_event where incident_id = $1 and kind like 'containment%' order by recorded_at, id`,
        [incidentId],
      )
    ).map(({ kind }) => kind);

  async function ask(incidentId: string, kind: string, scope: object, more: object = {}) {
    const body = { kind, scope, reason: 'somebody else holds this account', ...more };
    return at.api.agent
      .post(path(incidentId))
      .set(await asOperator())
      .send(body);
  }

  /** Asks for it, and waits until its run has done it. */
  async function contained(kind: string, scope: object, more: object = {}) {
    const { incidentId } = await world.newIncident();
    const began = Date.now();
    const { status, body } = await ask(incidentId, kind, scope, more);
    expect([status, body.state]).toEqual([201, 'requested']);
    await eventually(`${kind} is done`, async () => (await stateOf(body.id)) === 'done');
    expect(Date.now() - began).toBeLessThan(10_000);
    return { incidentId, id: String(body.id) };
  }

  async function undone({ incidentId, id }: { incidentId: string; id: string }) {
    const asked = await at.api.agent
      .post(`${path(incidentId)}/${id}/undo`)
      .set(await asOperator(second))
      .send({ reason: 'the account is in the right hands again' });
    expect([asked.status, asked.body.state]).toEqual([200, 'undoing']);
    await eventually('it is undone', async () => (await stateOf(id)) === 'undone');
  }
  return { at, world, other, second, asOperator, path, stateOf, kindsOf, ask, contained, undone };
}
