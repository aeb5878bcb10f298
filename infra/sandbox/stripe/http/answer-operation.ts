import { setTimeout as sleep } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { Operation } from '../core/context.ts';
import type { Fault } from '../core/faults.ts';
import { StripeHttpError } from '../core/http-error.ts';
import { fingerprint, type StoredAnswer } from '../core/idempotency.ts';
import { present } from '../core/present.ts';
import type { State } from '../state.ts';

type Call = {
  operation: Operation;
  id: string;
  raw: Record<string, unknown>;
  key: string | undefined;
  request: string;
};

const expansions = z.object({ expand: z.array(z.string()).default([]) });

/** One call of the API: repeat a stored answer, or meet a fault, or do it. */
export function answerOperation(state: State, operation: Operation): RequestHandler {
  return async (req, res) => {
    const call = callOf(req, operation);
    const stored = call.key ? state.idempotency.claim(call.key, call.request, state.now()) : null;
    if (stored) return void send(res, stored, { 'Idempotent-Replayed': 'true' });
    try {
      const fault = state.faults.take(operation.name);
      if (await meets(fault, req, res)) return;
      const answer = execute(state, call, res, fault);
      if (fault?.kind === 'lost_answer') req.socket.destroy();
      else send(res, answer, {});
    } finally {
      if (call.key) state.idempotency.release(call.key);
    }
  };
}

/** Only a POST takes an idempotency key; at Stripe one on a DELETE has no effect. */
function callOf(req: Request, operation: Operation): Call {
  const raw: Record<string, unknown> = { ...req.query, ...req.body };
  const id = String(req.params.id ?? '');
  const key = operation.method === 'post' ? req.get('idempotency-key') : undefined;
  return { operation, id, raw, key, request: fingerprint(operation.name, id, raw) };
}

/** The faults that happen before anything is done. True when there is nothing left to answer. */
async function meets(fault: Fault | undefined, req: Request, res: Response): Promise<boolean> {
  if (fault?.kind === 'rate_limited') {
    const message = 'Too many requests hit the API too quickly. We recommend an exponential backoff of your requests.';
    throw new StripeHttpError(429, 'invalid_request_error', message, { code: 'rate_limit' });
  }
  if (fault?.kind === 'slow') await late(fault);
  if (fault?.kind === 'timeout') await new Promise(resolve => res.once('close', resolve));
  if (fault?.kind === 'connection_reset') req.socket.destroy();
  return fault?.kind === 'timeout' || fault?.kind === 'connection_reset';
}

async function late({ held, delayMs }: Fault): Promise<void> {
  held?.reached();
  await (held ? held.released : sleep(delayMs));
}

/** What fails validation is not stored; what was begun is, whether it went well or not. */
function execute(state: State, call: Call, res: Response, fault: Fault | undefined): StoredAnswer {
  const run = call.operation.prepare(call.raw);
  const { expand } = expansions.parse(call.raw);
  const store = (answer: StoredAnswer) => {
    if (call.key) state.idempotency.store(call.key, call.request, answer, state.now());
    return answer;
  };
  try {
    if (fault?.kind === 'server_error') throw new StripeHttpError(500, 'api_error', 'An unknown error occurred');
    const origin = { requestId: res.get('request-id') ?? null, idempotencyKey: call.key ?? null };
    return state.commit(origin, context => {
      const body = present(context.store, run(context, call.id), expand);
      return store({ status: 200, body: JSON.stringify(body, null, 2) });
    });
  } catch (error) {
    if (!(error instanceof StripeHttpError)) throw error;
    return store({ status: error.status, body: JSON.stringify(error.body, null, 2) });
  }
}

function send(res: Response, answer: StoredAnswer, headers: Record<string, string>): void {
  res.status(answer.status).set(headers).type('application/json').send(answer.body);
}
