import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from '../../../api/http/route.ts';
import { createApi } from '../../../api/index.ts';
import { routes } from '../../../api/routes.ts';
import { createDataKeys } from '../../../src/agencies/data-keys.ts';
import { regions } from '../../../src/agencies/regions.ts';
import { createAlertLanes } from '../../../src/incidents/alert-lanes.ts';
import { openDatabase } from '../../database/database.ts';
import { createRateLimits } from '../../http/rate-limits.ts';
import { createIdentity } from '../../identity/index.ts';
import { createLocalKeys } from '../../keys/index.ts';
import { createOpenPgp } from '../../openpgp/create-open-pgp.ts';
import { webhookSignatures } from '../../paging/index.ts';
import { createDiskStorage, createDocumentCipher, createReportCipher, findType } from '../../storage/index.ts';
import { createStripeGateway } from '../../stripe/gateway.ts';
import type { DrillDatabase } from './run-drill.ts';

const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined };
const log = { ...quiet, child: () => log };
const publicUrl = 'http://localhost:4000';

/** Some requests of every route run out of time at once, while their unit is still at work. */
const hasty =
  (share: number) =>
  (route: Route): Route => ({
    ...route,
    limits: {
      ...route.limits,
      get timeoutMs() {
        return Math.random() < share ? 1 + Math.random() * 4 : route.limits.timeoutMs;
      },
    },
  });

async function openPools(to: DrillDatabase, poolMax: number) {
  const { reeve_app, reeve_operator, reeve_identity, reeve_platform } = to.rolePasswords;
  return openDatabase({
    url: new URL(to.url),
    passwords: { reeve_app, reeve_operator, reeve_identity, reeve_platform },
    poolMax,
    applicationName: 'reeve drill',
    auditMac: message => createHmac('sha256', 'audit key of the drill').update(message).digest(),
  });
}

/** What the API keeps apart from the database: a folder of bytes, and keys that last as long as the drill. */
function depsOf(database: Awaited<ReturnType<typeof openPools>>, folder: string) {
  const keys = createLocalKeys(Buffer.alloc(32, 7));
  const dataKeys = createDataKeys({ database, keys });
  const storage = createDiskStorage(folder);
  return {
    identity: createIdentity({ database, keys }),
    dataKeys,
    documents: { storage, cipher: createDocumentCipher(dataKeys), findType, maxBytes: 1_048_576 },
    reports: {
      files: { storage, cipher: createReportCipher(dataKeys) },
      openPgp: createOpenPgp(),
      securityMail: 'security@reeve.example',
    },
  };
}

/** The API as it is, but with two connections for all agencies together, and with routes that lose patience. */
export async function serveDrill(
  to: DrillDatabase,
  { poolMax, timeoutShare }: { poolMax: number; timeoutShare: number },
) {
  const database = await openPools(to, poolMax);
  const folder = await mkdtemp(join(tmpdir(), 'reeve-drill-'));
  const { app } = createApi(
    {
      settings: { environment: 'test', publicUrl, allowedOrigins: [], trustProxy: 0 },
      database,
      ...depsOf(database, folder),
      alerts: { signatures: webhookSignatures, lanes: createAlertLanes() },
      billing: {
        payments: createStripeGateway({ secretKey: 'sk_test_drill', webhookSecret: 'whsec_drill' }),
        regions,
        expectedEvents: { livemode: false, account: null },
      },
      log,
      logRequest: () => undefined,
      blockedAddresses: { holds: () => false },
      rateLimits: createRateLimits({ perMinute: 100_000_000, burst: 0 }),
      readiness: async () => ({ ready: true, checks: [] }),
      startingSteps: () => [],
    },
    routes.map(hasty(timeoutShare)),
  );
  let served = 0;
  const server = createServer((request, response) => {
    served += 1;
    app(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { port: (server.address() as AddressInfo).port, served: () => served, close };
}
