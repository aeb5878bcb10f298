import { type Region, regionOf } from '../agencies/regions.ts';
import { timeZoneSchema } from '../agencies/time-zone.ts';
import { emailSchema } from '../identity/email.ts';
import { isDomainError } from '../kernel/errors.ts';
import type { Obstacle } from './obstacles.ts';
import type { Customer, Subscription } from './payment-gateway.port.ts';
import { planOf } from './plans.ts';

/** What a sign-up told us, as far as it matters for the order. */
export type SignUpFacts = {
  signUpId: string;
  agencyName: string;
  country: string;
  timeZone: string;
  adminEmail: string;
};

/** An agency to be made. The first admin's e-mail is looked up where it is used: it stays out of histories. */
export type ProvisioningOrder = {
  agencyName: string;
  country: string;
  region: Region;
  timeZone: string;
  priceLookupKey: string;
};
export type OrderOrObstacle = { order: ProvisioningOrder } | { obstacle: Obstacle };

const defaultTimeZone: Readonly<Record<string, string>> = {
  AU: 'Australia/Sydney',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
};

/**
 * The order that a subscription stands for. Stripe's country comes first, so that an operator can correct it there;
 * names and time zones come from the sign-up, since Stripe's name may be that of whoever paid.
 */
export function provisioningOrderOf(
  customer: Customer,
  subscription: Subscription,
  signUp: SignUpFacts | null,
  served: readonly Region[],
): OrderOrObstacle {
  const plan = planOf(subscription.priceLookupKey);
  if (!plan) return { obstacle: 'price_unknown' };
  const agencyName = (signUp?.agencyName ?? customer.name ?? '').trim();
  if (!agencyName) return { obstacle: 'name_missing' };
  if (!adminEmailOf(customer, signUp)) return { obstacle: 'email_missing' };
  const country = (customer.country ?? signUp?.country ?? '').toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) return { obstacle: 'country_missing' };
  const region = servedRegion(country, served);
  if (!region) return { obstacle: 'country_without_region' };
  const timeZone = timeZoneOf(country, signUp?.timeZone ?? customer.metadata['timeZone']);
  return { order: { agencyName, country, region, timeZone, priceLookupKey: plan.priceLookupKey } };
}

/** To whom the first invitation goes, normalised; null when there is no valid address. */
export function adminEmailOf(customer: Pick<Customer, 'email'>, signUp: SignUpFacts | null): string | null {
  for (const email of [customer.email, signUp?.adminEmail]) {
    const parsed = emailSchema.safeParse(email ?? '');
    if (parsed.success) return parsed.data;
  }
  return null;
}

function servedRegion(country: string, served: readonly Region[]): Region | null {
  try {
    return regionOf(country, served);
  } catch (error) {
    if (isDomainError(error, 'country_without_region')) return null;
    throw error;
  }
}

/** Dashboard-made customers may say theirs in their metadata; an admin changes it later. */
function timeZoneOf(country: string, said: string | undefined): string {
  const parsed = timeZoneSchema.safeParse(said);
  return parsed.success ? parsed.data : (defaultTimeZone[country] ?? 'UTC');
}
