import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createStack, type Stack } from '../support/stack.ts';
import { pay } from './support/buy.ts';
import { eventually } from './support/world.ts';

type Row = Record<string, unknown>;

/** Real processes, killed as a machine that loses its power would: nobody tidies up. */
describe('a worker killed in mid-saga', () => {
  let stack: Stack;
  let pool: pg.Pool;
  beforeAll(async () => {
    stack = await createStack();
    pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
    for (const name of ['sandbox', 'api', 'worker'] as const) await stack.start(name);
  }, 90_000);
  afterAll(async () => {
    await pool?.end();
    await stack?.stop();
  });

  const rows = async (sql: string): Promise<Row[]> => (await pool.query<Row>(sql)).rows;
  const fault = (operation: string, kind: string, more: object = {}) =>
    fetch(`${stack.stripeUrl}/sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operation, kind, ...more }),
    });

  it('is followed by another one that goes on, to one agency and one invitation', async () => {
    const asked = await fetch(`${stack.apiUrl}/v1/sign-ups`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        agencyName: 'Power Cut',
        country: 'AU',
        timeZone: 'Australia/Perth',
        adminEmail: 'ada@power.example',
      }),
    });
    expect(asked.status).toBe(201);
    const { checkoutUrl } = (await asked.json()) as { checkoutUrl: string };
    await pay(checkoutUrl);
    const half = await eventually(
      'an agency half made',
      async () => {
        const [claim] = await rows('select * from provisioning');
        // From here on Stripe answers slowly: the saga hangs in the step that reads the admin's address.
        if (claim) await fault('customers.retrieve', 'slow', { delayMs: 5_000, times: 2 });
        return claim;
      },
      40_000,
    );
    const worker = stack.running.get('worker')!;
    process.kill(worker.pid!, 'SIGKILL');
    await worker.ended;
    expect(half['state']).toBe('claimed');
    await fetch(`${stack.stripeUrl}/sandbox/faults`, { method: 'DELETE' });
    await stack.start('worker');
    const claim = await eventually(
      'the saga goes on',
      async () => (await rows(`select * from provisioning where state = 'ready'`))[0],
      90_000,
    );
    expect(await rows('select state, name from agency')).toEqual([{ state: 'ready', name: 'Power Cut' }]);
    expect(await rows('select id from membership')).toEqual([{ id: claim['membership_id'] }]);
    expect(await rows('select id, state from invitation')).toEqual([{ id: claim['invitation_id'], state: 'pending' }]);
    expect(await rows('select id from data_key where for_agency is not null')).toHaveLength(1);
    expect(await rows(`select decision from operator_task`)).toEqual([]);
  }, 150_000);
});
