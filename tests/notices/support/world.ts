import { createActivities } from '../../../activities/index.ts';
import { createDatabaseWatch } from '../../../infra/database/guard/guard.ts';
import { importShapes } from '../../../infra/imports/import-shapes.ts';
import { createMailer } from '../../../infra/mail/index.ts';
import { createMailReceiver } from '../../../infra/mail/receive-mail.ts';
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
import { type InboundDeps, receiveInbound, takesMailFor } from '../../../src/communications/receive-inbound.ts';
import { takeNoticeBounces } from '../../../src/notices/take-bounce.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createNamespace, temporalAddress } from '../../support/environment/index.ts';
import { publicUrl, startApi } from '../../support/http/api.ts';
import { promptContracts } from '../../support/prompt-contracts.ts';
import { installQuietRuntime } from '../../support/quiet-runtime.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const mailDomain = 'reeve.example';

/** What notifies agencies, for real: PostgreSQL, Temporal, worker, API, SMTP out, and SMTP in for what bounces. */
export async function createNoticeWorld() {
  installQuietRuntime();
  const open = await openTestDatabase(8);
  const api = await startApi(open);
  const { keys } = api.deps.identity;
  const inbound: InboundDeps = {
    ...{ database: open.database, keys, mailDomain, ownAddress: 'no-reply@reeve.example', security: [] },
    bounces: [takeNoticeBounces(open.database)],
  };
  const receiver = createMailReceiver({
    ...{ host: '127.0.0.1', port: 0, log: quiet, maxBytes: 1_000_000 },
    takesMailFor: address => takesMailFor(inbound, address),
    receive: message => receiveInbound(inbound, message),
  });
  const inboundUrl = `smtp://127.0.0.1:${await receiver.start()}`;
  const onward = { smtpUrl: inboundUrl, domain: mailDomain };
  const mail = createMailSandbox({ databaseFile: ':memory:', smtpPort: 0, httpPort: 0, onward });
  const { smtpUrl } = await mail.start();
  const mailer = createMailer({ smtpUrl, from: 'Reeve <no-reply@reeve.example>', requireTls: false });
  const dataKeys = createDataKeys({ database: open.database, keys });
  const to = { address: temporalAddress(), namespace: await createNamespace(), tls: false };
  const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
  const outbox = { database: open.database, client, contracts: promptContracts, log: quiet };
  const [sender, relay] = [createSender(outbox), createRelay({ ...outbox, pollMs: 200, olderThanMs: 300 })];
  open.database.onCommitted(messages => sender.committed(messages));
  relay.start();
  const activities = createActivities({
    ...{ importShapes, database: open.database, keys, dataKeys, mailer, mailDomain, publicUrl },
    documents: { ...api.deps.documents, scanner: createClamdScanner({ address: '127.0.0.1:9' }) },
    openPgp: api.deps.reports.openPgp,
    pagers: createPagers({ mailer, publicOnly: false, timeoutMs: 1_000 }),
    ...api.deps.billing,
    securityMail: 'security@reeve.example',
    operationsUrl: 'http://localhost:4001',
    temporalNamespace: to.namespace,
    runStatuses: createRunStatuses(client),
    scheduleWatch: createScheduleWatch(client),
    databaseWatch: createDatabaseWatch(open.database),
    auditAnchors: createAuditAnchors(api.deps.documents.storage, 'tests'),
  });
  const connection = await connectWorker(to);
  const workers = await createWorkers({
    ...{ connection, namespace: to.namespace, bundlePath: await bundleWorkflows() },
    ...{ activities, contracts: promptContracts, codec: createPayloadCodec(dataKeys, 'throw') },
  });
  const running = workers.run();
  return {
    ...{ open, api, mail, client, dataKeys, inboundUrl, admin: open.admin },
    close: async () => {
      workers.shutdown();
      await running;
      await relay.stop();
      await sender.drain();
      await connection.close();
      await client.connection.close();
      mailer.close();
      await mail.stop();
      await receiver.stop();
      await api.close();
      await open.close();
    },
  };
}
export type NoticeWorld = Awaited<ReturnType<typeof createNoticeWorld>>;
