import { newId } from '../core/ids.ts';
import type { JsonObject, StripeObject } from '../core/json.ts';

type NewEndpoint = {
  id?: string;
  url: string;
  secret: string;
  enabledEvents: readonly string[];
  description?: string | undefined;
  apiVersion?: string | undefined;
  metadata?: JsonObject | undefined;
};

/** The secret is kept under a name of ours: Stripe shows it only in the answer to the creation. */
export function newWebhookEndpoint(now: number, input: NewEndpoint): StripeObject {
  return {
    id: input.id ?? newId('we'),
    object: 'webhook_endpoint',
    api_version: input.apiVersion ?? null,
    application: null,
    created: now,
    description: input.description ?? null,
    enabled_events: [...input.enabledEvents],
    livemode: false,
    metadata: input.metadata ?? {},
    status: 'enabled',
    url: input.url,
    sandbox_secret: input.secret,
  };
}
