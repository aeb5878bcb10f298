import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import pg from 'pg';
import { createAuditActivities } from '../../../activities/incidents/audit.activities.ts';
import { withRun } from '../../../activities/kernel/current-run.ts';
import { createAuditAnchors, createObjectStorage } from '../../../infra/storage/index.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../support/database.ts';
import { until } from '../../temporal/support/until.ts';

type Made = {
  open: OpenTestDatabase;
  storage: Awaited<ReturnType<typeof createObjectStorage>>;
  /** Whom the steps work for: with the keys of the test database, unless a test sets other ones. */
  database: Database;
  /** The name that the anchors of this test stand under. */
  chain: string;
};

const folderOptions = {
  ...{ s3Bucket: undefined, s3Region: undefined, s3Endpoint: undefined },
  ...{ s3AccessKeyId: undefined, s3SecretAccessKey: undefined },
};
const run = {
  ...{ workflowId: 'platform/verify-audit/x', runId: 'r', executionId: 'r', kind: 'verify-audit', generation: '' },
  ...{ scope: { kind: 'platform' as const }, attempt: 1 },
};

/** A database with an audit log, empty before each test of a file, and a folder with its anchors. */
export function auditLog() {
  const made = {} as Made;
  const folder = mkdtempSync(join(tmpdir(), 'reeve-anchors-'));
  beforeAll(async () => {
    made.open = await openTestDatabase();
    made.storage = await createObjectStorage({ storageFolder: folder, ...folderOptions });
  });
  afterAll(async () => {
    await made.open.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    Object.assign(made, { chain: uuid7(), database: made.open.database });
    await made.open.admin('truncate audit_event, audit_segment; delete from alert');
    await closeIncidents(made);
  });
  return Object.assign(made, stepsOf(made), superuserOf(made));
}

const closeIncidents = ({ open }: Made) =>
  open.admin(
    `update incident set phase = 'closed', outcome = 'not_an_incident', closed_at = now() where phase <> 'closed'`,
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What the product does with the log. */
function stepsOf(made: Made) {
  const anchors = () => createAuditAnchors(made.storage, made.chain);
  const steps = () => createAuditActivities({ database: made.database, auditAnchors: anchors() });
  const seal = () => withRun(run, () => steps().sealAudit());
  const page = (after: number | null) => withRun(run, () => steps().verifyAuditPage({ after }));
  const write = (...actions: string[]) =>
    acrossAgencies(made.database, 'incidents', 'tests', async unit => {
      const details = { zulu: 1, alpha: 'b', middle: null, flag: true };
      for (const action of actions) unit.audit({ action, subjectType: 'test', subjectId: null, details });
    });
  /** Transactions of other databases hold the horizon back as well. */
  const sealUntil = (query: string, values: unknown[] = []) =>
    until(async () => {
      await seal();
      return (await made.open.admin(query, values)).length > 0;
    });
  return {
    ...{ anchors, steps, seal, page, write },
    verify: async () => {
      const pages = [await page(null)];
      for (let last = pages[0]?.last ?? null; last !== null; last = pages.at(-1)?.last ?? null)
        pages.push(await page(last));
      return {
        looked: sum(pages.map(({ looked }) => looked)),
        found: sum(pages.map(({ found }) => found)),
        known: sum(pages.map(({ known }) => known)),
        changed: pages.flatMap(({ changed }) => changed),
        broken: pages.flatMap(({ broken }) => broken),
        missing: pages.flatMap(({ missing }) => missing),
      };
    },
    sealed: async (...actions: string[]) => {
      await write(...actions);
      await sealUntil(
        `select 1 from audit_event e join audit_segment s on e.txid >= s.from_txid and e.txid < s.until_txid
          where e.action = $1 and s.until_txid < 1000000000000000`,
        [actions[0]],
      );
    },
    /** Everything there is. */
    sealAll: () =>
      sealUntil(`select 1 where not exists (select 1 from audit_event
        where txid >= coalesce((select max(until_txid) from audit_segment), 0))`),
    /** Where the storage holds the anchor of a segment. */
    anchorKey: (number: number) =>
      `audit/${createHash('sha256').update(made.chain).digest('hex').slice(0, 16)}/${String(number).padStart(9, '0')}`,
  };
}

/** What somebody does who can rewrite the database, and what became of it. */
function superuserOf(made: Made) {
  const admin: OpenTestDatabase['admin'] = (...asked) => made.open.admin(...asked);
  return {
    closeIncidents: () => closeIncidents(made),
    openIncidents: () =>
      admin<{ id: string; title: string; severity: string; severity_rule: string; source: string }>(
        `select id, title, severity, severity_rule, source from incident where phase <> 'closed' order by number`,
      ),
    alerts: () =>
      admin<{ title: string; count: number; content: object }>(
        'select title, count, content from alert order by title',
      ),
    /** Does something while a transaction that has its number stays open, which holds sealing back. */
    whileHeldBack: async (work: () => Promise<void>): Promise<void> => {
      const holder = new pg.Client({ connectionString: made.open.test.adminUrl });
      await holder.connect();
      try {
        await holder.query('begin');
        await holder.query('select pg_current_xact_id()');
        await work();
      } finally {
        await holder.end();
      }
    },
    /** Takes rows out, to be put back. */
    take: (where: string) =>
      admin<{ row: unknown }>(`delete from ${where} returning to_jsonb(${where.split(' ')[0]}) as row`),
    putBack: async (table: string, rows: { row: unknown }[]) => {
      for (const { row } of rows)
        await admin(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
          JSON.stringify(row),
        ]);
    },
    remove: (action: string) => admin('delete from audit_event where action = $1', [action]),
    /** Puts in a row like another one, of which only this is different. */
    forge: (table: string, from: string, other: Record<string, unknown>) =>
      admin(
        `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || $1::jsonb)).* from ${table} t
          where ${from}`,
        [JSON.stringify({ id: uuid7(), ...other })],
      ),
  };
}
