import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { verifyIncident } from '../../src/incidents/verify-incident.ts';
import { addAffectedAgency } from '../../src/notices/add-affected-agency.ts';
import { decideAffectedAgency } from '../../src/notices/decide-affected-agency.ts';
import { acknowledgeIncident } from '../../src/paging/acknowledge-incident.ts';
import { eventually } from '../billing/support/world.ts';
import { createWorld } from '../support/http/world.ts';
import { createSkippingWorld, day, type SkippingWorld } from './support/world.ts';

describe('assessing a breach, at true length', () => {
  let skipping: SkippingWorld;
  beforeAll(async () => {
    skipping = await createSkippingWorld();
  }, 120_000);
  afterAll(() => skipping?.close(), 60_000);

  it('[A4] the 30 days of an Australian assessment are warned of a week before they end', async () => {
    const { at, world, as, kinds, count, quiet, letsPass } = skipping;
    const australian = await createWorld(at.open, at.api.deps);
    await at.admin(`update agency set country = 'AU', time_zone = 'Australia/Sydney' where id = $1`, [
      australian.agencyId,
    ]);
    const commanderId = world.operator.personId;
    const { incidentId, version } = await world.newIncident({ severity: 'sev4', phase: 'contain', commanderId });
    await as(world.operator, async unit => {
      await acknowledgeIncident(unit, { incidentId, personId: commanderId, via: 'api' });
      await verifyIncident(unit, { incidentId, version }, { statement: 'contact details of one agency' });
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
  }, 300_000);
});
