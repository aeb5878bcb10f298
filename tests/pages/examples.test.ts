import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessRoutes } from '../../api/access/routes.ts';
import { identityRoutes } from '../../api/identity/routes.ts';
import { pageRoutes } from '../../api/pages/routes.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { sendExample } from './support.ts';

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
});
afterAll(async () => {
  await api.close();
  await open.close();
});

// What staff and portal users have sessions in an agency for, the walks send.
const ofPeople = [...identityRoutes, ...accessRoutes, ...pageRoutes].filter(({ serves }) =>
  ['person', 'everybody'].includes(serves.kind),
);

describe('each route of people, invitations and pages', () => {
  it.each(ofPeople.map(route => [route.id, route] as const))('%s answers its example', async (_id, route) => {
    const { status, text } = await sendExample(api, route, world);
    expect(Object.keys(route.answers).map(Number)).toContain(status);
    expect(status === 200 || status === 201 || status === 204 || status === 303 ? 'good' : text).toBe('good');
  });

  it('logs no token, no password and no address', async () => {
    const written = JSON.stringify([api.requests, api.log]);
    expect(written).toContain('/invitations/open');
    for (const secret of ['walrus', 'gravel', '@', 'token=']) expect(written).not.toContain(secret);
  });
});
