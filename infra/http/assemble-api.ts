import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StartingStep } from '../../api/http/health.ts';
import { createApi } from '../../api/index.ts';
import { createDataKeys, type DataKeys } from '../../src/agencies/data-keys.ts';
import type { Settings } from '../../src/config/index.ts';
import { contracts } from '../../src/contracts.ts';
import { createAlertLanes } from '../../src/incidents/alert-lanes.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';
import { openDatabase } from '../database/database.ts';
import { guardDatabase } from '../database/guarded-database.ts';
import { reportRefusal } from '../database/report-refusal.ts';
import { importEvidence } from '../evidence/import.ts';
import { readCodeStamp } from '../evidence/read-code-stamp.ts';
import { reportIsolation } from '../evidence/report-isolation.ts';
import { createIdentity } from '../identity/index.ts';
import { type AuditMacs, createAuditMacs, createKeyManagement, reportUnreadable } from '../keys/index.ts';
import { createRequestLog } from '../log/index.ts';
import { createOpenPgp } from '../openpgp/create-open-pgp.ts';
import { createSender } from '../outbox/sender.ts';
import { webhookSignatures } from '../paging/index.ts';
import { createDocumentCipher, createObjectStorage, createReportCipher, findType } from '../storage/index.ts';
import { createStripeGateway } from '../stripe/gateway.ts';
import { assembleOperations } from '../temporal/assemble-operations.ts';
import { createTemporalClient } from '../temporal/client.ts';
import { createPayloadCodec } from '../temporal/payload-codec.ts';
import { keepBlockedAddresses } from './blocked-addresses.ts';
import { listenForMail } from './listen-for-mail.ts';
import { makeSecurityTxt } from './make-security-txt.ts';
import { createRateLimits } from './rate-limits.ts';
import { readinessOf } from './readiness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type AssembledApi = {
  app: RequestListener;
  /** The operators' origin; undefined where no Temporal UI is named. */
  operations: RequestListener | undefined;
  /** @throws DatabaseNotGuarded */
  untilGuarded(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
};

/** Everything the API is handed, made from its settings. Nothing connects yet. */
export async function assembleApi(
  settings: Settings<'api'>,
  log: Logger,
  startingSteps: () => readonly StartingStep[],
): Promise<AssembledApi> {
  const keys = createKeyManagement(settings);
  const open = await openApiDatabase(settings, await createAuditMacs(keys));
  const guarded = guardDatabase(open, { refused: reportRefusal(open, log) });
  const { database } = guarded;
  const dataKeys = createDataKeys({ database, keys });
  const client = createTemporalClient(temporalOf(settings), createPayloadCodec(dataKeys, 'placeholder'));
  const sender = createSender({ database, client, contracts, log });
  open.onCommitted(messages => sender.committed(messages));
  const blockedAddresses = keepBlockedAddresses({ database, log });
  const documents = await documentsOf(settings, dataKeys);
  const reports = reportsOf(settings, documents, dataKeys);
  const mail = await listenForMail(settings, { database, keys, log, files: reports.files });
  const { app } = createApi({
    settings: publicSettings(settings),
    identity: createIdentity({ database, keys }),
    dataKeys,
    documents,
    reports,
    database,
    code: keep(codeStampOf(log)),
    billing: billingOf(settings),
    log,
    logRequest: createRequestLog(log),
    alerts: { signatures: webhookSignatures, lanes: createAlertLanes() },
    blockedAddresses,
    rateLimits: createRateLimits({ perMinute: settings.rateLimitPerMinute, burst: settings.rateLimitBurst }),
    readiness: async () => readinessOf(await guarded.check()),
    startingSteps,
  });
  return {
    app,
    operations: assembleOperations(settings, { database, dataKeys, blockedAddresses, log }),
    untilGuarded: async signal => {
      await guarded.untilGuarded(signal);
      const text = { database, keys, ...reports, publicUrl: settings.publicUrl };
      const steps = [reportUnreadable, makeSecurityTxt, takeEvidence].map(step => () => step(text, log));
      await inTurn(signal, [blockedAddresses.start, ...steps, async () => mail?.start()]);
    },
    close: async () => {
      for (const each of [mail, blockedAddresses]) await each?.stop();
      await sender.drain();
      for (const each of [client.connection, open]) await each.close();
    },
  };
}

/** What is done once the database has proven itself, until the process is told to stop. */
async function inTurn(signal: AbortSignal, steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) if (!signal.aborted) await step();
}

const reportsOf = (
  { securityMail }: Settings<'api'>,
  { storage }: Awaited<ReturnType<typeof documentsOf>>,
  dataKeys: ReturnType<typeof createDataKeys>,
) => ({ files: { storage, cipher: createReportCipher(dataKeys) }, openPgp: createOpenPgp(), securityMail });

const keep =
  <T>(value: T) =>
  () =>
    value;
const codeStampOf = (log: Logger) =>
  readCodeStamp(root).catch((error: unknown) => {
    log.error('which code this is cannot be read', { error });
    return null;
  });

/** What the last runs of tests have left. A record that is refused is an operator's matter, never a reason to stop. */
async function takeEvidence({ database }: { database: Database }, log: Logger): Promise<void> {
  try {
    for (const taken of await importEvidence(database, join(root, 'build', 'evidence')))
      if ('refused' in taken) log.error('a record of evidence was refused', taken);
      else if (taken.added) log.info('evidence taken', taken);
    const incidentId = await reportIsolation(database, join(root, 'build', 'drills', 'isolation.json'));
    if (incidentId) log.error('the isolation drill found foreign rows: an incident is open', { incidentId });
  } catch (error) {
    log.error('evidence could not be read', { error });
  }
}

const openApiDatabase = (settings: Settings<'api'>, macs: AuditMacs) =>
  openDatabase({
    url: new URL(settings.databaseUrl),
    passwords: {
      reeve_app: settings.databasePasswordApp,
      reeve_operator: settings.databasePasswordOperator,
      reeve_identity: settings.databasePasswordIdentity,
      reeve_platform: settings.databasePasswordPlatform,
    },
    poolMax: settings.databasePoolMax,
    applicationName: 'reeve api',
    ...macs,
  });

const temporalOf = (settings: Settings<'api'>) => ({
  address: settings.temporalAddress,
  namespace: settings.temporalNamespace,
  tls: settings.temporalTls,
  apiKey: settings.temporalApiKey,
});

const documentsOf = async (settings: Settings<'api'>, dataKeys: DataKeys) => ({
  storage: await createObjectStorage(settings),
  cipher: createDocumentCipher(dataKeys),
  findType,
  maxBytes: settings.documentMaxMb * 1_048_576,
});

/** What routes see: no secret is among it. */
const publicSettings = (settings: Settings<'api'>) => ({
  environment: settings.environment,
  publicUrl: settings.publicUrl,
  allowedOrigins: settings.allowedOrigins,
  trustProxy: settings.trustProxy,
  privateWebhooks: settings.pagerPrivateWebhooks,
  operations: { url: settings.operationsUrl, namespace: settings.temporalNamespace },
});

const billingOf = (settings: Settings<'api'>) => ({
  payments: createStripeGateway({
    secretKey: settings.stripeSecretKey,
    webhookSecret: settings.stripeWebhookSecret,
    ...(settings.stripeApiUrl ? { apiUrl: new URL(settings.stripeApiUrl) } : {}),
    ...(settings.stripeAccount ? { account: settings.stripeAccount } : {}),
  }),
  regions: settings.regions,
  expectedEvents: { livemode: settings.stripeLivemode, account: settings.stripeAccount ?? null },
});
