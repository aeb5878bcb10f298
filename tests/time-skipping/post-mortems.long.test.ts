import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addAction } from '../../src/incidents/add-action.ts';
import { eventually } from '../billing/support/world.ts';
import { createSkippingWorld, day, hour, type SkippingWorld } from './support/world.ts';

describe('after an incident, at true length', () => {
  let skipping: SkippingWorld;
  beforeAll(async () => {
    skipping = await createSkippingWorld();
  }, 120_000);
  afterAll(() => skipping?.close(), 60_000);

  it('[A3] readers are reminded every two days, owners a week and a day before and every three days after', async () => {
    const { server, world, second, as, kinds, count, quiet, letsPass } = skipping;
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
