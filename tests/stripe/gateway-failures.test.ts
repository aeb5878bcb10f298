import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PaymentGateway, PaymentGatewayUnavailable } from '../../src/billing/payment-gateway.port.ts';
import { insideUnit } from '../../src/kernel/outside.ts';
import { aPaidSubscription, aSignUp, openWorld, refusal, type World } from './sandbox-world.ts';

describe('failures of the payment provider', () => {
  let world: World;
  let patient: PaymentGateway;
  beforeAll(async () => {
    world = await openWorld();
    patient = world.gatewayWith({ timeoutMs: 60_000 });
  });
  afterAll(() => world.close());

  const unavailable = async (call: Promise<unknown>): Promise<PaymentGatewayUnavailable> => {
    const error: unknown = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PaymentGatewayUnavailable);
    return error as PaymentGatewayUnavailable;
  };

  it.each([
    ['rate_limited', 1, 'rate_limited'],
    ['server_error', 1, 'server_error'],
    // The official library repeats a closed connection once by itself.
    ['connection_reset', 2, 'network'],
  ] as const)('%s is worth a repeat, and the repeat succeeds', async (kind, times, reason) => {
    const signUp = aSignUp();
    world.sandbox.faults.add({ operation: 'customers.create', kind, times });
    expect((await unavailable(patient.createCustomer(signUp))).reason).toBe(reason);
    const { customerId } = await patient.createCustomer(signUp);
    expect((await patient.fetchCustomer(customerId))?.email).toBe(signUp.email);
    expect((await world.stripe.customers.list({ email: signUp.email })).data).toHaveLength(1);
  });

  it('an answer that never comes is given up, and worth a repeat', async () => {
    const signUp = aSignUp();
    const mute = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const apiUrl = new URL(`http://127.0.0.1:${(mute.address() as AddressInfo).port}`);
    // However slow the machine is, this server answers later.
    const hasty = world.gatewayWith({ apiUrl, timeoutMs: 300 });
    expect((await unavailable(hasty.createCustomer(signUp))).reason).toBe('timeout');
    mute.closeAllConnections();
    mute.close();
    const { customerId } = await patient.createCustomer(signUp);
    expect((await patient.fetchCustomer(customerId))?.email).toBe(signUp.email);
  });

  it('a call whose twin is still under way is worth a repeat', async () => {
    const signUp = aSignUp();
    const twin = world.sandbox.faults.hold('customers.create');
    const first = patient.createCustomer(signUp);
    await twin.reached;
    expect((await unavailable(patient.createCustomer(signUp))).reason).toBe('conflict');
    twin.release();
    expect(await patient.createCustomer(signUp)).toEqual(await first);
  });

  it('a refund whose answers are lost is made once', async () => {
    const { subscriptionId } = await aPaidSubscription(world);
    const refund = { subscriptionId, idempotencyKey: 'run/refund/lost' };
    world.sandbox.faults.add({ operation: 'refunds.create', kind: 'lost_answer', times: 1 });
    const result = await world.gateway.refundSubscription(refund);
    expect(result.refunds).toHaveLength(1);
    expect((await world.gateway.refundSubscription(refund)).refunds).toHaveLength(1);
  });

  it('a refund that fails with 500 again and again is made in the end, once', async () => {
    const { subscriptionId } = await aPaidSubscription(world);
    const refund = { subscriptionId, idempotencyKey: 'run/refund/500' };
    world.sandbox.faults.add({ operation: 'refunds.create', kind: 'server_error', times: 2 });
    expect((await unavailable(world.gateway.refundSubscription(refund))).reason).toBe('server_error');
    expect((await unavailable(world.gateway.refundSubscription(refund))).reason).toBe('server_error');
    expect((await world.gateway.refundSubscription(refund)).refunds).toHaveLength(1);
  });

  it('a wrong key is final, and the message keeps the key to itself', async () => {
    const gateway = world.gatewayWith({ secretKey: 'sk_test_another0123456789' });
    const error = await refusal(gateway.findPrices(['reeve_starter_monthly']));
    expect(error.code).toBe('payment_provider_refused');
    expect(error.details.facts?.statusCode).toBe(401);
    expect(JSON.stringify(error) + error.message).not.toContain('sk_test');
  });

  it('a sandbox that is down is worth a repeat', async () => {
    const gateway = world.gatewayWith({ apiUrl: new URL('http://127.0.0.1:9') });
    expect((await unavailable(gateway.getCheckout('cs_test_x'))).reason).toBe('network');
  });

  it('nothing is asked inside a unit of work', async () => {
    const { customerId } = await world.gateway.createCustomer(aSignUp());
    const inside = [
      () => world.gateway.createCustomer(aSignUp()),
      () => world.gateway.fetchCustomer(customerId),
      () => world.gateway.findPrices(['reeve_starter_monthly']),
      () => world.gateway.getCheckout('cs_test_x'),
      () => world.gateway.cancelSubscription({ subscriptionId: 'sub_x', idempotencyKey: 'x' }),
      () => world.gateway.refundSubscription({ subscriptionId: 'sub_x', idempotencyKey: 'x' }),
      () => world.gateway.listEventsSince({ createdAfter: new Date() })[Symbol.asyncIterator]().next(),
    ];
    for (const call of inside) await expect(insideUnit(async () => void (await call()))).rejects.toThrow('unit');
  });
});
