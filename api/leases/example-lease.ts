/** The terms of the leases that the examples of these routes draft. */
export const exampleTerms = {
  reference: 'L-2026-014',
  startsOn: '2026-03-01',
  endsOn: '2027-02-28',
  rent: { amountMinor: 145000, currency: 'EUR', frequency: 'monthly' },
  bond: { amountMinor: 145000, currency: 'EUR' },
  bondHeldBy: 'Residential Tenancies Board',
} as const;
