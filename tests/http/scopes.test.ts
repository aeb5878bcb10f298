import { describe, expect, it } from '@jest/globals';
import type { ExampleRequest, Route } from '../../api/http/route.ts';
import { routes } from '../../api/routes.ts';
import { staffRoles } from '../../src/access/permissions.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type Sent, send } from '../support/http/send.ts';
import { served } from '../support/http/served.ts';
import { each, idsIn, namesRows, replaced, rightToken, tokenFor, worldsBy } from '../support/http/walking.ts';
import { createWorld } from '../support/http/world.ts';

/** The walk over every route once more, as those who see a part of an agency, or another agency. */
const ofPortal = routes.filter(route => route.serves.kind === 'portal');
const ofStaff = routes.filter(route => route.serves.kind === 'staff');
const writing = routes.filter(route => ['staff', 'portal'].includes(route.serves.kind) && route.body !== undefined);
const at = served({ poolMax: 4 });
const agency = worldsBy<'foreign'>(() => createWorld(at.open, at.api.deps));
const code = ({ status, body }: Sent) => [status, body.code];

/** Colleagues, tags and what is to do about nothing in particular are known to all staff. */
const knownToAllStaff = /^(GET \/v1\/members|\w+ \/v1\/(tags|tasks))/;

describe('each route of the portal', () => {
  it.each(each(ofPortal))('[B1][B3] %s refuses staff of every role', async (_id, route) => {
    for (const role of staffRoles) {
      const answer = await send(
        at.api,
        route,
        await route.example(at.world),
        await at.world.token(at.world.members[role]),
      );
      expect([role, ...code(answer)]).toEqual([role, 403, 'forbidden']);
    }
  });

  it.each(each(ofPortal))('[B1][B3] %s refuses operators, and people who are in no agency', async (_id, route) => {
    const { world } = at;
    const operator = await world.token(world.operator, { place: 'operations' });
    const nobody = await world.token(await world.newPerson(), { place: 'account' });
    for (const token of [operator, nobody])
      expect(code(await send(at.api, route, await route.example(world), token))).toEqual([403, 'agency_not_chosen']);
  });

  it.each(each(ofPortal))("[B3] %s shows an owner and a renter nothing that is another one's", async (_id, route) => {
    const { world } = at;
    for (const kind of ['owner', 'renter'] as const) {
      const request = await route.example(world);
      const token = await world.token(await world.newPortalPerson(kind));
      expectNothing(await send(at.api, route, request, token), request);
    }
  });

  it.each(each(ofPortal))('[B2][B3] %s shows a portal user of another agency nothing', async (_id, route) => {
    const foreign = await agency('foreign');
    const request = await route.example(at.world);
    expectNothing(await send(at.api, route, request, await rightToken(route, foreign)), request);
  });
});

/** Either refused as if it were not there, or an answer that holds none of the ids that were asked for. */
function expectNothing(answer: Sent, request: ExampleRequest): void {
  if (namesRows(request)) expect([403, 404, 422]).toContain(answer.status);
  for (const { value } of idsIn([request.params, request.query, request.body]))
    expect(answer.status >= 400 || !answer.text.includes(value)).toBe(true);
}

describe('each route of staff', () => {
  it.each(each(ofStaff))('[B1][B3] %s refuses owners and renters', async (_id, route) => {
    for (const kind of ['owner', 'renter'] as const) {
      const token = await at.world.token(await at.world.newPortalPerson(kind));
      expect(code(await send(at.api, route, await route.example(at.world), token))).toEqual([403, 'forbidden']);
    }
  });

  it.each(each(ofStaff))(
    '[B1][B2] %s shows staff who are limited to some properties nothing of the others',
    async (_id, route) => {
      const { world } = at;
      const limited = await world.newLimited((await world.newProperty()).propertyId);
      const others = await rowsOfOthers();
      const request = await route.example(world);
      const answer = await send(at.api, route, request, await world.token(limited));
      for (const id of others) expect(answer.text).not.toContain(id);
      if (!knownToAllStaff.test(route.id)) expectNothing(answer, request);
    },
  );
});

/** A property, its owner, its renter and its lease, none of them a limited member's. */
async function rowsOfOthers(): Promise<string[]> {
  const { propertyId } = await at.world.newProperty();
  const owner = await at.world.newPortalPerson('owner', { propertyId });
  const renter = await at.world.newPortalPerson('renter', { propertyId });
  return [propertyId, owner.contactId, renter.contactId, String(renter.leaseId)];
}

describe('each route that takes a body', () => {
  it.each(each(writing))(
    "[B2] %s takes an id of another agency's, in whatever field, for one that is not there",
    async (_id, route) => {
      const foreign = await agency('foreign');
      const other = await route.example(foreign);
      for (const { path } of idsIn((await route.example(at.world)).body)) {
        const theirs = idsIn(other.body).find(leaf => leaf.path.join() === path.join());
        if (!theirs) continue;
        const [foreignId, absentId] = [await withId(route, path, theirs.value), await withId(route, path, uuid7())];
        expect([path.join('/'), [404, 422].includes(foreignId.status)]).toEqual([path.join('/'), true]);
        expect(code(foreignId)).toEqual(code(absentId));
        expect(foreignId.body.faults).toEqual(absentId.body.faults);
        expect(foreignId.body.detail).toEqual(absentId.body.detail);
      }
    },
  );
});

async function withId(route: Route, path: readonly (string | number)[], id: string): Promise<Sent> {
  const request = await route.example(at.world);
  const altered = { ...request, body: replaced(request.body, path, id) };
  return send(at.api, route, altered, await tokenFor(route, request, at.world));
}
