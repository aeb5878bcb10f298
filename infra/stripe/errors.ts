import Stripe from 'stripe';
import { z } from 'zod';
import { PaymentGatewayUnavailable } from '../../src/billing/payment-gateway.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { assertOutside } from '../../src/kernel/outside.ts';

const detailCode = z.object({ detail: z.object({ code: z.string() }) });

/**
 * Runs calls of the library and turns their errors into the two kinds that the port promises. All calls come through
 * here, so that none happens inside a unit of work.
 */
export async function asking<T>(call: () => Promise<T>): Promise<T> {
  assertOutside('Stripe');
  try {
    return await call();
  } catch (error) {
    throw translated(error);
  }
}

/** As `asking`, with `null` for an id that Stripe does not know. */
export async function askingFor<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await asking(call);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'payment_resource_missing';
}

/** Stripe's own code of a refusal (https://docs.stripe.com/error-codes), as kept by `asking`. */
export function isRefusal(error: unknown, stripeCode: string): boolean {
  return error instanceof DomainError && error.details.facts?.stripeCode === stripeCode;
}

/** True for the stored answer of an earlier 5xx: Stripe repeats it for 24 h, whatever became of its cause. */
export function isReplayedServerError(error: unknown): boolean {
  if (!(error instanceof PaymentGatewayUnavailable && error.cause instanceof Stripe.errors.StripeError)) return false;
  return error.reason === 'server_error' && error.cause.headers?.['idempotent-replayed'] === 'true';
}

function translated(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const unavailable = unavailableReason(error);
  if (unavailable) return new PaymentGatewayUnavailable(unavailable, error.requestId ?? null, { cause: error });
  const facts = {
    stripeType: error.rawType ?? null,
    stripeCode: error.code ?? null,
    param: error.param ?? null,
    statusCode: error.statusCode ?? null,
    requestId: error.requestId ?? null,
  };
  const code = error.code === 'resource_missing' ? 'payment_resource_missing' : 'payment_provider_refused';
  // Stripe's message may quote what was sent, an e-mail for instance: only its closed codes go on.
  return new DomainError(code, `the payment provider refused: ${facts.stripeCode ?? facts.stripeType}`, { facts });
}

function unavailableReason(error: Stripe.errors.StripeError): PaymentGatewayUnavailable['reason'] | null {
  const status = error.statusCode;
  if (error instanceof Stripe.errors.StripeConnectionError) {
    const parsed = detailCode.safeParse(error);
    return parsed.success && parsed.data.detail.code === 'ETIMEDOUT' ? 'timeout' : 'network';
  }
  if (status === 409) return 'conflict';
  if (status === 429 || error.code === 'lock_timeout') return 'rate_limited';
  if (status === undefined || status >= 500) return 'server_error';
  return null;
}
