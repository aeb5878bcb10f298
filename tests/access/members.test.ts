import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldPerson } from '../../api/http/world.ts';
import { changeMember } from '../../src/access/change-member.ts';
import { invitationToken } from '../../src/access/invitation-link.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const at = served({ poolMax: 6 });
const password = 'gravel sonnet umbrella kettle';
const newEmail = () => `m${uuid7().replaceAll('-', '')}@example.test`;

/** An agency of its own, as its admin. */
async function agency() {
  const world = await createWorld(at.open, at.api.deps);
  const token = await world.token(world.members.admin);
  return { world, admin: callsAs(at.api, () => token), as: asIn(world) };
}
const asIn = (world: TestWorld) => async (who: WorldPerson) => {
  const token = await world.token(who);
  return callsAs(at.api, () => token);
};
const stateOf = async (id: string) =>
  (await at.open.admin<{ state: string }>('select state from membership where id = $1', [id]))[0]?.state;

/** The token of the open invitation, as its mail carries it. */
async function linkOf(world: TestWorld, memberId: string): Promise<string> {
  const [row] = await at.open.admin<{ id: string; generation: number }>(
    `select id, generation from invitation where membership_id = $1 and state = 'pending'`,
    [memberId],
  );
  if (!row) throw new Error('no open invitation');
  const reference = { agencyId: world.agencyId, invitationId: row.id, generation: row.generation };
  return invitationToken(at.api.deps.identity.keys, reference);
}
const accept = async (token: string) => at.api.agent.post('/v1/invitations/accept').send({ token, password });

describe('[B1] inviting staff', () => {
  it('makes an invited member, whom the link lets in with the roles given', async () => {
    const { world, admin } = await agency();
    const email = newEmail();
    const invited = await admin.post('/v1/members', { email, roles: ['accountant', 'viewer'], limited: true });
    expect([invited.status, invited.body]).toMatchObject([
      201,
      { kind: 'staff', state: 'invited', email, name: null, roles: ['accountant', 'viewer'], limited: true },
    ]);
    expect(invited.body.invitation).toMatchObject({ expired: false, sentAt: null, refusedAt: null });
    const started = at.open.committed.filter(({ workflowId }) => workflowId.includes(world.agencyId));
    expect(started).toEqual([expect.objectContaining({ kind: 'start', contract: 'welcome-member' })]);
    const token = await linkOf(world, invited.body.id);
    const looked = await at.api.agent.post('/v1/invitations/look-up').send({ token });
    expect(looked.body).toMatchObject({ email, kind: 'staff', asks: 'new_password', roles: ['accountant', 'viewer'] });
    expect((await accept(token)).status).toBe(200);
    const read = await admin.get(`/v1/members/${invited.body.id}`);
    expect(read.body).toMatchObject({ state: 'active', invitation: null, activatedAt: expect.any(String) });
    const [woken] = at.open.committed.filter(({ workflowId }) => workflowId.includes(world.agencyId)).slice(1);
    expect(woken).toMatchObject({ kind: 'wake', contract: 'welcome-member' });
  });

  it('answers the same for an address that we know and one that we do not', async () => {
    const { admin } = await agency();
    const known = await at.world.newPerson();
    const shape = async (email: string) => {
      const { status, body } = await admin.post('/v1/members', { email, roles: ['viewer'] });
      const { id, email: _email, createdAt, updatedAt, invitation, ...rest } = body;
      return [status, rest, Object.keys(invitation), typeof id, typeof createdAt, typeof updatedAt];
    };
    expect(await shape(known.email)).toEqual(await shape(newEmail()));
  });

  it('says nothing in the audit by which a known address could be told from an unknown one', async () => {
    const { world, admin } = await agency();
    const known = await at.world.newPerson();
    for (const email of [known.email, newEmail()]) await admin.post('/v1/members', { email, roles: ['viewer'] });
    const events = await at.open.admin<{ action: string; details: object }>(
      `select action, details from audit_event where for_agency = $1 and action <> 'request.denied' order by request_id, action`,
      [world.agencyId],
    );
    const [first, second] = [events.slice(0, events.length / 2), events.slice(events.length / 2)];
    expect(first).toEqual(second);
    expect(JSON.stringify(events)).not.toContain(known.personId);
  });

  it('refuses who is there already or invited, a limited admin, roles that do not exist, and none at all', async () => {
    const { world, admin } = await agency();
    const twice = newEmail();
    await admin.post('/v1/members', { email: twice, roles: ['viewer'] });
    for (const email of [twice, twice.toUpperCase(), world.members.viewer.email])
      expect((await admin.post('/v1/members', { email, roles: ['viewer'] })).body.code).toBe('conflict');
    const limited = await admin.post('/v1/members', { email: newEmail(), roles: ['admin'], limited: true });
    expect(limited.body.faults).toEqual([expect.objectContaining({ pointer: '/limited' })]);
    for (const roles of [[], ['owner'], 'admin'])
      expect((await admin.post('/v1/members', { email: newEmail(), roles })).status).toBe(422);
  });

  it('invites again under a new link that voids the old one, at most once a minute', async () => {
    const { world, admin } = await agency();
    const { membershipId } = await world.newMember('invited');
    const old = await linkOf(world, membershipId);
    expect((await admin.post(`/v1/members/${membershipId}/resend-invitation`)).status).toBe(200);
    expect((await accept(old)).body.code).toBe('invitation_invalid');
    const soon = await admin.post(`/v1/members/${membershipId}/resend-invitation`);
    expect([soon.status, soon.body.code]).toEqual([429, 'too_many_attempts']);
    expect((await accept(await linkOf(world, membershipId))).status).toBe(200);
    expect((await admin.post(`/v1/members/${membershipId}/resend-invitation`)).body.code).toBe('conflict');
  });

  it('takes an invitation back: the link is void, and the same address can be invited again', async () => {
    const { world, admin } = await agency();
    const email = newEmail();
    const { body } = await admin.post('/v1/members', { email, roles: ['viewer'] });
    const link = await linkOf(world, body.id);
    const ended = await admin.post(`/v1/members/${body.id}/end`, undefined, { etag: 1 });
    expect(ended.body).toMatchObject({ state: 'ended', invitation: null });
    expect((await accept(link)).body.code).toBe('invitation_invalid');
    expect((await admin.post('/v1/members', { email, roles: ['viewer'] })).status).toBe(201);
    const gone = await admin.get('/v1/members?state=ended');
    expect(gone.body.data).toEqual([expect.objectContaining({ id: body.id })]);
  });
});

describe('[B1] lists of members', () => {
  it('filter by kind, state and role, and page', async () => {
    const { world, admin } = await agency();
    const { membershipId: portal } = await world.newPortalPerson('owner');
    await world.newMember('suspended');
    const idsOf = async (query: string) =>
      (await admin.get(`/v1/members?${query}`)).body.data.map(({ id }: { id: string }) => id);
    expect(await idsOf('kind=portal')).toEqual([portal]);
    expect(await idsOf('role=accountant')).toEqual([world.members.accountant.membershipId]);
    expect(await idsOf('state=suspended')).toHaveLength(1);
    expect(await idsOf('limit=50')).toHaveLength(6);
    const first = await admin.get('/v1/members?limit=4&total=true');
    const rest = await admin.get(`/v1/members?limit=4&cursor=${first.body.nextCursor}`);
    expect([first.body.total, first.body.data.length + rest.body.data.length]).toEqual([6, 6]);
  });

  it('show staff who are limited to some properties colleagues, and portal users of theirs alone', async () => {
    const { world, as } = await agency();
    const { propertyId } = await world.newProperty();
    const limited = await as(await world.newLimited(propertyId));
    const stranger = await world.newPortalPerson('owner');
    const own = await world.newPortalPerson('owner', { propertyId });
    await at.open.admin(
      `insert into property_owner (id, agency_id, property_id, contact_id, parts, whole, from_on)
       values ($1, $2, $3, $4, 1, 1, '2026-01-01')`,
      [uuid7(), world.agencyId, propertyId, own.contactId],
    );
    const { body } = await limited.get('/v1/members?limit=100');
    const ids = body.data.map(({ id }: { id: string }) => id);
    expect(ids).toContain(own.membershipId);
    expect(ids).toContain(world.members.admin.membershipId);
    expect(JSON.stringify(body)).not.toContain(stranger.email);
    expect((await limited.get(`/v1/members/${stranger.membershipId}`)).status).toBe(404);
  });
});

describe('[B1] changing what somebody may do', () => {
  let shared: Awaited<ReturnType<typeof agency>>;
  beforeAll(async () => {
    shared = await agency();
  });

  it('holds from their next request on, under the session they have', async () => {
    const { world, admin, as } = shared;
    const member = await world.newMember();
    const calls = await as(member);
    expect((await calls.post('/v1/properties', property)).body.code).toBe('forbidden');
    const path = `/v1/members/${member.membershipId}`;
    await admin.patch(path, { roles: ['property_manager'] }, { etag: 1 });
    expect((await calls.post('/v1/properties', property)).status).toBe(201);
    const limited = await admin.patch(path, { limited: true }, { etag: 2 });
    expect(limited.body).toMatchObject({ roles: ['property_manager'], limited: true, version: 3 });
    expect((await calls.get('/v1/properties')).body.data).toEqual([]);
    expect((await admin.patch(path, { limited: false }, { etag: 2 })).body.code).toBe('version_stale');
  });

  it('is for admins alone, and never for more rights of one’s own', async () => {
    const { world, as } = shared;
    for (const role of ['property_manager', 'accountant', 'viewer'] as const) {
      const calls = await as(world.members[role]);
      const own = `/v1/members/${world.members[role].membershipId}`;
      expect((await calls.patch(own, { roles: ['admin'] }, { etag: 1 })).body.code).toBe('forbidden');
    }
    const { membershipId } = world.members.viewer;
    const viewer = { agencyId: world.agencyId, kind: 'staff', id: String(membershipId) } as const;
    const raise = withAgency(at.open.database, viewer, unit =>
      changeMember(unit, { memberId: String(membershipId), version: 1 }, { roles: ['accountant'] }),
    );
    await expect(raise).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('gives owners and renters no roles', async () => {
    const { world, admin } = shared;
    const { membershipId } = await world.newPortalPerson('owner');
    const answer = await admin.patch(`/v1/members/${membershipId}`, { roles: ['viewer'] }, { etag: 1 });
    expect(answer.body.code).toBe('conflict');
  });
});

const property = {
  name: 'Quay 1',
  type: 'house',
  address: { line1: '1 Quay', locality: 'Cork', country: 'IE' },
};

describe('[B1] who is suspended or ended', () => {
  it('is out at once, and no session of before comes back when they are reinstated', async () => {
    const { world, admin, as } = await agency();
    const member = await world.newMember();
    const calls = await as(member);
    const path = `/v1/members/${member.membershipId}`;
    expect((await calls.get('/v1/agency')).status).toBe(200);
    expect((await admin.post(`${path}/suspend`, undefined, { etag: 1 })).body.state).toBe('suspended');
    expect((await calls.get('/v1/agency')).body.code).toBe('session_ended');
    const [row] = await at.open.admin('select ending from session where membership_id = $1', [member.membershipId]);
    expect(row).toEqual({ ending: 'revoked' });
    expect((await admin.post(`${path}/reinstate`, undefined, { etag: 2 })).body.state).toBe('active');
    expect((await calls.get('/v1/agency')).body.code).toBe('session_ended');
    expect((await (await as(member)).get('/v1/agency')).status).toBe(200);
    expect((await admin.post(`${path}/end`, undefined, { etag: 3 })).body.state).toBe('ended');
    expect((await (await as(member)).get('/v1/agency')).body.code).toBe('session_ended');
    expect((await admin.post(`${path}/reinstate`, undefined, { etag: 4 })).body.code).toBe('conflict');
  });

  it('keeps the sessions that they have in another agency', async () => {
    const { world, admin } = await agency();
    const member = await world.newMember();
    const membershipId = uuid7();
    await at.open.admin(
      `insert into membership (id, agency_id, person_id, kind, roles, state) values ($1, $2, $3, 'staff', '{viewer}', 'active')`,
      [membershipId, at.world.agencyId, member.personId],
    );
    const elsewhere = await asIn(at.world)({ ...member, membershipId });
    await admin.post(`/v1/members/${member.membershipId}/end`, undefined, { etag: 1 });
    expect((await elsewhere.get('/v1/agency')).status).toBe(200);
  });
});

describe('[B1] the last active admin', () => {
  const moves = (id: string | null) => [
    { method: 'patch', path: `/v1/members/${id}`, body: { roles: ['viewer'] } },
    { method: 'post', path: `/v1/members/${id}/suspend`, body: {} },
    { method: 'post', path: `/v1/members/${id}/end`, body: {} },
  ];

  it('is neither demoted, suspended nor ended, also beside admins who are not active', async () => {
    const { world, admin } = await agency();
    const other = await world.newMember('suspended');
    await at.open.admin(`update membership set roles = '{admin}' where id = $1`, [other.membershipId]);
    for (const { method, path } of moves(world.members.admin.membershipId)) {
      const answer =
        method === 'patch'
          ? await admin.patch(path, { roles: ['viewer'] }, { etag: 1 })
          : await admin.post(path, undefined, { etag: 1 });
      expect([path, answer.status, answer.body.code]).toEqual([path, 409, 'conflict']);
    }
  });

  it('stays when two take each other away at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { world, admin, as } = await agency();
      const second = await world.newMember();
      await at.open.admin(`update membership set roles = '{admin}' where id = $1`, [second.membershipId]);
      const other = await as(second);
      const answers = await Promise.all([
        admin.post(`/v1/members/${second.membershipId}/end`, undefined, { etag: 1 }),
        other.patch(`/v1/members/${world.members.admin.membershipId}`, { roles: ['viewer'] }, { etag: 1 }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = await at.open.admin(
        `select 1 from membership where agency_id = $1 and state = 'active' and 'admin' = any (roles)`,
        [world.agencyId],
      );
      expect(left).toHaveLength(1);
    }
  });
});

describe('[B2] a member of another agency', () => {
  it('looks missing to every route of members', async () => {
    const { admin } = await agency();
    const { membershipId } = await at.world.newMember();
    const path = `/v1/members/${membershipId}`;
    const answers = [
      await admin.get(path),
      await admin.patch(path, { roles: ['viewer'] }, { etag: 1 }),
      await admin.post(`${path}/suspend`, undefined, { etag: 1 }),
      await admin.post(`${path}/end`, undefined, { etag: 1 }),
      await admin.post(`${path}/resend-invitation`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(await stateOf(membershipId)).toBe('active');
  });
});
