import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, createReeveClient, pages, type ReeveClientOptions, ReeveError } from '../../api/client/index.ts';
import { clientSchemaIsCurrent } from '../../infra/client/generate.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const cottage = {
  name: 'Rose Cottage',
  type: 'house',
  address: { line1: '1 Lane', locality: 'Cork', country: 'IE' },
} as const;

describe('the typed client', () => {
  let open: OpenTestDatabase;
  let api: TestApi;
  let world: TestWorld;
  let token: string;
  const clientOf = (options: Partial<ReeveClientOptions> = {}) =>
    createReeveClient({ baseUrl: `http://127.0.0.1:${api.port}`, token, ...options });

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

  it('is generated from the routes as they are (else: npm run client)', async () => {
    expect(await clientSchemaIsCurrent()).toBe(true);
  });

  it('adds, changes with the ETag it was given, and reads every page of a list', async () => {
    const reeve = clientOf();
    const names = ['Ash', 'Birch', 'Cedar', 'Damson', 'Elm'];
    for (const name of names) await answerOf(reeve.POST('/v1/properties', { body: { ...cottage, name } }));
    const { data: made, response } = await answerOf(reeve.POST('/v1/properties', { body: cottage }));
    const changed = await answerOf(
      reeve.PATCH('/v1/properties/{propertyId}', {
        params: { path: { propertyId: made.id }, header: { 'If-Match': response.headers.get('etag') ?? '' } },
        body: { name: 'Fir' },
      }),
    );
    expect(changed.data).toMatchObject({ id: made.id, name: 'Fir', version: made.version + 1 });
    const found: string[] = [];
    const read = async (cursor: string | undefined) => {
      const query = { limit: 2, sort: 'name' as const, ...(cursor ? { cursor } : {}) };
      return (await answerOf(reeve.GET('/v1/properties', { params: { query } }))).data;
    };
    for await (const { name } of pages(read)) found.push(name);
    expect(found).toEqual([...names, 'Fir']);
  });

  it('throws what the API says, with the field', async () => {
    const refused = answerOf(clientOf().POST('/v1/properties', { body: { ...cottage, name: '' } }));
    await expect(refused).rejects.toBeInstanceOf(ReeveError);
    await expect(refused).rejects.toMatchObject({
      status: 422,
      problem: { code: 'invalid_input', faults: [{ in: 'body', pointer: '/name' }] },
    });
    await expect(answerOf(clientOf({ token: 'A'.repeat(43) }).GET('/v1/properties'))).rejects.toMatchObject({
      status: 401,
      problem: { code: 'unauthenticated' },
    });
  });

  it('repeats a creation whose answer was lost, and makes one thing', async () => {
    let losses = 2;
    const lossy = async (request: Request) => {
      const response = await fetch(request);
      if (losses-- > 0) throw new TypeError('the connection was lost');
      return response;
    };
    const reeve = clientOf({ fetch: lossy });
    const { data } = await answerOf(reeve.POST('/v1/properties', { body: { ...cottage, name: 'Once' } }));
    const rows = await open.admin('select id from property where agency_id = $1 and name = $2', [
      world.agencyId,
      'Once',
    ]);
    expect(rows).toEqual([{ id: data.id }]);
  });

  it('waits as long as it is told before it repeats what was not taken, and gives up in the end', async () => {
    const asked: number[] = [];
    const busy = async () => {
      asked.push(Date.now());
      return new Response('{}', { status: 503, headers: { 'retry-after': '0', 'content-type': 'application/json' } });
    };
    await expect(answerOf(clientOf({ fetch: busy, retries: 2 }).GET('/v1/properties'))).rejects.toMatchObject({
      status: 503,
      problem: undefined,
      retryAfterSeconds: 0,
    });
    expect(asked).toHaveLength(3);
  });
});
