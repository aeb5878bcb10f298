import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { buyAgency, invitationOf, settleIn } from '../../infra/local/demo/agency.ts';
import { type DemoAgency, newDemoState } from '../../infra/local/demo/demo-state.ts';
import type { DemoContext } from '../../infra/local/demo-contract.ts';
import { demoContextOf } from '../support/demo-context.ts';
import { createStack, type ProcessName, type Stack } from '../support/stack.ts';
import { type OwnTemporal, startOwnTemporal } from '../support/temporal-with-ui.ts';
import { createPostgresGate, type PostgresGate } from './postgres-gate.ts';

export type Answer = { status: number; type: string | null; tookMs: number; body: Record<string, unknown> };

export type Drill = {
  stack: Stack;
  demo: DemoContext;
  temporal: OwnTemporal;
  gate: PostgresGate;
  /** An agency with a signed-in admin. */
  token: string;
  rows<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  ask(path: string, init?: { body?: object; key?: string; token?: string }): Promise<Answer>;
  /** Runs a statement and keeps its locks until released. */
  hold(statement: string): Promise<{ release(): Promise<void> }>;
  /** Makes the next call of this kind to Stripe take so long. */
  slowStripe(operation: string, delayMs: number): Promise<void>;
  /** Ends a process as a machine that loses its power would. */
  kill(name: ProcessName): Promise<void>;
  buy(agency: DemoAgency): Promise<void>;
  invitationToken(agency: DemoAgency): Promise<string>;
  /** How many executions Temporal has ever seen under an id. */
  executionsOf(workflowId: string): Promise<number>;
  close(): Promise<void>;
};

export const property = (name: string) => ({
  name,
  type: 'house',
  address: { line1: '1 Quay Street', locality: 'Galway', postalCode: 'H91 A2B3', country: 'IE' },
});

const unsaved = async () => undefined;

/** All of Reeve in processes of its own, with a Temporal and a way to PostgreSQL that can be taken away. */
export async function createDrill(): Promise<Drill> {
  const temporal = await startOwnTemporal();
  const stack = await createStack({ temporal: temporal.address });
  const database = new URL(stack.database.url);
  const gate = await createPostgresGate({ host: database.hostname, port: Number(database.port) });
  Object.assign(stack.env, { DATABASE_URL: `postgres://127.0.0.1:${gate.port}${database.pathname}` });
  await Promise.all([stack.start('api'), stack.start('worker'), stack.start('sandbox')]);
  const pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
  const demo = demoContextOf(stack);
  const first = newDemoState().settled;
  await buyAgency(demo, first, unsaved);
  const token = (await settleIn(demo, first, unsaved)) ?? '';
  return {
    ...{ stack, demo, temporal, gate, token },
    rows: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await pool.query<Row>(sql, values)).rows,
    ask: (path, init = {}) => ask(`${stack.apiUrl}${path}`, init),
    hold: statement => hold(stack.database.adminUrl, statement),
    slowStripe: (operation, delayMs) => slowStripe(stack.stripeUrl, operation, delayMs),
    kill: name => killProcess(stack, name),
    buy: agency => buyAgency(demo, agency, unsaved),
    invitationToken: async agency => new URL(await invitationOf(demo, agency)).searchParams.get('token') ?? '',
    executionsOf: workflowId => executionsOf(temporal.address, workflowId),
    close: async () => {
      await pool.end();
      await stack.stop();
      await gate.close();
      await temporal.close();
    },
  };
}

async function ask(url: string, init: { body?: object; key?: string; token?: string }): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(url, {
    method: init.body ? 'POST' : 'GET',
    headers: {
      ...(init.token ? { authorization: `Bearer ${init.token}` } : {}),
      ...(init.body ? { 'content-type': 'application/json', 'idempotency-key': init.key ?? randomUUID() } : {}),
    },
    ...(init.body ? { body: JSON.stringify(init.body) } : {}),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  const tookMs = performance.now() - began;
  const type = response.headers.get('content-type');
  return { status: response.status, type, tookMs, body: type?.includes('json') ? JSON.parse(text) : {} };
}

async function hold(adminUrl: string, statement: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  // The database is dropped under a holder that a failed drill has left.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`begin; ${statement}`);
  return { release: () => client.end() };
}

async function slowStripe(stripeUrl: string, operation: string, delayMs: number): Promise<void> {
  const answer = await fetch(`${stripeUrl}/sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operation, kind: 'slow', delayMs, times: 1 }),
  });
  if (!answer.ok) throw new Error(`the sandbox answered ${answer.status}`);
}

async function killProcess({ running }: Stack, name: ProcessName): Promise<void> {
  const child = running.get(name);
  if (!child?.pid) throw new Error(`${name} does not run`);
  process.kill(child.pid, 'SIGKILL');
  await child.ended;
}

async function executionsOf(address: string, workflowId: string): Promise<number> {
  const connection = await Connection.connect({ address });
  try {
    const { count } = await new Client({ connection, namespace: 'reeve' }).workflow.count(
      `WorkflowId = '${workflowId}'`,
    );
    return count;
  } finally {
    await connection.close();
  }
}

/** Asks again until it is so. @throws Error that says what did not happen */
export async function until(what: string, so: () => Promise<boolean>, limitMs = 60_000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await so()); ) {
    if (Date.now() > end) throw new Error(`it did not happen in time: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
