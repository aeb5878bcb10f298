import { describe, expect, it } from '@jest/globals';
import { countries } from '../../src/agencies/regions.ts';
import {
  accessForStatus,
  currencies,
  currencyOf,
  planOf,
  plans,
  subscriptionStatuses,
} from '../../src/billing/plans.ts';

describe('plans', () => {
  it('are told apart by the lookup key of their price', () => {
    expect(new Set(plans.map(plan => plan.priceLookupKey)).size).toBe(plans.length);
    for (const plan of plans) expect(planOf(plan.priceLookupKey)).toBe(plan);
  });

  it('an unknown price, or a price without a key, is no plan', () => {
    expect(planOf('reeve_everything_forever')).toBeUndefined();
    expect(planOf(null)).toBeUndefined();
  });

  it('cost a whole number of minor units in each currency, and the larger plan costs more', () => {
    for (const currency of currencies) {
      const amounts = plans.map(plan => plan.amountMinor[currency]);
      expect(amounts.every(amount => Number.isSafeInteger(amount) && amount > 0)).toBe(true);
      expect([...amounts].sort((a, b) => a - b)).toEqual(amounts);
    }
  });

  it('a larger plan leaves out nothing of a smaller one', () => {
    const [starter, professional] = plans;
    expect(starter?.modules.filter(module => !professional?.modules.includes(module))).toEqual([]);
  });

  it('every country that a region serves pays in a currency of the plans', () => {
    expect(countries.map(country => [country, currencyOf(country)]).sort()).toEqual([
      ['AU', 'aud'],
      ['GB', 'gbp'],
      ['IE', 'eur'],
    ]);
  });
});

describe('the access that a subscription gives', () => {
  it('is said, with a reason, for all eight statuses of Stripe', () => {
    expect(Object.keys(accessForStatus).sort()).toEqual([...subscriptionStatuses].sort());
    expect(subscriptionStatuses).toHaveLength(8);
    for (const status of subscriptionStatuses) expect(accessForStatus[status].reason.length).toBeGreaterThan(20);
  });

  it('is none before a first payment, whole while it is paid or retried, and reading afterwards', () => {
    const access = Object.fromEntries(subscriptionStatuses.map(status => [status, accessForStatus[status].access]));
    expect(access).toEqual({
      incomplete: 'none',
      incomplete_expired: 'none',
      trialing: 'full',
      active: 'full',
      past_due: 'full',
      canceled: 'read_only',
      unpaid: 'read_only',
      paused: 'read_only',
    });
  });

  it('makes an agency only for what is paid or on trial, and only live ones do', () => {
    const making = subscriptionStatuses.filter(status => accessForStatus[status].provisions);
    expect(making).toEqual(['trialing', 'active']);
    expect(making.every(status => accessForStatus[status].live)).toBe(true);
  });
});
