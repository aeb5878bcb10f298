import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import request from 'supertest';
import type { Route } from '../../../api/http/route.ts';
import { type ApiDeps, type ApiSettings, createApi } from '../../../api/index.ts';
import { createRateLimits } from '../../../infra/http/rate-limits.ts';
import { createIdentity } from '../../../infra/identity/index.ts';
import { createLocalKeys } from '../../../infra/keys/index.ts';
import { createOpenPgp } from '../../../infra/openpgp/create-open-pgp.ts';
import { webhookSignatures } from '../../../infra/paging/index.ts';
import { createReportCipher } from '../../../infra/storage/index.ts';
import { createDataKeys } from '../../../src/agencies/data-keys.ts';
import { createAlertLanes } from '../../../src/incidents/alert-lanes.ts';
import type { RequestFields } from '../../../src/kernel/logger.port.ts';
import type { OpenTestDatabase } from '../database.ts';
import { testDocuments } from './documents.ts';
import { startBilling } from './stripe.ts';

export const publicUrl = 'http://localhost:4000';

export type LogEntry = { level: string; message: string; fields: Readonly<Record<string, unknown>> };
export type TestApi = {
  deps: ApiDeps;
  routes: readonly Route[];
  server: Server;
  port: number;
  /** The line of each request, and what else was logged. */
  requests: RequestFields[];
  log: LogEntry[];
  agent: ReturnType<typeof request>;
  close(): Promise<void>;
};
export type TestApiOptions = {
  settings?: Partial<ApiSettings>;
  deps?: Partial<ApiDeps>;
  routes?: readonly Route[];
  /** Any free one unless said otherwise. */
  port?: number;
};

/** The API as the process assembles it, listening on a port of its own, with a log that can be read. */
export async function startApi({ database }: OpenTestDatabase, options: TestApiOptions = {}): Promise<TestApi> {
  const requests: RequestFields[] = [];
  const log: LogEntry[] = [];
  const at =
    (level: string) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}) => {
      log.push({ level, message, fields });
      if (process.env['TEST_LOG']) process.stderr.write(`${level} ${message} ${inspect(fields)}\n`);
    };
  const logger = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug'), child: () => logger };
  const own = options.deps?.billing ? null : await startBilling();
  const billing = options.deps?.billing ?? own?.billing;
  if (!billing) throw new Error('a test API needs a payment gateway');
  const keys = createLocalKeys(Buffer.alloc(32, 7));
  const dataKeys = createDataKeys({ database, keys });
  const files = testDocuments(dataKeys);
  const deps: ApiDeps = {
    settings: {
      environment: 'test',
      publicUrl,
      allowedOrigins: ['https://portal.example.test'],
      trustProxy: 0,
      ...options.settings,
    },
    database,
    identity: createIdentity({ database, keys }),
    dataKeys,
    documents: files.documents,
    reports: {
      files: { storage: files.documents.storage, cipher: createReportCipher(dataKeys) },
      openPgp: createOpenPgp(),
      securityMail: 'Reeve security <security@reeve.example>',
    },
    alerts: { signatures: webhookSignatures, lanes: createAlertLanes() },
    log: logger,
    logRequest: fields => void requests.push(fields),
    blockedAddresses: { holds: () => false },
    rateLimits: createRateLimits({ perMinute: 1_000_000, burst: 0 }),
    readiness: async () => ({ ready: true, checks: [] }),
    startingSteps: () => [],
    openapi: () => ({ openapi: '3.1.0' }),
    needs: () => new Map(),
    ...options.deps,
    billing,
  };
  const { app, routes } = createApi(deps, options.routes);
  const server = createServer(app);
  await new Promise<void>(resolve => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    deps,
    routes,
    server,
    port: (server.address() as AddressInfo).port,
    requests,
    log,
    agent: request(server),
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await own?.sandbox.stop();
      files.remove();
    },
  };
}
