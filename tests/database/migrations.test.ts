import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateSchema } from '../../infra/database/migrate.ts';
import { migrations } from '../../infra/database/migrations/index.ts';
import { createOwnerOrm } from '../../infra/database/migrator.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';

describe('migrations', () => {
  let opened: OpenTestDatabase;
  const owner = () => ({ url: new URL(opened.test.url), password: opened.test.rolePasswords.reeve_owner });
  beforeAll(async () => {
    opened = await openTestDatabase();
  });
  afterAll(() => opened.close());

  it('leave nothing that the entities say and the database does not', async () => {
    const orm = await createOwnerOrm(owner());
    try {
      expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    } finally {
      await orm.close(true);
    }
  });

  it('run once, however many migrators start at the same time', async () => {
    await opened.admin(
      'drop schema public cascade; drop schema auth cascade; drop schema search cascade; create schema public authorization reeve_owner',
    );
    const ran = await Promise.all([migrateSchema(owner()), migrateSchema(owner()), migrateSchema(owner())]);
    expect(ran.flat()).toEqual(migrations.map(({ name }) => name));
  });
});
