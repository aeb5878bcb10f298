import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const body = { name: 'Rose Cottage', type: 'house', address: { line1: '1 Lane', locality: 'Cork', country: 'IE' } };
let key = 0;

describe('properties', () => {
  let open: OpenTestDatabase;
  let api: TestApi;
  let world: TestWorld;
  let other: TestWorld;
  let token: string;

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

  const create = (sent: object = body, by = token) =>
    api.agent.post('/v1/properties').auth(by, { type: 'bearer' }).set('Idempotency-Key', `k${++key}`).send(sent);
  const get = (path: string, by = token) => api.agent.get(path).auth(by, { type: 'bearer' });
  const patch = (id: string, etag: string, sent: object) =>
    api.agent.patch(`/v1/properties/${id}`).auth(token, { type: 'bearer' }).set('If-Match', etag).send(sent);
  const archive = (id: string, etag: string) =>
    api.agent.post(`/v1/properties/${id}/archive`).auth(token, { type: 'bearer' }).set('If-Match', etag);

  it('creates one, says where it is, and reads it back', async () => {
    const created = await create();
    expect(created.body).toMatchObject({ ...body, version: 1, archivedAt: null });
    expect(created.status).toBe(201);
    expect(created.headers).toMatchObject({ location: `/v1/properties/${created.body.id}`, etag: '"1"' });
    const read = await get(created.headers['location']!);
    expect(read.status).toBe(200);
    expect(read.body).toEqual(created.body);
    expect(read.headers['etag']).toMatch(/^"1-/);
  });

  it('audits what was done, by whom, without any address', async () => {
    const created = await create();
    const rows = await open.admin('select * from audit_event where subject_id = $1', [created.body.id]);
    expect(rows).toMatchObject([
      {
        action: 'property.created',
        actor_kind: 'staff',
        actor_id: world.members.property_manager.membershipId,
        for_agency: world.agencyId,
        details: { type: 'house' },
        request_id: created.headers['x-request-id'],
      },
    ]);
  });

  it('[B2] cannot be found by another agency, which cannot tell it from one that never was', async () => {
    const { propertyId } = await other.newProperty();
    const foreign = await get(`/v1/properties/${propertyId}`);
    const absent = await get('/v1/properties/0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01');
    expect([foreign.status, absent.status]).toEqual([404, 404]);
    const comparable = ({ requestId, ...rest }: Record<string, unknown>) => rest;
    expect(comparable(foreign.body)).toEqual(comparable(absent.body));
    expect((await patch(propertyId, '"1"', { name: 'Mine now' })).status).toBe(404);
    expect((await archive(propertyId, '"1"')).status).toBe(404);
    const listed = await get('/v1/properties?limit=100&archived=show');
    expect(listed.body.data.map((row: { id: string }) => row.id)).not.toContain(propertyId);
  });

  it('merges a change: absent fields stay, null clears', async () => {
    const created = await create({ ...body, address: { ...body.address, line2: 'Rear', region: 'Munster' } });
    const changed = await patch(created.body.id, '"1"', { name: 'Rose Hall', address: { line2: null } });
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).toBe('"2"');
    expect(changed.body).toMatchObject({
      name: 'Rose Hall',
      type: 'house',
      version: 2,
      address: { line1: '1 Lane', line2: null, region: 'Munster' },
    });
  });

  it('lets one of two changes of the same version through', async () => {
    const created = await create();
    const both = await Promise.all([
      patch(created.body.id, '"1"', { name: 'First' }),
      patch(created.body.id, '"1"', { name: 'Second' }),
    ]);
    expect(both.map(answer => answer.status).sort()).toEqual([200, 412]);
    expect(both.find(answer => answer.status === 412)!.body).toMatchObject({
      code: 'version_stale',
      facts: { version: 2 },
    });
  });

  it('refuses a change without If-Match, with a weak or a senseless one, and one that names nothing', async () => {
    const { body: created } = await create();
    const bare = await api.agent
      .patch(`/v1/properties/${created.id}`)
      .auth(token, { type: 'bearer' })
      .send({ name: 'X' });
    expect([bare.status, bare.body.code]).toEqual([428, 'if_match_required']);
    expect((await patch(created.id, 'W/"1"', { name: 'X' })).status).toBe(412);
    expect((await patch(created.id, '1', { name: 'X' })).body.faults).toMatchObject([
      { in: 'header', pointer: '/if-match' },
    ]);
    expect((await patch(created.id, '"1"', {})).body.faults).toMatchObject([
      { in: 'body', detail: 'names nothing to change' },
    ]);
    expect((await patch(created.id, '"1"', { address: {} })).status).toBe(422);
  });

  it('archives: it leaves the lists unless asked for, and can no longer be changed', async () => {
    const { body: created } = await create();
    const archived = await archive(created.id, '"1"');
    expect([archived.status, archived.body.version]).toEqual([200, 2]);
    const ids = async (query: string) =>
      (await get(`/v1/properties?limit=100${query}`)).body.data.map((row: { id: string }) => row.id);
    expect(await ids('')).not.toContain(created.id);
    expect(await ids('&archived=show')).toContain(created.id);
    expect(await ids('&archived=only')).toEqual([created.id]);
    expect((await patch(created.id, '"2"', { name: 'X' })).body.code).toBe('conflict');
    expect((await archive(created.id, '"2"')).body.code).toBe('conflict');
    expect((await archive(created.id, '"1"')).body.code).toBe('version_stale');
  });

  it('lists newest first, every row once, over pages, while others are added', async () => {
    const lister = await createWorld(open, api.deps);
    const by = await lister.token(lister.members.viewer);
    const made: string[] = [];
    for (let count = 0; count < 7; count += 1) made.push((await lister.newProperty()).propertyId);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await get(`/v1/properties?limit=3${cursor ? `&cursor=${cursor}` : ''}`, by);
      expect(page.status).toBe(200);
      seen.push(...page.body.data.map((row: { id: string }) => row.id));
      cursor = page.body.nextCursor;
      await lister.newProperty();
    } while (cursor);
    expect(seen).toEqual(made.reverse());
  });

  it('refuses a limit out of bounds and a cursor that is not its own', async () => {
    for (const query of ['limit=0', 'limit=101', 'limit=x', 'limit=1.5', 'limit=1&limit=2', 'nope=1'])
      expect([query, (await get(`/v1/properties?${query}`)).status]).toEqual([query, 422]);
    const forged = Buffer.from(JSON.stringify({ list: 'runs', at: '2026-01-01T00:00:00Z', id: world.agencyId }));
    for (const cursor of ['x', 'bm9wZQ', forged.toString('base64url'), "'; drop table property; --"])
      expect((await get(`/v1/properties?cursor=${encodeURIComponent(cursor)}`)).body.code).toBe('cursor_invalid');
  });

  it('names the cursor when what it holds was changed to what no list is sorted by', async () => {
    const own = (sort: string, key: string) =>
      Buffer.from(JSON.stringify(['properties', sort, key, world.agencyId])).toString('base64url');
    const faults = [{ in: 'query', pointer: '/cursor', detail: 'is not a cursor of this list in this order' }];
    for (const [sort, key] of [
      ['-createdAt', '0000-01-01T00:00:00Z'],
      ['-createdAt', '2026-02-31T00:00:00Z'],
      ['-createdAt', 'someday'],
      ['name', 'a\u0000b'],
    ] as const) {
      const { status, body } = await get(`/v1/properties?sort=${sort}&cursor=${own(sort, key)}`);
      expect([key, status, body.code, body.faults]).toEqual([key, 422, 'cursor_invalid', faults]);
    }
  });

  it('says every fault at once, each with its place', async () => {
    const answer = await create({
      name: '',
      type: 'castle',
      owner: 'x',
      address: { line1: 'a\u0000b', country: 'Ireland', 'a/b': 1 },
    });
    expect(answer.status).toBe(422);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    const pointers = answer.body.faults.map((fault: { pointer: string }) => fault.pointer);
    expect(new Set(pointers)).toEqual(
      new Set(['/name', '/type', '/owner', '/address/line1', '/address/locality', '/address/country', '/address/a~1b']),
    );
  });

  it('refuses a country that is none', async () => {
    for (const country of ['XX', 'ZZ', 'ie', 'IRL'])
      expect([country, (await create({ ...body, address: { ...body.address, country } })).status]).toEqual([
        country,
        422,
      ]);
  });

  it('keeps what was typed, whatever it looks like', async () => {
    const name = `O'Brien's \\ "House" <b>&amp;</b> ; -- \u{1F3E0} e\u0301`;
    const created = await create({ ...body, name });
    expect((await get(`/v1/properties/${created.body.id}`)).body.name).toBe(name);
  });
});
