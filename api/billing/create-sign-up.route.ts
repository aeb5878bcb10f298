import { z } from 'zod';
import { createSignUp } from '../../src/billing/create-sign-up.ts';
import { DomainError, type Fault } from '../../src/kernel/errors.ts';
import { defineRoute } from '../http/define-route.ts';
import { keyFault } from '../http/preconditions.ts';
import { id, instant } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';
import { exampleSignUp, newSignUp, requestOf } from './new-sign-up.ts';
import { signUpDeps } from './sign-up-deps.ts';

const answer = z.object({
  signUpId: id(),
  checkoutUrl: z.url().meta({ description: 'Where to pay; the agency is made once it is paid' }),
  expiresAt: instant(),
});

export const createSignUpRoute = defineRoute({
  method: 'post',
  path: '/v1/sign-ups',
  summary: 'Sign up an agency',
  description:
    'An `Idempotency-Key` (1 to 255 visible ASCII characters) makes repeats safe: the same sign-up goes on where it stopped.',
  tags: ['billing'],
  serves: everybody(),
  unit: 'none',
  body: newSignUp,
  limits: { bodyBytes: 10_000, timeoutMs: 30_000 },
  answers: { 201: { description: 'Stored; pay at the checkout', schema: answer } },
  example: async () => ({ body: exampleSignUp }),
  handler: async ctx => {
    const key = idempotencyKeyOf(ctx.headers['idempotency-key']);
    const made = await createSignUp(signUpDeps(ctx.deps, ctx.request), ctx.caller, requestOf(ctx.body, key));
    return { status: 201, body: { ...made, expiresAt: made.expiresAt.toISOString() } };
  },
});

/** Optional here: who signs up has no account yet that keys could be kept with. */
function idempotencyKeyOf(header: string | undefined): string | null {
  const faults: Fault[] = [];
  keyFault(header, faults);
  if (faults.length > 0) throw new DomainError('invalid_input', 'the Idempotency-Key is not as it must be', { faults });
  return header ?? null;
}
