import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { provisioningPolicy } from '../../src/billing/provision-agency.contract.ts';
import { reconcileStripe } from '../../src/billing/reconcile-stripe.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { signatureOf, stripeEvent } from '../support/http/stripe.ts';
import { keepHistory } from '../temporal/replay.ts';
import { buy, decide, outcomeOf, sagaId, sellByHand, startSaga, taskOf } from './support/buy.ts';
import { look } from './support/look.ts';
import { type BillingWorld, createBillingWorld, eventually } from './support/world.ts';

/** What a person would type into Stripe's dashboard. */
const byHand = { name: 'Cork Homes', address: { country: 'IE' } };

/** Stripe's events never arrive by themselves here: the tests send them, in what order and how often they like. */
describe('events and sales that cross each other', () => {
  let world: BillingWorld;
  beforeAll(async () => {
    world = await createBillingWorld({ events: false });
  });
  afterAll(() => world?.close());

  const send = async (event: object) => {
    const answer = await world.api.agent
      .post('/webhooks/stripe')
      .set('content-type', 'application/json')
      .set('stripe-signature', signatureOf(event))
      .send(JSON.stringify(event));
    expect(answer.status).toBe(200);
  };
  const agenciesOf = async (customerId: string) =>
    world.admin(`select a.state from agency a join provisioning p on p.for_agency = a.id where p.customer_id = $1`, [
      customerId,
    ]);

  it('doubled, shuffled and late, make one agency', async () => {
    const sale = await buy(world);
    const types = ['invoice.paid', 'checkout.session.completed', 'customer.subscription.created', 'customer.created'];
    const events = types.map(type => stripeEvent({ type, customerId: sale.customerId }));
    await Promise.all([...events, ...events].map(send));
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'ready' });
    await send(stripeEvent({ type: 'customer.subscription.created', customerId: sale.customerId }));
    await send(stripeEvent({ type: 'customer.subscription.deleted', customerId: sale.customerId }));
    await eventually('all is read', async () => {
      const [row] = await world.admin(
        `select c.synced_at > (select max(received_at) from stripe_event where customer_id = $1) as fresh
         from billing_customer c where customer_id = $1`,
        [sale.customerId],
      );
      return row?.['fresh'];
    });
    const left = await look(world, sale);
    expect([left.agency!['state'], left.customer!['status']]).toEqual(['ready', 'active']);
    expect(await agenciesOf(sale.customerId)).toHaveLength(1);
    expect(left.mails).toHaveLength(1);
  });

  it('that say "deleted" about a live subscription change nothing: Stripe is asked', async () => {
    const sale = await buy(world);
    await send(stripeEvent({ type: 'customer.subscription.deleted', customerId: sale.customerId }));
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'ready' });
  });

  it('lost on the way are found by the reconciliation', async () => {
    const sale = await buy(world);
    expect(await world.admin('select id from stripe_event where customer_id = $1', [sale.customerId])).toEqual([]);
    const workflowId = await acrossAgencies(world.open.database, 'operations', 'test', async unit =>
      unit.start(reconcileStripe, {}),
    );
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'ready' });
    const result = (await world.client.workflow.getHandle(workflowId).result()) as { missed: number };
    expect(result.missed).toBeGreaterThanOrEqual(4);
    await keepHistory(world, workflowId, 'reconcile-stripe');
    const again = await world.client.workflow.execute('reconcile-stripe', {
      taskQueue: 'core',
      workflowId: 'platform/reconcile-stripe/again',
      args: [{}],
    });
    expect(again).toMatchObject({ missed: 0 });
  });

  it('two runs for one subscription make one agency: the second finds it claimed', async () => {
    const sale = await buy(world);
    const { customerId } = sale;
    const other = `${sagaId(sale.subscriptionId)}-b`;
    const runs = await Promise.all([startSaga(world, sale), startSaga(world, sale, provisioningPolicy, other)]);
    const outcomes = (await Promise.all(runs.map(run => run.result()))) as { outcome: string; agencyId: string }[];
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['already_done', 'ready']);
    expect(new Set(outcomes.map(({ agencyId }) => agencyId)).size).toBe(1);
    expect(await agenciesOf(customerId)).toEqual([{ state: 'ready' }]);
  });

  it('two subscriptions of one customer make one agency, and a task about the other', async () => {
    const customer = { name: 'Twice', email: 'twice@cork.example', address: { country: 'IE' } };
    const first = await sellByHand(world, customer);
    const [price] = (await world.dashboard.prices.list({ lookup_keys: ['reeve_starter_monthly'] })).data;
    const { id } = await world.dashboard.subscriptions.create({
      customer: first.customerId,
      items: [{ price: price!.id }],
    });
    const second = { ...first, subscriptionId: id };
    for (const sale of [first, second]) await startSaga(world, sale);
    const waiting = await eventually('one waits', async () => {
      const rows = await world.admin(`select subject_id from operator_task where kind = 'customer_taken'`);
      return rows[0]?.['subject_id'];
    });
    const [taken, won] = waiting === second.subscriptionId ? [second, first] : [first, second];
    expect(await outcomeOf(world, won)).toMatchObject({ outcome: 'ready' });
    await send(stripeEvent({ customerId: first.customerId }));
    await taskOf(world, taken, 'surplus_subscription');
    await world.dashboard.subscriptions.cancel(taken.subscriptionId);
    await decide(world, taken, 'customer_taken', 'give-up');
    await decide(world, taken, 'refund_by_hand', 'retry');
    expect(await outcomeOf(world, taken)).toMatchObject({ outcome: 'undone' });
    expect(await agenciesOf(first.customerId)).toEqual([{ state: 'ready' }]);
    expect((await look(world, won)).status).toBe('active');
  });

  it('a step that fails for all its time asks an operator: retry goes on, give-up undoes', async () => {
    const policy = { ...provisioningPolicy, stepWithinMs: 1_500 };
    const failing = { step: 'createAgency', fault: 'before', times: 3 } as const;
    for (const [answer, outcome] of [
      ['retry', 'ready'],
      ['give-up', 'undone'],
    ] as const) {
      world.faults.plan(failing);
      const sale = await sellByHand(world, { ...byHand, email: `${outcome}@cork.example` });
      await startSaga(world, sale, policy);
      await decide(world, sale, 'provisioning_stuck', answer);
      if (outcome === 'undone') await decide(world, sale, 'refund_by_hand', 'give-up');
      expect(await outcomeOf(world, sale)).toMatchObject({ outcome });
      const left = await look(world, sale);
      expect(left.agency?.['state'] ?? 'none').toBe(outcome === 'ready' ? 'ready' : 'none');
      expect(left.status).toBe('active');
    }
  });

  it('past the pivot goes only forward: its operator may retry, and cannot give up', async () => {
    const policy = { ...provisioningPolicy, stepWithinMs: 1_500 };
    world.faults.plan({ step: 'makeAgencyReady', fault: 'final before' });
    const sale = await sellByHand(world, { ...byHand, email: 'forward@cork.example' });
    await startSaga(world, sale, policy);
    expect(await taskOf(world, sale, 'provisioning_stuck')).toMatchObject({ choices: ['retry'] });
    await decide(world, sale, 'provisioning_stuck', 'retry');
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'ready' });
  });

  it('a run that is cancelled in Temporal before the pivot is undone, money and all', async () => {
    const sale = await buy(world);
    const cancel = async (workflowId: string) => void (await world.client.workflow.getHandle(workflowId).cancel());
    world.faults.plan({ step: 'ensureDataKey', meanwhile: cancel });
    const run = await startSaga(world, sale);
    expect(await run.result()).toMatchObject({ outcome: 'undone', reason: 'cancelled' });
    const left = await look(world, sale);
    expect([left.agency!['state'], left.status, left.refundedMinor]).toEqual(['abandoned', 'canceled', 11_900]);
    expect(left.keys.filter(key => key['retired_at'] === null)).toEqual([]);
  });
});
