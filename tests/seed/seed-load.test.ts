import { describe, expect, it } from '@jest/globals';
import { seedLoad } from '../../infra/seed/seed-load.ts';
import { insertSession } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';

describe('rows for load', () => {
  const at = served();
  const seed = (agencies: number, email?: string) =>
    seedLoad({ agencies, properties: 30, adminUrl: at.open.test.adminUrl, email, say: () => undefined });

  it('are the same at every run, and what is there is left alone', async () => {
    expect(await seed(3)).toEqual({ agencies: 3, properties: 90 });
    const before = await at.open.admin('select id from property order by id');
    expect(await seed(4)).toEqual({ agencies: 1, properties: 30 });
    const after = await at.open.admin('select id from property order by id');
    expect(after.map(row => row['id'])).toEqual(expect.arrayContaining(before.map(row => row['id'])));
    const counts = await at.open.admin(
      `select (select count(*) from lease)::int as leases, (select count(*) from contact)::int as contacts,
        (select count(*) from portal_scope)::int as scopes`,
    );
    expect(counts).toEqual([{ leases: 4 * 27, contacts: 4 * 60, scopes: 4 * 57 }]);
  });

  it('can be looked at by whoever is named', async () => {
    const person = await at.world.newPerson();
    await seed(2, person.email);
    const [joined] = await at.open.admin<{ id: string; agency_id: string }>(
      `select m.id, m.agency_id from membership m join agency a on a.id = m.agency_id
       where m.person_id = $1 and a.name = 'Load Agency 1'`,
      [person.personId],
    );
    const token = await insertSession(at.open.admin, joined!.agency_id, { ...person, membershipId: joined!.id });
    const { body } = await at.api.agent.get('/v1/properties?q=wharf&total=true').auth(token, { type: 'bearer' });
    expect(body).toMatchObject({ total: 5, data: expect.any(Array) });
    await expect(seed(1, 'nobody@example.com')).rejects.toThrow('nobody has the address nobody@example.com');
  });
});
