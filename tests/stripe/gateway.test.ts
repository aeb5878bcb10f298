import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plans } from '../../src/billing/plans.ts';
import {
  anOpenCheckout,
  aPaidSubscription,
  aSignUp,
  goodCard,
  openWorld,
  postForm,
  refusal,
  type World,
} from './sandbox-world.ts';

describe('the payment gateway over the sandbox', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  describe('customers', () => {
    it('are made once for a sign-up, however often it is asked', async () => {
      const signUp = aSignUp();
      const first = await world.gateway.createCustomer(signUp);
      expect(await world.gateway.createCustomer(signUp)).toEqual(first);
      expect((await world.stripe.customers.list({ email: signUp.email })).data).toHaveLength(1);
    });

    it('are made once when asked for at the same time', async () => {
      const signUp = aSignUp();
      const made = await Promise.all([1, 2, 3].map(() => world.gateway.createCustomer(signUp)));
      expect(new Set(made.map(customer => customer.customerId)).size).toBe(1);
      expect((await world.stripe.customers.list({ email: signUp.email })).data).toHaveLength(1);
    });

    it('come back with what was said of them', async () => {
      const signUp = aSignUp();
      const { customerId } = await world.gateway.createCustomer(signUp);
      expect(await world.gateway.fetchCustomer(customerId)).toEqual({
        customerId,
        deleted: false,
        name: signUp.agencyName,
        email: signUp.email,
        country: 'AU',
        metadata: { signUpId: signUp.signUpId },
        subscriptions: [],
      });
    });

    it('are null when unknown, and deleted when deleted', async () => {
      expect(await world.gateway.fetchCustomer('cus_nobody')).toBeNull();
      const { customerId } = await world.gateway.createCustomer(aSignUp());
      await world.stripe.customers.del(customerId);
      expect(await world.gateway.fetchCustomer(customerId)).toMatchObject({ deleted: true, email: null });
    });

    it('have all their subscriptions, ended ones too, over several pages', async () => {
      const { customerId } = await world.gateway.createCustomer(aSignUp());
      const [price] = await world.gateway.findPrices(['reeve_starter_monthly']);
      const made: string[] = [];
      for (let n = 0; n < 103; n += 1) {
        const subscription = await world.stripe.subscriptions.create({
          customer: customerId,
          items: [{ price: price!.priceId }],
        });
        made.unshift(subscription.id);
      }
      await world.stripe.subscriptions.cancel(made[50]!);
      const customer = await world.gateway.fetchCustomer(customerId);
      expect(customer?.subscriptions.map(subscription => subscription.subscriptionId)).toEqual(made);
      expect(customer?.subscriptions[50]?.status).toBe('canceled');
    });
  });

  describe('prices', () => {
    it('are found by lookup key, and unknown keys are left out', async () => {
      const found = await world.gateway.findPrices([...plans.map(plan => plan.priceLookupKey), 'no_such_plan']);
      expect(found.map(price => [price.lookupKey, price.currency, price.amountMinor, price.interval]).sort()).toEqual([
        ['reeve_professional_monthly', 'aud', 49_900, 'month'],
        ['reeve_starter_monthly', 'aud', 19_900, 'month'],
      ]);
    });
  });

  describe('checkouts', () => {
    it('are open for a day and lead to a page', async () => {
      const { checkout, customerId, signUp } = await anOpenCheckout(world);
      expect(checkout).toMatchObject({ status: 'open', customerId, subscriptionId: null, signUpId: signUp.signUpId });
      const hours = (checkout.expiresAt.getTime() - Date.now()) / 3_600_000;
      expect(hours).toBeGreaterThan(23.9);
      expect(hours).toBeLessThanOrEqual(24);
      expect((await fetch(checkout.url)).status).toBe(200);
    });

    it('are the same one while open, and another for another attempt', async () => {
      const { checkout, customerId, signUp } = await anOpenCheckout(world);
      const again = {
        signUpId: signUp.signUpId,
        customerId,
        priceLookupKey: 'reeve_starter_monthly',
        successUrl: 'http://localhost:3000/a',
        cancelUrl: 'http://localhost:3000/b',
      };
      expect((await world.gateway.createCheckout(again)).checkoutId).toBe(checkout.checkoutId);
      expect((await world.gateway.createCheckout({ ...again, attempt: 1 })).checkoutId).not.toBe(checkout.checkoutId);
    });

    it('refuse a price that nobody sells and a customer that nobody knows', async () => {
      const { signUpId } = aSignUp();
      const input = { signUpId, successUrl: 'http://localhost/a', cancelUrl: 'http://localhost/b' };
      const { customerId } = await world.gateway.createCustomer(aSignUp());
      const noPrice = world.gateway.createCheckout({ ...input, customerId, priceLookupKey: 'free_forever' });
      expect((await refusal(noPrice)).code).toBe('price_unknown');
      const noCustomer = { ...input, customerId: 'cus_nobody', priceLookupKey: 'reeve_starter_monthly' };
      const refused = await refusal(world.gateway.createCheckout(noCustomer));
      expect(refused.code).toBe('payment_resource_missing');
      expect(refused.details.facts).toMatchObject({
        stripeCode: 'resource_missing',
        param: 'customer',
        statusCode: 400,
      });
    });

    it('are one when asked for at the same time', async () => {
      const signUp = aSignUp();
      await world.gateway.createCustomer(signUp);
      const made = await Promise.all([1, 2, 3].map(() => anOpenCheckout(world, signUp)));
      expect(new Set(made.map(one => one.checkout.checkoutId)).size).toBe(1);
    });

    it('are complete once paid, and null when unknown', async () => {
      const { checkout, subscriptionId } = await aPaidSubscription(world);
      const paid = await world.gateway.getCheckout(checkout.checkoutId);
      expect(paid).toMatchObject({ status: 'complete', url: null, subscriptionId });
      expect(await world.gateway.getCheckout('cs_test_nothing')).toBeNull();
    });
  });

  describe('subscriptions', () => {
    it('say what was bought, by whom and what was paid', async () => {
      const { subscription, signUp } = await aPaidSubscription(world);
      expect(subscription).toMatchObject({
        status: 'active',
        priceLookupKey: 'reeve_starter_monthly',
        quantity: 1,
        metadata: { signUpId: signUp.signUpId },
        cancelAtPeriodEnd: false,
        canceledAt: null,
        latestInvoice: { status: 'paid', amountPaidMinor: 19_900, currency: 'aud' },
      });
      const days = (subscription.currentPeriodEndsAt!.getTime() - subscription.createdAt.getTime()) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(28);
      expect(days).toBeLessThanOrEqual(31);
    });

    it('are cancelled once, and again without complaint', async () => {
      const { subscriptionId } = await aPaidSubscription(world);
      const cancel = (key: string) => world.gateway.cancelSubscription({ subscriptionId, idempotencyKey: key });
      expect(await cancel('run/cancel/1')).toEqual({ outcome: 'cancelled' });
      expect(await cancel('run/cancel/1')).toEqual({ outcome: 'already_over' });
      expect(await cancel('run/cancel/2')).toEqual({ outcome: 'already_over' });
      const missing = { subscriptionId: 'sub_never', idempotencyKey: 'run/cancel/3' };
      expect(await world.gateway.cancelSubscription(missing)).toEqual({ outcome: 'missing' });
    });

    it('are refunded in full once, and again without complaint', async () => {
      const { subscriptionId } = await aPaidSubscription(world);
      const refund = (key: string) => world.gateway.refundSubscription({ subscriptionId, idempotencyKey: key });
      const first = await refund('run/refund/1');
      expect(first).toMatchObject({ outcome: 'refunded', refunds: [{ amountMinor: 19_900, currency: 'aud' }] });
      expect(await refund('run/refund/1')).toEqual({ ...first, outcome: 'already_refunded' });
      expect(await refund('run/refund/2')).toEqual({ ...first, outcome: 'already_refunded' });
      const [charge] = (await world.stripe.charges.list({ limit: 1 })).data;
      expect(charge).toMatchObject({ refunded: true, amount_refunded: 19_900 });
    });

    it('are refunded once when two runs refund at the same time', async () => {
      const { subscriptionId } = await aPaidSubscription(world);
      const refund = (key: string) => world.gateway.refundSubscription({ subscriptionId, idempotencyKey: key });
      const results = await Promise.all([refund('run/a/refund'), refund('run/b/refund')]);
      expect(results.map(result => result.outcome).sort()).toEqual(['already_refunded', 'refunded']);
      for (const { refunds } of results) expect(refunds).toMatchObject([{ amountMinor: 19_900 }]);
    });

    it('get the rest back when a part was refunded by hand', async () => {
      const { subscriptionId } = await aPaidSubscription(world);
      const [intent] = (await world.stripe.paymentIntents.list({ limit: 1 })).data;
      await world.stripe.refunds.create({ payment_intent: intent!.id, amount: 900 });
      const result = await world.gateway.refundSubscription({ subscriptionId, idempotencyKey: 'run/refund/part' });
      expect(result.outcome).toBe('refunded');
      expect(result.refunds.map(refund => refund.amountMinor).sort()).toEqual([19_000, 900]);
    });

    it('give back nothing when nothing was paid', async () => {
      const { customerId } = await world.gateway.createCustomer(aSignUp());
      const [price] = await world.gateway.findPrices(['reeve_starter_monthly']);
      const trial = await world.stripe.subscriptions.create({
        customer: customerId,
        items: [{ price: price!.priceId }],
        trial_period_days: 14,
      });
      for (const subscriptionId of [trial.id, 'sub_never'])
        expect(
          await world.gateway.refundSubscription({ subscriptionId, idempotencyKey: `r/${subscriptionId}` }),
        ).toEqual({
          outcome: 'nothing_paid',
          refunds: [],
        });
    });

    it('two checkouts of one customer, both paid, are two subscriptions', async () => {
      const { customerId, checkout, signUp } = await anOpenCheckout(world);
      const second = await world.gateway.createCheckout({
        signUpId: signUp.signUpId,
        customerId,
        priceLookupKey: 'reeve_professional_monthly',
        successUrl: 'http://localhost:3000/a',
        cancelUrl: 'http://localhost:3000/b',
        attempt: 1,
      });
      for (const url of [checkout.url, second.url]) expect((await postForm(url, goodCard)).status).toBe(303);
      const customer = await world.gateway.fetchCustomer(customerId);
      expect(customer?.subscriptions.map(subscription => subscription.priceLookupKey)).toEqual([
        'reeve_professional_monthly',
        'reeve_starter_monthly',
      ]);
    });
  });

  describe('events', () => {
    it('are listed since an instant, newest first, over several pages', async () => {
      const before = new Date(Date.now() - 1000);
      const { customerId } = await world.gateway.createCustomer(aSignUp());
      for (let n = 0; n < 120; n += 1) await world.stripe.customers.update(customerId, { description: `change ${n}` });
      const pages = [];
      for await (const page of world.gateway.listEventsSince({ createdAfter: before })) pages.push(page);
      expect(pages.length).toBeGreaterThanOrEqual(2);
      expect(pages[0]).toHaveLength(100);
      const ours = pages.flat().filter(event => event.customerId === customerId);
      expect(ours).toHaveLength(121);
      expect(ours[0]).toMatchObject({
        type: 'customer.updated',
        objectId: customerId,
        objectType: 'customer',
        livemode: false,
      });
      expect(new Set(ours.map(event => event.id)).size).toBe(121);
      const later = world.gateway.listEventsSince({ createdAfter: new Date(Date.now() + 60_000) });
      for await (const page of later) throw new Error(`events of the future: ${page.length}`);
    });
  });
});
