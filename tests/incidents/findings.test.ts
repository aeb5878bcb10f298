import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createIntegrityActivities } from '../../activities/incidents/integrity.activities.ts';
import { withRun } from '../../activities/kernel/current-run.ts';
import { createDatabaseWatch } from '../../infra/database/guard/guard.ts';
import { guardDatabase } from '../../infra/database/guarded-database.ts';
import { reportRefusal } from '../../infra/database/report-refusal.ts';
import { reportIsolation } from '../../infra/evidence/report-isolation.ts';
import { reportFinding } from '../../src/incidents/report-finding.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';

let open: OpenTestDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
});
afterAll(() => open.close());

const run = {
  ...{ workflowId: 'platform/guard-database/x', runId: 'r', executionId: 'r', kind: 'guard-database', generation: '' },
  ...{ scope: { kind: 'platform' as const }, attempt: 1 },
};
const steps = () =>
  createIntegrityActivities({ database: open.database, databaseWatch: createDatabaseWatch(open.database) });
const guard = () => withRun(run, () => steps().guardDatabase());
type Incident = { id: string; title: string; severity: string; source: string; severity_rule: string };
const openIncidents = () =>
  open.admin<Incident>(
    `select id, title, severity, source, severity_rule from incident where phase <> 'closed' order by number`,
  );
const alertsOf = (incidentId: string) =>
  open.admin<{ title: string; state: string; count: number }>(
    'select title, state, count from alert where incident_id = $1 order by title',
    [incidentId],
  );
const settle = () =>
  open.admin(`update incident set phase = 'closed', outcome = 'not_an_incident', closed_at = now()
    where phase <> 'closed'`);
const rounds = (incidentId: string) =>
  open.admin<{ reason: string }>('select reason from page_round where incident_id = $1 order by created_at', [
    incidentId,
  ]);

const [unforced, forced] = [
  'alter table property no force row level security',
  'alter table property force row level security',
];

describe('[A1] what the guard finds while processes serve', () => {
  beforeEach(settle);

  it('is nothing where nothing is wrong', async () => {
    expect([await guard(), await openIncidents()]).toEqual([0, []]);
  });

  it('is one incident however much it is, joined while it stays, and resolved in it once it is mended', async () => {
    const strays = Array.from({ length: 14 }, (_, at) => `stray_${at}`);
    await open.admin(strays.map(name => `create table ${name} (id int)`).join(';'));
    await open.admin(unforced);
    try {
      expect([await guard(), await guard()]).toEqual([15, 15]);
    } finally {
      await open.admin(`drop table ${strays.join(', ')}; ${forced}`);
    }
    const incidents = await openIncidents();
    expect(incidents).toEqual([
      {
        ...{ id: expect.any(String), title: 'The database is not what Reeve relies on', source: 'finding' },
        ...{ severity: 'sev1', severity_rule: 'finding-unprotected-rows@1' },
      },
    ]);
    const [{ id } = { id: '' }] = incidents;
    const alerts = await alertsOf(id);
    expect([alerts.length, new Set(alerts.map(({ count }) => count))]).toEqual([15, new Set([2])]);
    expect(alerts[0]).toEqual({ title: 'property: row-level security is not forced', state: 'firing', count: 2 });
    const other = await acrossAgencies(open.database, 'incidents', 'tests', unit =>
      reportFinding(unit, { fingerprint: 'other', title: 'Another', severity: 'sev3', rule: 'schedule-missed@1' }),
    );
    expect(other).not.toBe(id);
    expect(await guard()).toBe(0);
    expect((await openIncidents()).map(each => each.id)).toEqual([id, other]);
    expect(new Set((await alertsOf(id)).map(({ state }) => state))).toEqual(new Set(['resolved']));
    expect((await rounds(id)).map(({ reason }) => reason)).toEqual(['opened']);
  });

  it('raises the severity, and so pages again, when what is found next is worse', async () => {
    await open.admin('create table stray (id int)');
    try {
      await guard();
      expect(await openIncidents()).toMatchObject([{ severity: 'sev3', severity_rule: 'finding-unregistered@1' }]);
      await open.admin(unforced);
      await guard();
    } finally {
      await open.admin(`drop table stray; ${forced}`);
    }
    const [incident] = await openIncidents();
    expect(incident).toMatchObject({ severity: 'sev1', severity_rule: 'finding-unprotected-rows@1' });
    const lines = await open.admin(
      `select facts from incident_event where incident_id = $1 and kind = 'severity_changed'`,
      [incident?.id],
    );
    expect(lines).toMatchObject([{ facts: { from: 'sev3', to: 'sev1', rule: 'finding-unprotected-rows@1' } }]);
    await guard();
  });

  it('goes on in the incident that it was merged into, and in a new one once that is closed', async () => {
    await open.admin('create table stray (id int)');
    try {
      await guard();
      const [first] = await openIncidents();
      const into = await acrossAgencies(open.database, 'incidents', 'tests', unit =>
        reportFinding(unit, { fingerprint: uuid7(), title: 'Same', severity: 'sev3', rule: 'schedule-missed@1' }),
      );
      await open.admin(
        `update incident set phase = 'closed', outcome = 'merged', merged_into = $2, closed_at = now() where id = $1`,
        [first?.id, into],
      );
      await open.admin(unforced);
      await guard();
      expect((await openIncidents()).map(({ id, severity }) => [id, severity])).toEqual([[into, 'sev1']]);
      await settle();
      await guard();
      expect(await openIncidents()).toMatchObject([{ title: 'The database is not what Reeve relies on' }]);
    } finally {
      await open.admin(`drop table if exists stray; ${forced}`);
    }
    await guard();
  });

  it('holds rows that a unit of no agency is shown', async () => {
    await open.admin(
      `insert into agency (id, name, country, time_zone, region, state) values ($1, 'A', 'IE', 'Europe/Dublin', 'eu-west-1', 'active')`,
      [uuid7()],
    );
    expect(await guard()).toBe(0);
    await open.admin('create policy wide on agency to reeve_app using (true)');
    try {
      expect(await guard()).toBe(2);
    } finally {
      await open.admin('drop policy wide on agency');
    }
    const [incident] = await openIncidents();
    expect(incident?.severity).toBe('sev1');
    expect((await alertsOf(incident?.id ?? '')).map(({ title }) => title)).toEqual([
      'agency: a second permissive policy widens what reeve_app sees',
      'agency: a unit of no agency is shown rows',
    ]);
    await guard();
  });
});

describe('[A1] a process that refuses to start', () => {
  beforeEach(settle);
  const log = { error: (message: string) => void process.stderr.write(`${message}\n`) };

  it('leaves an incident, the same one however often it tries', async () => {
    await open.admin(unforced);
    try {
      for (let starts = 0; starts < 5; starts += 1) {
        const guarded = guardDatabase(open.database, { refused: reportRefusal(open.database, log) });
        await expect(guarded.untilGuarded(new AbortController().signal)).rejects.toThrow('row-level security');
        await expect(
          acrossAgencies(guarded.database, 'incidents', 'tests', async () => undefined),
        ).rejects.toMatchObject({ code: 'unavailable' });
      }
    } finally {
      await open.admin(forced);
    }
    const [incident, ...others] = await openIncidents();
    expect([incident?.severity, others]).toEqual(['sev1', []]);
    expect(await alertsOf(incident?.id ?? '')).toMatchObject([{ count: 5, state: 'firing' }]);
  });

  it('refuses all the same where no incident can be written', async () => {
    const told: string[] = [];
    await open.admin('revoke insert on alert from reeve_platform; create table stray (id int)');
    try {
      const refused = reportRefusal(open.database, { error: message => void told.push(message) });
      const guarded = guardDatabase(open.database, { refused });
      await expect(guarded.untilGuarded(new AbortController().signal)).rejects.toThrow('stray: is not registered');
    } finally {
      await open.admin('grant insert on alert to reeve_platform; drop table stray');
    }
    expect(told).toEqual(['no incident could be opened of what the guard found']);
    expect(await openIncidents()).toEqual([]);
  });
});

describe('[A1] what the isolation drill found', () => {
  beforeEach(settle);
  const folder = mkdtempSync(join(tmpdir(), 'reeve-drill-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const take = (record: unknown) => {
    const file = join(folder, 'isolation.json');
    writeFileSync(file, typeof record === 'string' ? record : JSON.stringify(record));
    return reportIsolation(open.database, file);
  };
  const path = `/v1/properties/${uuid7()}`;
  const record = {
    ...{ madeAt: '2026-11-01T00:00:00.000Z', code: { commit: 'abc' }, asked: 1000, leakCount: 2, seconds: 1 },
    leaks: [{ caller: 'staff of agency 1', asked: `GET ${path}`, status: 200, what: 'holds one of agency 2' }],
  };

  it('is an incident, once for each drill, however often its record is read and after the incident is closed', async () => {
    const opened = await take(record);
    expect(await openIncidents()).toMatchObject([
      { id: opened, source: 'finding', severity: 'sev2', severity_rule: 'finding-isolation-drill@1' },
    ]);
    expect(await take(record)).toBeNull();
    await settle();
    expect(await take(record)).toBeNull();
    expect(await openIncidents()).toEqual([]);
    expect(await take({ ...record, madeAt: '2026-11-02T00:00:00.000Z' })).toEqual(expect.any(String));
    const kept = await open.admin<{ content: unknown }>('select content from alert where incident_id = $1', [opened]);
    expect(kept).toMatchObject([{ content: { facts: { foreignRows: '2', routes: 'GET /v1/properties/{id}' } } }]);
  });

  it('is none where nothing leaked, or where the record is no record', async () => {
    for (const other of [{ ...record, madeAt: '2026-11-03T00:00:00.000Z', leakCount: 0, leaks: [] }, 'no json', {}])
      expect(await take(other)).toBeNull();
    expect(await reportIsolation(open.database, join(folder, 'missing.json'))).toBeNull();
    expect(await openIncidents()).toEqual([]);
  });
});
