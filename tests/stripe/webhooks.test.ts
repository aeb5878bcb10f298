import { afterEach, describe, expect, it } from '@jest/globals';
import Stripe from 'stripe';
import { createStripeGateway } from '../../infra/stripe/gateway.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import {
  anOpenCheckout,
  aPaidSubscription,
  aSignUp,
  openReceiver,
  openWorld,
  secretKey,
  until,
  webhookSecret,
} from './sandbox-world.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function openBoth(statuses: (number | 'hang')[] = [], options: Parameters<typeof openWorld>[0] = {}) {
  const receiver = await openReceiver(statuses);
  closing.push(() => receiver.close());
  const world = await openWorld({ webhookUrl: receiver.url, delivery: { retryBaseMs: 60 }, ...options });
  closing.push(() => world.close());
  return { receiver, world };
}

const typesOf = (bodies: { body: Buffer }[]): string[] => bodies.map(({ body }) => JSON.parse(body.toString()).type);

describe('events of the sandbox', () => {
  it('arrive signed, and are what the gateway says they are', async () => {
    const { receiver, world } = await openBoth();
    const { customerId } = await world.gateway.createCustomer(aSignUp());
    await until(() => receiver.received.length === 1);
    const [one] = receiver.received;
    const event = world.gateway.verifyEvent(one!.body, String(one!.headers['stripe-signature']));
    expect(event).toMatchObject({
      type: 'customer.created',
      account: null,
      livemode: false,
      objectId: customerId,
      objectType: 'customer',
      customerId,
    });
    expect(Math.abs(event.createdAt.getTime() - Date.now())).toBeLessThan(5_000);
  });

  it('of a purchase tell its whole story, each about the customer', async () => {
    const { receiver, world } = await openBoth();
    const { customerId } = await aPaidSubscription(world);
    const types = ['checkout.session.completed', 'customer.created', 'customer.subscription.created', 'invoice.paid'];
    await until(() => receiver.received.length === types.length);
    expect(typesOf(receiver.received).sort()).toEqual(types);
    for (const { body, headers } of receiver.received)
      expect(world.gateway.verifyEvent(body, String(headers['stripe-signature'])).customerId).toBe(customerId);
  });

  it('are sent again, further and further apart, until one is taken', async () => {
    const { receiver, world } = await openBoth([500, 302, 503]);
    await world.gateway.createCustomer(aSignUp());
    await until(() => receiver.received.length === 4);
    const id = JSON.parse(receiver.received[0]!.body.toString()).id;
    await until(() => world.sandbox.deliveriesOf(id)[0]?.state === 'delivered');
    expect(world.sandbox.deliveriesOf(id)).toMatchObject([{ attempts: 4, outcome: '200' }]);
    expect((await world.stripe.events.retrieve(id)).pending_webhooks).toBe(0);
  });

  it('are given up after the last attempt, and go out again when asked', async () => {
    const { receiver, world } = await openBoth([500, 500], { delivery: { retryBaseMs: 20, maxAttempts: 2 } });
    await world.gateway.createCustomer(aSignUp());
    await until(() => receiver.received.length === 2);
    const id = JSON.parse(receiver.received[0]!.body.toString()).id;
    await until(() => world.sandbox.deliveriesOf(id)[0]?.state === 'failed');
    const resent = await fetch(new URL(`/sandbox/events/${id}/resend`, world.url), {
      method: 'POST',
      redirect: 'manual',
    });
    expect(resent.status).toBe(303);
    await until(() => world.sandbox.deliveriesOf(id)[0]?.state === 'delivered');
    expect(receiver.received.map(({ body }) => JSON.parse(body.toString()).id)).toEqual([id, id, id]);
  });

  it('go out a few at a time', async () => {
    const hanging = Array.from({ length: 10 }, () => 'hang' as const);
    const { receiver, world } = await openBoth(hanging, {
      delivery: { maxInFlight: 2, timeoutMs: 2_000, retryBaseMs: 9_000 },
    });
    for (let n = 0; n < 5; n += 1) await world.gateway.createCustomer(aSignUp());
    await until(() => receiver.received.length === 2);
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(receiver.received).toHaveLength(2);
    await until(() => receiver.received.length >= 4);
  });

  it('that were not delivered before a restart are delivered after it', async () => {
    const { receiver, world } = await openBoth([500, 'hang'], { delivery: { retryBaseMs: 50 } });
    const { customerId } = await world.gateway.createCustomer(aSignUp());
    await until(() => receiver.received.length === 2);
    await world.sandbox.stop();
    const again = await openWorld({ databaseFile: world.databaseFile, webhookUrl: receiver.url });
    closing.pop();
    closing.push(() => again.close());
    await until(() => receiver.received.length === 3);
    const event = JSON.parse(receiver.received[2]!.body.toString());
    expect(event.data.object.id).toBe(customerId);
    await until(() => again.sandbox.deliveriesOf(event.id)[0]?.state === 'delivered');
    // The attempt that the stop cut off is not counted.
    expect(again.sandbox.deliveriesOf(event.id)).toMatchObject([{ attempts: 2 }]);
  });

  it('reach only the endpoints that listen to their type', async () => {
    const { receiver, world } = await openBoth([], { webhookEvents: ['customer.updated'] });
    const { customerId } = await world.gateway.createCustomer(aSignUp());
    await world.stripe.customers.update(customerId, { name: 'Renamed' });
    await until(() => receiver.received.length === 1);
    expect(typesOf(receiver.received)).toEqual(['customer.updated']);
  });

  it('go to endpoints made by the API too, under the secret that their creation showed', async () => {
    const { receiver, world } = await openBoth([], { webhookEvents: ['customer.deleted'] });
    const endpoint = await world.stripe.webhookEndpoints.create({ url: receiver.url, enabled_events: ['*'] });
    expect((await world.stripe.webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
    await world.gateway.createCustomer(aSignUp());
    await until(() => receiver.received.length === 1);
    const gateway = world.gatewayWith({ webhookSecret: endpoint.secret! });
    const [one] = receiver.received;
    expect(gateway.verifyEvent(one!.body, String(one!.headers['stripe-signature'])).type).toBe('customer.created');
  });

  it('say when a checkout ran out of time', async () => {
    let nowMs = Date.now();
    const { receiver, world } = await openBoth([], { now: () => nowMs, webhookEvents: ['checkout.session.expired'] });
    const { checkout, customerId } = await anOpenCheckout(world);
    nowMs += 24 * 3_600_000 + 1_000;
    expect(await world.gateway.getCheckout(checkout.checkoutId)).toMatchObject({ status: 'expired', url: null });
    await until(() => receiver.received.length === 1);
    const [one] = receiver.received;
    const event = world.gateway.verifyEvent(one!.body, String(one!.headers['stripe-signature']), new Date(nowMs));
    expect(event.customerId).toBe(customerId);
  });
});

describe('the signature of an event', () => {
  const gateway = createStripeGateway({ secretKey, webhookSecret });
  const now = new Date('2026-11-20T10:00:00Z');
  const seconds = now.getTime() / 1000;
  const payload = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type: 'customer.subscription.updated',
    account: 'acct_connected',
    livemode: true,
    created: seconds - 2,
    data: { object: { id: 'sub_1', object: 'subscription', customer: { id: 'cus_1', object: 'customer' } } },
  });
  const sign = (body: string, secret = webhookSecret, timestamp = seconds) =>
    Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp });
  const verify = (body: string, header: string | undefined) => gateway.verifyEvent(Buffer.from(body), header, now);
  const codeOf = (body: string, header: string | undefined): string => {
    try {
      verify(body, header);
      return 'accepted';
    } catch (error) {
      return error instanceof DomainError ? error.code : String(error);
    }
  };

  it('opens the event, with the account and mode that it names', () => {
    expect(verify(payload, sign(payload))).toEqual({
      id: 'evt_1',
      type: 'customer.subscription.updated',
      account: 'acct_connected',
      livemode: true,
      objectId: 'sub_1',
      objectType: 'subscription',
      customerId: 'cus_1',
      createdAt: new Date((seconds - 2) * 1000),
    });
  });

  it('is refused when missing, forged, of another secret, or over another body', () => {
    expect(codeOf(payload, undefined)).toBe('webhook_signature_missing');
    expect(codeOf(payload, '')).toBe('webhook_signature_missing');
    expect(codeOf(payload, 'nonsense')).toBe('webhook_signature_invalid');
    expect(codeOf(payload, `t=${seconds},v1=${'0'.repeat(64)}`)).toBe('webhook_signature_invalid');
    expect(codeOf(payload, sign(payload, 'whsec_another0123456789'))).toBe('webhook_signature_invalid');
    expect(codeOf(payload.replace('sub_1', 'sub_2'), sign(payload))).toBe('webhook_signature_invalid');
    expect(codeOf('', sign(payload))).toBe('webhook_signature_invalid');
    expect(codeOf(payload, sign(payload).replace('v1=', 'v0='))).toBe('webhook_signature_invalid');
  });

  it('is taken up to five minutes after signing, not later, and a forged old one is called forged', () => {
    expect(codeOf(payload, sign(payload, webhookSecret, seconds - 300))).toBe('accepted');
    expect(codeOf(payload, sign(payload, webhookSecret, seconds - 301))).toBe('webhook_too_old');
    expect(codeOf(payload, sign(payload, 'whsec_another0123456789', seconds - 301))).toBe('webhook_signature_invalid');
  });

  it('does not help a body that is no event', () => {
    expect(codeOf('{', sign('{'))).toBe('malformed_body');
    const odd = { ...JSON.parse(payload), created: 1e18 };
    const bodies = ['{"object":"event"}', 'null', '[]', '{"object":"v2.core.event","id":"evt_1"}', JSON.stringify(odd)];
    for (const body of bodies) expect([body, codeOf(body, sign(body))]).toEqual([body, 'malformed_body']);
  });

  it('is never valid for a process without a secret', () => {
    const deaf = createStripeGateway({ secretKey });
    expect(() => deaf.verifyEvent(Buffer.from(payload), sign(payload), now)).toThrow(DomainError);
  });
});
