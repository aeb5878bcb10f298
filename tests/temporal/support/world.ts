import { randomBytes } from 'node:crypto';
import { createKernelActivities } from '../../../activities/kernel/kernel.activities.ts';
import { openDatabase } from '../../../infra/database/database.ts';
import { createLocalKeys } from '../../../infra/keys/index.ts';
import { bundleWorkflows } from '../../../infra/temporal/bundle.ts';
import { createTemporalClient } from '../../../infra/temporal/client.ts';
import { connectWorker } from '../../../infra/temporal/connection.ts';
import { createPayloadCodec } from '../../../infra/temporal/payload-codec.ts';
import { createRunStatuses } from '../../../infra/temporal/run-statuses.ts';
import { createScheduleWatch } from '../../../infra/temporal/schedules.ts';
import { createWorkers } from '../../../infra/temporal/worker.ts';
import { createDataKeys } from '../../../src/agencies/data-keys.ts';
import type { Mail } from '../../../src/communications/mailer.port.ts';
import { createDatabase, createNamespace, temporalAddress } from '../../support/environment/index.ts';
import { installQuietRuntime } from '../../support/quiet-runtime.ts';
import { testContracts } from '../workflows/contracts.ts';
import { createTestActivities } from './test-activities.ts';

type KernelActivities = ReturnType<typeof createKernelActivities>;

/** A database, a namespace, a client and, when asked for, workers; all of it gone after `close`. */
export async function createWorld(
  options: {
    address?: string;
    namespace?: string;
    kernelActivities?: (made: KernelActivities) => KernelActivities;
  } = {},
) {
  installQuietRuntime();
  const test = await createDatabase();
  const database = await openDatabase({
    url: new URL(test.url),
    passwords: test.rolePasswords,
    poolMax: 5,
    applicationName: 'test',
    auditMac: () => randomBytes(32),
  });
  const rootKey = randomBytes(32);
  const dataKeys = createDataKeys({ database, keys: createLocalKeys(rootKey) });
  const address = options.address ?? temporalAddress();
  const namespace = options.namespace ?? (await createNamespace());
  const to = { address, namespace, tls: false };
  const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
  const mails: Mail[] = [];
  const stops: (() => Promise<void>)[] = [];
  const activityDeps = {
    database,
    mailer: {
      send: async (mail: Mail) => {
        mails.push(mail);
        return { messageId: 'test', acceptedAt: new Date() };
      },
    },
    securityMail: 'operators@example.com',
    operationsUrl: 'http://localhost:4001',
    temporalNamespace: namespace,
    runStatuses: createRunStatuses(client),
    scheduleWatch: createScheduleWatch(client),
    graceMs: 0,
  };
  const made = createKernelActivities(activityDeps);
  const kernel = options.kernelActivities?.(made) ?? made;
  const startWorker = async () => {
    const bundlePath = await bundleWorkflows({
      workflowsPath: new URL('../workflows/index.ts', import.meta.url).pathname,
    });
    const connection = await connectWorker(to);
    const workers = await createWorkers({
      connection,
      namespace,
      bundlePath,
      activities: { ...kernel, ...createTestActivities(database) },
      contracts: testContracts,
      codec: createPayloadCodec(dataKeys, 'throw'),
    });
    const ended = workers.run();
    const stop = async () => {
      workers.shutdown();
      await ended;
      await connection.close();
    };
    stops.push(stop);
    return { stop };
  };
  const close = async () => {
    for (const stop of stops) await stop().catch(() => undefined);
    await client.connection.close().catch(() => undefined);
    await database.close();
    await test.drop();
  };
  return { test, database, rootKey, dataKeys, client, namespace, address, to, mails, startWorker, close };
}
export type World = Awaited<ReturnType<typeof createWorld>>;
