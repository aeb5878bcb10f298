import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { usesOfContact } from '../../src/contacts/contact-uses.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertDocument } from '../support/http/subjects.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let token = '';
const staff = () => callsAs(api, () => token);

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps, { modules: ['properties', 'leasing', 'portal'] });
  token = await world.token(world.members.property_manager);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

describe('deleting a contact', () => {
  it('deletes one that nothing refers to, with its tags', async () => {
    const { contactId } = await world.newContact();
    const { id: tagId } = await world.newTag();
    await staff().post(`/v1/tags/${tagId}/links`, { add: [{ type: 'contact', id: contactId }] });
    expect((await staff().remove(`/v1/contacts/${contactId}`, { etag: 9 })).status).toBe(412);
    expect((await staff().remove(`/v1/contacts/${contactId}`, { etag: 1 })).status).toBe(204);
    expect((await staff().get(`/v1/contacts/${contactId}`)).status).toBe(404);
    expect((await staff().remove(`/v1/contacts/${contactId}`, { etag: 1 })).status).toBe(404);
  });

  it('is refused for one in use, with what uses it and how often', async () => {
    const { contactId } = await world.newContact();
    for (const fromOn of ['2026-01-01', '2026-02-01'])
      for (const _ of [1, 2]) await world.own((await world.newProperty()).propertyId, [contactId], fromOn);
    await world.newLease('draft', { contactId });
    await insertDocument(open.admin, world.agencyId, null, contactId);
    await staff().post('/v1/notes', { subject: { type: 'contact', id: contactId }, body: 'x' });
    await staff().post('/v1/tasks', { subject: { type: 'contact', id: contactId }, title: 'x' });
    const { version } = (await staff().get(`/v1/contacts/${contactId}`)).body;
    const { status, body } = await staff().remove(`/v1/contacts/${contactId}`, { etag: version });
    expect([status, body.code, body.facts]).toEqual([
      409,
      'conflict',
      { propertiesOwned: 4, leases: 1, documents: 1, notes: 1, tasks: 1, portalScopes: 4 },
    ]);
    const { keptId } = await world.newMerge();
    const kept = await staff().remove(`/v1/contacts/${keptId}`, { etag: 2 });
    expect(kept.body).toMatchObject({ code: 'conflict', facts: { merges: 1 } });
  });

  it('loses against a reference that is made in the same moment', async () => {
    const { contactId } = await world.newContact();
    const client = new pg.Client({ connectionString: open.test.adminUrl });
    await client.connect();
    try {
      await client.query('begin');
      const note = [uuid7(), world.agencyId, contactId];
      await client.query(`insert into note (id, agency_id, contact_id, body) values ($1, $2, $3, 'x')`, note);
      const removed = staff()
        .remove(`/v1/contacts/${contactId}`, { etag: 1 })
        .then(answer => answer);
      while ((await open.admin('select from pg_locks where not granted')).length === 0)
        await new Promise(resolve => setTimeout(resolve, 20));
      await client.query('commit');
      expect([(await removed).status, (await removed).body.code]).toEqual([409, 'conflict']);
    } finally {
      await client.end();
    }
  });

  it('is refused to staff of some properties, though they do not see what uses it', async () => {
    const { propertyId } = await world.newProperty();
    const by = await world.token(await world.newLimited(propertyId));
    const limited = callsAs(api, () => by);
    const { body: added } = await limited.post('/v1/contacts', { kind: 'person', givenName: 'Added' });
    await world.own((await world.newProperty()).propertyId, [added.id], '2026-01-01');
    const { version } = (await limited.get(`/v1/contacts/${added.id}`)).body;
    const answer = await limited.remove(`/v1/contacts/${added.id}`, { etag: version });
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
  });

  it('and merging know every table that refers to contacts', async () => {
    const rows = await open.admin<{ table: string; columns: string }>(
      `select conrelid::regclass::text as table, string_agg(a.attname, ' ' order by a.attname) as columns
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
       where c.contype = 'f' and c.confrelid = 'contact'::regclass group by c.oid, 1 order by 1, 2`,
    );
    const known = [...Object.keys(usesOfContact), 'contact_merge', 'tag_link'].sort();
    expect(rows.map(row => row.table).sort()).toEqual(known);
  });
});
