import type { ReeveClient } from '../../../../api/client/index.ts';
import { addDays } from '../../../../src/agencies/agency-day.ts';
import { addLeases } from './add-leases.ts';
import { addPaperwork } from './add-paperwork.ts';
import { dice } from './dice.ts';
import { planContacts } from './plan-contacts.ts';
import { planLeases } from './plan-leases.ts';
import { type PlannedOwners, planOwners, planProperties } from './plan-properties.ts';
import { done, few, unlessDone } from './steps.ts';

/**
 * A believable agency through the API: 80 properties with owners, 120 contacts, two years of leases in every state,
 * notes, tasks and tags. The same at every run for the same day. Repeatable while the keys are kept, 24 hours.
 */
export async function furnish(reeve: ReeveClient, today: string, say: (what: string) => void): Promise<void> {
  const roll = dice(20_261_122);
  const { contacts: people, owners, renters } = planContacts(roll);
  const places = planProperties(roll);
  const shares = places.map(() => planOwners(roll, owners));
  const stories = places.map(({ bedrooms }, property) => planLeases(roll, today, { property, bedrooms, renters }));
  const key = (what: string) => `demo-${today}-${what}`;

  say(`adding ${people.length} contacts`);
  const contacts = await few(people, async (body, at) => {
    const params = { header: { 'Idempotency-Key': key(`contact-${at}`) } };
    return (await done(reeve.POST('/v1/contacts', { params, body }))).data.id;
  });
  say(`adding ${places.length} properties`);
  const properties = await few(places, async (body, at) => {
    const params = { header: { 'Idempotency-Key': key(`property-${at}`) } };
    const { data, etag } = await done(reeve.POST('/v1/properties', { params, body }));
    await own(reeve, { propertyId: data.id, etag, shares: shares[at] ?? [], contacts, fromOn: addDays(today, -800) });
    return data.id;
  });
  const ids = { contacts, properties };
  say(`adding ${stories.flat().length} leases`);
  await addLeases(reeve, stories, { ids, today, key });
  say('adding notes, tasks and tags');
  await addPaperwork(reeve, ids, { today, key, roll });
}

type Owning = { propertyId: string; etag: string; shares: PlannedOwners; contacts: readonly string[]; fromOn: string };

const own = (reeve: ReeveClient, { propertyId, etag, shares, contacts, fromOn }: Owning) =>
  unlessDone(
    reeve.PUT('/v1/properties/{propertyId}/owners', {
      params: { path: { propertyId }, header: { 'If-Match': etag } },
      body: { fromOn, owners: shares.map(({ contact, share }) => ({ contactId: contacts[contact] ?? '', share })) },
    }),
  );
