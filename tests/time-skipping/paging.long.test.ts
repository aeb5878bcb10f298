import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldPerson } from '../../api/http/world.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { jsonb } from '../../src/kernel/jsonb.ts';
import type { EscalationLevel } from '../../src/paging/escalation-policy.entity.ts';
import { eventually } from '../billing/support/world.ts';
import { insertOperator } from '../support/http/people.ts';
import { createSkippingWorld, minute, type SkippingWorld } from './support/world.ts';

describe('paging, at true length', () => {
  let skipping: SkippingWorld;
  beforeAll(async () => {
    skipping = await createSkippingWorld();
  }, 120_000);
  afterAll(() => skipping?.close(), 60_000);

  it('[A2] pages repeat after five minutes, and the next person is asked after fifteen', async () => {
    const { at, world, as, count, quiet, letsPass } = skipping;
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
});
