import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertDocument, insertLease } from '../support/http/subjects.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let token = '';
const staff = () => callsAs(api, () => token);

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
  token = await world.token(world.members.property_manager);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

const listed = async (path: string) => (await staff().get(path)).body.data.map((row: { id: string }) => row.id);
const linked = async (tagId: string, by = token) =>
  (await callsAs(api, () => by).get(`/v1/tags/${tagId}/links?limit=100`)).body.data.map(
    (row: { subject: object }) => row.subject,
  );

describe('tags', () => {
  it('have one name each, cases aside, and are renamed and deleted', async () => {
    const created = await staff().post('/v1/tags', { name: 'Pets allowed' });
    expect([created.status, created.body]).toMatchObject([201, { name: 'Pets allowed', version: 1 }]);
    const again = await staff().post('/v1/tags', { name: 'PETS allowed' });
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    const path = `/v1/tags/${created.body.id}`;
    const renamed = await staff().patch(path, { name: 'pets Allowed' }, { etag: 1 });
    expect(renamed.body).toMatchObject({ name: 'pets Allowed', version: 2 });
    const { id } = await world.newTag();
    expect((await staff().patch(`/v1/tags/${id}`, { name: 'Pets ALLOWED' }, { etag: 1 })).body.code).toBe('conflict');
    expect((await staff().remove(path, { etag: 1 })).status).toBe(412);
    expect((await staff().remove(path, { etag: 2 })).status).toBe(204);
    expect((await staff().get(path)).status).toBe(404);
  });

  it('are put on things of every kind and taken off, and what is so already stays', async () => {
    const { id: tagId } = await world.newTag();
    const { propertyId } = await world.newProperty();
    const all = [
      { type: 'property', id: propertyId },
      { type: 'lease', id: await insertLease(open.admin, world.agencyId, propertyId) },
      { type: 'contact', id: (await world.newContact()).contactId },
      { type: 'document', id: await insertDocument(open.admin, world.agencyId, propertyId) },
    ];
    const change = (body: object) => staff().post(`/v1/tags/${tagId}/links`, body);
    expect((await change({ add: all })).body).toEqual({ added: 4, removed: 0 });
    expect((await change({ add: all.slice(2), remove: all.slice(0, 1) })).body).toEqual({ added: 0, removed: 1 });
    expect(await linked(tagId)).toHaveLength(3);
    expect(await linked(tagId)).toEqual(expect.arrayContaining(all.slice(1)));
    for (const { type, id } of all.slice(1))
      expect(await listed(`/v1/tags?subjectType=${type}&subjectId=${id}`)).toEqual([tagId]);
    expect(await listed(`/v1/contacts?tagId=${tagId}`)).toEqual([all[2]!.id]);
    const links = await staff().get(`/v1/tags/${tagId}/links?subjectType=lease`);
    expect(links.body.data).toMatchObject([{ subject: all[1] }]);
    expect((await staff().remove(`/v1/tags/${tagId}`, { etag: 1 })).status).toBe(204);
    expect(await open.admin('select from tag_link where tag_id = $1', [tagId])).toEqual([]);
  });

  it('are put on all of a list or on none: each thing that is not there is named', async () => {
    const other = await createWorld(open, api.deps);
    const { id: tagId } = await world.newTag();
    const add = [
      { type: 'property', id: (await world.newProperty()).propertyId },
      { type: 'property', id: (await other.newProperty()).propertyId },
      { type: 'contact', id: (await other.newContact()).contactId },
    ];
    const answer = await staff().post(`/v1/tags/${tagId}/links`, { add });
    expect(answer.body).toMatchObject({
      code: 'unknown_reference',
      faults: [{ pointer: '/add/1/id' }, { pointer: '/add/2/id' }],
    });
    expect(await linked(tagId)).toEqual([]);
    const { id: foreign } = await other.newTag();
    expect((await staff().post(`/v1/tags/${foreign}/links`, { add: add.slice(0, 1) })).status).toBe(404);
    expect((await staff().post(`/v1/tags/${tagId}/links`, {})).status).toBe(422);
  });

  it('put on one thing by many at once are there once', async () => {
    const { id: tagId } = await world.newTag();
    const add = [{ type: 'property', id: (await world.newProperty()).propertyId }];
    const answers = await Promise.all([1, 2, 3, 4].map(() => staff().post(`/v1/tags/${tagId}/links`, { add })));
    expect(answers.map(({ body }) => body.added).sort()).toEqual([0, 0, 0, 1]);
    expect(await linked(tagId)).toEqual(add);
  });

  it('show limited staff what they see, and stay where something they do not see carries them', async () => {
    const { id: tagId } = await world.newTag();
    const [mine, theirs] = [await world.newProperty(), await world.newProperty()];
    const add = [mine, theirs].map(({ propertyId }) => ({ type: 'property', id: propertyId }));
    await staff().post(`/v1/tags/${tagId}/links`, { add });
    const by = await world.token(await world.newLimited(mine.propertyId));
    const limited = callsAs(api, () => by);
    expect(await linked(tagId, by)).toEqual(add.slice(0, 1));
    const unseen = await limited.post(`/v1/tags/${tagId}/links`, { remove: add.slice(1) });
    expect(unseen.body).toEqual({ added: 0, removed: 0 });
    const refused = await limited.remove(`/v1/tags/${tagId}`, { etag: 1 });
    expect([refused.status, refused.body.code]).toEqual([409, 'conflict']);
    expect(await linked(tagId)).toHaveLength(2);
  });
});
