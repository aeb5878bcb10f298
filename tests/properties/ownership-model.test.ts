import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/agencies/agency-day.ts';
import { served } from '../support/http/served.ts';

/** Owners are set again and again, in any order of days; what holds on each day is compared with a list in memory. */
const at = served({ poolMax: 2 });
const contacts: string[] = [];
type Said = { fromOn: string; owners: number[] };

beforeAll(async () => {
  for (let count = 0; count < 4; count += 1) contacts.push((await at.world.newContact()).contactId);
});

const said: fc.Arbitrary<Said> = fc.record({
  fromOn: fc.integer({ min: 0, max: 12 }).map(day => addDays('2025-01-01', day)),
  owners: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
});

/** What was said for a day and later is replaced by what is said of that day. */
const holdingOn = (history: readonly Said[], day: string): number[] => {
  const kept = history.reduce<Said[]>((all, next) => [...all.filter(({ fromOn }) => fromOn < next.fromOn), next], []);
  return (kept.findLast(({ fromOn }) => fromOn <= day)?.owners ?? []).toSorted();
};

describe('owners that are set again and again', () => {
  it('are on each day those that were said last, with shares that sum to one, and see it in the portal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 5 }), async history => {
        const { propertyId } = await at.world.newProperty();
        for (const { fromOn, owners } of history)
          await at.world.own(
            propertyId,
            owners.map(owner => contacts[owner] ?? ''),
            fromOn,
          );
        for (let day = '2024-12-31'; day < '2025-01-15'; day = addDays(day, 1))
          expect([day, await keptOn(propertyId, day)]).toEqual([day, expectedOn(history, day)]);
      }),
      { numRuns: 12 },
    );
  });
});

function expectedOn(history: readonly Said[], day: string) {
  const owners = holdingOn(history, day);
  return { owners, seenBy: owners, sum: owners.length > 0 ? 1 : null };
}

async function keptOn(propertyId: string, day: string) {
  const holding = async (table: string, from: string, to: string, more: string) => {
    const rows = await at.open.admin<{ contact_id: string; share: number }>(
      `select contact_id, ${more} from ${table} where property_id = $1 and $2::date between ${from} and coalesce(${to}, 'infinity')`,
      [propertyId, day],
    );
    return { owners: rows.map(row => contacts.indexOf(row.contact_id)).toSorted(), rows };
  };
  const owned = await holding('property_owner', 'from_on', 'to_on', 'parts::float / whole as share');
  const seen = await holding('portal_scope', 'valid_from', 'valid_to', '0 as share');
  const sum = owned.rows.reduce((total, { share }) => total + share, 0);
  return { owners: owned.owners, seenBy: seen.owners, sum: owned.rows.length > 0 ? Math.round(sum * 1e9) / 1e9 : null };
}
