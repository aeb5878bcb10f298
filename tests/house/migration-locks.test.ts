import { describe, expect, it } from '@jest/globals';
import { agreed, lintMigration, migrationsAsSql } from '../../infra/checks/migration-locks.ts';

describe('the lock lint of migrations', () => {
  it('no migration after the first tables stops requests or breaks the code that is still running', async () => {
    const all = await migrationsAsSql();
    expect(all.length).toBeGreaterThan(0);
    const faults = await Promise.all(
      all.map(({ name, sql, transactional }) => lintMigration(name, sql, transactional)),
    );
    expect(faults.flat()).toEqual([]);
  });

  it('every exception is still needed', async () => {
    const names = (await migrationsAsSql()).map(({ name }) => name);
    for (const name of Object.keys(agreed)) expect(names).toContain(name);
  });

  it.each([
    ['alter table "property" add column "owner" uuid not null;', 'adding-required-field'],
    ['create index "property_name_idx" on "property" ("agency_id", "name");', 'require-concurrent-index-creation'],
    ['alter table "property" alter column "name" type varchar(10);', 'changing-column-type'],
    ['alter table "property" rename column "name" to "title";', 'renaming-column'],
    ['alter table "property" drop column "name";', 'ban-drop-column'],
    ['alter table "property" alter column "name" set not null;', 'adding-not-nullable-field'],
    [
      'alter table "property" add constraint "f" foreign key ("agency_id") references "agency" ("id");',
      'adding-foreign-key-constraint',
    ],
    ['alter table "property" add constraint "c" check (name <> \'\');', 'constraint-missing-not-valid'],
    [
      'alter table "property" add column "x" text; create index concurrently "i" on "property" ("x");',
      'ban-concurrent-index-creation-in-transaction',
    ],
  ])('finds what is planted: %s', async (sql, rule) => {
    expect((await lintMigration('999-planted', `${sql}\n`, true)).join('\n')).toContain(`(${rule})`);
  });

  it('an index made concurrently, outside a transaction, passes', async () => {
    const sql = 'create index concurrently if not exists "i" on "property" ("agency_id");\n';
    expect(await lintMigration('999-planted', sql, false)).toEqual([]);
  });
});
