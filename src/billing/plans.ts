import { type Module, modules } from '../agencies/modules.ts';

/** ISO 4217 codes in Stripe's spelling. Each plan is one Stripe price with an amount in each of these. */
export const currencies = ['aud', 'gbp', 'eur'] as const;
export type Currency = (typeof currencies)[number];

/** A plan as it is sold: one Stripe price, found by its lookup key, so that a price can be replaced without a release. */
export type Plan = {
  key: 'starter' | 'professional';
  name: string;
  summary: string;
  priceLookupKey: string;
  interval: 'month';
  /** Price of one interval in minor units of each currency. */
  amountMinor: Readonly<Record<Currency, number>>;
  modules: readonly Module[];
  /** What the agency may hold at most; `null` is no limit. */
  limits: { readonly units: number | null; readonly people: number | null };
};

export const plans: readonly Plan[] = [
  {
    key: 'starter',
    name: 'Reeve Starter',
    summary: 'Properties, leasing and the portal for a small rent roll.',
    priceLookupKey: 'reeve_starter_monthly',
    interval: 'month',
    amountMinor: { aud: 19_900, gbp: 9_900, eur: 11_900 },
    modules: ['properties', 'leasing', 'portal', 'communications'],
    limits: { units: 150, people: 5 },
  },
  {
    key: 'professional',
    name: 'Reeve Professional',
    summary: 'Everything, trust accounting and integrations included.',
    priceLookupKey: 'reeve_professional_monthly',
    interval: 'month',
    amountMinor: { aud: 49_900, gbp: 24_900, eur: 29_900 },
    modules,
    limits: { units: null, people: null },
  },
];

/** The plan that a price's lookup key sells, or `undefined`: an unknown price entitles to nothing. */
export function planOf(priceLookupKey: string | null): Plan | undefined {
  return plans.find(plan => plan.priceLookupKey === priceLookupKey);
}

const currencyOfCountry: Readonly<Record<string, Currency>> = { AU: 'aud', GB: 'gbp', IE: 'eur' };

/** The currency that an agency of this country (ISO 3166-1 alpha-2) pays in; countries without their own pay in euro. */
export function currencyOf(country: string): Currency {
  return currencyOfCountry[country] ?? 'eur';
}
export { type Access, accessForStatus, subscriptionStatuses } from './subscription-access.ts';
