import { existsSync } from 'node:fs';
import { type ChildEnvironments, childEnvironments, rolePasswords } from './child-environment.ts';
import type { SummaryRow } from './demo-contract.ts';
import { keepAlive, type Service } from './keep-alive.ts';
import { ensureKeyFile, type LocalState, loadState } from './local-state.ts';
import { startOwnProcess } from './own-process.ts';
import { makePlan, type Plan, withEnvFile } from './plan.ts';
import type { Progress } from './progress.ts';
import type { StartOptions } from './run-start.ts';
import { startDatabase } from './start-database.ts';
import { startTemporal } from './start-temporal.ts';
import { addressRows, showTable } from './summary.ts';

export interface BringUp extends StartOptions {
  readonly varFolder: string;
  readonly progress: Progress;
  /** What has been started so far, for whoever stops it. */
  readonly services: Service[];
  readonly giveUp: (reason: string) => void;
  /** Leaves the addresses with the lock, for a second start to show. */
  readonly note: (note: object) => void;
}

export interface Prepared {
  readonly env: NodeJS.ProcessEnv;
  readonly plan: Plan;
  readonly state: LocalState;
  readonly environments: ChildEnvironments;
}

/**
 * The order: PostgreSQL, schema, API (which answers while the rest is still coming), sandbox and worker, demo.
 * Temporal begins at once, beside the others: getting it may take minutes the first time.
 * @throws Error in words for the user; what has been started is then in `services`
 */
export async function bringUp(task: BringUp): Promise<void> {
  const startedAt = Date.now();
  const prepared = await prepare(task);
  const temporal = startTemporal(task, prepared);
  temporal.catch(() => undefined);
  const adminUrl = await startDatabase(task, prepared);
  await serve(task, prepared, 'api');
  const worker = temporal.then(() => serve(task, prepared, 'worker'));
  await Promise.all([serveSandbox(task, prepared), worker]);
  const demoRows = await runDemo(task, prepared, adminUrl);
  if (task.signal.aborted) return;
  const rows = [...addressRows(prepared), ...demoRows];
  task.note({ addresses: addressRows(prepared) });
  showTable(task.progress, rows, Date.now() - startedAt);
}

async function prepare(task: BringUp): Promise<Prepared> {
  const env = withEnvFile(task.root, task.env);
  const state = await loadState(task.varFolder);
  const plan = await makePlan(env, state.postgresPort);
  const keyFile = await ensureKeyFile(task.varFolder);
  const environments = childEnvironments({ env, plan, state, varFolder: task.varFolder, keyFile });
  const faults: string[] = [];
  for (const process of ['api', 'worker'] as const) {
    await task.parts.checkSettings(process, environments[process]).catch((error: Error) => faults.push(error.message));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const notice of plan.notices) task.progress.note(notice);
  return { env, plan, state, environments };
}

async function serveSandbox(task: BringUp, prepared: Prepared): Promise<void> {
  const { stripe, smtp } = prepared.plan.given;
  if (stripe && smtp) return task.progress.begin('Sandbox').done('not needed: Stripe and mail are your own');
  return serve(task, prepared, 'sandbox');
}

const stepNames = { api: 'API', sandbox: 'Sandbox', worker: 'Worker' } as const;

async function serve(task: BringUp, prepared: Prepared, name: 'api' | 'sandbox' | 'worker'): Promise<void> {
  if (task.signal.aborted) throw new Error('stopped');
  const script = task.parts[name];
  const step = task.progress.begin(stepNames[name]);
  if (!existsSync(script)) throw new Error(`${script} is missing`);
  const service = keepAlive({
    name,
    start: onSpawn => startOwnProcess(task, name, prepared.environments[name], onSpawn),
    progress: task.progress,
    whenDead: 'restart',
  });
  task.services.push(service);
  await service.ready;
  step.done(name === 'api' ? prepared.environments.api.PUBLIC_URL : undefined);
}

async function runDemo(
  task: BringUp,
  { env, state, environments }: Prepared,
  adminUrl: string,
): Promise<readonly SummaryRow[]> {
  if (!task.parts.prepareDemo || task.signal.aborted) return [];
  const step = task.progress.begin('Demo');
  const { PUBLIC_URL = '', OPERATIONS_URL = '', MAIL_INBOX_URL, STRIPE_API_URL } = environments.api;
  const rows = await task.parts.prepareDemo({
    apiUrl: PUBLIC_URL,
    operationsUrl: OPERATIONS_URL,
    mailInboxUrl: MAIL_INBOX_URL,
    stripeApiUrl: STRIPE_API_URL,
    env: environments.api,
    adminUrl,
    rolePasswords: rolePasswords(env, state),
    varFolder: task.varFolder,
    say: step.say,
    signal: task.signal,
  });
  step.done();
  return rows;
}
