/** What keeps a live subscription from becoming an agency until a person has mended it. */
export const obstacles = [
  'price_unknown',
  'name_missing',
  'email_missing',
  'country_missing',
  'country_without_region',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** What an operator can do about it, in words for the task: where, what, and that `retry` reads Stripe again. */
export const remedyOf: Readonly<Record<Obstacle, string>> = {
  price_unknown:
    'The price of this subscription has no lookup key of a known plan. In Stripe, set the lookup key of a plan on the price, or move the subscription to a price that has one; then retry.',
  name_missing:
    'The customer has no name, which would be the name of the agency. In Stripe, give the customer a name; then retry.',
  email_missing:
    'The customer has no valid e-mail address, to which the first admin would be invited. In Stripe, set it; then retry.',
  country_missing:
    'The subscription was made by hand and its customer has no country, which decides where the data lives. In Stripe, set the country of the billing address; then retry.',
  country_without_region:
    'No region of this deployment serves the country of the billing address. If the country is wrong, correct it in Stripe and retry; otherwise give up, which undoes the sale.',
};
