import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import type { Route } from '../../api/http/route.ts';
import { staticPaths } from '../../api/http/static-assets.ts';
import { createApi } from '../../api/index.ts';
import { routes } from '../../api/routes.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { send } from '../support/http/send.ts';
import {
  each,
  namesRows,
  placeOf,
  rightToken,
  rolesOf,
  someoneOf,
  tokenFor,
  worldsBy,
} from '../support/http/walking.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const signedIn = routes.filter(route => route.serves.kind !== 'everybody');
const ofStaff = routes.filter(route => route.serves.kind === 'staff');
const ofAgencies = routes.filter(route => ['staff', 'portal', 'member'].includes(route.serves.kind));

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let foreign: TestWorld;

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
  foreign = await createWorld(open, api.deps);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

const special = worldsBy<'bare' | 'ready' | 'read_only' | 'closed'>(key =>
  createWorld(open, api.deps, key === 'bare' ? { modules: [] } : { state: key }),
);
const example = (route: Route, of: TestWorld) => route.example(of);
const deniedRows = (requestId: string | undefined) =>
  open.admin<{ action: string; for_agency: string; actor_id: string; details: object }>(
    'select action, for_agency, actor_id, details from audit_event where request_id = $1',
    [requestId],
  );

describe('each route', () => {
  it.each(each(routes))('[B1] %s serves by its own example whom it says it serves', async (_id, route) => {
    const request = await example(route, world);
    const answer = await send(api, route, request, await tokenFor(route, request, world));
    expect([answer.status, answer.body.code]).toEqual([expect.any(Number), undefined]);
    expect(Object.keys(route.answers).map(Number)).toContain(answer.status);
    expect(answer.status).toBeLessThan(400);
  });

  it.each(each(signedIn))('[B1] %s refuses whoever has no session, an unknown or an ended one', async (_id, route) => {
    const request = await example(route, world);
    const [someone, place] = [await someoneOf(route, world), placeOf(route)];
    const none = await send(api, route, request, undefined);
    expect([none.status, none.body.code]).toEqual([401, 'unauthenticated']);
    const unknown = await send(api, route, request, 'A'.repeat(43));
    expect([unknown.status, unknown.body.code]).toEqual([401, 'unauthenticated']);
    const ended = await send(api, route, request, await world.token(someone, { place, ended: true }));
    expect([ended.status, ended.body.code]).toEqual([401, 'session_ended']);
  });

  it.each(each(signedIn))(
    '[B1] %s refuses a session that still owes its second factor, or waits for just that',
    async (_id, route) => {
      const request = await example(route, world);
      const [someone, place] = [await someoneOf(route, world), placeOf(route)];
      const answer = await send(api, route, request, await world.token(someone, { place, factor: 'password' }));
      const allowed = route.serves.kind === 'person' && route.serves.allowPendingFactor;
      if (allowed) expect(answer.body.code).not.toBe('second_factor_required');
      else expect([answer.status, answer.body.code]).toEqual([403, 'second_factor_required']);
    },
  );

  it.each(each(routes.filter(route => route.serves.kind === 'operator')))(
    '[B1] %s refuses staff, and operators who have not signed in as such',
    async (_id, route) => {
      const request = await example(route, world);
      for (const token of [
        await world.token(world.members.admin),
        await world.token(world.operator, { place: 'account' }),
      ]) {
        const answer = await send(api, route, request, token);
        expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
      }
    },
  );
});

describe('each route of staff', () => {
  it.each(each(ofStaff))(
    '[B1] %s serves each role that has the permission, and refuses each that has not',
    async (_id, route) => {
      for (const role of rolesOf(route, true)) {
        const answer = await send(api, route, await example(route, world), await world.token(world.members[role]));
        expect([role, answer.status < 400]).toEqual([role, true]);
      }
      for (const role of rolesOf(route, false)) {
        const answer = await send(api, route, await example(route, world), await world.token(world.members[role]));
        expect([role, answer.status, answer.body.code]).toEqual([role, 403, 'forbidden']);
        expect(await deniedRows(answer.headers['x-request-id'])).toEqual([
          {
            action: 'request.denied',
            for_agency: world.agencyId,
            actor_id: world.members[role].membershipId,
            details: { code: 'forbidden', route: route.id },
          },
        ]);
      }
    },
  );
});

describe('each route of agencies', () => {
  it.each(each(ofAgencies))('[B1] %s refuses an agency without its module', async (_id, route) => {
    const bare = await special('bare');
    const request = await example(route, bare);
    const answer = await send(api, route, request, await tokenFor(route, request, bare));
    if (route.serves.kind === 'portal' || (route.serves.kind === 'staff' && route.serves.module))
      expect([answer.status, answer.body.code]).toEqual([403, 'module_not_entitled']);
    else expect(answer.status).toBeLessThan(400);
  });

  it.each(each(ofAgencies))(
    '[B1] %s reads only in an agency that is ready or read-only, and nothing in one that is closed',
    async (_id, route) => {
      for (const state of ['ready', 'read_only', 'closed'] as const) {
        const stopped = await special(state);
        const request = await example(route, stopped);
        const answer = await send(api, route, request, await tokenFor(route, request, stopped));
        if (state === 'closed') expect([state, answer.body.code]).toEqual([state, 'agency_unavailable']);
        else if (route.method === 'get' || ('whileReadOnly' in route.serves && route.serves.whileReadOnly))
          expect([state, answer.status < 400]).toEqual([state, true]);
        else expect([state, answer.status, answer.body.code]).toEqual([state, 403, 'agency_not_writable']);
      }
    },
  );
});

/** Lists and creations name no row of anybody: what they answer must hold none of the other's either. */
async function expectNothingForeign(route: Route): Promise<void> {
  const { propertyId } = await foreign.newProperty();
  const { runId } = await foreign.newRun();
  const request = await example(route, world);
  const answer = await send(api, route, request, await tokenFor(route, request, world));
  expect(answer.status).toBeLessThan(400);
  for (const secret of [foreign.agencyId, foreign.agencyName, propertyId, runId, foreign.members.admin.membershipId])
    expect(answer.text).not.toContain(secret);
}

describe('each route that is not public', () => {
  it.each(each(signedIn.filter(route => route.serves.kind !== 'operator')))(
    "[B2] %s finds nothing of another agency's or person's, as if it were not there",
    async (_id, route) => {
      const request = await example(route, foreign);
      if (!namesRows(request)) return expectNothingForeign(route);
      const answer = await send(api, route, request, await rightToken(route, world));
      expect([404, 422]).toContain(answer.status);
      expect(JSON.stringify(answer.body)).not.toContain(foreign.agencyName);
      if (answer.status === 422) expect(answer.body.code).toBe('unknown_reference');
    },
  );
});

describe('each route that takes input', () => {
  it.each(each(routes.filter(route => !route.rawBody)))(
    '[B1] %s refuses fields that it does not know',
    async (_id, route) => {
      const request = await example(route, world);
      const token = async () => await tokenFor(route, request, world);
      const more = { ...request, query: { ...request.query, 'no~such/field': '1' } };
      const query = await send(api, route, more, await token());
      expect([query.status, query.body.faults]).toEqual([
        422,
        [{ in: 'query', pointer: '/no~0such~1field', detail: expect.any(String) }],
      ]);
      if (!route.body) return;
      const body = { ...request, body: { ...(request.body as object), extra: 1 } };
      const second = await example(route, world);
      const answer = await send(api, route, body, await tokenFor(route, second, world));
      expect(answer.status).toBe(422);
      expect(answer.body.faults).toContainEqual({ in: 'body', pointer: '/extra', detail: expect.any(String) });
    },
  );
});

describe('the router', () => {
  it('[B1] holds nothing but defined routes, answers to other methods, and the named static files', () => {
    const { app } = createApi(api.deps);
    const found = layersOf(app);
    const known = new Set(routes.map(route => `${route.method} ${route.path}`));
    expect(new Set(found.routes)).toEqual(known);
    // What stands before the routes, in its order, by name; the static files are the one path among them.
    expect(found.middleware).toEqual([
      '<anonymous>',
      'helmetMiddleware',
      'refuseBlocked',
      'corsMiddleware',
      'rateLimit',
      'apiVersion',
      'docsAssets',
      'routesByBeginning',
      'notFound',
      '<anonymous>',
    ]);
    expect(staticPaths).toEqual(['/docs/assets']);
  });

  it('[B1] says of each route whom it serves, and has a permission that some role carries', () => {
    for (const route of routes) {
      expect(['staff', 'portal', 'member', 'operator', 'person', 'everybody']).toContain(route.serves.kind);
      if (route.serves.kind === 'staff') expect([route.id, rolesOf(route, true).length > 0]).toEqual([route.id, true]);
    }
  });
});

type Stack = { name: string; route?: { path: string; stack: { name: string; method?: string }[] }; handle: object }[];
type Routers = Map<string, { stack: Stack }>;

/** Routes stand in routers by the beginning of their paths; nothing else may stand there. */
function layersOf(app: Express): { routes: string[]; middleware: string[] } {
  const { stack } = (app as { router: { stack: Stack } }).router;
  const inside = stack.flatMap(({ handle }) =>
    'routers' in handle ? [...(handle.routers as Routers).values()].flatMap(router => router.stack) : [],
  );
  const all = [...stack, ...inside];
  return {
    routes: all.flatMap(({ route }) =>
      (route?.stack ?? [])
        .filter(layer => layer.name !== 'methodNotAllowed')
        .map(layer => `${layer.method} ${route?.path}`),
    ),
    middleware: all.filter(layer => !layer.route).map(layer => layer.name),
  };
}
