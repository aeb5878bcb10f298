import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Role } from '../../src/kernel/entity.ts';
import { freePort } from '../local/free-port.ts';
import type { ManagedProcess } from '../local/managed-process.ts';
import { startNodeChild } from '../local/node-child.ts';

export type ProcessName = 'api' | 'worker' | 'sandbox';
export type ProcessesAt = {
  /** The environment of whoever starts them: of it they get PATH and HOME alone. */
  env: NodeJS.ProcessEnv;
  /** For keys, logs and files; whoever hands it in removes it. */
  folder: string;
  database: { url: string; rolePasswords: Readonly<Record<Role, string>> };
  temporal: { address: string; namespace: string };
  temporalUi?: string | undefined;
};

/** Reeve's real processes on a database and a namespace of their own, as `npm start` would run them. */
export type Processes = {
  apiUrl: string;
  inboxUrl: string;
  stripeUrl: string;
  operationsUrl: string;
  env: Readonly<Record<string, string>>;
  start(name: ProcessName): Promise<ManagedProcess>;
  /** Started processes by name; of a name started twice, the newest. */
  running: Map<ProcessName, ManagedProcess>;
  stop(): Promise<void>;
};

/** Prepares addresses and settings, for drills and tests; nothing runs until `start`. */
export async function createProcesses(at: ProcessesAt): Promise<Processes> {
  const [api, operations, stripe, smtp, inbox, scanner] = await Promise.all([1, 2, 3, 4, 5, 6].map(() => freePort()));
  const ports = { api, operations, stripe, smtp, inbox, scanner };
  const env = await environmentOf(at, ports);
  const running = new Map<ProcessName, ManagedProcess>();
  return {
    apiUrl: `http://localhost:${api}`,
    inboxUrl: `http://localhost:${inbox}`,
    stripeUrl: `http://localhost:${stripe}`,
    operationsUrl: `http://localhost:${operations}`,
    env,
    running,
    start: name =>
      startNodeChild({
        name,
        script: fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url)),
        env,
        logFile: join(at.folder, `${name}.log`),
        readyWithinMs: 60_000,
        stopWithinMs: 12_000,
        onSpawn: child => running.set(name, child),
      }),
    stop: async () => {
      for (const name of ['worker', 'api', 'sandbox'] as const) await running.get(name)?.stop();
    },
  };
}

type Ports = Readonly<Record<'api' | 'operations' | 'stripe' | 'smtp' | 'inbox' | 'scanner', number | undefined>>;

async function environmentOf(at: ProcessesAt, ports: Ports): Promise<Record<string, string>> {
  const { api, operations, stripe, smtp, inbox, scanner } = ports;
  const keyFile = join(at.folder, 'local.key');
  await writeFile(keyFile, randomBytes(32).toString('base64'), { mode: 0o600 });
  const passwords = Object.entries(at.database.rolePasswords).map(([role, password]) => [
    `DATABASE_PASSWORD_${role.replace('reeve_', '').toUpperCase()}`,
    password,
  ]);
  return {
    PATH: at.env['PATH'] ?? '',
    HOME: at.env['HOME'] ?? '',
    REEVE_ENV: 'local',
    LOG_LEVEL: 'info',
    RATE_LIMIT_PER_MINUTE: '1000000',
    API_HOST: '127.0.0.1',
    API_PORT: String(api),
    PUBLIC_URL: `http://localhost:${api}`,
    OPERATIONS_PORT: String(operations),
    OPERATIONS_URL: `http://localhost:${operations}`,
    ...(at.temporalUi ? { TEMPORAL_UI_UPSTREAM: at.temporalUi } : {}),
    DATABASE_URL: at.database.url,
    ...Object.fromEntries(passwords),
    TEMPORAL_ADDRESS: at.temporal.address,
    TEMPORAL_NAMESPACE: at.temporal.namespace,
    STRIPE_SECRET_KEY: 'sk_test_stack0123456789',
    STRIPE_WEBHOOK_SECRET: 'whsec_stack0123456789abcdef',
    STRIPE_API_URL: `http://localhost:${stripe}`,
    SMTP_URL: `smtp://127.0.0.1:${smtp}`,
    MAIL_INBOX_URL: `http://localhost:${inbox}`,
    MAIL_FROM: 'Reeve <no-reply@reeve.example>',
    SECURITY_MAIL: 'security@reeve.example',
    KEY_FILE: keyFile,
    STORAGE_FOLDER: join(at.folder, 'storage'),
    SCANNER_ADDRESS: `127.0.0.1:${scanner}`,
    REGIONS: 'eu-west-1,ap-southeast-2',
    SANDBOX_STRIPE_PORT: String(stripe),
    SANDBOX_SMTP_PORT: String(smtp),
    SANDBOX_MAIL_INBOX_PORT: String(inbox),
    SANDBOX_SCANNER_PORT: String(scanner),
    SANDBOX_FOLDER: join(at.folder, 'sandbox'),
  };
}
