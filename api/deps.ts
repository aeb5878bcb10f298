import type { Needs } from '../src/access/access-rules.ts';
import type { DataKeys } from '../src/agencies/data-keys.ts';
import type { Region } from '../src/agencies/regions.ts';
import type { CodeStamp } from '../src/assurance/code-stamp.ts';
import type { PaymentGateway } from '../src/billing/payment-gateway.port.ts';
import type { ExpectedEvents } from '../src/billing/record-stripe-events.ts';
import type { OpenDeps } from '../src/documents/open-content.ts';
import type { ContentDeps } from '../src/documents/receive-content.ts';
import type { IdentityDeps } from '../src/identity/identity-deps.ts';
import type { ReceiveAlertsDeps } from '../src/incidents/receive-alerts.ts';
import type { Database } from '../src/kernel/database.ts';
import type { Logger, RequestFields } from '../src/kernel/logger.port.ts';
import type { WebhookSignatures } from '../src/paging/webhook-signatures.port.ts';
import type { OpenPgp } from '../src/vulnerabilities/open-pgp.port.ts';
import type { ReportFiles } from '../src/vulnerabilities/receive-attachment.ts';
import type { Readiness, StartingStep } from './http/health.ts';
import type { OpenapiDocument } from './http/openapi.ts';
import type { RateLimits } from './http/rate-limits.ts';
import type { BlockedAddresses } from './http/refuse-blocked.ts';

/** Settings that routes see; the process parses them (src/config). */
export type ApiSettings = {
  environment: 'local' | 'test' | 'production';
  /** Origin of the pages, e.g. http://localhost:4000; https makes cookies `__Host-`. */
  publicUrl: string;
  /** Other origins whose pages may call the API, with bearer tokens only. */
  allowedOrigins: readonly string[];
  /** How many of our own proxies stand before the API. */
  trustProxy: number;
  /** Whether webhooks of pagers may be plain http and within private networks: on one machine, to try them. */
  privateWebhooks?: boolean;
  /** Where operators open a run in the Temporal UI: its origin, and the namespace. Without it there are no links. */
  operations?: { url: string; namespace: string };
};

/** What signing up and Stripe's events need. */
export type BillingApiDeps = {
  payments: PaymentGateway;
  /** Regions that this deployment serves. */
  regions: readonly Region[];
  expectedEvents: ExpectedEvents;
};

/** Everything the API is handed; who needs more adds it here and in infra/processes/api.ts. */
export type ApiDeps = {
  settings: ApiSettings;
  database: Database;
  billing: BillingApiDeps;
  /** Passwords, codes, counters of tries and keys, for the use cases around signing in. */
  identity: IdentityDeps;
  /** The agencies' data keys, for what is sealed or encrypted under them; asked for outside of units only. */
  dataKeys: DataKeys;
  /** Where the bytes of documents lie, encrypted, and what is taken. */
  documents: ContentDeps & OpenDeps;
  /** What vulnerability reports need: where their files lie, what signs, and the address for those who prefer mail. */
  reports: { files: ReportFiles; openPgp: OpenPgp; securityMail: string };
  /** How alerts prove where they come from, and where those of one source wait. */
  alerts: { signatures: WebhookSignatures; lanes: ReceiveAlertsDeps['lanes'] };
  log: Logger;
  logRequest: (fields: RequestFields) => void;
  /** Addresses that are answered nothing but a refusal, while a containment holds. */
  blockedAddresses: BlockedAddresses;
  /** Counts requests, in the memory of this process. */
  rateLimits: RateLimits;
  /** Whether this process can serve, and what is missing. */
  readiness: () => Promise<Readiness>;
  /** The OpenAPI document of the mounted routes; `createApi` makes it. */
  openapi: () => OpenapiDocument;
  /** What each mounted route asks of its callers, by its id; `createApi` makes it. */
  needs: () => ReadonlyMap<string, Needs>;
  /** Which code this process runs, as read when it started; without it, no proof by tests counts. */
  code?: () => Promise<CodeStamp | null>;
  /** What `npm start` is still bringing up; empty in production. */
  startingSteps: () => readonly StartingStep[];
};
