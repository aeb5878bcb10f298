import { expect } from '@jest/globals';
import pg from 'pg';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { eventually } from '../../billing/support/world.ts';
import { insertAgency, insertMember, insertOperator, insertSession } from '../../support/http/people.ts';
import { createStack, type Stack } from '../../support/stack.ts';
import { startOwnTemporal } from '../../support/temporal-with-ui.ts';
import { createCommitGate } from './commit-gate.ts';
import { createHoldingRelay } from './holding-relay.ts';

type Row = Record<string, unknown>;
export type Answer = { status: number; body: Row };
/** Nobody answered: the process died with the request. */
const nobody: Answer = { status: 0, body: {} };
type Asked = { body?: object; ifMatch?: number; headers?: Record<string, string> };

/**
 * Real processes that can be killed in the middle of a commit, of a mail and of a statement; and a Temporal that goes.
 * `env`: settings of theirs besides.
 */
export async function createKilledWorld(env: Readonly<Record<string, string>> = {}) {
  const parts = await openParts(env);
  const { stack, relay, rows, start, close } = parts;
  try {
    await start('api');
    await start('worker');
    return {
      ...{ stack, relay, rows, close, killed: killing(parts), ask: asking(stack.apiUrl) },
      /** A process that ended without being killed is a fault of its own. */
      expectAlive: () => {
        for (const [name, child] of stack.running)
          expect([name, child.hasEnded() ? child.lastLines() : 'lives']).toEqual([name, 'lives']);
      },
      people: await peopleOf(rows),
      hold: (statement: string, work = 'identity: ') => hold(stack.database.adminUrl, rows, { statement, work }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openParts(env: Readonly<Record<string, string>>) {
  const temporal = await startOwnTemporal();
  const stack = await createStack({ temporal: temporal.address });
  const own = new URL(stack.database.url);
  const gate = await createCommitGate({ host: own.hostname, port: Number(own.port) });
  const relay = await createHoldingRelay();
  const pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 3 });
  Object.assign(stack.env, { SMTP_URL: relay.smtpUrl, ...env });
  return {
    ...{ temporal, stack, gate, relay },
    rows: async <R extends Row = Row>(sql: string, values: unknown[] = []) => (await pool.query<R>(sql, values)).rows,
    /** The API alone comes through the gate. */
    start: async (name: 'api' | 'worker') => {
      const through = `postgres://127.0.0.1:${gate.port}${own.pathname}`;
      Object.assign(stack.env, { DATABASE_URL: name === 'api' ? through : stack.database.url });
      await stack.start(name);
      if (name === 'api') await eventually('the API is ready', () => isReady(stack.apiUrl), 60_000);
    },
    close: async () => {
      await pool.end();
      await stack.stop();
      await Promise.all([gate.close(), relay.close(), temporal.close()]);
    },
  };
}
type Parts = Awaited<ReturnType<typeof openParts>>;

const killing = ({ stack, gate, temporal, start }: Parts) => ({
  /** The API, in the middle of a decision: `word` is the audit action that its commit writes. */
  api: async (when: 'before' | 'after', word: string, send: () => Promise<Answer>) => {
    const reached = gate.catch(when, word);
    const sent = send();
    await Promise.race([reached, sent.then(({ status, body }) => neverCommitted(word, status, body))]);
    await kill(stack, 'api');
    expect((await sent).status).toBe(0);
    await start('api');
  },
  worker: async () => {
    await kill(stack, 'worker');
    await start('worker');
  },
  /** Temporal, while something is decided; it stays away for this long at least. */
  temporal: async (meanwhile: () => Promise<void>, awayMs = 3_000) => {
    await temporal.kill();
    await Promise.all([meanwhile(), new Promise(resolve => setTimeout(resolve, awayMs))]);
    await temporal.start();
  },
});
export type KilledWorld = Awaited<ReturnType<typeof createKilledWorld>>;

const isReady = async (apiUrl: string): Promise<boolean> =>
  (await fetch(`${apiUrl}/readyz`, { headers: { connection: 'close' } }).catch(() => null))?.status === 200;

function neverCommitted(word: string, status: number, body: Row): never {
  throw new Error(`answered before ${word} was committed: ${status} ${JSON.stringify(body)}`);
}

async function kill({ running }: Stack, name: 'api' | 'worker'): Promise<void> {
  const child = running.get(name);
  process.kill(Number(child?.pid), 'SIGKILL');
  await child?.ended;
}

const asking =
  (apiUrl: string) =>
  async (token: string, method: string, path: string, { body, ifMatch, headers }: Asked = {}): Promise<Answer> => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: {
        ...{ authorization: `Bearer ${token}`, connection: 'close', ...headers },
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => null);
    const text = await response?.text().catch(() => null);
    if (!response || text === null || text === undefined) return nobody;
    return {
      status: response.status,
      body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {},
    };
  };

type Rows = (sql: string, values?: unknown[]) => Promise<Row[]>;

/** Keeps the locks of a statement until released; `waited` says that a unit of this `work` hangs on them. */
async function hold(adminUrl: string, rows: Rows, { statement, work }: { statement: string; work: string }) {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`begin; ${statement}`);
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    and application_name like $1`;
  const hangs = async () => (await rows(waiting, [`reeve ${work}%`])).length > 0;
  return {
    waited: () => eventually(`${work} is in the middle of it`, hangs, 60_000),
    release: () => client.end(),
  };
}

/** Three operators, of whom the first is on call, and two agencies; short levels of escalation are in force. */
async function peopleOf(rows: Rows) {
  const admin = rows as Parameters<typeof insertOperator>[0];
  const [one, two, three] = [await insertOperator(admin), await insertOperator(admin), await insertOperator(admin)];
  const signedIn = async (person: typeof one) => ({
    ...person,
    token: await insertSession(admin, '', person, { place: 'operations' }),
  });
  const agency = async () => {
    const { agencyId } = await insertAgency(admin);
    const [boss, viewer] = [
      await insertMember(admin, agencyId, 'admin'),
      await insertMember(admin, agencyId, 'viewer'),
    ];
    for (let left = 3; left > 0; left -= 1) await insertSession(admin, agencyId, viewer);
    return { agencyId, viewer, admin: { ...boss, token: await insertSession(admin, agencyId, boss) } };
  };
  const usual = { channels: ['mail'], repeatAfterMs: 3_600_000, times: 1 };
  const levels = [
    { ...usual, targets: [{ kind: 'person', personId: one.personId }], nextAfterMs: 20_000 },
    { ...usual, targets: [{ kind: 'everybody' }], nextAfterMs: 3_600_000 },
  ];
  await rows(`insert into escalation_policy (id, name, levels, in_force) values ($1, 'Short', $2, true)`, [
    uuid7(),
    JSON.stringify(levels),
  ]);
  const operators = [await signedIn(one), await signedIn(two), await signedIn(three)] as const;
  return { operators, agencies: [await agency(), await agency()] as const };
}
