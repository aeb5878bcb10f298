import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyAccess } from '../../src/agencies/apply-access.ts';
import { applyCustomer } from '../../src/billing/apply-customer.ts';
import type { Customer } from '../../src/billing/payment-gateway.port.ts';
import { accessForStatus, subscriptionStatuses } from '../../src/billing/plans.ts';
import { takeGeneration } from '../../src/billing/take-generation.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { keepHistory } from '../temporal/replay.ts';
import { type Bought, buy, outcomeOf } from './support/buy.ts';
import { type BillingWorld, createBillingWorld, eventually } from './support/world.ts';

describe('the reader of a customer', () => {
  let world: BillingWorld;
  let sale: Bought;
  let agencyId: string;
  beforeAll(async () => {
    world = await createBillingWorld();
    sale = await buy(world);
    agencyId = String((await outcomeOf(world, sale)).agencyId);
  });
  afterAll(() => world?.close());

  const setState = (state: string) => world.admin('update agency set state = $2 where id = $1', [agencyId, state]);
  const stateOf = async () => (await world.admin('select state from agency where id = $1', [agencyId]))[0]?.['state'];
  const reader = () => world.client.workflow.getHandle(`platform/sync-customer/${sale.customerId}`);
  const setStatus = (status: string) =>
    fetch(new URL(`/sandbox/subscriptions/${sale.subscriptionId}/status`, world.stripe.url), {
      method: 'POST',
      body: new URLSearchParams({ status }),
      redirect: 'manual',
    });

  it('leaves an agency that is not active yet alone', async () => {
    await setStatus('past_due');
    await eventually('it is read', async () => {
      const rows = await world.admin('select status from billing_customer where customer_id = $1', [sale.customerId]);
      return rows[0]?.['status'] === 'past_due';
    });
    expect(await stateOf()).toBe('ready');
  });

  it('lets each of the eight statuses decide what an active agency may do, there and back', async () => {
    await setState('active');
    const stateFor = { full: 'active', read_only: 'read_only', none: 'closed' } as const;
    for (const status of [...subscriptionStatuses.filter(each => each !== 'canceled'), 'active' as const]) {
      await setStatus(status);
      await eventually(
        `${status} is applied`,
        async () => (await stateOf()) === stateFor[accessForStatus[status].access],
      );
    }
    const audited = await world.admin(
      `select action from audit_event where for_agency = $1 and action in ('agency.read_only', 'agency.closed', 'agency.active')`,
      [agencyId],
    );
    expect(audited.length).toBeGreaterThanOrEqual(3);
  });

  it('never lets an older reading overwrite a newer one', async () => {
    await eventually('nobody else reads', async () => (await reader().describe()).status.name === 'COMPLETED');
    const { database } = world.open;
    const across = <T>(work: Parameters<typeof acrossAgencies<T>>[3]) =>
      acrossAgencies(database, 'billing', 'test', work);
    const customer = (await world.stripe.billing.payments.fetchCustomer(sale.customerId)) as Customer;
    const customerId = sale.customerId;
    const older = await across(unit => takeGeneration(unit, customerId));
    const newer = await across(unit => takeGeneration(unit, customerId));
    expect(newer).toBe(older + 1);
    const gone = { ...customer, subscriptions: [] };
    const apply = (generation: number, read: Customer) =>
      across(unit => applyCustomer(unit, { customerId, generation, customer: read }));
    expect(await apply(newer, customer)).toMatchObject({ applied: true, status: 'active', agencyId });
    expect(await apply(older, gone)).toMatchObject({ applied: false });
    const [row] = await world.admin('select status from billing_customer where customer_id = $1', [customerId]);
    expect(row).toMatchObject({ status: 'active' });
    const let_ = (generation: number, access: 'full' | 'none') =>
      withAgency(database, systemActor(agencyId, 'test'), unit =>
        applyAccess(unit, { generation, access, entitlement: null, status: 'test' }),
      );
    expect(await let_(newer, 'full')).toEqual({ applied: true });
    expect(await let_(older, 'none')).toEqual({ applied: false });
    expect(await stateOf()).toBe('active');
  });

  it('entitles to what the price sells, and keeps what it had where the price is unknown', async () => {
    const modules = async () =>
      (await world.admin('select module from entitlement where agency_id = $1', [agencyId])).length;
    expect(await modules()).toBe(4);
    const subscription = await world.dashboard.subscriptions.retrieve(sale.subscriptionId);
    const price = subscription.items.data[0]!.price.id;
    const touch = () =>
      world.dashboard.customers.update(sale.customerId, { metadata: { touched: String(Date.now()) } });
    await world.dashboard.prices.update(price, { lookup_key: 'nobody_sells_this' });
    await touch();
    await eventually('a task about the price', async () =>
      (
        await world.admin(`select id from operator_task where kind = 'price_unknown' and for_agency = $1`, [agencyId])
      ).at(0),
    );
    expect([await modules(), await stateOf()]).toEqual([4, 'active']);
    await world.dashboard.prices.update(price, { lookup_key: 'reeve_professional_monthly', transfer_lookup_key: true });
    await touch();
    await eventually('the modules of the new price', async () => (await modules()) === 8);
  });

  it('ends when nothing comes any more, and reads again at the next wake', async () => {
    await eventually('it ends', async () => (await reader().describe()).status.name === 'COMPLETED');
    await keepHistory(world, reader().workflowId, 'sync-customer');
    const before = (await reader().describe()).runId;
    await world.dashboard.subscriptions.cancel(sale.subscriptionId);
    await eventually('it runs again', async () => (await reader().describe()).runId !== before);
    await eventually('what ended is read only', async () => (await stateOf()) === 'read_only');
  });
});
