import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { createDataKeys } from '../../../src/agencies/data-keys.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { type Asking, pageOnce, untilPaged } from '../../drills/backlog/open-incidents.ts';
import { queueJobs } from '../../drills/backlog/queue-jobs.ts';
import { startSlowRelay } from '../../drills/backlog/slow-relay.ts';
import { startSlowVendor } from '../../drills/backlog/slow-vendor.ts';
import { createTemporalClient } from '../../temporal/client.ts';
import { createPayloadCodec } from '../../temporal/payload-codec.ts';
import { benchKeys, openBenchDatabase } from '../bench-database.ts';
import type { Part, PartContext } from '../part.ts';
import { atMost, pairedRounds, percentile, rowOf } from '../rounds.ts';
import { connected } from '../seed/seeded-database.ts';

type Admin = (sql: string, values?: unknown[]) => Promise<unknown>;
const workerScript = fileURLToPath(new URL('../../processes/worker.ts', import.meta.url));
const apiScript = fileURLToPath(new URL('../../processes/api.ts', import.meta.url));
/** A vendor that keeps each call for so long, and a mail server that takes so long for each mail, pages included. */
const [vendorMs, mailMs] = [9_000, 100];
const patienceMs = 300_000;

/** From opening many incidents at once to the first page of each, behind jobs of others against nothing before them. */
export const pages: Part = {
  name: 'pages',
  title: 'From an incident to its page',
  measure: async context => {
    const { stage, options, say } = context;
    const { pairs, incidents: count, jobs } = options.sizes;
    const name = await stage.seeded(1, 1);
    const admin: Admin = (sql, values = []) =>
      connected(stage.adminUrl(name), connection => connection.query(sql, values));
    const [vendor, relay] = [await startSlowVendor(vendorMs), await startSlowRelay(mailMs)];
    const { to, client, close } = await startProcesses(context, name, { vendor: vendor.url, relay: relay.url });
    try {
      const personId = await insertOperator(admin, to.token);
      await pageOnce(to, personId);
      const alone = () => untilPaged(to, relay, { count, patienceMs });
      const behind = async () => {
        await queueJobs(admin, { billing: jobs / 2, mails: jobs / 2 });
        while (vendor.waiting() < Math.min(40, jobs / 4)) await wait(100);
        const measured = await alone();
        await clear(client, admin);
        return measured;
      };
      await alone();
      const measured = await pairedRounds(Math.min(3, pairs), behind, alone);
      for (const { ours, theirs } of measured)
        say(`behind ${p99(ours).toFixed(0)} ms, alone ${p99(theirs).toFixed(0)} ms`);
      const what = `${count} incidents at once behind ${jobs.toLocaleString('en')} jobs, first page, p99`;
      const note = `the vendor of the jobs holds each call for ${vendorMs} ms, the mail server each mail for ${mailMs} ms`;
      const promised = measured.map(({ ours }) => ({ ours, theirs: [5_000] }));
      return [
        rowOf({ what, against: 'no jobs', goal: atMost(2), unit: 'ms', note }, measured, p99),
        rowOf({ what: 'the same', against: '5 s', goal: atMost(1), unit: 'ms' }, promised, p99),
      ];
    } finally {
      await close();
      await Promise.all([vendor.close(), relay.close()]);
    }
  },
};

const p99 = (measured: readonly number[]): number => percentile(measured, 99);

async function startProcesses({ stage }: PartContext, name: string, at: { vendor: string; relay: string }) {
  const temporal = await stage.temporal();
  const settings = await stage.settings(name, temporal);
  const own = { STRIPE_API_URL: at.vendor, SMTP_URL: at.relay };
  await stage.start({ name: 'api', script: apiScript, env: { ...settings.api, ...own } });
  await stage.start({ name: 'worker', script: workerScript, env: { ...settings.worker, ...own } });
  const database = await openBenchDatabase(stage, name, 1);
  const codec = createPayloadCodec(createDataKeys({ database, keys: await benchKeys() }), 'placeholder');
  const client = createTemporalClient({ address: temporal, namespace: 'reeve', tls: false }, codec);
  const to: Asking = {
    apiUrl: `http://127.0.0.1:${settings.api['API_PORT']}`,
    token: randomBytes(32).toString('base64url'),
  };
  for (let tries = 0; !(await fetch(`${to.apiUrl}/readyz`)).ok; tries += 1) {
    if (tries > 300) throw new Error('the API does not become ready: see var/bench/log');
    await wait(100);
  }
  const close = async () => {
    await client.connection.close();
    await database.close();
  };
  return { to, client, close };
}

/** Somebody who works for the company, with a live session of that token. */
async function insertOperator(admin: Admin, token: string): Promise<string> {
  const personId = uuid7();
  const person = [personId, `operator-${personId}@reeve.example`, 'Operator'];
  await admin('insert into person (id, email, name, totp_confirmed_at) values ($1, $2, $3, now())', person);
  await admin('insert into operator_account (id, person_id) values ($1, $2)', [uuid7(), personId]);
  await admin(
    `insert into session (id, token_hash, person_id, factor, factor_at, as_operator, seen_at, idle_expires_at, expires_at)
     values ($1, $2, $3, 'password+totp', now(), true, now(), now() + interval '12 hours', now() + interval '12 hours')`,
    [uuid7(), createHash('sha256').update(token).digest(), personId],
  );
  return personId;
}

/** Ends the jobs that are left, so that the next round has nothing before it. */
async function clear(client: Client, admin: Admin): Promise<void> {
  const jobs = `WorkflowType in ('sync-customer', 'tell-operators') and ExecutionStatus = 'Running'`;
  await admin(`delete from outbox where contract in ('sync-customer', 'tell-operators')`);
  for (let left = 1; left > 0; ) {
    left = 0;
    for await (const { workflowId } of client.workflow.list({ query: jobs })) {
      left += 1;
      await client.workflow
        .getHandle(workflowId)
        .terminate('a bench')
        .catch(() => undefined);
    }
  }
}
