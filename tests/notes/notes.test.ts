import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertDocument, insertLease } from '../support/http/subjects.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const absent = '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01';
type Row = { id: string };

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let other: TestWorld;
let token = '';
const staff = () => callsAs(api, () => token);
const at = (pointer: string) => [{ in: 'body', pointer, detail: expect.any(String) }];

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
  other = await createWorld(open, api.deps);
  token = await world.token(world.members.property_manager);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

async function subjects(of = world) {
  const { propertyId } = await of.newProperty();
  const { contactId } = await of.newContact();
  return [
    { type: 'property', id: propertyId },
    { type: 'lease', id: await insertLease(open.admin, of.agencyId, propertyId) },
    { type: 'contact', id: contactId },
    { type: 'document', id: await insertDocument(open.admin, of.agencyId, propertyId) },
  ];
}
const listed = async (path: string, by = token) => {
  const { status, body } = await callsAs(api, () => by).get(path);
  expect([path, status]).toEqual([path, 200]);
  return body.data.map((row: Row) => row.id) as string[];
};

describe('notes', () => {
  it('are written about each thing, found by it, changed and deleted', async () => {
    for (const subject of await subjects()) {
      const created = await staff().post('/v1/notes', { subject, body: 'First line\nand a second' });
      expect([created.status, created.body]).toMatchObject([
        201,
        {
          subject,
          body: 'First line\nand a second',
          authorId: world.members.property_manager.membershipId,
          version: 1,
        },
      ]);
      const path = `/v1/notes/${created.body.id}`;
      expect((await staff().get(path)).body).toEqual(created.body);
      const bySubject = `/v1/notes?subjectType=${subject.type}&subjectId=${subject.id}`;
      expect(await listed(bySubject)).toEqual([created.body.id]);
      const changed = await staff().patch(path, { body: 'Better' }, { etag: 1 });
      expect(changed.body).toMatchObject({ body: 'Better', version: 2 });
      expect((await staff().patch(path, { body: 'Late' }, { etag: 1 })).status).toBe(412);
      expect((await staff().remove(path, { etag: 1 })).status).toBe(412);
      expect((await staff().remove(path, { etag: 2 })).status).toBe(204);
      expect((await staff().get(path)).status).toBe(404);
    }
  });

  it('[B2] cannot be written about what is absent or foreign, and those of others are not found', async () => {
    for (const subject of [
      ...(await subjects(other)),
      ...(await subjects()).map(({ type }) => ({ type, id: absent })),
    ]) {
      const answer = await staff().post('/v1/notes', { subject, body: 'x' });
      expect([answer.status, answer.body.code, answer.body.faults]).toEqual([
        422,
        'unknown_reference',
        at('/subject/id'),
      ]);
    }
    const { id } = await other.newNote();
    expect((await staff().get(`/v1/notes/${id}`)).status).toBe(404);
    expect((await staff().patch(`/v1/notes/${id}`, { body: 'x' }, { etag: 1 })).status).toBe(404);
    expect((await staff().remove(`/v1/notes/${id}`, { etag: 1 })).status).toBe(404);
  });

  it.each([
    [{ body: '   ' }, '/body'],
    [{ body: 'a\u0007b' }, '/body'],
    [{ subject: { type: 'planet', id: absent } }, '/subject/type'],
    [{ subject: { type: 'lease', id: 'x' } }, '/subject/id'],
  ])('are refused with the field: %j', async (wrong, pointer) => {
    const subject = { type: 'property', id: absent };
    expect((await staff().post('/v1/notes', { subject, body: 'x', ...wrong })).body.faults).toEqual(at(pointer));
  });

  it('are listed by a whole subject only', async () => {
    const answer = await staff().get('/v1/notes?subjectType=lease');
    expect([answer.status, answer.body.faults]).toMatchObject([422, [{ in: 'query', pointer: '/subjectId' }]]);
  });

  it('of things that limited staff do not see are not there for them, nor can they write any', async () => {
    const mine = await subjects();
    const theirs = await subjects();
    const by = await world.token(await world.newLimited(mine[0]!.id));
    const limited = callsAs(api, () => by);
    const [seen, unseen] = await Promise.all(
      [mine[0], theirs[0]].map(subject => staff().post('/v1/notes', { subject, body: 'x' })),
    );
    expect(await listed('/v1/notes?limit=100', by)).toEqual([seen!.body.id]);
    expect((await limited.get(`/v1/notes/${unseen!.body.id}`)).status).toBe(404);
    expect((await limited.patch(`/v1/notes/${unseen!.body.id}`, { body: 'x' }, { etag: 1 })).status).toBe(404);
    expect((await limited.patch(`/v1/notes/${seen!.body.id}`, { body: 'y' }, { etag: 1 })).status).toBe(200);
    for (const subject of theirs) {
      const answer = await limited.post('/v1/notes', { subject, body: 'x' });
      expect([subject.type, answer.status, answer.body.code]).toEqual([subject.type, 422, 'unknown_reference']);
    }
    for (const subject of [mine[0], mine[1], mine[3]])
      expect((await limited.post('/v1/notes', { subject, body: 'x' })).status).toBe(201);
  });

  it('[B3] are nothing that owners and renters reach', async () => {
    const owner = await world.newPortalPerson('owner');
    const { body } = await staff().post('/v1/notes', {
      subject: { type: 'property', id: owner.propertyId },
      body: 'Not for the owner',
    });
    const by = await world.token(owner);
    for (const path of [`/v1/notes/${body.id}`, '/v1/notes', '/v1/tasks', '/v1/tags'])
      expect((await callsAs(api, () => by).get(path)).status).toBe(403);
  });
});
