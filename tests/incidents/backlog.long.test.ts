import { loadavg } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { percentile } from '../../infra/bench/rounds.ts';
import { type Asking, pageOnce, post, untilPaged } from '../../infra/drills/backlog/open-incidents.ts';
import { queueJobs } from '../../infra/drills/backlog/queue-jobs.ts';
import { startSlowRelay } from '../../infra/drills/backlog/slow-relay.ts';
import { startSlowVendor } from '../../infra/drills/backlog/slow-vendor.ts';
import { eventually } from '../billing/support/world.ts';
import { insertOperator, insertSession } from '../support/http/people.ts';
import { createStack, type Stack } from '../support/stack.ts';

type Row = Record<string, unknown>;
const p99 = (values: readonly number[]) => percentile(values, 99);
const say = (what: string, values: readonly number[]) => {
  const [p50, most] = [percentile(values, 50), Math.max(...values)].map(Math.round);
  const load = loadavg()[0]?.toFixed(1);
  process.stderr.write(`${what}: p50 ${p50} ms, p99 ${Math.round(p99(values))} ms, max ${most} ms; load ${load}\n`);
};

/**
 * Real processes. A vendor holds each call for 9 s, and the relay takes a tenth of a second for each mail. The promise
 * is seconds; a machine that others use too is judged by what it takes without the jobs.
 */
describe('[A2] behind 1,000 jobs of others, whose vendor does not answer', () => {
  let stack: Stack;
  let pool: pg.Pool;
  let to: Asking;
  let vendor: Awaited<ReturnType<typeof startSlowVendor>>;
  let relay: Awaited<ReturnType<typeof startSlowRelay>>;
  beforeAll(async () => {
    [vendor, relay] = [await startSlowVendor(9_000), await startSlowRelay(100)];
    stack = await createStack();
    Object.assign(stack.env, { STRIPE_API_URL: vendor.url, SMTP_URL: relay.url });
    pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
    for (const name of ['api', 'worker'] as const) await stack.start(name);
    const operator = await insertOperator(admin);
    to = { apiUrl: stack.apiUrl, token: await insertSession(admin, '', operator, { place: 'operations' }) };
    await pageOnce(to, operator.personId);
    await untilPaged(to, relay, { count: 10, patienceMs: 60_000 });
  }, 180_000);
  afterAll(async () => {
    await pool?.end();
    await stack?.stop();
    await Promise.all([vendor?.close(), relay?.close()]);
  }, 60_000);

  const admin = async <R extends pg.QueryResultRow = Row>(sql: string, values: unknown[] = []) =>
    (await pool.query<R>(sql, values)).rows;

  it('50 incidents at once are paged within 5 s (p99)', async () => {
    const alone = await untilPaged(to, relay, { count: 50, patienceMs: 120_000 });
    say('50 at once, alone', alone);
    await queueJobs(admin, { billing: 500, mails: 500 });
    await eventually('the vendor holds what it can', async () => vendor.waiting() >= 40, 120_000);
    const [{ left } = {}] = await admin('select count(*)::int as left from outbox');
    const behind = await untilPaged(to, relay, { count: 50, patienceMs: 240_000 });
    say(`50 at once, ${vendor.waiting()} calls held, ${left} jobs not yet begun`, behind);
    expect(p99(behind)).toBeLessThan(Math.max(5_000, 2 * p99(alone)));
  }, 600_000);

  it('a containment is carried out within 10 s, with 500 more mails queued', async () => {
    const incident = (await post(to, '/v1/operations/incidents', {
      ...{ title: 'Tokens were published', summary: 'All.', severity: 'sev1', severityReason: 'a test' },
    })) as Row;
    const contain = async (address: string) => {
      const startedAt = performance.now();
      const asked = (await post(to, `/v1/operations/incidents/${incident['id']}/containments`, {
        ...{ kind: 'block_addresses', scope: { addresses: [address] }, reason: 'a test of time' },
      })) as Row;
      const stateOf = () => admin('select state from containment where id = $1', [asked['id']]);
      await eventually('it is done', async () => (await stateOf())[0]?.['state'] === 'done', 120_000);
      return performance.now() - startedAt;
    };
    const [before, behind]: [number[], number[]] = [[], []];
    for (let n = 1; n <= 5; n += 1) before.push(await contain(`198.51.100.${n}/32`));
    await queueJobs(admin, { billing: 0, mails: 500 });
    for (let n = 6; n <= 15; n += 1) behind.push(await contain(`198.51.100.${n}/32`));
    say('5 containments, what is left of the jobs before them', before);
    say('10 containments, 500 more mails queued', behind);
    expect(Math.max(...behind)).toBeLessThan(Math.max(10_000, 3 * Math.max(...before)));
  }, 400_000);
});
