import { createActivities } from '../../../activities/index.ts';
import { createDatabaseWatch } from '../../../infra/database/guard/guard.ts';
import { importShapes } from '../../../infra/imports/import-shapes.ts';
import { createLocalKeys } from '../../../infra/keys/index.ts';
import { createRelay } from '../../../infra/outbox/relay.ts';
import { createSender } from '../../../infra/outbox/sender.ts';
import { createPagers } from '../../../infra/paging/index.ts';
import { createScanSandbox } from '../../../infra/sandbox/scan/create-scan-sandbox.ts';
import { createClamdScanner } from '../../../infra/scan/create-clamd-scanner.ts';
import { createAuditAnchors } from '../../../infra/storage/index.ts';
import { bundleWorkflows } from '../../../infra/temporal/bundle.ts';
import { createTemporalClient } from '../../../infra/temporal/client.ts';
import { connectWorker } from '../../../infra/temporal/connection.ts';
import { createPayloadCodec } from '../../../infra/temporal/payload-codec.ts';
import { createRunStatuses } from '../../../infra/temporal/run-statuses.ts';
import { createScheduleWatch } from '../../../infra/temporal/schedules.ts';
import { createWorkers } from '../../../infra/temporal/worker.ts';
import type { Mailer } from '../../../src/communications/mailer.port.ts';
import { contracts } from '../../../src/contracts.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createNamespace, temporalAddress } from '../../support/environment/index.ts';
import { publicUrl, startApi } from '../../support/http/api.ts';
import { createWorld } from '../../support/http/world.ts';
import { installQuietRuntime } from '../../support/quiet-runtime.ts';

/** Everything behind a document, for real: API, PostgreSQL, Temporal, worker, a disk, and a scanner over TCP. */
export async function createDocumentWorld() {
  installQuietRuntime();
  const open = await openTestDatabase(6);
  const api = await startApi(open);
  const agency = await createWorld(open, api.deps);
  const scanner = createScanSandbox({ port: 0 });
  await scanner.start();
  const { dataKeys } = api.deps;
  const to = { address: temporalAddress(), namespace: await createNamespace(), tls: false };
  const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
  const outbox = { database: open.database, client, contracts, log: { warn: () => undefined } };
  const [sender, relay] = [createSender(outbox), createRelay({ ...outbox, pollMs: 200, olderThanMs: 300 })];
  open.database.onCommitted(messages => sender.committed(messages));
  relay.start();
  const mails: unknown[] = [];
  const mailer: Mailer = {
    send: async mail => {
      mails.push(mail);
      return { messageId: 'test', acceptedAt: new Date() };
    },
  };
  const activities = createActivities({
    openPgp: api.deps.reports.openPgp,
    importShapes,
    database: open.database,
    keys: createLocalKeys(Buffer.alloc(32, 7)),
    dataKeys,
    documents: { ...api.deps.documents, scanner: createClamdScanner({ address: scanner.address, idleMs: 5_000 }) },
    mailer,
    pagers: createPagers({ mailer, publicOnly: false }),
    ...api.deps.billing,
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
    activities,
    contracts,
    codec: createPayloadCodec(dataKeys, 'throw'),
  });
  const running = workers.run();
  return {
    open,
    api,
    agency,
    scanner,
    client,
    dataKeys,
    mails,
    close: async () => {
      workers.shutdown();
      await running;
      await relay.stop();
      await sender.drain();
      await connection.close();
      await client.connection.close();
      await scanner.stop();
      await api.close();
      await open.close();
    },
  };
}
export type DocumentWorld = Awaited<ReturnType<typeof createDocumentWorld>>;
