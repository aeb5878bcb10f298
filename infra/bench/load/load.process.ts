/**
 * The load, in a process of its own: reads what to send as JSON from its argument, warms up, measures, and prints one
 * line of JSON. Each request is of a session chosen at random among all.
 */
import autocannon from 'autocannon';
import { signedEvent } from '../webhook/stripe-event.ts';
import { type LoadResult, loadSchema } from './load.ts';

const { url, method, path, body, sessions, connections, seconds, warmUpSeconds, tokenPrefix, webhookSecret } =
  loadSchema.parse(JSON.parse(process.argv[2] ?? ''));

function headersOf(): Record<string, string> {
  const token = `${tokenPrefix}${String(Math.floor(Math.random() * sessions) + 1).padStart(12, '0')}`;
  return { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) };
}

function eventOf(secret: string): { body: string; headers: Record<string, string> } {
  const event = signedEvent(secret);
  return { body: event.body, headers: { 'content-type': 'application/json', 'stripe-signature': event.signature } };
}

function shoot(duration: number): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const request: autocannon.Request = {
      method,
      path,
      ...(body ? { body } : {}),
      setupRequest: each => ({ ...each, ...(webhookSecret ? eventOf(webhookSecret) : { headers: headersOf() }) }),
    };
    autocannon({ url, connections, duration, requests: [request] }, (error: unknown, result) =>
      error ? reject(error) : resolve(result),
    );
  });
}

if (warmUpSeconds > 0) await shoot(warmUpSeconds);
const result = await shoot(seconds);
const measured: LoadResult = {
  perSecond: result.requests.total / result.duration,
  requests: result.requests.total,
  p50Ms: result.latency.p50,
  p99Ms: result.latency.p99,
  refused: result.non2xx + result.errors + result.timeouts,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
