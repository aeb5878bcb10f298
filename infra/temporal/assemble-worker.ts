import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import { createDataKeys, type DataKeys } from '../../src/agencies/data-keys.ts';
import type { Settings } from '../../src/config/index.ts';
import { contracts } from '../../src/contracts.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';
import { openDatabase } from '../database/database.ts';
import { createDatabaseWatch } from '../database/guard/guard.ts';
import { guardDatabase } from '../database/guarded-database.ts';
import { reportRefusal } from '../database/report-refusal.ts';
import { type AuditMacs, createAuditMacs, createKeyManagement, reportUnreadable } from '../keys/index.ts';
import { createRelay } from '../outbox/relay.ts';
import { createSender } from '../outbox/sender.ts';
import { createClamdScanner } from '../scan/create-clamd-scanner.ts';
import { createDocumentCipher, createObjectStorage } from '../storage/index.ts';
import { bundleApart } from './bundle-apart.ts';
import { createTemporalClient, type TemporalAddress } from './client.ts';
import { connectWorker } from './connection.ts';
import { createPayloadCodec } from './payload-codec.ts';
import { installRuntime } from './runtime.ts';
import { reconcileSchedules } from './schedules.ts';
import { createWorkers, type WorkersDeps } from './worker.ts';
import { createWorkerActivities } from './worker-activities.ts';

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
  const macs = await createAuditMacs(keys);
  const connections = connectionsOf(settings);
  const [open, beside] = [
    await openWorkerDatabase(settings, macs, connections.others),
    await openWorkerDatabase(settings, macs, connections.security),
  ];
  const guarded = guardDatabase(open, { refused: reportRefusal(open, log) });
  const { database } = guarded;
  const dataKeys = createDataKeys({ database, keys });
  const to = temporalOf(settings);
  const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
  const securityDatabase = guarded.behindGuard(beside);
  const outbox = { database, client, contracts, log };
  const [sender, relay] = [createSender(outbox), createRelay(outbox)];
  for (const each of [open, beside]) each.onCommitted(messages => sender.committed(messages));
  const documents = {
    storage: await createObjectStorage(settings),
    cipher: createDocumentCipher(dataKeys),
    scanner: createClamdScanner({ address: settings.scannerAddress }),
  };
  const { close: closeMailers, ...steps } = createWorkerActivities(settings, {
    ...{ database, securityDatabase, keys, dataKeys, documents, client },
    databaseWatch: createDatabaseWatch(open),
  });
  return {
    run: async (signal, ready) => {
      await guarded.untilGuarded(signal);
      await reportUnreadable({ database, keys }, log);
      relay.start();
      const connection = await connected(to, signal, log);
      if (connection) await work({ connection, to, ...steps, dataKeys, client, log }, signal, ready);
      await Promise.all([relay.stop(), sender.drain()]);
      closeMailers();
      await client.connection.close();
      await Promise.all([open.close(), beside.close()]);
    },
  };
}

type Working = Pick<WorkersDeps, 'connection' | 'activities' | 'securityActivities'> & {
  to: TemporalAddress;
  dataKeys: DataKeys;
  client: Client;
  log: Logger;
};
async function work(
  { to, dataKeys, client, log, ...more }: Working,
  signal: AbortSignal,
  ready: () => void,
): Promise<void> {
  const workers = await createWorkers({
    ...more,
    namespace: to.namespace,
    bundlePath: await bundleApart(),
    contracts,
    codec: createPayloadCodec(dataKeys, 'throw'),
  });
  const running = workers.run();
  onAbort(signal, () => workers.shutdown());
  await reconcileSchedules(client).then(
    outcomes => log.info('schedules reconciled', { outcomes }),
    (error: unknown) => log.error('the schedules could not be reconciled', { error }),
  );
  ready();
  await running;
  await more.connection.close();
}

function onAbort(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act();
  else signal.addEventListener('abort', act, { once: true });
}

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

/** Of the connections that the process may hold for a role, security's steps have two fifths to themselves. */
function connectionsOf({ databasePoolMax }: WorkerSettings): { security: number; others: number } {
  const security = Math.max(1, Math.floor(databasePoolMax * 0.4));
  return { security, others: Math.max(1, databasePoolMax - security) };
}

const openWorkerDatabase = (settings: WorkerSettings, macs: AuditMacs, poolMax: number) =>
  openDatabase({
    url: new URL(settings.databaseUrl),
    passwords: {
      reeve_app: settings.databasePasswordApp,
      reeve_identity: settings.databasePasswordIdentity,
      reeve_platform: settings.databasePasswordPlatform,
    },
    poolMax,
    applicationName: 'reeve worker',
    ...macs,
  });

const temporalOf = (settings: WorkerSettings): TemporalAddress => ({
  address: settings.temporalAddress,
  namespace: settings.temporalNamespace,
  tls: settings.temporalTls,
  apiKey: settings.temporalApiKey,
});
