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
import type { PaymentGateway } from '../../../src/billing/payment-gateway.port.ts';
import { contracts } from '../../../src/contracts.ts';
import { type NewIncident, openIncident } from '../../../src/incidents/open-incident.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { jsonb } from '../../../src/kernel/jsonb.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';
import type { EscalationLevel, LastResort } from '../../../src/paging/escalation-policy.entity.ts';
import type { QuietHours } from '../../../src/paging/pager.entity.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createNamespace, temporalAddress } from '../../support/environment/index.ts';
import { publicUrl, startApi } from '../../support/http/api.ts';
import { insertOperator, insertSession } from '../../support/http/people.ts';
import { installQuietRuntime } from '../../support/quiet-runtime.ts';
import { createRelayWire } from './relay.ts';
import { createHookSink } from './webhook.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

type PagingWorldOptions = {
  /** Steps of other work at once; as in production unless said otherwise. */
  coreSlots?: number;
  /** Another vendor of payments, such as one that does not answer. */
  payments?: PaymentGateway;
};

/** What pages, for real: PostgreSQL, Temporal, worker, API, SMTP and webhooks; timeouts of pages are a second. */
export async function createPagingWorld({ coreSlots, payments }: PagingWorldOptions = {}) {
  installQuietRuntime();
  const open = await openTestDatabase(8);
  const api = await startApi(open);
  const [mail, hooks] = [
    createMailSandbox({ databaseFile: ':memory:', smtpPort: 0, httpPort: 0 }),
    await createHookSink(),
  ];
  const wire = await createRelayWire((await mail.start()).smtpUrl);
  const smtp = { smtpUrl: wire.smtpUrl, from: 'Reeve <no-reply@reeve.example>', requireTls: false };
  const mailer = createMailer({ ...smtp, connectTimeoutMs: 1_500, answerTimeoutMs: 1_500, maxConnections: 4 });
  const { keys } = api.deps.identity;
  const dataKeys = createDataKeys({ database: open.database, keys });
  const to = { address: temporalAddress(), namespace: await createNamespace(), tls: false };
  const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
  const outbox = { database: open.database, client, contracts, log: quiet };
  const [sender, relay] = [createSender(outbox), createRelay({ ...outbox, pollMs: 200, olderThanMs: 300 })];
  open.database.onCommitted(messages => sender.committed(messages));
  relay.start();
  const activities = createActivities({
    importShapes,
    database: open.database,
    keys,
    dataKeys,
    documents: { ...api.deps.documents, scanner: createClamdScanner({ address: '127.0.0.1:9' }) },
    mailer,
    openPgp: api.deps.reports.openPgp,
    pagers: createPagers({ mailer, publicOnly: false, timeoutMs: 1_000 }),
    ...api.deps.billing,
    ...(payments ? { payments } : {}),
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
    ...(coreSlots ? { coreSlots } : {}),
    codec: createPayloadCodec(dataKeys, 'throw'),
  });
  const running = workers.run();
  return {
    open,
    api,
    mail,
    hooks,
    wire,
    client,
    dataKeys,
    admin: open.admin,
    ...incidentsOf(open),
    close: async () => {
      workers.shutdown();
      await running;
      await relay.stop();
      await sender.drain();
      await connection.close();
      await client.connection.close();
      mailer.close();
      await wire.close();
      await Promise.all([mail.stop(), hooks.close()]);
      await api.close();
      await open.close();
    },
  };
}
export type PagingWorld = Awaited<ReturnType<typeof createPagingWorld>>;

/** Rows that paging works by, as the use cases and the company's people make them. */
function incidentsOf({ database, admin }: Awaited<ReturnType<typeof openTestDatabase>>) {
  const unit = <T>(work: (unit: PlatformUnit) => Promise<T>) => acrossAgencies(database, 'incidents', 'tests', work);
  return {
    unit,
    operator: () => insertOperator(admin),
    operatorToken: (of: Awaited<ReturnType<typeof insertOperator>>) =>
      insertSession(admin, uuid7(), of, { place: 'operations' }),
    /** Puts levels in force; those of before stay, for the record. */
    escalate: (levels: EscalationLevel[], lastResort: LastResort = { everyMs: 60_000, unreachedEveryMs: 60_000 }) =>
      unit(async ({ sql }) => {
        await sql.updateTable('escalation_policy').set({ in_force: false }).where('in_force', '=', true).execute();
        const row = { id: uuid7(), name: 'tests', in_force: true };
        const values = { ...row, levels: jsonb(levels), last_resort: jsonb(lastResort) };
        await sql.insertInto('escalation_policy').values(values).execute();
      }),
    pager: (personId: string, row: { webhookUrl?: string; quietHours?: QuietHours }) =>
      unit(({ sql }) =>
        sql
          .insertInto('pager')
          .values({
            ...{ id: uuid7(), person_id: personId, webhook_url: row.webhookUrl ?? null },
            quiet_hours: row.quietHours ? jsonb(row.quietHours) : null,
          })
          .execute(),
      ),
    /** A schedule in which these people take a day each, the first one now. */
    schedule: async (people: string[]) => {
      const id = uuid7();
      const startsOn = new Date(Date.now() - 3_600_000).toISOString().slice(0, 10);
      const handoverTime = new Date(Date.now() - 3_600_000).toISOString().slice(11, 16);
      const rotations = people.length > 0 ? [{ people, startsOn, handoverTime, turnDays: 1 }] : [];
      await unit(({ sql }) =>
        sql
          .insertInto('on_call_schedule')
          .values({ id, name: `Schedule ${id}`, time_zone: 'UTC', rotations: jsonb(rotations) })
          .execute(),
      );
      return id;
    },
    newIncident: (given: Partial<NewIncident> = {}) =>
      unit(opened =>
        openIncident(opened, {
          ...{ title: 'Sessions used from elsewhere', summary: 'Seen in the log.', source: 'person', severity: 'sev2' },
          ...{ severityRule: 'manual', severityReason: 'the tests say so', ...given },
        }),
      ),
    pagesOf: (incidentId: string) =>
      admin<{
        id: string;
        person_id: string;
        level: number;
        turn: number;
        channel: string;
        state: string;
        failure: string | null;
        held_until: string | null;
        created_at: Date;
        sent_at: Date | null;
      }>('select * from page where incident_id = $1 order by created_at, id', [incidentId]),
    roundsOf: (incidentId: string) =>
      admin<{ id: string; state: string; acknowledged_by: string | null; acknowledged_via: string | null }>(
        'select * from page_round where incident_id = $1 order by created_at',
        [incidentId],
      ),
    timelineOf: (incidentId: string) =>
      admin<{ kind: string; facts: Record<string, unknown>; actor_kind: string; actor_id: string }>(
        'select * from incident_event where incident_id = $1 order by recorded_at, id',
        [incidentId],
      ),
  };
}
