import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assertGuarded, DatabaseNotGuarded } from '../../infra/database/guard/guard.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';

/** Each fault, how it is undone, and what the guard must say of it. */
const faults: { fault: string; plant: string; mend: string; says: RegExp }[] = [
  {
    fault: 'a table that nobody registered',
    plant: 'create table stray (id int)',
    mend: 'drop table stray',
    says: /stray: is not registered/,
  },
  {
    fault: 'a view',
    plant: 'create view peek as select * from property',
    mend: 'drop view peek',
    says: /peek: is not registered/,
  },
  {
    fault: 'a table without its policy',
    plant: 'alter policy agency on property rename to x; drop policy x on property',
    mend: `create policy agency on property to reeve_app using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    says: /property: no policy limits reeve_app/,
  },
  {
    fault: 'a policy that is not forced on the owner',
    plant: 'alter table property no force row level security',
    mend: 'alter table property force row level security',
    says: /property: row-level security is not forced/,
  },
  {
    fault: 'row-level security switched off',
    plant: 'alter table membership disable row level security',
    mend: 'alter table membership enable row level security',
    says: /membership: row-level security is not forced/,
  },
  {
    fault: 'a second policy that widens the first',
    plant: 'create policy wide on invitation using (true)',
    mend: 'drop policy wide on invitation',
    says: /invitation: a second permissive policy widens/,
  },
  {
    fault: 'operators let in without a grant',
    plant: 'create policy wide on property for select to reeve_operator using (true)',
    mend: 'drop policy wide on property',
    says: /property: policy wide shows operators rows without a grant/,
  },
  {
    fault: 'a privilege too many',
    plant: 'grant delete on property to reeve_app',
    mend: 'revoke delete on property from reeve_app',
    says: /unexpected grant: reeve_app may delete property/,
  },
  {
    fault: 'TRUNCATE, which no policy stops',
    plant: 'grant truncate on property to reeve_app',
    mend: 'revoke truncate on property from reeve_app',
    says: /unexpected grant: reeve_app may truncate property/,
  },
  {
    fault: 'a privilege on one column',
    plant: 'grant update (mac) on audit_event to reeve_app',
    mend: 'revoke update (mac) on audit_event from reeve_app',
    says: /reeve_app may update \(column\) audit_event/,
  },
  {
    fault: 'a privilege of everybody',
    plant: 'grant select on person to public',
    mend: 'revoke select on person from public',
    says: /unexpected grant: public may select person/,
  },
  {
    fault: 'a privilege missing',
    plant: 'revoke insert on outbox from reeve_app',
    mend: 'grant insert on outbox to reeve_app',
    says: /missing grant: reeve_app may insert outbox/,
  },
  {
    fault: 'a function with its owner’s rights',
    plant: `create function leak() returns bigint language sql security definer as 'select count(*) from property'; revoke execute on function leak() from public`,
    mend: 'drop function leak()',
    says: /public\.leak\(\): runs as its owner, unregistered/,
  },
  {
    fault: 'a definer function without its fixed search path',
    plant: 'alter function auth.open(bytea) reset search_path',
    mend: `alter function auth.open(bytea) set search_path = ''`,
    says: /auth\.open\(\): runs as its owner without a fixed search path/,
  },
  {
    fault: 'a function that everybody may execute',
    plant: 'grant execute on function auth.memberships_of(uuid) to public',
    mend: 'revoke execute on function auth.memberships_of(uuid) from public',
    says: /auth\.memberships_of\(\): everybody may execute it/,
  },
  {
    fault: 'a table that belongs to a serving role',
    plant: 'alter table evidence owner to reeve_platform',
    mend: 'alter table evidence owner to reeve_owner; revoke all on evidence from reeve_platform; grant select, insert on evidence to reeve_platform',
    says: /evidence: belongs to reeve_platform/,
  },
];

describe('[B2] the boot guard', () => {
  let opened: OpenTestDatabase;
  beforeAll(async () => {
    opened = await openTestDatabase();
  });
  afterAll(() => opened.close());

  const problems = async () => {
    try {
      await assertGuarded(opened.database);
      return [];
    } catch (error) {
      if (error instanceof DatabaseNotGuarded) return error.problems.map(({ text }) => text);
      throw error;
    }
  };

  it('accepts what the migrations make', async () => {
    expect(await problems()).toEqual([]);
  });

  it.each(faults)('refuses $fault, and accepts again once it is mended', async ({ plant, mend, says }) => {
    await opened.admin(plant);
    const found = await problems();
    await opened.admin(mend);
    expect(found).toContainEqual(expect.stringMatching(says));
    expect(await problems()).toEqual([]);
  });
});
