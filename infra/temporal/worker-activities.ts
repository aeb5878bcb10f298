import type { Client } from '@temporalio/client';
import { type ActivityDeps, createActivities } from '../../activities/index.ts';
import type { Settings } from '../../src/config/index.ts';
import type { Database } from '../../src/kernel/database.ts';
import { importShapes } from '../imports/import-shapes.ts';
import { createMailer } from '../mail/index.ts';
import { createOpenPgp } from '../openpgp/create-open-pgp.ts';
import { createPagers } from '../paging/index.ts';
import { createAuditAnchors } from '../storage/index.ts';
import { createStripeGateway } from '../stripe/gateway.ts';
import { createRunStatuses } from './run-statuses.ts';
import { createScheduleWatch } from './schedules.ts';

type Made = Pick<ActivityDeps, 'database' | 'keys' | 'dataKeys' | 'documents' | 'databaseWatch'> & {
  client: Client;
  /** Connections of security's steps. */
  securityDatabase: Database;
};
type WorkerActivities = { activities: object; securityActivities: object; close(): void };

/**
 * Every step there is, twice: as all runs take them, and as security's do, by connections to database and mail server
 * that no other work uses. Pages have theirs besides: a thousand notices must not stand before them either.
 */
export function createWorkerActivities(settings: Settings<'worker'>, made: Made): WorkerActivities {
  const { client, securityDatabase, ...more } = made;
  const production = settings.environment === 'production';
  const smtp = { smtpUrl: settings.smtpUrl, from: settings.mailFrom, requireTls: production };
  const mailer = createMailer(smtp);
  const securityMailer = createMailer({ ...smtp, maxConnections: 4 });
  const pageMailer = createMailer({ ...smtp, connectTimeoutMs: 4_000, answerTimeoutMs: 9_000, maxConnections: 10 });
  const deps = {
    ...more,
    importShapes,
    auditAnchors: createAuditAnchors(made.documents.storage, new URL(settings.databaseUrl).pathname),
    openPgp: createOpenPgp(),
    pagers: createPagers({ mailer: pageMailer, publicOnly: !settings.pagerPrivateWebhooks }),
    payments: paymentsOf(settings),
    regions: settings.regions,
    expectedEvents: { livemode: settings.stripeLivemode, account: settings.stripeAccount ?? null },
    securityMail: settings.securityMail,
    publicUrl: settings.publicUrl,
    mailDomain: settings.mailDomain,
    operationsUrl: settings.operationsUrl,
    temporalNamespace: settings.temporalNamespace,
    runStatuses: createRunStatuses(client),
    scheduleWatch: createScheduleWatch(client),
  };
  return {
    activities: createActivities({ ...deps, mailer }),
    securityActivities: createActivities({ ...deps, mailer: securityMailer, database: securityDatabase }),
    close: () => {
      for (const each of [mailer, securityMailer, pageMailer]) each.close();
    },
  };
}

const paymentsOf = ({ stripeSecretKey, stripeApiUrl, stripeAccount }: Settings<'worker'>) =>
  createStripeGateway({
    secretKey: stripeSecretKey,
    ...(stripeApiUrl ? { apiUrl: new URL(stripeApiUrl) } : {}),
    ...(stripeAccount ? { account: stripeAccount } : {}),
  });
