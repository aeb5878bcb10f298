import type { DatabaseSync } from 'node:sqlite';
import Stripe from 'stripe';
import type { Context } from './core/context.ts';
import { openDatabase, transaction } from './core/database.ts';
import { createFaults } from './core/faults.ts';
import { createIdempotency } from './core/idempotency.ts';
import { createStore } from './core/store.ts';
import { createDeliverer, type DelivererOptions } from './delivery/deliverer.ts';
import { createDeliveries } from './delivery/deliveries.ts';
import { publishEvent } from './delivery/publish-event.ts';
import type { Origin } from './objects/event.ts';

export type State = ReturnType<typeof createState>;

type StateOptions = { databaseFile: string; now: () => number; publicUrl: () => string; delivery: DelivererOptions };

/** Everything that lives as long as the sandbox: the database, faults, idempotency keys, and the deliverer. */
export function createState(options: StateOptions) {
  const database: DatabaseSync = openDatabase(options.databaseFile);
  const store = createStore(database);
  const deliveries = createDeliveries(database);
  const deliverer = createDeliverer(store, deliveries, options.now, options.delivery);

  const contextFor = (origin: Origin): Context => {
    const nowMs = options.now();
    const apiVersion = Stripe.API_VERSION;
    return {
      store,
      now: Math.floor(nowMs / 1000),
      publicUrl: options.publicUrl(),
      apiVersion,
      emit: (type, object, previous) =>
        void publishEvent(database, store, { nowMs, apiVersion, origin, type, object, previous }),
    };
  };

  return {
    database,
    store,
    deliveries,
    deliverer,
    faults: createFaults(),
    idempotency: createIdempotency(database),
    now: options.now,
    /** Runs `work` as one transaction, then delivers its events. */
    commit<T>(origin: Origin, work: (context: Context) => T): T {
      const result = transaction(database, () => work(contextFor(origin)));
      deliverer.wake();
      return result;
    },
  };
}

/** A change that no API call made: the buyer's page, the control page, the clock. */
export const noOrigin: Origin = { requestId: null, idempotencyKey: null };
