import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findOrCreatePerson } from '../../src/identity/find-or-create-person.ts';
import { identity, openTestDatabase, type TestDatabase } from './support.ts';

let at: TestDatabase;
beforeAll(async () => {
  at = await openTestDatabase();
});
afterAll(() => at.close());

describe('a person', () => {
  it('is one, however the address is written', async () => {
    const first = await identity(at, unit => findOrCreatePerson(unit, { email: ' Ann@Example.com', name: 'Ann' }));
    const second = await identity(at, unit => findOrCreatePerson(unit, { email: 'ann@example.COM' }));
    expect(first.created).toBe(true);
    expect(second).toEqual({ personId: first.personId, created: false });
  });

  it('is one, when many ask at once', async () => {
    const asked = Array.from({ length: 20 }, () =>
      identity(at, unit => findOrCreatePerson(unit, { email: 'same@example.com' })),
    );
    const found = await Promise.all(asked);
    expect(new Set(found.map(each => each.personId)).size).toBe(1);
    expect(found.filter(each => each.created)).toHaveLength(1);
  });

  it('needs an e-mail address', async () => {
    for (const email of ['', 'x', 'a@b', 'a b@example.com', `${'a'.repeat(250)}@example.com`])
      await expect(identity(at, unit => findOrCreatePerson(unit, { email }))).rejects.toMatchObject({
        code: 'invalid_input',
      });
  });
});
