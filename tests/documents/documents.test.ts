import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { photosOf } from '../../src/documents/photos-of.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

let key = 0;

describe('documents', () => {
  let open: OpenTestDatabase;
  let api: TestApi;
  let world: TestWorld;
  let other: TestWorld;
  let token: string;

  beforeAll(async () => {
    open = await openTestDatabase();
    api = await startApi(open);
    [world, other] = [await createWorld(open, api.deps), await createWorld(open, api.deps)];
    token = await world.token(world.members.property_manager);
  });
  afterAll(async () => {
    await api?.close();
    await open?.close();
  });

  const create = (sent: object, by = token) =>
    api.agent.post('/v1/documents').auth(by, { type: 'bearer' }).set('Idempotency-Key', `d${++key}`).send(sent);
  const get = (path: string, by = token) => api.agent.get(path).auth(by, { type: 'bearer' });
  const patch = (id: string, etag: string, sent: object, by = token) =>
    api.agent.patch(`/v1/documents/${id}`).auth(by, { type: 'bearer' }).set('If-Match', etag).send(sent);
  const archive = (id: string, etag: string) =>
    api.agent.post(`/v1/documents/${id}/archive`).auth(token, { type: 'bearer' }).set('If-Match', etag);
  const pointers = (answer: { body: { faults?: { pointer: string }[] } }) =>
    (answer.body.faults ?? []).map(({ pointer }) => pointer);

  it('adds one that awaits its bytes, says where they go, and audits it without its name', async () => {
    const { propertyId } = await world.newProperty();
    const created = await create({
      name: 'Inspection',
      kind: 'inspection',
      propertyId,
      audience: ['owners', 'owners'],
    });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      name: 'Inspection',
      state: 'awaiting',
      propertyId,
      leaseId: null,
      audience: ['owners'],
      datedOn: new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Dublin' }).format(),
      mediaType: null,
      contentUrl: `/v1/documents/${created.body.id}/content`,
      version: 1,
    });
    expect(created.headers).toMatchObject({ location: `/v1/documents/${created.body.id}`, etag: '"1"' });
    expect((await get(created.headers['location'] ?? '')).body).toEqual(created.body);
    const events = await open.admin('select action, details from audit_event where subject_id = $1', [created.body.id]);
    expect(events).toEqual([{ action: 'document.created', details: { kind: 'inspection' } }]);
  });

  it('takes the property from the lease, and refuses a lease of another property', async () => {
    const { leaseId, propertyId } = await world.newPortalPerson('renter');
    const created = await create({ name: 'Agreement', kind: 'agreement', leaseId });
    expect(created.body).toMatchObject({ leaseId, propertyId });
    const elsewhere = await create({
      name: 'A',
      kind: 'agreement',
      leaseId,
      propertyId: (await world.newProperty()).propertyId,
    });
    expect([elsewhere.status, pointers(elsewhere)]).toEqual([422, ['/leaseId']]);
  });

  it('answers alike for ids that are foreign and ids that are nothing', async () => {
    const foreign = await other.newPortalPerson('renter');
    for (const [field, theirs] of Object.entries({
      propertyId: foreign.propertyId,
      leaseId: foreign.leaseId,
      contactId: foreign.contactId,
    })) {
      const answers = [];
      for (const id of [theirs, uuid7()]) {
        const { status, body } = await create({ name: 'A', kind: 'other', [field]: id });
        answers.push([status, body.code, body.faults]);
      }
      expect(answers[0]).toEqual([
        422,
        'unknown_reference',
        [{ in: 'body', pointer: `/${field}`, detail: expect.any(String) }],
      ]);
      expect(answers[1]).toEqual(answers[0]);
    }
  });

  it('refuses what it cannot be about, be dated or be called', async () => {
    const { propertyId } = await world.newProperty();
    const { contactId } = await world.newContact();
    const bad: [object, string][] = [
      [{ kind: 'other' }, ''],
      [{ kind: 'other', contactId, audience: ['owners'] }, '/audience'],
      [{ kind: 'other', propertyId, datedOn: '2026-02-29' }, '/datedOn'],
      [{ kind: 'treasure', propertyId }, '/kind'],
      [{ kind: 'other', propertyId, audience: ['everybody'] }, '/audience/0'],
      [{ kind: 'other', propertyId, name: 'a\r\nSet-Cookie: x=1' }, '/name'],
      [{ kind: 'other', propertyId, name: 'invoice\u202efdp.exe' }, '/name'],
      [{ kind: 'other', propertyId, name: ' ' }, '/name'],
      [{ kind: 'other', propertyId, state: 'ready' }, '/state'],
    ];
    for (const [fields, pointer] of bad) {
      const answer = await create({ name: 'A', ...fields });
      expect([fields, answer.status, pointers(answer)]).toEqual([fields, 422, [pointer]]);
    }
  });

  it('changes what is said about it, for one of two at once, and never its subject or bytes', async () => {
    const { documentId, version } = await world.newDocument();
    const etag = `"${version}"`;
    const both = await Promise.all([
      patch(documentId, etag, { name: 'First', audience: ['renters'] }),
      patch(documentId, etag, { name: 'Second' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body } = await get(`/v1/documents/${documentId}`);
    expect(pointers(await patch(documentId, `"${body.version}"`, { kind: 'photo' }))).toEqual(['/kind']);
    expect((await patch(documentId, `"${body.version}"`, { propertyId: uuid7() })).status).toBe(422);
    expect((await patch(documentId, `"${body.version}"`, {})).status).toBe(422);
    const unheld = await world.newDocument({ contactId: (await world.newContact()).contactId });
    expect(pointers(await patch(unheld.documentId, `"${unheld.version}"`, { audience: ['owners'] }))).toEqual([
      '/audience',
    ]);
  });

  it('archives: it leaves the lists and is changed no more, and staff can still read it', async () => {
    const { documentId, version } = await world.newDocument();
    expect((await archive(documentId, '"1"')).body.code).toBe('version_stale');
    const archived = await archive(documentId, `"${version}"`);
    expect([archived.status, archived.body.version]).toEqual([200, version + 1]);
    const ids = async (query: string) =>
      (await get(`/v1/documents?limit=100${query}`)).body.data.map((row: { id: string }) => row.id);
    expect(await ids('')).not.toContain(documentId);
    expect(await ids('&archived=only')).toEqual([documentId]);
    expect((await patch(documentId, `"${version + 1}"`, { name: 'X' })).body.code).toBe('conflict');
    expect((await get(`/v1/documents/${documentId}/content`)).status).toBe(200);
  });

  it('lists by what it is about, is, and is called', async () => {
    const lister = await createWorld(open, api.deps);
    const by = await lister.token(lister.members.viewer);
    const renter = await lister.newPortalPerson('renter');
    const { propertyId, leaseId, contactId } = renter;
    const made = {
      photo: await lister.newDocument({ propertyId, kind: 'photo', mediaType: 'image/png', name: 'Küche und Flur' }),
      lease: await lister.newDocument({
        leaseId: leaseId ?? '',
        kind: 'agreement',
        audience: ['renters'],
        name: 'Agreement',
      }),
      contact: await lister.newDocument({ contactId, kind: 'identity', state: 'awaiting', name: 'Passport 家' }),
    };
    const [tagId, linkId] = [uuid7(), uuid7()];
    await open.admin('insert into tag (id, agency_id, name) values ($1, $2, $3)', [tagId, lister.agencyId, 'Urgent']);
    await open.admin('insert into tag_link (id, agency_id, tag_id, document_id) values ($1, $2, $3, $4)', [
      linkId,
      lister.agencyId,
      tagId,
      made.photo.documentId,
    ]);
    const names = async (query: string) => {
      const { status, body } = await get(`/v1/documents?${query}`, by);
      return [status, body.total, body.data?.map((row: { name: string }) => row.name)];
    };
    const cases: [string, string[]][] = [
      ['sort=name', ['Agreement', 'Küche und Flur', 'Passport 家']],
      [`propertyId=${propertyId}&sort=name`, ['Agreement', 'Küche und Flur']],
      [`leaseId=${leaseId}`, ['Agreement']],
      [`contactId=${contactId}`, ['Passport 家']],
      ['kind=photo', ['Küche und Flur']],
      ['state=awaiting', ['Passport 家']],
      ['audience=renters', ['Agreement']],
      ['audience=owners', []],
      [`tagId=${tagId}`, ['Küche und Flur']],
      ['q=kuche', ['Küche und Flur']],
      [`q=${encodeURIComponent('家')}`, ['Passport 家']],
      ['updatedSince=2100-01-01T00:00:00Z', []],
      ['updatedSince=2020-01-01T00:00:00Z&sort=-name&limit=1', ['Passport 家']],
    ];
    for (const [query, expected] of cases) expect([query, await names(query)]).toEqual([query, [200, null, expected]]);
    expect((await names('total=true&limit=1'))[1]).toBe(3);
    const { body } = await get('/v1/documents?sort=name&expand=property,lease,contact,tags', by);
    expect(body.data).toMatchObject([
      { property: { id: propertyId }, lease: { id: leaseId, state: 'current' }, contact: null, tags: [] },
      { property: { id: propertyId, name: 'Main St 1' }, lease: null, tags: [{ id: tagId, name: 'Urgent' }] },
      { property: null, contact: { id: contactId, name: 'Máire Walker' } },
    ]);
  });

  it('shows limited staff what is of their properties, and lets them add only there', async () => {
    const [mine, foreign] = [await world.newProperty(), await world.newProperty()];
    const limited = await world.token(await world.newLimited(mine.propertyId));
    const seen = await world.newDocument({ propertyId: mine.propertyId });
    const hidden = await world.newDocument({ propertyId: foreign.propertyId });
    const { contactId } = await world.newContact();
    const person = await world.newDocument({ contactId });
    expect((await get(`/v1/documents/${seen.documentId}/content`, limited)).status).toBe(200);
    for (const { documentId } of [hidden, person]) {
      expect((await get(`/v1/documents/${documentId}`, limited)).status).toBe(404);
      expect((await get(`/v1/documents/${documentId}/content`, limited)).status).toBe(404);
      expect((await patch(documentId, '"3"', { name: 'X' }, limited)).status).toBe(404);
    }
    expect((await create({ name: 'A', kind: 'other', propertyId: mine.propertyId }, limited)).status).toBe(201);
    expect((await create({ name: 'A', kind: 'other', propertyId: foreign.propertyId }, limited)).status).toBe(422);
    expect((await create({ name: 'A', kind: 'other', contactId }, limited)).status).toBe(422);
    const listed = await get('/v1/documents?limit=100', limited);
    expect(listed.body.data.every((row: { propertyId: string }) => row.propertyId === mine.propertyId)).toBe(true);
  });

  it('hands out the photos of properties that are ready, the newest first', async () => {
    const [one, two] = [await world.newProperty(), await world.newProperty()];
    const photo = { kind: 'photo', mediaType: 'image/png' } as const;
    const first = await world.newDocument({ ...photo, propertyId: one.propertyId });
    const second = await world.newDocument({ ...photo, propertyId: one.propertyId });
    await world.newDocument({ ...photo, propertyId: one.propertyId, state: 'scanning' });
    await world.newDocument({ propertyId: two.propertyId });
    const photos = await withAgency(open.database, systemActor(world.agencyId, 'test'), unit =>
      photosOf(unit, [one.propertyId, two.propertyId]),
    );
    const ids = [...photos].map(([propertyId, rows]) => [propertyId, rows.map(({ id }) => id)]);
    expect(ids).toEqual([[one.propertyId, [second.documentId, first.documentId]]]);
  });
});
