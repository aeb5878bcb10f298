import { describe, expect, it } from '@jest/globals';
import { regions } from '../../src/agencies/regions.ts';
import { standingOf } from '../../src/billing/governing-subscription.ts';
import type { Customer, ProviderEvent, Subscription } from '../../src/billing/payment-gateway.port.ts';
import { provisioningOrderOf } from '../../src/billing/provisioning-order.ts';
import { ignoredReason } from '../../src/billing/record-stripe-events.ts';

const subscription = (subscriptionId: string, day: number, change: Partial<Subscription> = {}): Subscription => ({
  subscriptionId,
  status: 'active',
  priceId: 'price_1',
  priceLookupKey: 'reeve_starter_monthly',
  quantity: 1,
  metadata: {},
  currentPeriodEndsAt: null,
  cancelAtPeriodEnd: false,
  canceledAt: null,
  createdAt: new Date(Date.UTC(2026, 0, day)),
  latestInvoice: null,
  ...change,
});
const customer: Customer = {
  customerId: 'cus_1',
  deleted: false,
  name: 'Card Holder',
  email: 'Holder@Cork.example',
  country: 'IE',
  metadata: {},
  subscriptions: [],
};
const signUp = {
  signUpId: '0198f000-0000-7000-8000-000000000001',
  agencyName: 'Cork Homes',
  country: 'GB',
  timeZone: 'Europe/London',
  adminEmail: 'ada@cork.example',
};

describe('which of several subscriptions governs', () => {
  const [old, young] = [subscription('sub_old', 1), subscription('sub_young', 2)];
  const ended = subscription('sub_ended', 3, { status: 'canceled' });

  it("is the agency's own while it lives, in whatever order they are listed", () => {
    for (const list of [
      [old, young],
      [young, old],
    ])
      expect(standingOf(list, 'sub_young')).toEqual({ governing: young, surplus: [old] });
  });
  it('is the oldest that pays where there is no agency yet', () => {
    const unpaid = subscription('sub_unpaid', 0, { status: 'unpaid' });
    expect(standingOf([young, unpaid, old], null)).toEqual({ governing: old, surplus: [unpaid, young] });
  });
  it("is a live one, even when the agency's own has ended", () => {
    expect(standingOf([ended, young], 'sub_ended')).toEqual({ governing: young, surplus: [] });
  });
  it('is the newest where all have ended, and none where there never was one', () => {
    expect(
      standingOf(
        [old, ended].map(each => ({ ...each, status: 'canceled' as const })),
        null,
      ).governing,
    ).toMatchObject({
      subscriptionId: 'sub_ended',
    });
    expect(standingOf([], null)).toEqual({ governing: null, surplus: [] });
  });
});

describe('the agency that a sale stands for', () => {
  const read = (change: Partial<Customer>, by: typeof signUp | null = null, of = subscription('sub_1', 1)) =>
    provisioningOrderOf({ ...customer, ...change }, of, by, regions);

  it("has the sign-up's name and time zone, and Stripe's country, where an operator corrects it", () => {
    expect(read({}, signUp)).toEqual({
      order: {
        agencyName: 'Cork Homes',
        country: 'IE',
        region: 'eu-west-1',
        timeZone: 'Europe/London',
        priceLookupKey: 'reeve_starter_monthly',
      },
    });
  });
  it('has the time zone that the metadata says, else that of the country', () => {
    expect(read({ metadata: { timeZone: 'Europe/Madrid' } })).toMatchObject({ order: { timeZone: 'Europe/Madrid' } });
    expect(read({ metadata: { timeZone: 'Nowhere' } })).toMatchObject({ order: { timeZone: 'Europe/Dublin' } });
  });
  it.each([
    [{ name: ' ' }, 'name_missing'],
    [{ email: null }, 'email_missing'],
    [{ email: 'not an address' }, 'email_missing'],
    [{ country: null }, 'country_missing'],
    [{ country: 'FR' }, 'country_without_region'],
  ])('is stopped by %j: %s', (change, obstacle) => {
    expect(read(change)).toEqual({ obstacle });
  });
  it('is stopped by a price without a known lookup key, and by a region that this cell does not serve', () => {
    expect(read({}, null, subscription('sub_1', 1, { priceLookupKey: null }))).toEqual({ obstacle: 'price_unknown' });
    const cell = provisioningOrderOf(customer, subscription('sub_1', 1), null, ['ap-southeast-2']);
    expect(cell).toEqual({ obstacle: 'country_without_region' });
  });
});

it('an event counts when it is of our mode and of the account that we act as', () => {
  const event = { livemode: true, account: 'acct_us' } as ProviderEvent;
  expect(ignoredReason(event, { livemode: true, account: 'acct_us' })).toBeNull();
  expect(ignoredReason(event, { livemode: false, account: 'acct_us' })).toBe('other_mode');
  expect(ignoredReason(event, { livemode: true, account: null })).toBe('other_account');
  expect(ignoredReason({ ...event, account: null }, { livemode: true, account: 'acct_us' })).toBe('other_account');
});
