import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { runProgram } from '../../local/run-program.ts';
import { runLoad } from '../load/load.ts';
import { startReeve } from '../page/servers.ts';
import type { Part, PartContext } from '../part.ts';
import { atLeast, pairedRounds, rowOf } from '../rounds.ts';
import { connected } from '../seed/seeded-database.ts';
import { serverProgram } from '../server-programs.ts';
import { manyAtOnce } from '../write/many-at-once.ts';

/** The row that the route records, from random ids. */
const insert = `insert into stripe_event (id, type, account, livemode, object_id, object_type, customer_id, outcome, reason, made_at)
  values ('evt_' || gen_random_uuid(), 'customer.subscription.updated', null, false, 'sub_' || substr(gen_random_uuid()::text, 1, 14),
  'subscription', 'cus_' || substr(gen_random_uuid()::text, 1, 14), 'recorded', null, now());`;

/** Signed events to the real route, until they are durable, against inserts of the same row by pgbench. */
export const webhook: Part = {
  name: 'webhook',
  title: 'Events made durable',
  measure: async context => {
    const { stage, options, say } = context;
    const { agencies, properties, pairs, connections, seconds } = options.sizes;
    const name = await stage.seeded(agencies, properties);
    const { url } = await startReeve(context, name, 'reeve-webhook');
    const secret = stage.state.stripeWebhookSecret;
    const load = { url, path: '/webhooks/stripe', method: 'POST' as const, tokenPrefix: '', sessions: 0, connections };
    const ours = async () => (await runLoad({ ...load, seconds, warmUpSeconds: 0, webhookSecret: secret })).perSecond;
    const pgbench = await serverProgram('pgbench');
    const theirs = () => (pgbench ? byPgbench(context, pgbench, name) : byClients(context, name));
    for (const warmUp of [ours, theirs]) await warmUp();
    const measured = await pairedRounds(pairs, ours, theirs);
    for (const pair of measured) say(`route ${pair.ours.toFixed(0)}/s, insert ${pair.theirs.toFixed(0)}/s`);
    await connected(stage.adminUrl(name), client => client.query('truncate outbox, stripe_event'));
    const against = pgbench ? 'pgbench INSERT of the same row' : 'node + pg INSERT of the same row (no pgbench here)';
    const note = `${connections} at once, durable commits. The route also checks the signature and commits an audit row and a wake in the outbox; Temporal is away, so that wakes wait`;
    const words = { what: 'webhook durable, events', against, goal: atLeast(0.5), unit: '/s', note };
    return [rowOf(words, measured, perSecond => perSecond)];
  },
};

async function byPgbench({ stage, options }: PartContext, program: string, database: string): Promise<number> {
  const { connections, seconds } = options.sizes;
  const folder = await mkdtemp(join(tmpdir(), 'reeve-bench-'));
  try {
    const script = join(folder, 'insert.sql');
    await writeFile(script, insert.replaceAll('\n', ' '));
    const url = new URL(stage.roleUrl(database, 'reeve_platform'));
    const env = { ...process.env, PGPASSWORD: decodeURIComponent(url.password) };
    const place = ['-h', url.hostname, '-p', url.port, '-U', url.username];
    const how = ['-n', '-M', 'prepared', '-c', String(connections), '-j', '2', '-T', String(seconds), '-f', script];
    const output = await runProgram(program, [...place, ...how, database], { env });
    const tps = /^tps = ([\d.]+)/m.exec(output)?.[1];
    if (!tps) throw new Error(`pgbench said no rate:\n${output}`);
    return Number(tps);
  } finally {
    if (existsSync(folder)) await rm(folder, { recursive: true });
  }
}

async function byClients({ stage, options }: PartContext, database: string): Promise<number> {
  const { connections, seconds } = options.sizes;
  const pool = new pg.Pool({ connectionString: stage.roleUrl(database, 'reeve_platform'), max: connections });
  try {
    return await manyAtOnce(connections, seconds * 1_000, () => pool.query({ name: 'insert', text: insert }));
  } finally {
    await pool.end();
  }
}
