import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeyFile } from '../../../infra/keys/index.ts';
import { sharedEnvironment, type TestDatabase } from '../../support/environment/index.ts';

const script = new URL('../../../infra/processes/worker.ts', import.meta.url).pathname;

export type WorkerProcess = {
  child: ChildProcess;
  output(): string;
  /** Resident memory in MiB. */
  residentMb(): number;
  /** Sends the signal, or hangs up the IPC channel, and resolves with exit code and how long it took. */
  stop(how: NodeJS.Signals | 'hang up'): Promise<{ code: number | null; tookMs: number }>;
};

/** The worker as production runs it: a process of its own, with settings from its environment. Waits until ready. */
export async function startWorkerProcess(database: TestDatabase, namespace: string): Promise<WorkerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-worker-'));
  const keyFile = join(folder, 'local.key');
  makeKeyFile(keyFile);
  const child = fork(script, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      ...settings(database, namespace),
      KEY_FILE: keyFile,
      STORAGE_FOLDER: join(folder, 'storage'),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (output += data));
  child.once('exit', () => void rm(folder, { recursive: true, force: true }));
  const message = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if ((message[0] as { type?: string } | null)?.type !== 'ready')
    throw new Error(`the worker did not start:\n${output}`);
  return {
    child,
    output: () => output,
    residentMb: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    stop: async how => {
      const began = Date.now();
      const ended = once(child, 'exit');
      if (how === 'hang up') child.disconnect();
      else child.kill(how);
      const [code] = await ended;
      return { code, tookMs: Date.now() - began };
    },
  };
}

const settings = (database: TestDatabase, namespace: string) => ({
  REEVE_ENV: 'test',
  LOG_LEVEL: 'info',
  REGIONS: 'eu-west-1,ap-southeast-2',
  PUBLIC_URL: 'http://localhost:4000',
  OPERATIONS_URL: 'http://localhost:4001',
  DATABASE_URL: database.url,
  DATABASE_PASSWORD_APP: database.rolePasswords.reeve_app,
  DATABASE_PASSWORD_IDENTITY: database.rolePasswords.reeve_identity,
  DATABASE_PASSWORD_PLATFORM: database.rolePasswords.reeve_platform,
  TEMPORAL_ADDRESS: sharedEnvironment().temporalAddress,
  TEMPORAL_NAMESPACE: namespace,
  STRIPE_SECRET_KEY: 'sk_test_0123456789abcdef',
  STRIPE_LIVEMODE: 'false',
  STRIPE_API_URL: 'http://127.0.0.1:9',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Reeve <no-reply@reeve.example>',
  SECURITY_MAIL: 'security@reeve.example',
  SCANNER_ADDRESS: '127.0.0.1:9',
});
