import { newId } from '../core/ids.ts';
import type { JsonObject, StripeObject } from '../core/json.ts';

export type Origin = { requestId: string | null; idempotencyKey: string | null };

export function newEvent(
  now: number,
  input: {
    type: string;
    object: JsonObject;
    previous?: JsonObject | undefined;
    apiVersion: string;
    origin: Origin;
    endpoints: number;
  },
): StripeObject {
  return {
    id: newId('evt'),
    object: 'event',
    api_version: input.apiVersion,
    created: now,
    data: { object: input.object, ...(input.previous && { previous_attributes: input.previous }) },
    livemode: false,
    pending_webhooks: input.endpoints,
    request: { id: input.origin.requestId, idempotency_key: input.origin.idempotencyKey },
    type: input.type,
  };
}
