import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ManagedProcess } from '../../infra/local/managed-process.ts';
import { startNodeChild } from '../../infra/local/node-child.ts';
import { createDatabase, createNamespace, freePort, type TestDatabase, temporalAddress } from './environment/index.ts';

export type ProcessName = 'api' | 'worker' | 'sandbox';

/** Reeve's real processes on a database and a namespace of their own, as `npm start` would run them. */
export type Stack = {
  apiUrl: string;
  inboxUrl: string;
  stripeUrl: string;
  operationsUrl: string;
  database: TestDatabase;
  env: Readonly<Record<string, string>>;
  start(name: ProcessName): Promise<ManagedProcess>;
  /** Started processes by name; of a name started twice, the newest. */
  running: Map<ProcessName, ManagedProcess>;
  stop(): Promise<void>;
};

/** Prepares addresses and settings; nothing runs until `start`. `temporal` overrides where Temporal is looked for. */
export async function createStack(options: { temporal?: string; temporalUi?: string } = {}): Promise<Stack> {
  const [database, folder] = [await createDatabase(), await mkdtemp(join(tmpdir(), 'reeve-stack-'))];
  const namespace = options.temporal ? 'reeve' : await createNamespace();
  const [api, operations, stripe, smtp, inbox, scanner] = await Promise.all([1, 2, 3, 4, 5, 6].map(() => freePort()));
  const keyFile = join(folder, 'local.key');
  await writeFile(keyFile, randomBytes(32).toString('base64'), { mode: 0o600 });
  const passwords = Object.entries(database.rolePasswords).map(([role, password]) => [
    `DATABASE_PASSWORD_${role.replace('reeve_', '').toUpperCase()}`,
    password,
  ]);
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    REEVE_ENV: 'local',
    LOG_LEVEL: 'info',
    RATE_LIMIT_PER_MINUTE: '1000000',
    API_HOST: '127.0.0.1',
    API_PORT: String(api),
    PUBLIC_URL: `http://localhost:${api}`,
    OPERATIONS_PORT: String(operations),
    OPERATIONS_URL: `http://localhost:${operations}`,
    ...(options.temporalUi ? { TEMPORAL_UI_UPSTREAM: options.temporalUi } : {}),
    DATABASE_URL: database.url,
    ...Object.fromEntries(passwords),
    TEMPORAL_ADDRESS: options.temporal ?? temporalAddress(),
    TEMPORAL_NAMESPACE: namespace,
    STRIPE_SECRET_KEY: 'sk_test_stack0123456789',
    STRIPE_WEBHOOK_SECRET: 'whsec_stack0123456789abcdef',
    STRIPE_API_URL: `http://localhost:${stripe}`,
    SMTP_URL: `smtp://127.0.0.1:${smtp}`,
    MAIL_INBOX_URL: `http://localhost:${inbox}`,
    MAIL_FROM: 'Reeve <no-reply@reeve.example>',
    SECURITY_MAIL: 'security@reeve.example',
    KEY_FILE: keyFile,
    STORAGE_FOLDER: join(folder, 'storage'),
    SCANNER_ADDRESS: `127.0.0.1:${scanner}`,
    REGIONS: 'eu-west-1,ap-southeast-2',
    SANDBOX_STRIPE_PORT: String(stripe),
    SANDBOX_SMTP_PORT: String(smtp),
    SANDBOX_MAIL_INBOX_PORT: String(inbox),
    SANDBOX_SCANNER_PORT: String(scanner),
    SANDBOX_FOLDER: join(folder, 'sandbox'),
  };
  const running = new Map<ProcessName, ManagedProcess>();
  return {
    apiUrl: `http://localhost:${api}`,
    inboxUrl: `http://localhost:${inbox}`,
    stripeUrl: `http://localhost:${stripe}`,
    operationsUrl: `http://localhost:${operations}`,
    database,
    env,
    running,
    start: name => startProcess(name, env, folder, running),
    stop: async () => {
      for (const name of ['worker', 'api', 'sandbox'] as const) await running.get(name)?.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function startProcess(
  name: ProcessName,
  env: Readonly<Record<string, string>>,
  folder: string,
  running: Map<ProcessName, ManagedProcess>,
): Promise<ManagedProcess> {
  return startNodeChild({
    name,
    script: fileURLToPath(new URL(`../../infra/processes/${name}.ts`, import.meta.url)),
    env,
    logFile: join(folder, `${name}.log`),
    readyWithinMs: 60_000,
    stopWithinMs: 12_000,
    onSpawn: child => running.set(name, child),
  });
}
