import Stripe from 'stripe';

export type StripeClientOptions = {
  secretKey: string;
  /** Another place that speaks Stripe's API; only protocol, host and port of it are used. Default: Stripe. */
  apiUrl?: URL;
  /** Sent as `Stripe-Account`: act as this connected account. */
  account?: string;
  /** For one attempt. Default 10 s: Stripe answers in well under one, and a worker's slot is waiting. */
  timeoutMs?: number;
  /** Repeats inside the library. Default 0: whoever calls repeats (an activity), and sees each failure. */
  maxNetworkRetries?: number;
};

/** The official client. The API version is the one that the library's release is made for: upgrades are deliberate. */
export function createStripeClient(options: StripeClientOptions): Stripe {
  return new Stripe(options.secretKey, {
    apiVersion: Stripe.API_VERSION,
    timeout: options.timeoutMs ?? 10_000,
    maxNetworkRetries: options.maxNetworkRetries ?? 0,
    telemetry: false,
    appInfo: { name: 'reeve' },
    ...(options.account && { stripeAccount: options.account }),
    ...(options.apiUrl && place(options.apiUrl)),
  });
}

function place(url: URL): { host: string; port: string; protocol: 'http' | 'https' } {
  const protocol = url.protocol === 'http:' ? 'http' : 'https';
  return { host: url.hostname, port: url.port || (protocol === 'http' ? '80' : '443'), protocol };
}
