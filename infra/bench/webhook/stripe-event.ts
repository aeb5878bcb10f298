import { createHmac, randomBytes } from 'node:crypto';

const random = (bytes: number) => randomBytes(bytes).toString('hex');

/** An event of a customer of its own, as Stripe sends and signs it (https://docs.stripe.com/webhooks#verify-manually). */
export function signedEvent(
  webhookSecret: string,
  customerId = `cus_${random(7)}`,
): { body: string; signature: string; customerId: string } {
  const created = Math.floor(Date.now() / 1000);
  const body = JSON.stringify({
    id: `evt_${random(12)}`,
    object: 'event',
    api_version: '2025-09-30.clover',
    created,
    type: 'customer.subscription.updated',
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    data: { object: { id: `sub_${random(7)}`, object: 'subscription', customer: customerId, status: 'active' } },
  });
  const signed = createHmac('sha256', webhookSecret).update(`${created}.${body}`).digest('hex');
  return { body, signature: `t=${created},v1=${signed}`, customerId };
}
