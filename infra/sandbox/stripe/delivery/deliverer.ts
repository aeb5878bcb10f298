import Stripe from 'stripe';
import { number, type StripeObject, text } from '../core/json.ts';
import { present } from '../core/present.ts';
import type { Store } from '../core/store.ts';
import type { Deliveries, Delivery } from './deliveries.ts';

export type DelivererOptions = {
  /** Deliveries under way at once. Default 4. */
  maxInFlight?: number;
  /** For one attempt. Default 10 s. */
  timeoutMs?: number;
  /** Wait after the first failure; each further one doubles it, up to five minutes. Default 1 s. */
  retryBaseMs?: number;
  /** Default 16, about half an hour in all. */
  maxAttempts?: number;
};

export type Deliverer = { wake(): void; stop(): Promise<void> };

const retryCapMs = 300_000;

/** Sends what is due, a few at a time, until stopped. What an attempt under way at `stop` brings is not counted. */
export function createDeliverer(
  store: Store,
  deliveries: Deliveries,
  now: () => number,
  options: DelivererOptions,
): Deliverer {
  const { maxInFlight = 4, timeoutMs = 10_000, retryBaseMs = 1_000, maxAttempts = 16 } = options;
  const inFlight = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  const attempt = async (delivery: Delivery, key: string): Promise<void> => {
    const outcome = await send(
      store,
      delivery,
      now(),
      AbortSignal.any([stopping.signal, AbortSignal.timeout(timeoutMs)]),
    );
    inFlight.delete(key);
    if (stopping.signal.aborted) return;
    const attempts = delivery.attempts + 1;
    const delivered = /^2\d\d$/.test(outcome);
    const state = delivered ? 'delivered' : attempts >= maxAttempts ? 'failed' : 'pending';
    const wait = Math.min(retryCapMs, retryBaseMs * 2 ** (attempts - 1));
    deliveries.settle({ ...delivery, state, attempts, nextAttemptAtMs: now() + wait, outcome });
    if (delivered) countDelivered(store, delivery.eventId);
    pump();
  };

  const pump = (): void => {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    for (const delivery of deliveries.due(now(), maxInFlight + inFlight.size)) {
      const key = `${delivery.eventId} ${delivery.endpointId}`;
      if (inFlight.size < maxInFlight && !inFlight.has(key)) inFlight.set(key, attempt(delivery, key));
    }
    const nextAt = deliveries.nextAt();
    if (nextAt !== null && inFlight.size < maxInFlight) timer = setTimeout(pump, Math.max(50, nextAt - now())).unref();
  };

  return {
    wake: () => void setImmediate(pump),
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await Promise.allSettled(inFlight.values());
    },
  };
}

/** Signs as of now, with Stripe's own helper, and posts. Answers the status, or what the network said. */
async function send(store: Store, delivery: Delivery, nowMs: number, signal: AbortSignal): Promise<string> {
  const event = store.find('event', delivery.eventId);
  const endpoint = store.find('webhook_endpoint', delivery.endpointId);
  if (!event || endpoint?.status !== 'enabled') return 'endpoint gone';
  const payload = JSON.stringify(present(store, event, []), null, 2);
  const secret = text(endpoint, 'sandbox_secret');
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: Math.floor(nowMs / 1000) });
  try {
    const answer = await fetch(text(endpoint, 'url'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signature,
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
      body: payload,
      redirect: 'manual',
      signal,
    });
    await answer.body?.cancel();
    return String(answer.status);
  } catch (error) {
    return reasonOf(error);
  }
}

/** `ECONNREFUSED`, `TimeoutError`: the network's own word, or the error's name. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}

function countDelivered(store: Store, eventId: string): void {
  const event: StripeObject | undefined = store.find('event', eventId);
  if (event) store.update({ ...event, pending_webhooks: Math.max(0, number(event, 'pending_webhooks') - 1) });
}
