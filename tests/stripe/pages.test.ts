import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOpenCheckout,
  aPaidSubscription,
  aSignUp,
  goodCard,
  openWorld,
  postForm,
  type World,
} from './sandbox-world.ts';

let world: World;
let nowMs = Date.now();
beforeAll(async () => {
  world = await openWorld({ now: () => nowMs });
});
afterAll(() => world.close());

const subscriptionsOf = async (customerId: string) => (await world.gateway.fetchCustomer(customerId))?.subscriptions;

describe('the pay page', () => {
  it('says what is bought for how much, and runs no script', async () => {
    const { checkout } = await anOpenCheckout(world);
    const page = await fetch(checkout.url);
    const text = await page.text();
    expect(text).toContain('Reeve Starter');
    expect(text).toContain('$199.00 AUD');
    expect(text).not.toContain('<script');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    // Chromium follows a redirect after a form only to an origin that is named here.
    expect(policy).toContain("form-action 'self' http://localhost:3000");
  });

  it('takes the good card, makes the subscription and leads back with the id of the checkout', async () => {
    const { checkout, customerId } = await anOpenCheckout(world);
    const answer = await postForm(checkout.url, goodCard);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`http://localhost:3000/welcome?checkout=${checkout.checkoutId}`);
    expect(await subscriptionsOf(customerId)).toMatchObject([{ status: 'active' }]);
  });

  it.each([
    ['a declined card', { number: '4000000000000002' }, 402, 'Your card was declined.'],
    ['a card without money', { number: '4000 0000 0000 9995' }, 402, 'insufficient funds'],
    ['a card that is no test card', { number: '4111111111111111' }, 402, 'no real card belongs here'],
    ['a mistyped number', { number: '4242424242424241' }, 400, 'number is invalid'],
    ['an empty form', { number: '', expiry: '', cvc: '' }, 400, 'number is invalid'],
    ['a card of the past', { expiry: '01/20' }, 400, 'has expired'],
    ['a thirteenth month', { expiry: '13/34' }, 400, 'expiration date is incomplete'],
    ['no security code', { cvc: '' }, 400, 'security code is incomplete'],
  ])('tells %s apart, and sells nothing', async (_what, change, status, message) => {
    const { checkout, customerId } = await anOpenCheckout(world);
    const answer = await postForm(checkout.url, { ...goodCard, ...change });
    expect(answer.status).toBe(status);
    expect((await answer.text()).replaceAll('&#39;', "'")).toContain(message);
    expect(await subscriptionsOf(customerId)).toEqual([]);
    expect((await postForm(checkout.url, goodCard)).status).toBe(303);
  });

  it('pressed twice at once is one payment', async () => {
    const { checkout, customerId } = await anOpenCheckout(world);
    const answers = await Promise.all([1, 2, 3].map(() => postForm(checkout.url, goodCard)));
    expect(answers.map(answer => answer.status)).toEqual([303, 303, 303]);
    expect(await subscriptionsOf(customerId)).toHaveLength(1);
    expect((await fetch(checkout.url, { redirect: 'manual' })).status).toBe(303);
  });

  it('left without paying leads back and stays open', async () => {
    const { checkout, customerId } = await anOpenCheckout(world);
    const answer = await postForm(`${checkout.url}/abandon`, {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, 'http://localhost:3000/sign-up']);
    expect((await world.gateway.getCheckout(checkout.checkoutId))?.status).toBe('open');
    expect(await subscriptionsOf(customerId)).toEqual([]);
  });

  it('takes no money after a day, and knows no foreign checkout', async () => {
    const { checkout, customerId } = await anOpenCheckout(world);
    nowMs += 25 * 3_600_000;
    expect((await postForm(checkout.url, goodCard)).status).toBe(410);
    expect(await subscriptionsOf(customerId)).toEqual([]);
    expect((await fetch(new URL('/c/pay/cs_test_none', world.url))).status).toBe(404);
  });

  it('writes what a buyer typed as text, never as HTML', async () => {
    const { checkout } = await anOpenCheckout(world);
    const answer = await postForm(checkout.url, { ...goodCard, number: '1', name: '"><img src=x onerror=alert(1)>' });
    expect(await answer.text()).not.toContain('<img');
  });
});

describe('the control page', () => {
  const press = (path: string, form: Record<string, string> = {}) => postForm(new URL(path, world.url), form);

  it('shows customers, subscriptions and events, with hostile names as text', async () => {
    const signUp = { ...aSignUp(), agencyName: '<script>alert(1)</script>' };
    await world.gateway.createCustomer(signUp);
    const { subscriptionId, customerId } = await aPaidSubscription(world);
    const text = await (await fetch(new URL('/sandbox', world.url))).text();
    for (const shown of [signUp.email, subscriptionId, customerId, 'checkout.session.completed', 'nobody listens'])
      expect(text).toContain(shown);
    expect(text).not.toContain('<script>');
  });

  it('sets each of the eight statuses, and says so in an event', async () => {
    for (const status of [
      'past_due',
      'unpaid',
      'paused',
      'incomplete',
      'incomplete_expired',
      'trialing',
      'active',
      'canceled',
    ]) {
      const { subscriptionId, customerId } = await aPaidSubscription(world);
      expect((await press(`/sandbox/subscriptions/${subscriptionId}/status`, { status })).status).toBe(303);
      expect(await subscriptionsOf(customerId)).toMatchObject([{ status }]);
      const [event] = (await world.stripe.events.list({ limit: 1 })).data;
      expect(event?.type).toMatch(/^customer\.subscription\.(updated|paused|deleted)$/);
    }
  });

  it('cancels, and refuses an unknown status or subscription', async () => {
    const { subscriptionId, customerId } = await aPaidSubscription(world);
    expect((await press(`/sandbox/subscriptions/${subscriptionId}/cancel`)).status).toBe(303);
    expect(await subscriptionsOf(customerId)).toMatchObject([{ status: 'canceled' }]);
    expect((await press(`/sandbox/subscriptions/${subscriptionId}/status`, { status: 'asleep' })).status).toBe(400);
    expect((await press('/sandbox/subscriptions/sub_none/cancel')).status).toBe(404);
    expect((await press('/sandbox/events/evt_none/resend')).status).toBe(404);
  });

  it("does not obey another site's page", async () => {
    const { subscriptionId } = await aPaidSubscription(world);
    const answer = await fetch(new URL(`/sandbox/subscriptions/${subscriptionId}/cancel`, world.url), {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      redirect: 'manual',
    });
    expect(answer.status).toBe(400);
    expect((await world.stripe.subscriptions.retrieve(subscriptionId)).status).toBe('active');
  });
});

describe('a restart', () => {
  it('keeps customers, prices, checkouts and stored answers', async () => {
    const before = await openWorld();
    const bought = await aPaidSubscription(before);
    const open = await anOpenCheckout(before);
    const prices = await before.gateway.findPrices(['reeve_starter_monthly']);
    const kept = await before.stripe.customers.create({ name: 'Kept' }, { idempotencyKey: 'restart' });
    await before.sandbox.stop();
    const after = await openWorld({ databaseFile: before.databaseFile });
    try {
      expect(await after.gateway.findPrices(['reeve_starter_monthly'])).toEqual(prices);
      expect((await after.gateway.fetchCustomer(bought.customerId))?.subscriptions).toEqual([bought.subscription]);
      const reopened = await after.gateway.getCheckout(open.checkout.checkoutId);
      expect(reopened?.status).toBe('open');
      // The sandbox listens on another port now.
      expect(new URL(reopened?.url ?? '').origin).toBe(after.url.origin);
      expect((await after.stripe.customers.create({ name: 'Kept' }, { idempotencyKey: 'restart' })).id).toBe(kept.id);
    } finally {
      await after.close();
    }
  });
});
