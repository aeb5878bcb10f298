import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { decideOperatorTask } from '../../src/kernel/operator-tasks.ts';
import { keepHistory } from '../temporal/replay.ts';
import { buy, decide, outcomeOf, sagaId, sellByHand, taskOf } from './support/buy.ts';
import { look } from './support/look.ts';
import { type BillingWorld, createBillingWorld, eventually } from './support/world.ts';

/** What a person would type into Stripe's dashboard. */
const byHand = { name: 'Cork Homes', email: 'office@cork.example', address: { country: 'IE' } };

describe('a sale that needs a person', () => {
  let world: BillingWorld;
  beforeAll(async () => {
    world = await createBillingWorld();
  });
  afterAll(() => world?.close());

  it('of an unknown price waits for an operator, and becomes an agency once the price is known', async () => {
    const { id: product } = await world.dashboard.products.create({ name: 'Special offer' });
    const price = await world.dashboard.prices.create({
      product,
      currency: 'eur',
      unit_amount: 100,
      recurring: { interval: 'month' },
      lookup_key: 'special_offer',
    });
    const sale = await sellByHand(world, { ...byHand, email: 'special@cork.example' }, 'special_offer');
    const task = await taskOf(world, sale, 'price_unknown');
    expect(task).toMatchObject({ choices: ['retry', 'give_up'], remedy: expect.stringContaining('lookup key') });
    await eventually('the operators are mailed', async () =>
      world.mail.messages('operators@reeve.example').find(message => message.text.includes('lookup key')),
    );
    expect((await look(world, sale)).agency).toBeUndefined();
    await decide(world, sale, 'price_unknown', 'retry');
    const again = await eventually('it asks again', async () => {
      const found = await taskOf(world, sale, 'price_unknown');
      return found['id'] !== task['id'] && found;
    });
    expect(again['decided_at']).toBeNull();
    await world.dashboard.prices.update(price.id, {
      lookup_key: 'reeve_professional_monthly',
      transfer_lookup_key: true,
    });
    await decide(world, sale, 'price_unknown', 'retry');
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'ready' });
    expect((await look(world, sale)).modules).toHaveLength(8);
    await keepHistory(world, sagaId(sale.subscriptionId), 'provision-agency-asked-twice');
  });

  it('made by hand without a country waits, and goes on when the country is set and the decision is a row', async () => {
    const sale = await sellByHand(world, { name: 'Cork Homes', email: 'nowhere@cork.example' });
    const task = await taskOf(world, sale, 'country_missing');
    await world.dashboard.customers.update(sale.customerId, { address: { country: 'AU' } });
    await acrossAgencies(world.open.database, 'operations', 'test', unit =>
      decideOperatorTask(unit, { taskId: String(task['id']), decision: 'retry', reason: 'country set' }),
    );
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'ready' });
    const { agency, mails } = await look(world, sale);
    expect(agency).toMatchObject({ name: 'Cork Homes', country: 'AU', region: 'ap-southeast-2' });
    expect(agency).toMatchObject({ time_zone: 'Australia/Sydney' });
    expect(mails).toHaveLength(1);
  });

  it.each([
    ['a country without a region', { ...byHand, address: { country: 'FR' } }, 'country_without_region'],
    ['no e-mail', { name: 'Cork Homes', address: { country: 'IE' } }, 'email_missing'],
    ['no name', { email: 'noname@cork.example', address: { country: 'IE' } }, 'name_missing'],
  ])('of a customer with %s, given up, leaves money to the operator and no agency', async (_what, customer, kind) => {
    const sale = await sellByHand(world, customer);
    await decide(world, sale, kind, 'give-up');
    const task = await taskOf(world, sale, 'refund_by_hand');
    expect(task['remedy']).toContain('cancel it and refund');
    const waiting = await look(world, sale);
    expect([waiting.status, waiting.refundedMinor]).toEqual(['active', 0]);
    await world.dashboard.subscriptions.cancel(sale.subscriptionId);
    await decide(world, sale, 'refund_by_hand', 'retry');
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'undone' });
    const left = await look(world, sale);
    expect(left.claim).toMatchObject({ state: 'undone' });
    expect([left.agency, left.refundedMinor, left.mails.length]).toEqual([undefined, 0, 0]);
    if (kind === 'name_missing') await keepHistory(world, sagaId(sale.subscriptionId), 'provision-agency-given-up');
  });

  it.each(['createAgency', 'inviteFirstAdmin'])(
    'cancelled by the buyer in mid-saga, at %s, is undone, and everything paid goes back',
    async step => {
      const cancel = async (workflowId: string) =>
        void (await world.dashboard.subscriptions.cancel(String(workflowId.split('/').pop())));
      world.faults.plan({ step, meanwhile: cancel });
      const sale = await buy(world);
      expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'undone', reason: 'canceled' });
      const left = await look(world, sale);
      expect([left.status, left.refundedMinor, left.claim!['state']]).toEqual(['canceled', 11_900, 'undone']);
      expect(left.agency).toMatchObject({ state: 'abandoned' });
      if (step === 'inviteFirstAdmin')
        await keepHistory(world, sagaId(sale.subscriptionId), 'provision-agency-cancelled-late');
      expect(left.mails.map(mail => mail.text)).toEqual([expect.stringMatching(/cancelled before we had\sfinished/)]);
    },
  );

  it('whose invitation the relay refuses for good is undone; one refused for now is sent again', async () => {
    world.mail.failNext('refuse-for-now', 1);
    expect(await outcomeOf(world, await buy(world))).toMatchObject({ outcome: 'ready' });
    world.mail.failNext('refuse-for-good', 1);
    const sale = await buy(world);
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'undone', reason: 'mail_refused' });
    const left = await look(world, sale);
    expect([left.status, left.refundedMinor, left.agency!['state']]).toEqual(['canceled', 11_900, 'abandoned']);
  });

  it('is refunded once, however often Stripe fails while it is undone', async () => {
    world.faults.plan({ step: 'createAgency', fault: 'final before' });
    world.stripe.sandbox.faults.add({ operation: 'refunds.create', kind: 'lost_answer', times: 2 });
    world.stripe.sandbox.faults.add({ operation: 'subscriptions.cancel', kind: 'server_error', times: 1 });
    const sale = await buy(world);
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'undone' });
    world.stripe.sandbox.faults.clear();
    expect((await look(world, sale)).refundedMinor).toBe(11_900);
  });

  it('whose money cannot be given back asks an operator, and finishes after a retry', async () => {
    const refused = { step: 'refundSubscription', fault: 'final before' } as const;
    world.faults.plan([{ step: 'createAgency', fault: 'final before' }, refused]);
    const sale = await buy(world);
    expect(await taskOf(world, sale, 'undo_stuck')).toMatchObject({
      remedy: expect.stringContaining('cancel and refund'),
    });
    expect((await look(world, sale)).refundedMinor).toBe(0);
    await decide(world, sale, 'undo_stuck', 'retry');
    expect(await outcomeOf(world, sale)).toMatchObject({ outcome: 'undone', reason: 'conflict' });
    expect((await look(world, sale)).refundedMinor).toBe(11_900);
  });
});
