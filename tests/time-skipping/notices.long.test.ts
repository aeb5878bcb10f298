import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyIncident } from '../../src/incidents/verify-incident.ts';
import { addAffectedAgency } from '../../src/notices/add-affected-agency.ts';
import { approveNotice } from '../../src/notices/approve-notice.ts';
import { decideAffectedAgency } from '../../src/notices/decide-affected-agency.ts';
import { acknowledgeIncident } from '../../src/paging/acknowledge-incident.ts';
import { eventually } from '../billing/support/world.ts';
import { createWorld } from '../support/http/world.ts';
import { createSkippingWorld, hour, type SkippingWorld } from './support/world.ts';

describe('telling an agency, at true length', () => {
  let skipping: SkippingWorld;
  beforeAll(async () => {
    skipping = await createSkippingWorld();
  }, 120_000);
  afterAll(() => skipping?.close(), 60_000);

  it('[A4] an agency is told, reminded and called, and its 72 hours end when the law says', async () => {
    const { at, world, second, as, kinds, count, quiet, letsPass } = skipping;
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
});
