import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { StripeHttpError } from './http-error.ts';

export type StoredAnswer = { status: number; body: string };
export type Idempotency = ReturnType<typeof createIdempotency>;

const keptMs = 24 * 3_600_000;

/** The answers that Stripe keeps under an idempotency key for 24 h (https://docs.stripe.com/api/idempotent_requests). */
export function createIdempotency(database: DatabaseSync) {
  const inFlight = new Set<string>();
  const forget = database.prepare('delete from idempotency where stored_at_ms < ?');
  const find = database.prepare('select request, status, body from idempotency where key = ?');
  const keep = database.prepare(
    'insert into idempotency (key, request, status, body, stored_at_ms) values (?, ?, ?, ?, ?)',
  );
  return {
    /**
     * The answer to repeat, or `null` when this call is the first; it then holds the key until `release`.
     * @throws StripeHttpError 400 `idempotency_error` for other parameters, 409 while the first call still runs.
     */
    claim(key: string, request: string, nowMs: number): StoredAnswer | null {
      if (key.length > 255) throw reused('The idempotency key is longer than 255 characters.');
      if (inFlight.has(key)) throw inUse(key);
      forget.run(nowMs - keptMs);
      const row = find.get(key);
      if (row && row.request !== request) throw reused(otherParameters);
      if (row) return { status: Number(row.status), body: String(row.body) };
      inFlight.add(key);
      return null;
    },
    store(key: string, request: string, answer: StoredAnswer, nowMs: number): void {
      keep.run(key, request, answer.status, answer.body, nowMs);
    },
    release(key: string): void {
      inFlight.delete(key);
    },
  };
}

const otherParameters =
  'Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than the one you used if you meant to execute a different request.';

function reused(message: string): StripeHttpError {
  return new StripeHttpError(400, 'idempotency_error', message);
}

function inUse(key: string): StripeHttpError {
  const message = `There is currently another in-progress request using this Idempotent Key: ${key}. Please try again later.`;
  return new StripeHttpError(409, 'idempotency_error', message, { code: 'idempotency_key_in_use' });
}

/** One text for the same call with the same parameters, in whatever order they came. */
export function fingerprint(operation: string, id: string, params: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, id, sorted(params)]))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
