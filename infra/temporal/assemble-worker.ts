import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { NativeConnection, Worker } from '@temporalio/worker';
import { type ActivityDeps, createActivities } from '../../activities/index.ts';
import { createDataKeys, type DataKeys } from '../../src/agencies/data-keys.ts';
import type { Settings } from '../../src/config/index.ts';
import { contracts } from '../../src/contracts.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';
import { openDatabase } from '../database/database.ts';
import { createDatabaseWatch } from '../database/guard/guard.ts';
import { guardDatabase } from '../database/guarded-database.ts';
import { reportRefusal } from '../database/report-refusal.ts';
import { importShapes } from '../imports/import-shapes.ts';
import { createAuditMac, createKeyManagement } from '../keys/index.ts';
import { createMailer } from '../mail/index.ts';
import { createOpenPgp } from '../openpgp/create-open-pgp.ts';
import { createRelay } from '../outbox/relay.ts';
import { createSender } from '../outbox/sender.ts';
import { createPagers } from '../paging/index.ts';
import { createClamdScanner } from '../scan/create-clamd-scanner.ts';
import { createDocumentCipher, createObjectStorage } from '../storage/index.ts';
import { createStripeGateway } from '../stripe/gateway.ts';
import { bundleApart } from './bundle-apart.ts';
import { createTemporalClient, type TemporalAddress } from './client.ts';
import { connectWorker } from './connection.ts';
import { createPayloadCodec } from './payload-codec.ts';
import { createRunStatuses } from './run-statuses.ts';
import { installRuntime } from './runtime.ts';
import { createScheduleWatch, reconcileSchedules } from './schedules.ts';
import { createWorker } from './worker.ts';

type WorkerSettings = Settings<'worker'>;
export type AssembledWorker = {
  /**
   * Works until the signal: waits for the database to prove itself and for Temporal to answer, then calls `ready`.
   * @throws DatabaseNotGuarded
   */
  run(signal: AbortSignal, ready: () => void): Promise<void>;
};

/** Everything the worker is handed, made from its settings. Nothing connects yet. */
export async function assembleWorker(settings: WorkerSettings, log: Logger): Promise<AssembledWorker> {
  installRuntime(log);
  const keys = createKeyManagement(settings);
  const open = await openWorkerDatabase(settings, await createAuditMac(keys));
  const guarded = guardDatabase(open, { refused: reportRefusal(open, log) });
  const { database } = guarded;
  const dataKeys = createDataKeys({ database, keys });
  const to = temporalOf(settings);
  const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
  const outbox = { database, client, contracts, log };
  const [sender, relay] = [createSender(outbox), createRelay(outbox)];
  open.onCommitted(messages => sender.committed(messages));
  const documents = {
    storage: await createObjectStorage(settings),
    cipher: createDocumentCipher(dataKeys),
    scanner: createClamdScanner({ address: settings.scannerAddress }),
  };
  const { activities, mailers } = activitiesOf(settings, {
    ...{ database, keys, dataKeys, documents, client },
    databaseWatch: createDatabaseWatch(open),
  });
  return {
    run: async (signal, ready) => {
      await guarded.untilGuarded(signal);
      relay.start();
      const connection = await connected(to, signal, log);
      if (connection) await work({ connection, to, activities, dataKeys, client, log }, signal, ready);
      await Promise.all([relay.stop(), sender.drain()]);
      for (const mailer of mailers) mailer.close();
      await client.connection.close();
      await open.close();
    },
  };
}

type Working = {
  connection: NativeConnection;
  to: TemporalAddress;
  activities: object;
  dataKeys: DataKeys;
  client: Client;
  log: Logger;
};
async function work(
  { connection, to, activities, dataKeys, client, log }: Working,
  signal: AbortSignal,
  ready: () => void,
): Promise<void> {
  const worker = await createWorker({
    connection,
    namespace: to.namespace,
    taskQueue: 'core',
    bundlePath: await bundleApart(),
    activities,
    contracts,
    codec: createPayloadCodec(dataKeys, 'throw'),
  });
  const running = worker.run();
  onAbort(signal, () => shutDown(worker));
  await reconcileSchedules(client).then(
    outcomes => log.info('schedules reconciled', { outcomes }),
    (error: unknown) => log.error('the schedules could not be reconciled', { error }),
  );
  ready();
  await running;
  await connection.close();
}

function onAbort(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act();
  else signal.addEventListener('abort', act, { once: true });
}
const shutDown = (worker: Worker): void => {
  if (worker.getState() === 'RUNNING') worker.shutdown();
};

/** Temporal may come up after us, or be away: there is nothing better to do than to ask again. */
async function connected(to: TemporalAddress, signal: AbortSignal, log: Logger): Promise<NativeConnection | undefined> {
  for (let attempts = 1; !signal.aborted; attempts += 1) {
    try {
      return await connectWorker(to);
    } catch (error) {
      if (attempts % 10 === 1) log.warn('Temporal does not answer yet', { attempts, error });
      await wait(1_000, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}

type Made = Pick<ActivityDeps, 'database' | 'keys' | 'dataKeys' | 'documents' | 'databaseWatch'> & { client: Client };
function activitiesOf(settings: WorkerSettings, { client, ...made }: Made) {
  const production = settings.environment === 'production';
  const smtp = { smtpUrl: settings.smtpUrl, from: settings.mailFrom, requireTls: production };
  const mailer = createMailer(smtp);
  // Pages have connections of their own: a thousand other mails must not stand before them.
  const pageMailer = createMailer({ ...smtp, connectTimeoutMs: 4_000, answerTimeoutMs: 9_000, maxConnections: 4 });
  const { stripeSecretKey, stripeApiUrl, stripeAccount, stripeLivemode } = settings;
  const payments = createStripeGateway({
    secretKey: stripeSecretKey,
    ...(stripeApiUrl ? { apiUrl: new URL(stripeApiUrl) } : {}),
    ...(stripeAccount ? { account: stripeAccount } : {}),
  });
  const activities = createActivities({
    ...made,
    importShapes,
    openPgp: createOpenPgp(),
    mailer,
    pagers: createPagers({ mailer: pageMailer, publicOnly: production }),
    payments,
    regions: settings.regions,
    expectedEvents: { livemode: stripeLivemode, account: stripeAccount ?? null },
    securityMail: settings.securityMail,
    publicUrl: settings.publicUrl,
    mailDomain: settings.mailDomain,
    operationsUrl: settings.operationsUrl,
    temporalNamespace: settings.temporalNamespace,
    runStatuses: createRunStatuses(client),
    scheduleWatch: createScheduleWatch(client),
  });
  return { activities, mailers: [mailer, pageMailer] };
}

const openWorkerDatabase = (settings: WorkerSettings, auditMac: (message: string) => Buffer) =>
  openDatabase({
    url: new URL(settings.databaseUrl),
    passwords: {
      reeve_app: settings.databasePasswordApp,
      reeve_identity: settings.databasePasswordIdentity,
      reeve_platform: settings.databasePasswordPlatform,
    },
    poolMax: settings.databasePoolMax,
    applicationName: 'reeve worker',
    auditMac,
  });

const temporalOf = (settings: WorkerSettings): TemporalAddress => ({
  address: settings.temporalAddress,
  namespace: settings.temporalNamespace,
  tls: settings.temporalTls,
  apiKey: settings.temporalApiKey,
});
