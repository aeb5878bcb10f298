import type { ReeveClient } from '../../../../api/client/index.ts';
import { addDays } from '../../../../src/agencies/agency-day.ts';
import type { Dice } from './dice.ts';
import { done, few } from './steps.ts';

const notes = [
  'Key is with the neighbour at number 12; call before coming.',
  'Owner prefers messages to calls, and answers on Sundays.',
  'Hot water system replaced; warranty card is in the documents.',
  'Renters asked for a second parking permit; council form sent.',
  'Smoke alarms tested, all fine. Next test in twelve months.',
  'Strata by-laws changed: no washing on the balcony rail.',
  'Garden is done on the first Tuesday of the month.',
] as const;
const tasks = [
  'Call the plumber about the kitchen tap',
  'Send the rent review letter',
  'Arrange the outgoing inspection',
  'Ask the owner about new carpet',
  'Renew the landlord insurance reminder',
  'Collect the second set of keys',
] as const;
const tags = ['Pets allowed', 'Strata', 'Renovation due', 'Short notice', 'Premium', 'Garden'] as const;

/** Notes on every other property, tasks around today, six tags on a few properties each. */
export async function addPaperwork(
  reeve: ReeveClient,
  { properties }: { properties: readonly string[] },
  { today, key, roll }: { today: string; key: (what: string) => string; roll: Dice },
): Promise<void> {
  const header = (what: string) => ({ header: { 'Idempotency-Key': key(what) } });
  const noted = properties.filter((_, at) => at % 2 === 0).map(id => ({ id, body: roll.pick(notes) }));
  await few(noted, ({ id, body }, at) =>
    done(reeve.POST('/v1/notes', { params: header(`note-${at}`), body: { subject: { type: 'property', id }, body } })),
  );
  const planned = properties
    .filter((_, at) => at % 4 === 1)
    .map(id => ({
      title: roll.pick(tasks),
      dueOn: addDays(today, roll.between(-10, 40)),
      subject: { type: 'property', id } as const,
    }));
  await few(planned, (body, at) => done(reeve.POST('/v1/tasks', { params: header(`task-${at}`), body })));
  await few(tags, async (name, nth) => {
    const { data } = await done(reeve.POST('/v1/tags', { params: header(`tag-${nth}`), body: { name } }));
    const add = properties.filter((_, at) => at % 11 === nth).map(id => ({ type: 'property' as const, id }));
    const params = { path: { tagId: data.id }, ...header(`tag-links-${nth}`) };
    await done(reeve.POST('/v1/tags/{tagId}/links', { params, body: { add } }));
  });
}
