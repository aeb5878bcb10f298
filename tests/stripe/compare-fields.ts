/** Keys that a user chooses, so there is nothing to compare below them. */
const freeForm = ['metadata', 'currency_options', 'payment_method_options'];

/** Optional in Stripe's OpenAPI, and left out by stripe-mock; the sandbox fills them as Stripe does. */
const optional = [
  'amount_details.tip',
  'destination_details.card.reference_status',
  'destination_details.card.reference_type',
  'payment.payment_intent',
  'pricing.price_details',
  'webhook_endpoint.secret',
];

type Fields = Record<string, unknown>;

/** What differs in the names and kinds of fields between the sandbox's answer and stripe-mock's, all the way down. */
export function differences(ours: unknown, theirs: unknown, at = 'answer'): string[] {
  if (Array.isArray(ours) && Array.isArray(theirs))
    return ours.length > 0 && theirs.length > 0 ? differences(ours[0], theirs[0], `${at}[]`) : [];
  if (ours === null || theirs === null) return [];
  if (!isFields(ours) || !isFields(theirs))
    return kind(ours) === kind(theirs) ? [] : [`${at} is ${kind(ours)}, Stripe's is ${kind(theirs)}`];
  // The subject of an event may be any object; each kind is compared where it is answered itself.
  if (at.endsWith('data.object') && ours.object !== theirs.object) return [];
  const found: string[] = [];
  for (const key of Object.keys(theirs)) if (!(key in ours)) found.push(`${at}.${key} is missing`);
  for (const [key, value] of Object.entries(ours)) {
    const path = `${at}.${key}`;
    if (freeForm.includes(key) || isOptional(path, ours)) continue;
    if (key in theirs) found.push(...differences(value, theirs[key], path));
    else found.push(`${path} is not one of Stripe's`);
  }
  return found;
}

function isOptional(path: string, owner: Fields): boolean {
  const named = `${String(owner.object)}.${path.split('.').at(-1)}`;
  return optional.some(suffix => path.endsWith(`.${suffix}`) || named === suffix);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kind(value: unknown): string {
  return Array.isArray(value) ? 'a list' : isFields(value) ? 'an object' : typeof value;
}
