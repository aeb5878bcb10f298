import type { DatabaseSync } from 'node:sqlite';
import type { JsonObject, StripeObject } from '../core/json.ts';
import { present } from '../core/present.ts';
import { type Store, where } from '../core/store.ts';
import { newEvent, type Origin } from '../objects/event.ts';

type Publication = {
  nowMs: number;
  apiVersion: string;
  origin: Origin;
  type: string;
  object: StripeObject;
  previous?: JsonObject | undefined;
};

/** Records the event and what has to be delivered to whom, in the transaction of the change that it is about. */
export function publishEvent(database: DatabaseSync, store: Store, input: Publication): StripeObject {
  const endpoints = endpointsFor(store, input.type);
  const now = Math.floor(input.nowMs / 1000);
  const object = present(store, input.object, []);
  const event = store.insert(newEvent(now, { ...input, object, endpoints: endpoints.length }));
  for (const endpoint of endpoints) queueDelivery(database, event.id, endpoint.id, input.nowMs);
  return event;
}

export function endpointsFor(store: Store, type: string): StripeObject[] {
  return store.all('webhook_endpoint', where('$.status', 'enabled')).filter(endpoint => {
    const wanted = endpoint.enabled_events;
    return Array.isArray(wanted) && (wanted.includes('*') || wanted.includes(type));
  });
}

/** Queues it now, from the start if it was queued or sent before. */
export function queueDelivery(database: DatabaseSync, eventId: string, endpointId: string, nowMs: number): void {
  database
    .prepare(
      `insert into delivery (event_id, endpoint_id, state, next_attempt_at_ms) values (?, ?, 'pending', ?)
       on conflict (event_id, endpoint_id)
       do update set state = 'pending', attempts = 0, next_attempt_at_ms = excluded.next_attempt_at_ms`,
    )
    .run(eventId, endpointId, nowMs);
}
