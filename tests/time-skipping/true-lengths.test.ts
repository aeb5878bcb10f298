import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldPerson } from '../../api/http/world.ts';
import { addAction } from '../../src/incidents/add-action.ts';
import { setInstant } from '../../src/incidents/set-instant.ts';
import { verifyIncident } from '../../src/incidents/verify-incident.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { jsonb } from '../../src/kernel/jsonb.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { addAffectedAgency } from '../../src/notices/add-affected-agency.ts';
import { approveNotice } from '../../src/notices/approve-notice.ts';
import { decideAffectedAgency } from '../../src/notices/decide-affected-agency.ts';
import { acknowledgeIncident } from '../../src/paging/acknowledge-incident.ts';
import type { EscalationLevel } from '../../src/paging/escalation-policy.entity.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { insertOperator } from '../support/http/people.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { type SkippingServer, startSkippingServer } from '../support/time-skipping.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('at true length, with time that is skipped', () => {
  let server: SkippingServer;
  let at: BillingWorld;
  let world: TestWorld;
  let second: WorldPerson;
  beforeAll(async () => {
    server = await startSkippingServer();
    at = await createBillingWorld({ events: false, temporal: server });
    world = await createWorld(at.open, at.api.deps);
    second = await insertOperator(at.admin);
  }, 120_000);
  afterAll(async () => {
    await at?.close();
    await server?.stop();
  }, 60_000);

  const as = <T>({ personId }: WorldPerson, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(at.open.database, 'incidents', 'test', work, { actor: { kind: 'operator', id: personId } });
  const kinds = async (incidentId: string, kind: string, where = 'true') =>
    (
      await at.admin(`select facts from incident_event where incident_id = $1 and kind = $2 and ${where}`, [
        incidentId,
        kind,
      ])
    ).map(row => row['facts'] as Record<string, unknown>);
  const count = (table: string, where: string, values: unknown[]) =>
    at.admin(`select count(*)::int as n from ${table} where ${where}`, values).then(rows => Number(rows[0]?.['n']));
  /** Ends what would page and remind through all the time that is skipped: rows as closing leaves them, and a wake. */
  const quiet = async (incidentId: string) => {
    await at.admin(`update incident set phase = 'closed', outcome = 'resolved', closed_at = now() where id = $1`, [
      incidentId,
    ]);
    const rounds = await at.admin(
      `update page_round set state = 'ended', ended_at = now() where incident_id = $1 returning id`,
      [incidentId],
    );
    const runs = [`respond-to-incident/${incidentId}`, ...rounds.map(row => `page-on-call/${row['id']}`)];
    for (const run of runs) {
      const handle = at.client.workflow.getHandle(`platform/${run}`);
      await eventually('the run is there', () => handle.describe().catch(() => null));
      await handle.signal('wake').catch(() => undefined);
      await eventually('the run ends', async () => (await handle.describe()).status.name !== 'RUNNING');
    }
  };
  const letsPass = async (ms: number, what: string, look: () => Promise<unknown>) => {
    await server.skip(ms);
    await eventually(what, async () => Boolean(await look()));
  };

  it('[A4] an agency is told, reminded and called, and its 72 hours end when the law says', async () => {
    const other = await createWorld(at.open, at.api.deps);
    const { incidentId, version } = await world.newIncident({
      ...{ severity: 'sev4', phase: 'contain', commanderId: world.operator.personId },
    });
    const { personId } = world.operator;
    await as(world.operator, unit => acknowledgeIncident(unit, { incidentId, personId, via: 'api' }));
    await as(world.operator, async unit => {
      await verifyIncident(unit, { incidentId, version }, { statement: 'two agencies, contact details' });
      for (const agencyId of [world.agencyId, other.agencyId]) {
        const details = { dataCategories: ['contact_details' as const], peopleAffected: 12, recordsAffected: 12 };
        const row = await addAffectedAgency(unit, { incidentId, agencyId, reason: 'their sessions', ...details });
        const decision = { decision: 'confirmed' as const, reason: 'seen in the audit log' };
        await decideAffectedAgency(unit, { incidentId, affectedId: row.id, version: row.version }, decision);
      }
    });
    const drafts = await eventually('drafts', async () => {
      const rows = await at.admin(`select id, sha256 from breach_notice where incident_id = $1`, [incidentId]);
      return rows.length === 2 && rows;
    });
    for (const draft of drafts)
      for (const approver of [world.operator, second])
        await as(approver, unit =>
          approveNotice(unit, { incidentId, noticeId: String(draft['id']) }, { sha256: String(draft['sha256']) }),
        );
    const sent = `incident_id = $1 and state = 'sent'`;
    await eventually('both are sent', async () => (await count('breach_notice', sent, [incidentId])) === 2);
    const mails = (reminder: number) =>
      count(
        'breach_notice_delivery',
        `reminder = $2 and state = 'accepted' and notice_id in (select id from breach_notice where incident_id = $1)`,
        [incidentId, reminder],
      );
    await eventually('both are delivered', async () => (await mails(0)) >= 2);
    expect(await mails(1)).toBe(0);
    await letsPass(3.5 * hour, 'nothing yet', async () => (await mails(1)) === 0);
    await letsPass(hour, 'first reminders', async () => (await mails(1)) >= 2);
    await letsPass(8 * hour, 'second reminders', async () => (await mails(2)) >= 2);
    await letsPass(12 * hour, 'third reminders', async () => (await mails(3)) >= 2);
    const calls = () =>
      count(
        'operator_task',
        `kind like '%call%' and subject_id in (select id::text from breach_notice where incident_id = $1)`,
        [incidentId],
      );
    await letsPass(12 * hour, 'two calls to make', async () => (await calls()) === 2);
    const gdpr = `facts->>'clock' = 'gdpr_33_authority'`;
    await letsPass(13 * hour, 'a warning', async () => (await kinds(incidentId, 'clock_warned', gdpr)).length === 2);
    expect(await kinds(incidentId, 'clock_overdue', gdpr)).toEqual([]);
    await letsPass(
      24 * hour,
      'the 72 hours end',
      async () => (await kinds(incidentId, 'clock_overdue', gdpr)).length === 2,
    );
    const tasks = `kind = 'clock_overdue' and subject_id = $1`;
    expect(await count('operator_task', tasks, [incidentId])).toBeGreaterThanOrEqual(1);
    await quiet(incidentId);
  }, 240_000);

  it('[A4] the 30 days of an Australian assessment are warned of a week before they end', async () => {
    const australian = await createWorld(at.open, at.api.deps);
    await at.admin(`update agency set country = 'AU', time_zone = 'Australia/Sydney' where id = $1`, [
      australian.agencyId,
    ]);
    const commanderId = world.operator.personId;
    const { incidentId, version } = await world.newIncident({ severity: 'sev4', phase: 'contain', commanderId });
    await as(world.operator, async unit => {
      await acknowledgeIncident(unit, { incidentId, personId: commanderId, via: 'api' });
      const aware = { instant: 'aware' as const, at: new Date().toISOString(), reason: 'enough to suspect' };
      await setInstant(unit, { incidentId, version }, aware);
      const agency = { agencyId: australian.agencyId, reason: 'their sessions' };
      const row = await addAffectedAgency(unit, { incidentId, ...agency });
      const decision = { decision: 'confirmed' as const, reason: 'seen in the audit log' };
      await decideAffectedAgency(unit, { incidentId, affectedId: row.id, version: row.version }, decision);
    });
    const ndb = `facts->>'clock' = 'ndb_assessment'`;
    const told = (kind: string) => kinds(incidentId, kind, ndb).then(lines => lines.length);
    await eventually('the clock runs', async () => (await told('clock_started')) === 1);
    await letsPass(22.9 * day, 'nothing yet', async () => (await told('clock_warned')) === 0);
    await letsPass(0.2 * day, 'a warning', async () => (await told('clock_warned')) === 1);
    await letsPass(6.8 * day, 'it still runs', async () => (await told('clock_overdue')) === 0);
    await letsPass(0.2 * day, 'the 30 days end', async () => (await told('clock_overdue')) === 1);
    const tasks = `kind = 'clock_overdue' and subject_id = $1`;
    await eventually('a task', async () => (await count('operator_task', tasks, [incidentId])) >= 1);
    await quiet(incidentId);
  }, 240_000);

  it('[A2] pages repeat after five minutes, and the next person is asked after fifteen', async () => {
    const [ada, bob] = [await insertOperator(at.admin), await insertOperator(at.admin)];
    const level = (person: WorldPerson): EscalationLevel => ({
      ...{ targets: [{ kind: 'person', personId: person.personId }], channels: ['mail'] },
      ...{ repeatAfterMs: 5 * minute, times: 3, nextAfterMs: 15 * minute },
    });
    await as(world.operator, async unit => {
      await unit.sql.updateTable('escalation_policy').set({ in_force: false }).execute();
      const row = { id: uuid7(), name: 'true', levels: jsonb([level(ada), level(bob)]), in_force: true };
      await unit.sql.insertInto('escalation_policy').values(row).execute();
    });
    const { incidentId } = await world.newIncident({ severity: 'sev3' });
    const pages = (person: WorldPerson) =>
      count('page', `incident_id = $1 and person_id = $2 and state = 'sent'`, [incidentId, person.personId]);
    await eventually('the first page', async () => (await pages(ada)) === 1);
    await letsPass(4 * minute, 'no second yet', async () => (await pages(ada)) === 1);
    await letsPass(2 * minute, 'the second', async () => (await pages(ada)) === 2);
    await letsPass(5 * minute, 'the third', async () => (await pages(ada)) === 3);
    expect(await pages(bob)).toBe(0);
    await letsPass(5 * minute, 'the next person', async () => (await pages(bob)) === 1);
    expect(await pages(ada)).toBe(3);
    await quiet(incidentId);
  }, 120_000);

  it('[A3] readers are reminded every two days, owners a week and a day before and every three days after', async () => {
    const { incidentId } = await world.newPostMortem('published');
    await quiet(incidentId);
    const reminders = () =>
      kinds(incidentId, 'reminder_sent', `facts->>'about' = 'post_mortem' and facts->>'reminder' <> '0'`).then(
        all => all.length,
      );
    await eventually(
      'both are mailed',
      async () => (await kinds(incidentId, 'reminder_sent', `facts->>'reminder' = '0'`)).length === 2,
    );
    await letsPass(47 * hour, 'none yet', async () => (await reminders()) === 0);
    await letsPass(2 * hour, 'both are reminded', async () => (await reminders()) === 2);
    await letsPass(2 * day, 'and again', async () => (await reminders()) === 4);
    const dueAt = new Date((await server.nowMs()) + 10 * day).toISOString();
    const action = { incidentId, title: 'Rotate tokens', ownerId: second.personId, dueAt };
    const actionId = await as(world.operator, unit => addAction(unit, action));
    const sent = () =>
      count('incident_event', `incident_id = $1 and kind = 'reminder_sent' and facts->>'actionId' = $2`, [
        incidentId,
        actionId,
      ]);
    await letsPass(2 * day, 'none yet', async () => (await sent()) === 0);
    await letsPass(1.5 * day, 'a week before', async () => (await sent()) === 1);
    await letsPass(6 * day, 'a day before', async () => (await sent()) === 2);
    await letsPass(day, 'due', async () => (await sent()) === 3);
    await letsPass(3 * day, 'overdue', async () => (await sent()) === 4);
    const task = () => count('operator_task', `kind = 'action_overdue' and subject_id = $1`, [actionId]);
    expect(await task()).toBe(0);
    await letsPass(12 * day, 'a task', async () => (await task()) === 1);
  }, 120_000);
});
