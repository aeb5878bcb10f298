import Stripe from 'stripe';
import { customerEventTypes, type ProviderEvent } from '../../src/billing/payment-gateway.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { asking } from './errors.ts';
import { readEvent } from './replies.ts';

/** Five minutes, as Stripe recommends (https://docs.stripe.com/webhooks#replay-attacks). */
const toleranceSeconds = 300;

/** The signature is checked without the age first, so that the two faults are told apart without reading messages. */
export function verifyEvent(
  stripe: Stripe,
  webhookSecret: string,
  rawBody: Buffer,
  signatureHeader: string | undefined,
  now: Date,
): ProviderEvent {
  if (!signatureHeader) throw new DomainError('webhook_signature_missing', 'the Stripe-Signature header is missing');
  // The library fails with a plain error on a part without a value.
  if (signatureHeader.split(',').some(part => !/^\w+=.+$/.test(part)))
    throw new DomainError('webhook_signature_invalid', 'the Stripe-Signature header cannot be read');
  const verify = (tolerance: number) =>
    stripe.webhooks.constructEvent(rawBody, signatureHeader, webhookSecret, tolerance, undefined, now.getTime());
  return understood(
    refusing('webhook_too_old', 'the event was signed too long ago', () => {
      refusing('webhook_signature_invalid', 'the signature is not one of this endpoint', () => verify(0));
      return verify(toleranceSeconds);
    }),
  );
}

function refusing<T>(code: 'webhook_too_old' | 'webhook_signature_invalid', message: string, verify: () => T): T {
  try {
    return verify();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) throw new DomainError(code, message);
    // The signature was right: what else fails is the body, which is no JSON or no event.
    throw new DomainError('malformed_body', 'the event cannot be read', {}, { cause: error });
  }
}

/** Signed, but not of the form that Stripe documents: a fault of the request, not of the provider. */
function understood(event: unknown): ProviderEvent {
  try {
    return readEvent(event);
  } catch (error) {
    throw new DomainError('malformed_body', 'the event is not of the form that is documented', {}, { cause: error });
  }
}

/** Pages of 100, newest first, until `createdAfter`. */
export async function* listEventsSince(stripe: Stripe, createdAfter: Date): AsyncGenerator<ProviderEvent[]> {
  const created = { gt: Math.floor(createdAfter.getTime() / 1000) };
  const types = [...customerEventTypes];
  let after: string | undefined;
  do {
    const cursor = after ? { starting_after: after } : {};
    const page = await asking(() => stripe.events.list({ created, types, limit: 100, ...cursor }));
    if (page.data.length > 0) yield page.data.map(event => readEvent(event));
    after = page.has_more ? page.data.at(-1)?.id : undefined;
  } while (after);
}
