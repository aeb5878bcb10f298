import { describe, expect, it } from '@jest/globals';
import { invitationToken } from '../../src/access/invitation-link.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served({ poolMax: 4 });
const password = 'gravel sonnet umbrella kettle';
const pathOf = (contactId: string) => `/v1/contacts/${contactId}/portal-access`;

async function as(role: 'admin' | 'property_manager' | 'accountant' | 'viewer') {
  const token = await at.world.token(at.world.members[role]);
  return callsAs(at.api, () => token);
}

/** Accepts the open invitation of a membership, as whoever got its mail. */
async function accept(memberId: string) {
  const [row] = await at.open.admin<{ id: string; agency_id: string; generation: number }>(
    `select id, agency_id, generation from invitation where membership_id = $1 and state = 'pending'`,
    [memberId],
  );
  const reference = { agencyId: row!.agency_id, invitationId: row!.id, generation: row!.generation };
  const token = await invitationToken(at.api.deps.identity.keys, reference);
  return at.api.agent.post('/v1/invitations/accept').send({ token, password });
}
const signIn = async (email: string) => {
  const { body } = await at.api.agent.post('/v1/sessions').send({ email, password });
  return callsAs(at.api, () => body.token);
};

describe('[B3] access to the portal', () => {
  it('is given by staff, accepted by the owner, who signs in by the password and is in the agency at once', async () => {
    const manager = await as('property_manager');
    const contactId = await at.world.newOwner();
    expect((await manager.get(pathOf(contactId))).body).toEqual({ access: null });
    const given = await manager.post(pathOf(contactId), {});
    expect([given.status, given.body]).toMatchObject([
      201,
      { kind: 'portal', state: 'invited', contactId, roles: [], email: `contact-${contactId}@example.test` },
    ]);
    expect((await accept(given.body.id)).body).toMatchObject({ membershipId: given.body.id });
    expect((await manager.get(pathOf(contactId))).body.access).toMatchObject({ state: 'active', invitation: null });
    const owner = await signIn(given.body.email);
    const me = await owner.get('/v1/me');
    expect(me.body.place).toMatchObject({ membershipId: given.body.id });
    expect((await owner.get('/v1/properties')).body.code).toBe('forbidden');
    const explained = await owner.get('/v1/access/explain?permission=properties.read');
    expect(explained.body).toMatchObject({ allowed: false, member: { kind: 'portal' } });
  });

  it('ends at once, and the contact can be invited again', async () => {
    const manager = await as('property_manager');
    const owner = await at.world.newPortalPerson('owner');
    const token = await at.world.token(owner);
    const calls = callsAs(at.api, () => token);
    expect((await calls.get('/v1/access/explain?permission=properties.read')).status).toBe(200);
    const ended = await manager.remove(pathOf(owner.contactId), { etag: 1 });
    expect(ended.body.state).toBe('ended');
    expect((await calls.get('/v1/access/explain?permission=properties.read')).body.code).toBe('session_ended');
    expect((await manager.remove(pathOf(owner.contactId), { etag: 2 })).status).toBe(404);
    expect((await manager.post(pathOf(owner.contactId), {})).status).toBe(201);
  });

  it('is refused twice, for tradespeople, for the archived, and at addresses that are not the contact’s', async () => {
    const manager = await as('property_manager');
    const code = async (contactId: string, body: object = {}) =>
      (await manager.post(pathOf(contactId), body)).body.code;
    expect(await code((await at.world.newPortalPerson('renter')).contactId)).toBe('conflict');
    const contactId = await at.world.newOwner();
    expect(await code(contactId, { email: 'somebody@else.example' })).toBe('invalid_input');
    await at.open.admin(`update contact set roles = '{tradesperson}' where id = $1`, [contactId]);
    expect(await code(contactId)).toBe('conflict');
    await at.open.admin(`update contact set roles = '{owner}', archived_at = now() where id = $1`, [contactId]);
    expect(await code(contactId)).toBe('conflict');
  });

  it('is for who may invite, in agencies with the portal', async () => {
    const contactId = await at.world.newOwner();
    for (const role of ['accountant', 'viewer'] as const)
      expect((await (await as(role)).post(pathOf(contactId), {})).body.code).toBe('forbidden');
    const bare = await createWorld(at.open, at.api.deps, { modules: ['properties'] });
    const token = await bare.token(bare.members.admin);
    const calls = callsAs(at.api, () => token);
    expect((await calls.post(pathOf(await bare.newOwner()), {})).body.code).toBe('module_not_entitled');
  });

  it('may be had by somebody who is staff of the same agency, in a session of its own', async () => {
    const admin = await as('admin');
    const contactId = await at.world.newOwner();
    const { email, membershipId } = at.world.members.viewer;
    await at.open.admin('update contact set email = $2, emails = $3 where id = $1', [
      contactId,
      email,
      JSON.stringify([{ address: email, label: null }]),
    ]);
    const given = await admin.post(pathOf(contactId), {});
    expect(given.status).toBe(201);
    expect(given.body.id).not.toBe(membershipId);
    expect((await accept(given.body.id)).status).toBe(200);
    const staff = await at.world.token(at.world.members.viewer);
    const portal = await at.world.token({ ...at.world.members.viewer, membershipId: given.body.id });
    expect((await callsAs(at.api, () => staff).get('/v1/properties')).status).toBe(200);
    expect((await callsAs(at.api, () => portal).get('/v1/properties')).body.code).toBe('forbidden');
  });

  it('is given by limited staff to contacts of their properties, and to no others', async () => {
    const { propertyId } = await at.world.newProperty();
    const token = await at.world.token(await at.world.newLimited(propertyId));
    const limited = callsAs(at.api, () => token);
    const contactId = await at.world.newOwner();
    expect((await limited.post(pathOf(contactId), {})).status).toBe(404);
    await at.open.admin(
      `insert into property_owner (id, agency_id, property_id, contact_id, parts, whole, from_on)
       values (gen_random_uuid(), $1, $2, $3, 1, 1, '2026-01-01')`,
      [at.world.agencyId, propertyId, contactId],
    );
    expect((await limited.post(pathOf(contactId), {})).status).toBe(201);
  });

  it('is not given by limited staff to who owns other properties too: they could invite themselves', async () => {
    const { propertyId, leaseId, renterId } = await at.world.newLease('current');
    const token = await at.world.token(await at.world.newLimited(propertyId));
    const limited = callsAs(at.api, () => token);
    const { propertyId: other } = await at.world.newProperty();
    await at.open.admin(
      `insert into portal_scope (id, agency_id, contact_id, kind, property_id, valid_from)
       values (gen_random_uuid(), $1, $2, 'owner', $3, '2026-01-01')`,
      [at.world.agencyId, renterId, other],
    );
    expect((await limited.get(`/v1/leases/${leaseId}`)).status).toBe(200);
    expect((await limited.post(pathOf(renterId), {})).body.code).toBe('forbidden');
    expect((await (await as('property_manager')).post(pathOf(renterId), {})).status).toBe(201);
  });
});
