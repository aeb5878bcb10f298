import { describe, expect, it } from '@jest/globals';
import type { WorldPerson } from '../../api/http/world.ts';
import { routes } from '../../api/routes.ts';
import { permissions, staffRoles } from '../../src/access/permissions.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { publicUrl } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served({ poolMax: 4 });
const as = async (who: WorldPerson) => {
  const token = await at.world.token(who);
  return callsAs(at.api, () => token);
};
const explain = async (who: WorldPerson, query: Record<string, string>) =>
  (await (await as(who)).get(`/v1/access/explain?${new URLSearchParams(query)}`)).body;
type Rule = { rule: string; holds: boolean | null; code: string | null; facts: object; remedy: string | null };
const ruleOf = (body: { rules: Rule[] }, name: string) => body.rules.find(({ rule }) => rule === name);
const about = (subjectType: string, subjectId: string) => ({ subjectType, subjectId });
const change = { route: 'PATCH /v1/properties/:propertyId' };

describe('[B1] explaining access', () => {
  it('says for each role and staff route what the route itself answers', async () => {
    for (const route of routes.filter(({ serves }) => serves.kind === 'staff'))
      for (const role of staffRoles) {
        const said = await explain(at.world.members[role], { route: route.id });
        const permission = route.serves.kind === 'staff' ? route.serves.permission : null;
        const [, method, path] = /^(\w+) (.+)$/.exec(route.id) ?? [];
        const token = await at.world.token(at.world.members[role]);
        const bare = at.api.agent[route.method](String(path).replaceAll(/:\w+/g, uuid7()));
        // Forms are taken from our own pages alone.
        const answer = await bare.auth(token, { type: 'bearer' }).set('origin', publicUrl);
        expect([method, role, said.asked.permission, said.allowed]).toEqual([
          method,
          role,
          permission,
          answer.body.code !== 'forbidden' && answer.body.code !== 'module_not_entitled',
        ]);
      }
  });

  it('names the role that grants a permission, and what would', async () => {
    const allowed = await explain(at.world.members.property_manager, change);
    expect(allowed).toMatchObject({ allowed: true, asked: { permission: 'properties.write', writes: true } });
    expect(ruleOf(allowed, 'permission')?.facts).toMatchObject({ grantedBy: ['property_manager'] });
    const refused = await explain(at.world.members.viewer, change);
    expect(ruleOf(refused, 'permission')).toMatchObject({
      holds: false,
      code: 'forbidden',
      remedy: 'An admin can give one of these roles: admin, property_manager.',
    });
  });

  it('names module and state of the agency', async () => {
    const poor = await createWorld(at.open, at.api.deps, { state: 'read_only', modules: [] });
    const token = await poor.token(poor.members.admin);
    const answer = await at.api.agent.get('/v1/access/explain').query(change).auth(token, { type: 'bearer' });
    expect(answer.status).toBe(200);
    expect(ruleOf(answer.body, 'module')).toMatchObject({ holds: false, code: 'module_not_entitled' });
    expect(ruleOf(answer.body, 'agency_writable')).toMatchObject({ holds: false, facts: { state: 'read_only' } });
  });

  it('shows limited staff the assignment that opens a property, and misses it for others', async () => {
    const { propertyId } = await at.world.newProperty();
    const { propertyId: other } = await at.world.newProperty();
    const limited = await at.world.newLimited(propertyId);
    const own = await explain(limited, { ...change, ...about('property', propertyId) });
    expect(own).toMatchObject({ allowed: true, assignments: [{ propertyId, duty: 'manager' }] });
    const absent = await explain(limited, { ...change, ...about('property', uuid7()) });
    const refused = await explain(limited, { ...change, ...about('property', other) });
    expect(refused).toMatchObject({ allowed: false });
    expect(ruleOf(refused, 'visible')).toMatchObject({ holds: false, facts: { decidedBy: 'property_assignment' } });
    expect(refused).toEqual(absent);
    const whole = await explain(limited, { permission: 'exports.read' });
    expect([ruleOf(whole, 'permission')?.holds, ruleOf(whole, 'limited')?.holds]).toEqual([true, false]);
  });

  it('shows owners and renters the scope and the days that open a row, to them and to staff', async () => {
    const owner = await at.world.newPortalPerson('owner', { from: '2026-02-01', to: '2026-03-31' });
    const stranger = await at.world.newProperty();
    const query = { route: 'GET /v1/access/explain', ...about('property', owner.propertyId) };
    const scope = { kind: 'owner', propertyId: owner.propertyId, validFrom: '2026-02-01', validTo: '2026-03-31' };
    const own = await explain(owner, query);
    expect(own.scopes).toEqual([{ ...scope, leaseId: null }]);
    const asked = await explain(at.world.members.viewer, { ...query, memberId: owner.membershipId });
    expect([asked.allowed, asked.scopes]).toEqual([own.allowed, own.scopes]);
    const not = await explain(owner, { ...query, subjectId: stranger.propertyId });
    expect(ruleOf(not, 'visible')).toMatchObject({ holds: false, facts: { decidedBy: 'portal_scope' } });
  });

  it('tells limited staff nothing of properties that are not theirs, whoever is asked about', async () => {
    const [mine, other] = [await at.world.newProperty(), await at.world.newProperty()];
    const lease = await at.world.newLease('current', { propertyId: mine.propertyId });
    const owner = await at.world.newPortalPerson('owner', { ...other, contactId: lease.renterId });
    const limited = await at.world.newLimited(mine.propertyId);
    const colleague = await at.world.newLimited(other.propertyId);
    for (const { membershipId } of [owner, colleague]) {
      const query = {
        permission: 'contacts.read',
        ...about('contact', lease.renterId),
        memberId: String(membershipId),
      };
      expect(JSON.stringify(await explain(at.world.members.viewer, query))).toContain(other.propertyId);
      expect(JSON.stringify(await explain(limited, query))).not.toContain(other.propertyId);
    }
  });

  it('tells who will own a property nothing of it before', async () => {
    const owner = await at.world.newPortalPerson('owner', { from: '2999-01-01' });
    const query = { route: 'GET /v1/access/explain', ...about('contact', owner.contactId) };
    expect(await explain(owner, query)).toMatchObject({ allowed: true, scopes: [] });
  });

  it('says of what is archived that it cannot be changed, and can be read', async () => {
    const { propertyId } = await at.world.newProperty({ archived: true });
    const written = await explain(at.world.members.admin, { ...change, ...about('property', propertyId) });
    expect(ruleOf(written, 'not_archived')).toMatchObject({ holds: false, code: 'conflict' });
    const read = { route: 'GET /v1/properties/:propertyId', ...about('property', propertyId) };
    expect((await explain(at.world.members.admin, read)).allowed).toBe(true);
  });

  it('tells of others only who may read members, and of another agency nothing', async () => {
    const member = String(at.world.members.viewer.membershipId);
    const owner = await at.world.newPortalPerson('owner');
    expect((await explain(owner, { ...change, memberId: member })).code).toBe('forbidden');
    const foreign = await createWorld(at.open, at.api.deps);
    const theirs = String(foreign.members.viewer.membershipId);
    const { propertyId } = await foreign.newProperty();
    const admin = at.world.members.admin;
    const asked = await explain(admin, { ...change, memberId: theirs });
    const absent = await explain(admin, { ...change, memberId: uuid7() });
    expect([asked.code, asked.faults]).toEqual(['unknown_reference', absent.faults]);
    const row = await explain(admin, { ...change, memberId: member, ...about('property', propertyId) });
    expect([row.code, row.faults[0].pointer]).toEqual(['unknown_reference', '/subjectId']);
  });

  it('refuses questions about nothing', async () => {
    for (const query of [
      {},
      { ...change, permission: 'leases.read' },
      { route: 'GET /nowhere' },
      { ...change, subjectType: 'lease' },
    ])
      expect((await explain(at.world.members.admin, query as Record<string, string>)).code).toBe('invalid_input');
  });
});

describe('[B1] the matrix', () => {
  it('names every permission with the routes that ask for it, and what the agency has', async () => {
    const { body } = await (await as(at.world.members.viewer)).get('/v1/access/matrix');
    expect(body.permissions.map(({ permission }: { permission: string }) => permission)).toEqual([...permissions]);
    const write = body.permissions.find(({ permission }: { permission: string }) => permission === 'members.write');
    expect(write).toMatchObject({ wholeAgency: true, routes: expect.arrayContaining(['POST /v1/members']) });
    expect(body.entitled.toSorted()).toEqual(['leasing', 'portal', 'properties']);
  });
});
