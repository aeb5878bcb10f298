import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { PaymentGateway } from './payment-gateway.port.ts';
import { type ExpectedEvents, type IgnoredReason, ignoredReason, recordStripeEvents } from './record-stripe-events.ts';

export type ReceiveDeps = {
  database: Database;
  payments: Pick<PaymentGateway, 'verifyEvent'>;
  expectedEvents: ExpectedEvents;
};
export type Delivery = { rawBody: Buffer; signature: string | undefined };
/** `known`: this event has been recorded before. */
export type Received = { eventId: string; outcome: 'recorded' | 'ignored' | 'known'; reason: IgnoredReason | null };

/**
 * Takes an event that Stripe delivers: checked over its bytes, recorded once, durable when this returns. What it says
 * is believed nowhere: `sync-customer`, woken in the same commit, reads Stripe itself. Control B6.
 * @throws DomainError `webhook_signature_missing`, `webhook_signature_invalid`, `webhook_too_old`, `malformed_body`
 */
export async function receiveStripeEvent(
  { database, payments, expectedEvents }: ReceiveDeps,
  caller: PlatformActor,
  delivery: Delivery,
): Promise<Received> {
  const event = payments.verifyEvent(delivery.rawBody, delivery.signature);
  const recorded = await acrossAgencies(
    database,
    'billing',
    'an event of Stripe',
    unit => recordStripeEvents(unit, [event], expectedEvents),
    { actor: caller },
  );
  const outcome = recorded.known ? 'known' : recorded.ignored ? 'ignored' : 'recorded';
  return { eventId: event.id, outcome, reason: ignoredReason(event, expectedEvents) };
}
