import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { lockName } from '../../src/kernel/lock-name.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { eventually } from '../billing/support/world.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';

let open: OpenTestDatabase;
beforeAll(async () => {
  open = await openTestDatabase(4);
});
afterAll(() => open.close());

const unit = <T>(work: (unit: PlatformUnit) => Promise<T>) => acrossAgencies(open.database, 'incidents', 'tests', work);
const locks = async (which: 'granted' | 'not granted') =>
  (
    await open.admin(
      `select 1 from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and ${which} and d.datname = current_database()`,
    )
  ).length;

describe('a name that is locked', () => {
  it('is held until the unit is over, by one at a time; other names are free meanwhile', async () => {
    const took: string[] = [];
    let letGo = () => {};
    const first = unit(async one => {
      await lockName(one, 'tests/one');
      await new Promise<void>(resolve => {
        letGo = resolve;
      });
      await lockName(one, 'tests/one');
      took.push('first');
    });
    await eventually('the first one has it', async () => (await locks('granted')) === 1);
    const second = unit(async other => {
      await lockName(other, 'tests/one');
      took.push('second');
    });
    await eventually('the second one waits', async () => (await locks('not granted')) === 1);
    await unit(other => lockName(other, 'tests/two'));
    letGo();
    await Promise.all([first, second]);
    expect(took).toEqual(['first', 'second']);
  });
});
