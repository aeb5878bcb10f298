import { describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

/** Owners and renters are many, and strangers to the agency's people: what they can reach by reporting is theirs alone. */
describe('[B11] a suspicion of an owner or a renter', () => {
  const at = served({ poolMax: 8 });
  const report = (token: string, more: object = {}) =>
    at.api.agent
      .post('/v1/suspicions')
      .set(bearer(token))
      .send({ kind: 'suspected_access', body: 'Somebody else was in here.', ...more });
  const read = async (token: string, id: string) => {
    const { status, body } = await at.api.agent.get(`/v1/suspicions/${id}`).set(bearer(token));
    const { requestId: _, instance: __, ...said } = body;
    return [status, said];
  };
  const renter = async (world = at.world) => world.token(await world.newPortalPerson('renter'));

  it('is read by nobody of another agency nor by its neighbours, in the words that are used of none at all', async () => {
    const foreign = await createWorld(at.open, at.api.deps);
    const [mine, neighbour] = [await renter(), await renter()];
    const owner = await at.world.token(await at.world.newPortalPerson('owner'));
    const { id } = (await report(mine)).body;
    const ofStaff = (await report(await at.world.token(at.world.members.admin))).body.id;
    const elsewhere = (await report(await renter(foreign))).body.id;
    const none = await read(mine, uuid7());
    expect(none[0]).toBe(404);
    for (const token of [neighbour, owner, await renter(foreign), await foreign.token(foreign.members.admin)])
      expect(await read(token, id)).toEqual(none);
    for (const other of [ofStaff, elsewhere]) expect(await read(mine, other)).toEqual(none);
    expect((await read(mine, id.toUpperCase()))[0]).toBe(200);
  });

  it('is not listed past its own, by whatever cursor', async () => {
    const mine = await renter();
    const others = [
      (await report(await renter())).body,
      (await report(await at.world.token(at.world.members.viewer))).body,
    ];
    const { id } = (await report(mine)).body;
    const at_ = new Date(Date.now() + 60_000).toISOString();
    for (const forged of [...others.map(row => row.id), 'ffffffff-ffff-7fff-bfff-ffffffffffff']) {
      const cursor = Buffer.from(JSON.stringify({ list: 'suspicions', at: at_, id: forged })).toString('base64url');
      const { body } = await at.api.agent.get('/v1/suspicions').query({ cursor }).set(bearer(mine));
      expect(body.data.map((row: { id: string }) => row.id)).toEqual([id]);
    }
  });

  it('suspends nobody, and tells nothing of who there is: a member of the agency, of another one, nobody', async () => {
    const foreign = await createWorld(at.open, at.api.deps);
    const mine = await renter();
    const people = [at.world.members.admin, at.world.members.viewer, foreign.members.admin, await foreign.newMember()];
    const ids = [...people.map(({ membershipId }) => String(membershipId)), uuid7()];
    for (const aboutMembershipId of ids) {
      const suspended = await report(mine, { aboutMembershipId, suspendMember: true });
      expect([suspended.status, suspended.body.code]).toEqual([403, 'forbidden']);
      const named = await report(mine, { aboutMembershipId });
      expect([named.status, named.body.code]).toEqual([422, 'unknown_reference']);
    }
    const states = await at.open.admin('select distinct state from membership where id = any ($1)', [ids.slice(0, 4)]);
    expect(states).toEqual([{ state: 'active' }]);
  });

  it('says by no field of its own whose it is, how it stands or what it led to', async () => {
    const mine = await renter();
    for (const more of [
      { reportedBy: at.world.members.admin.membershipId },
      { agencyId: uuid7(), forAgency: uuid7() },
      { state: 'answered', answer: 'All is well.' },
      { incidentId: uuid7(), createdAt: '2020-01-01T00:00:00Z' },
    ]) {
      const { status, body } = await report(mine, more);
      const pointers = body.faults.map(({ pointer }: { pointer: string }) => pointer).sort();
      expect([status, pointers]).toEqual([
        422,
        Object.keys(more)
          .map(name => `/${name}`)
          .sort(),
      ]);
    }
  });

  it('reaches nothing of operators: reports of all, answers, incidents', async () => {
    const mine = await renter();
    const { id } = (await report(mine)).body;
    const base = '/v1/operations/suspicion-reports';
    const asked = [
      at.api.agent.get(base),
      at.api.agent.get(`${base}/${id}`),
      at.api.agent.post(`${base}/${id}/answer`).send({ answer: 'All is well.' }),
      at.api.agent.post(`${base}/${id}/incident`).send({}),
    ].map(request => request.set(bearer(mine)));
    for (const { status, body } of await Promise.all(asked)) expect([status, body.code]).toEqual([403, 'forbidden']);
    expect((await read(mine, id))[1]).toMatchObject({ state: 'received', answer: null });
  });

  it('is taken ten times an hour from each, however many come at once, and from their neighbours all the same', async () => {
    const [mine, neighbour] = [await renter(), await renter()];
    const answers = await Promise.all(Array.from({ length: 25 }, () => report(mine)));
    const refused = answers.filter(({ status }) => status === 429);
    expect([answers.filter(({ status }) => status === 201).length, refused.length]).toEqual([10, 15]);
    for (const { body, headers } of refused) {
      expect(body.code).toBe('too_many_attempts');
      expect(Number(headers['retry-after'])).toBeGreaterThan(3_500);
    }
    expect((await report(neighbour)).status).toBe(201);
    const own = await at.api.agent.get('/v1/suspicions').query({ limit: 100 }).set(bearer(mine));
    const ids = own.body.data.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(10);
    // The oldest one lets go of its place.
    await at.open.admin(`update suspicion_report set created_at = now() - interval '61 minutes' where id = $1`, [
      ids[9],
    ]);
    expect([(await report(mine)).status, (await report(mine)).status]).toEqual([201, 429]);
  });
});
