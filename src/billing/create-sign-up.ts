import { type Region, regionOf } from '../agencies/regions.ts';
import type { Throttle } from '../identity/throttle.port.ts';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type Checkout, type PaymentGateway, PaymentGatewayUnavailable } from './payment-gateway.port.ts';
import { currencyOf } from './plans.ts';
import { type SignUpRequest, type StoredSignUp, storeSignUp } from './store-sign-up.ts';

export type SignUpDeps = {
  database: Database;
  payments: Pick<PaymentGateway, 'createCustomer' | 'createCheckout'>;
  /** Regions that this deployment serves. */
  regions: readonly Region[];
  throttle: Pick<Throttle, 'admit'>;
  /** Network address that the sign-up came from. */
  ip: string;
  /** Origin of the pages that the buyer comes back to. */
  publicUrl: string;
};
export type SignUpAnswer = { signUpId: string; checkoutUrl: string; expiresAt: Date };

/**
 * Takes a sign-up and answers with the page to pay at. What was asked is stored first, then the payment provider is
 * told, under keys made of the sign-up's id, then its ids are stored: whatever fails, a repeat under the same
 * idempotency key goes on where it stopped. Nothing becomes an agency before the subscription is live.
 * @throws DomainError `country_without_region`, `price_unknown`, `idempotency_key_reused`, `payment_provider_refused`,
 *   `too_many_attempts`, `unavailable` when the provider does not answer
 */
export async function createSignUp(
  deps: SignUpDeps,
  caller: PlatformActor,
  request: SignUpRequest,
): Promise<SignUpAnswer> {
  regionOf(request.country, deps.regions);
  await deps.throttle.admit({ kind: 'sign_up', account: null, ip: deps.ip });
  const { database } = deps;
  const options = { actor: caller };
  const stored = await acrossAgencies(database, 'billing', 'sign-up', unit => storeSignUp(unit, request), options);
  const { customerId, checkout } = await openCheckout(deps, stored).catch(unavailable);
  await acrossAgencies(
    database,
    'billing',
    'sign-up',
    unit => storeCheckout(unit, stored.id, customerId, checkout),
    options,
  );
  return { signUpId: stored.id, checkoutUrl: checkout.url, expiresAt: checkout.expiresAt };
}

async function openCheckout({ payments, publicUrl }: SignUpDeps, stored: StoredSignUp) {
  const { id: signUpId, agencyName, adminEmail: email, country, priceLookupKey } = stored;
  const customerId =
    stored.customerId ?? (await payments.createCustomer({ signUpId, agencyName, email, country })).customerId;
  const checkout = await payments.createCheckout({
    signUpId,
    customerId,
    priceLookupKey,
    currency: currencyOf(country),
    successUrl: new URL('/sign-up/done', publicUrl).href,
    cancelUrl: new URL('/sign-up/abandoned', publicUrl).href,
  });
  return { customerId, checkout };
}

function unavailable(error: unknown): never {
  if (!(error instanceof PaymentGatewayUnavailable)) throw error;
  throw new DomainError(
    'unavailable',
    'the payment provider does not answer: try again in a moment',
    { retryAfterSeconds: 5 },
    { cause: error },
  );
}

async function storeCheckout(
  unit: PlatformUnit,
  signUpId: string,
  customerId: string,
  checkout: Checkout & { url: string },
): Promise<void> {
  await unit.sql
    .updateTable('sign_up')
    .set({
      customer_id: customerId,
      checkout_id: checkout.checkoutId,
      checkout_url: checkout.url,
      checkout_expires_at: checkout.expiresAt.toISOString(),
    })
    .where('id', '=', signUpId)
    .execute();
}
