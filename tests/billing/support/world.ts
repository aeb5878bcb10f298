import { setTimeout as sleep } from 'node:timers/promises';
import Stripe from 'stripe';
import { createActivities } from '../../../activities/index.ts';
import { createDatabaseWatch } from '../../../infra/database/guard/guard.ts';
import { importShapes } from '../../../infra/imports/import-shapes.ts';
import { createMailer } from '../../../infra/mail/index.ts';
import { createRelay } from '../../../infra/outbox/relay.ts';
import { createSender } from '../../../infra/outbox/sender.ts';
import { createPagers } from '../../../infra/paging/index.ts';
import { createMailSandbox } from '../../../infra/sandbox/mail/index.ts';
import { createClamdScanner } from '../../../infra/scan/create-clamd-scanner.ts';
import { createAuditAnchors } from '../../../infra/storage/index.ts';
import { bundleWorkflows } from '../../../infra/temporal/bundle.ts';
import { createTemporalClient } from '../../../infra/temporal/client.ts';
import { connectWorker } from '../../../infra/temporal/connection.ts';
import { createPayloadCodec } from '../../../infra/temporal/payload-codec.ts';
import { createRunStatuses } from '../../../infra/temporal/run-statuses.ts';
import { createScheduleWatch } from '../../../infra/temporal/schedules.ts';
import { createWorkers } from '../../../infra/temporal/worker.ts';
import { createDataKeys } from '../../../src/agencies/data-keys.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createNamespace, freePort, temporalAddress } from '../../support/environment/index.ts';
import { publicUrl, startApi } from '../../support/http/api.ts';
import { startBilling, stripeSecretKey } from '../../support/http/stripe.ts';
import { promptContracts } from '../../support/prompt-contracts.ts';
import { installQuietRuntime } from '../../support/quiet-runtime.ts';
import { createStepFaults } from './step-faults.ts';

/**
 * Everything that turns a payment into an agency, for real: API, PostgreSQL, Temporal, worker, and the sandboxes of
 * Stripe and mail over HTTP and SMTP. `events: false` keeps Stripe's events away from the webhook.
 */
export async function createBillingWorld(
  options: { events?: boolean; temporal?: { address: string; namespace: string } } = {},
) {
  installQuietRuntime();
  const port = await freePort();
  const open = await openTestDatabase(6);
  const stripe = await startBilling(options.events === false ? undefined : `http://127.0.0.1:${port}/webhooks/stripe`);
  const api = await startApi(open, { deps: { billing: stripe.billing }, port });
  const mail = createMailSandbox({ databaseFile: ':memory:', smtpPort: 0, httpPort: 0 });
  const { smtpUrl } = await mail.start();
  const mailer = createMailer({ smtpUrl, from: 'Reeve <no-reply@reeve.example>', requireTls: false });
  // The worker reads the links that the API makes, and the other way round.
  const { keys } = api.deps.identity;
  const dataKeys = createDataKeys({ database: open.database, keys });
  const temporal = options.temporal ?? { address: temporalAddress(), namespace: await createNamespace() };
  const to = { ...temporal, tls: false };
  const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
  const outbox = { database: open.database, client, contracts: promptContracts, log: { warn: () => undefined } };
  const [sender, relay] = [createSender(outbox), createRelay({ ...outbox, pollMs: 200, olderThanMs: 300 })];
  open.database.onCommitted(messages => sender.committed(messages));
  relay.start();
  const faults = createStepFaults('provision-agency');
  const activities = createActivities({
    openPgp: api.deps.reports.openPgp,
    importShapes,
    database: open.database,
    keys,
    dataKeys,
    documents: { ...api.deps.documents, scanner: createClamdScanner({ address: '127.0.0.1:9' }) },
    mailer,
    pagers: createPagers({ mailer, publicOnly: false }),
    ...stripe.billing,
    securityMail: 'operators@reeve.example',
    publicUrl,
    operationsUrl: 'http://localhost:4001',
    temporalNamespace: to.namespace,
    runStatuses: createRunStatuses(client),
    scheduleWatch: createScheduleWatch(client),
    databaseWatch: createDatabaseWatch(open.database),
    auditAnchors: createAuditAnchors(api.deps.documents.storage, 'tests'),
  });
  const connection = await connectWorker(to);
  const workers = await createWorkers({
    connection,
    namespace: to.namespace,
    bundlePath: await bundleWorkflows(),
    activities: faults.wrap(activities),
    contracts: promptContracts,
    codec: createPayloadCodec(dataKeys, 'throw'),
  });
  const running = workers.run();
  return {
    open,
    api,
    stripe,
    /** Stripe's own library, as an operator in the dashboard. */
    dashboard: new Stripe(stripeSecretKey, { host: stripe.url.hostname, port: stripe.url.port, protocol: 'http' }),
    mail,
    client,
    faults,
    dataKeys,
    admin: open.admin,
    close: async () => {
      workers.shutdown();
      await running;
      await relay.stop();
      await sender.drain();
      await connection.close();
      await client.connection.close();
      mailer.close();
      await mail.stop();
      await api.close();
      await stripe.sandbox.stop();
      await open.close();
    },
  };
}
export type BillingWorld = Awaited<ReturnType<typeof createBillingWorld>>;

/** Asks again until there is an answer. @throws Error when there is none in time */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | null | false>, limitMs = 20_000) {
  for (const end = Date.now() + limitMs; Date.now() < end; await sleep(50)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`it did not happen in time: ${what}`);
}
