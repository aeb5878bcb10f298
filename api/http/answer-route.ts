import { createHash } from 'node:crypto';
import { answerOnce } from '../../src/access/answer-once.ts';
import type { AnyUnit } from '../../src/kernel/unit.ts';
import type { Context } from './context.ts';
import type { Answer, Route } from './route.ts';
import type { Call } from './run-route.ts';

/** Has the handler answer, once for each Idempotency-Key where the route wants one. */
export async function answerRoute(call: Call, context: Context): Promise<Answer> {
  const { route, raw } = call;
  const asked = route.idempotent === 'offered' ? raw.headers['idempotency-key'] !== undefined : route.idempotent;
  if (!asked || route.streamBody) return cutToSchema(route, await route.handler(context));
  return answerOnceFor(call, context.unit as AnyUnit, hashOf(raw.body), async () => route.handler(context));
}

/** Answers once for the Idempotency-Key of this request. `bodyHash` tells what was sent from what else might be. */
export async function answerOnceFor<T extends Answer>(
  { route, raw }: Call,
  unit: AnyUnit,
  bodyHash: Buffer,
  work: () => Promise<T>,
): Promise<T> {
  const once = {
    principalId: unit.actor.id,
    route: route.id,
    key: raw.headers['idempotency-key'] ?? '',
    requestHash: hashOf([raw.params, raw.query, bodyHash.toString('hex')]),
  };
  const { answer, replayed } = await answerOnce(unit, once, async () => {
    const { status, headers = {}, body } = cutToSchema(route, await work());
    const single = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
    return { status, headers: Object.fromEntries(single), body };
  });
  const said = { ...answer.headers, ...(replayed ? { 'idempotency-replayed': 'true' } : {}) };
  // What was stored is what this route once answered.
  return { ...answer, headers: said } as T;
}

/**
 * What leaves is what the answer's schema names, and nothing else.
 * @throws Error for an answer that the route does not document: a defect of ours.
 */
function cutToSchema(route: Route, answer: Answer): Answer {
  const spec = route.answers[answer.status];
  if (!spec) throw new Error(`${route.id} answered ${answer.status}, which it does not document`);
  const parsed = spec.schema.safeParse(answer.body);
  if (!parsed.success)
    throw new Error(`${route.id} answered ${answer.status} with a body that its schema refuses`, {
      cause: parsed.error,
    });
  return { ...answer, body: parsed.data };
}

/** The same for the same JSON, however its fields are ordered. */
const hashOf = (value: unknown): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(value ?? null, (_key, part: unknown) => (isPlain(part) ? sorted(part) : part)))
    .digest();
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const sorted = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
