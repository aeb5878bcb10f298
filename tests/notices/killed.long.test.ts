import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openDatabase } from '../../infra/database/database.ts';
import { incidentPolicy } from '../../src/incidents/incident-policy.ts';
import { openIncident } from '../../src/incidents/open-incident.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { jsonb } from '../../src/kernel/jsonb.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { approveNotice } from '../../src/notices/approve-notice.ts';
import { eventually } from '../billing/support/world.ts';
import { insertAgency, insertMembers, insertOperator } from '../support/http/people.ts';
import { createStack, type Stack } from '../support/stack.ts';

type Row = Record<string, unknown>;

/** Real processes, killed as a machine that loses its power would. */
describe('a worker killed while it notifies an agency', () => {
  let stack: Stack;
  let pool: pg.Pool;
  let database: Awaited<ReturnType<typeof openDatabase>>;
  beforeAll(async () => {
    stack = await createStack();
    pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
    database = await openDatabase({
      url: new URL(stack.database.url),
      passwords: { reeve_platform: stack.database.rolePasswords.reeve_platform },
      poolMax: 2,
      applicationName: 'reeve tests',
      auditMac: message => createHmac('sha256', 'x').update(message).digest(),
    });
    for (const name of ['sandbox', 'api', 'worker'] as const) await stack.start(name);
  }, 120_000);
  afterAll(async () => {
    await database?.close();
    await pool?.end();
    await stack?.stop();
  });

  const rows = async <R extends Row = Row>(sql: string, values: unknown[] = []) =>
    (await pool.query<R>(sql, values)).rows;
  const by = <T>(id: string, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'tests', work, { actor: { kind: 'operator', id } });

  it('[A4] is followed by another one: one notice, one row for each recipient', async () => {
    const people = [await insertOperator(rows), await insertOperator(rows)] as const;
    const { agencyId } = await insertAgency(rows);
    const { admin } = await insertMembers(rows, agencyId);
    const incidentId = await by(people[0].personId, async unit => {
      const { id } = await openIncident(unit, {
        ...{ title: 'x', summary: 'Names were read.', source: 'person', severity: 'sev3', severityRule: 'manual' },
        ...{ severityReason: 'x', policy: incidentPolicy },
      });
      const now = new Date().toISOString();
      await unit.sql.updateTable('incident').set({ aware_at: now, verified_at: now }).where('id', '=', id).execute();
      await unit.sql
        .insertInto('affected_agency')
        .values({
          ...{ id: uuid7(), incident_id: id, for_agency: agencyId, state: 'confirmed', decided_at: now },
          ...{ basis: jsonb({}), data_categories: [] },
        })
        .execute();
      return id;
    });
    const kill = async () => {
      const worker = stack.running.get('worker');
      process.kill(Number(worker?.pid), 'SIGKILL');
      await worker?.ended;
    };
    const find = async () => (await rows('select * from breach_notice where incident_id = $1', [incidentId]))[0];
    const draft = await eventually('a draft', find, 60_000);
    await kill();
    const [noticeId, sha256] = [String(draft['id']), String(draft['sha256'])];
    for (const { personId } of people)
      await by(personId, unit => approveNotice(unit, { incidentId, noticeId }, { sha256 }));
    await stack.start('worker');
    await eventually('it is sent', async () => (await find())?.['state'] === 'sent', 60_000);
    await kill();
    await stack.start('worker');
    const delivery = async () =>
      rows('select state, message_id from breach_notice_delivery where notice_id = $1', [noticeId]);
    await eventually('it is accepted', async () => (await delivery())[0]?.['state'] === 'accepted', 90_000);
    expect(await delivery()).toHaveLength(1);
    expect(await rows('select id from breach_notice where incident_id = $1', [incidentId])).toHaveLength(1);
    const sent = await rows(`select id from incident_event where incident_id = $1 and kind = 'notice_sent'`, [
      incidentId,
    ]);
    expect(sent).toHaveLength(1);
    expect(admin.membershipId).not.toBeNull();
  }, 240_000);
});
