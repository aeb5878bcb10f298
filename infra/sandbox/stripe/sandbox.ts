import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Express } from 'express';
import { customerEventTypes } from '../../../src/billing/payment-gateway.port.ts';
import type { Faults } from './core/faults.ts';
import type { DelivererOptions } from './delivery/deliverer.ts';
import type { Delivery } from './delivery/deliveries.ts';
import { createApp } from './http/app.ts';
import { resendEvent } from './http/control.ts';
import { newWebhookEndpoint } from './objects/webhook-endpoint.ts';
import { seedPlans } from './seed.ts';
import { createState, noOrigin, type State } from './state.ts';

export type StripeSandboxOptions = {
  /** A SQLite file, made if missing, that holds all state; or `:memory:`. */
  databaseFile: string;
  secretKey: string;
  /** Signs the events to `webhookUrl`. */
  webhookSecret: string;
  webhookUrl?: string;
  /** Types that `webhookUrl` hears of; `*` is all. Default: those the product subscribes to. */
  webhookEvents?: readonly string[];
  /** Where buyers reach the hosted pages. Default: the address it listens on. */
  publicUrl?: string;
  /** The one account that `Stripe-Account` may name. */
  account?: string;
  /** Milliseconds since 1970; for tests. */
  now?: () => number;
  delivery?: DelivererOptions;
  /** Told of what should not happen. Default: standard error. */
  onError?: (error: unknown) => void;
};

export type StripeSandbox = {
  app: Express;
  /** Listens (0 is any free port) and goes on delivering what was left. */
  start(port: number, host?: string): Promise<{ port: number; url: URL }>;
  /** Ends connections and deliveries under way, and closes the database. What was not delivered waits for a start. */
  stop(): Promise<void>;
  faults: Faults;
  resend(eventId: string): void;
  /** How an event's delivery stands, for each endpoint. */
  deliveriesOf(eventId: string): Delivery[];
};

/** A server that speaks Stripe's HTTP API for every call the product makes. docs: infra/sandbox/stripe/README.md */
export function createStripeSandbox(options: StripeSandboxOptions): StripeSandbox {
  let server: Server | undefined;
  let address = options.publicUrl ?? 'http://localhost';
  const state = createState({
    databaseFile: options.databaseFile,
    now: options.now ?? Date.now,
    publicUrl: () => address,
    delivery: options.delivery ?? {},
  });
  const onError = options.onError ?? (error => process.stderr.write(`stripe sandbox: ${String(error)}\n`));
  const app = createApp(state, { secretKey: options.secretKey, account: options.account, onError });
  setUp(state, options);

  return {
    app,
    faults: state.faults,
    resend: eventId => resendEvent(state, eventId),
    deliveriesOf: eventId => state.deliveries.ofEvent(eventId),
    async start(port, host = '127.0.0.1') {
      server = createServer(app).listen(port, host);
      await once(server, 'listening');
      const bound = server.address();
      if (typeof bound !== 'object' || !bound) throw new Error('the sandbox listens on no port');
      const url = new URL(`http://${host}:${bound.port}`);
      address = options.publicUrl ?? url.origin;
      state.deliverer.wake();
      return { port: bound.port, url };
    },
    async stop() {
      await state.deliverer.stop();
      server?.closeAllConnections();
      await new Promise(resolve => (server ? server.close(resolve) : resolve(undefined)));
      state.database.close();
    },
  };
}

/** The catalogue, and the endpoint that the product listens on: what a developer would click together at Stripe. */
function setUp(state: State, options: StripeSandboxOptions): void {
  state.commit(noOrigin, context => {
    seedPlans(context);
    if (!options.webhookUrl) return;
    const endpoint = newWebhookEndpoint(context.now, {
      id: 'we_sandbox',
      url: options.webhookUrl,
      secret: options.webhookSecret,
      enabledEvents: options.webhookEvents ?? customerEventTypes,
    });
    if (context.store.find('webhook_endpoint', endpoint.id)) context.store.update(endpoint);
    else context.store.insert(endpoint);
  });
}
