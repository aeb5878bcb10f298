import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { signatureOf, stripeEvent } from '../support/http/stripe.ts';

describe("[B6] Stripe's webhook", () => {
  let open: OpenTestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    open = await openTestDatabase();
    api = await startApi(open);
  });
  afterAll(async () => {
    await api?.close();
    await open?.close();
  });

  const send = (event: object, signature: string | null = signatureOf(event)) => {
    const call = api.agent.post('/webhooks/stripe').set('content-type', 'application/json');
    return (signature === null ? call : call.set('stripe-signature', signature)).send(JSON.stringify(event));
  };
  const stored = (id: string) => open.admin('select * from stripe_event where id = $1', [id]);
  const wakesOf = (customerId: string) =>
    open.admin('select kind, workflow_id, input from outbox where workflow_id = $1', [
      `platform/sync-customer/${customerId}`,
    ]);

  it('records an event, but not what it says, and wakes the reader of its customer in the same commit', async () => {
    const event = stripeEvent({ customerId: 'cus_first' });
    const answer = await send(event);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ outcome: 'recorded', reason: null });
    const [row] = await stored(event.id);
    expect(row).toMatchObject({ type: 'customer.updated', customer_id: 'cus_first', outcome: 'recorded' });
    expect(Object.keys(row!)).not.toContain('body');
    expect(await wakesOf('cus_first')).toEqual([
      { kind: 'wake', workflow_id: 'platform/sync-customer/cus_first', input: { customerId: 'cus_first' } },
    ]);
  });

  it('takes the same event again without recording or waking again, also both at once', async () => {
    const event = stripeEvent({ customerId: 'cus_twice' });
    const answers = await Promise.all([send(event), send(event)]);
    expect(answers.map(answer => answer.status)).toEqual([200, 200]);
    expect(answers.map(answer => answer.body.outcome).sort()).toEqual(['known', 'recorded']);
    expect((await send(event)).body.outcome).toBe('known');
    expect(await stored(event.id)).toHaveLength(1);
    expect(await wakesOf('cus_twice')).toHaveLength(1);
  });

  it('records an event without a customer, and wakes nobody', async () => {
    const before = await open.admin('select id from outbox');
    const event = stripeEvent({ customerId: null, type: 'product.updated' });
    expect((await send(event)).body).toEqual({ outcome: 'recorded', reason: null });
    expect(await stored(event.id)).toHaveLength(1);
    expect(await open.admin('select id from outbox')).toHaveLength(before.length);
  });

  it.each([
    ['without a signature', () => null, 'webhook_signature_missing'],
    [
      'with a forged one',
      (e: object) => signatureOf(e, new Date(), 'whsec_somebodyelse0123'),
      'webhook_signature_invalid',
    ],
    ['with that of another body', () => signatureOf(stripeEvent()), 'webhook_signature_invalid'],
    ['with nonsense', () => 'v1=,,t=x', 'webhook_signature_invalid'],
    ['signed ten minutes ago', (e: object) => signatureOf(e, new Date(Date.now() - 600_000)), 'webhook_too_old'],
  ])('refuses an event %s, and stores nothing', async (_what, sign, code) => {
    const event = stripeEvent({ customerId: 'cus_forged' });
    const answer = await send(event, sign(event));
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body.code).toBe(code);
    expect(await stored(event.id)).toEqual([]);
    expect(await wakesOf('cus_forged')).toEqual([]);
  });

  it('records an event whose customer cannot be one of ours, and wakes nobody', async () => {
    const event = stripeEvent({ customerId: 'cus/../other' });
    const answer = await send(event);
    expect([answer.status, answer.body.outcome]).toEqual([200, 'recorded']);
    expect(await stored(event.id)).toMatchObject([{ customer_id: null }]);
    expect(await wakesOf('cus/../other')).toEqual([]);
  });

  it('refuses a signed body that is no event', async () => {
    const answer = await api.agent
      .post('/webhooks/stripe')
      .set('stripe-signature', signatureOf('{"half":'))
      .set('content-type', 'application/json')
      .send('{"half":');
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('malformed_body');
  });

  it.each([
    ['the other mode', { livemode: true }, 'other_mode'],
    ['another account', { account: 'acct_somebody' }, 'other_account'],
  ])('records an event of %s as ignored, and wakes nobody', async (_what, fields, reason) => {
    const event = stripeEvent({ customerId: 'cus_elsewhere', ...fields });
    const answer = await send(event);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ outcome: 'ignored', reason });
    expect(await stored(event.id)).toMatchObject([{ outcome: 'ignored', reason }]);
    expect(await wakesOf('cus_elsewhere')).toEqual([]);
  });

  it('logs no part of what a refused request held', async () => {
    const event = { ...stripeEvent(), note: 'mary@secret.example' };
    await send(event, signatureOf(event, new Date(), 'whsec_somebodyelse0123'));
    expect(JSON.stringify([api.requests, api.log])).not.toContain('mary@secret.example');
  });
});
