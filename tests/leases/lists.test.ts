import { beforeAll, describe, expect, it } from '@jest/globals';
import { callsAs } from '../support/http/calls.ts';
import { countStatements, listenToStatements } from '../support/http/count-statements.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';
import { inDays, leaseCalls, refusal, rent, type Shown } from './support/lease-calls.ts';

const at = served({ poolMax: 4 });
const { start, calls, draft, act, agreed } = leaseCalls(at);

const made: Record<'over' | 'begun' | 'open' | 'toCome' | 'drafted', Shown> = {} as never;
let renterId = '';
beforeAll(async () => {
  await start();
  renterId = (await at.world.newContact({ givenName: 'Siobhán', familyName: 'Ó Súilleabháin' })).contactId;
  const parties = [{ contactId: renterId, role: 'renter' }];
  made.over = await agreed({ startsOn: inDays(-400), endsOn: inDays(-36), reference: 'ALPHA-1' });
  made.begun = await agreed({ startsOn: inDays(-30), endsOn: inDays(30), parties });
  made.open = await agreed({ startsOn: inDays(-60), reference: 'BETA/22' });
  made.toCome = await agreed({
    startsOn: inDays(31),
    endsOn: inDays(300),
    propertyId: made.begun['propertyId'],
    parties,
  });
  made.drafted = (await draft({ startsOn: inDays(5), endsOn: inDays(10) })).body;
});

type Name = keyof typeof made;
const names = (rows: { id: string }[]): Name[] =>
  rows.map(({ id }) => (Object.keys(made) as Name[]).find(name => made[name].id === id)!);
const list = async (query: string) => (await calls().get(`/v1/leases?${query}`)).body;

describe('the list of leases', () => {
  it.each([
    ['state=current', ['open', 'begun']],
    ['state=agreed,draft', ['drafted', 'toCome']],
    ['endsBefore=2999-12-31', []],
    [`endsAfter=${inDays(29)}&endsBefore=${inDays(301)}`, ['toCome', 'begun']],
    [`endsBefore=${inDays(30)}`, ['drafted', 'over']],
    ['q=alph', ['over']],
    ['q=beta%2022', ['open']],
    ['q=o+suilleabhain', ['toCome', 'begun']],
    ['state=', ['drafted', 'toCome', 'open', 'begun', 'over']],
    ['q=nobody', []],
    ['q=%25', []],
    ['updatedSince=2199-01-01T00:00:00Z', []],
    ['updatedSince=2020-01-01T00:00:00%2B01:00&state=ended', ['over']],
    ['sort=startsOn', ['over', 'open', 'begun', 'drafted', 'toCome']],
    ['sort=endsOn', ['over', 'drafted', 'begun', 'toCome', 'open']],
    ['sort=-endsOn', ['open', 'toCome', 'begun', 'drafted', 'over']],
  ])('%s', async (query, expected) => {
    if (query.includes('2999-12-31')) return expect(refusal(await calls().get(`/v1/leases?${query}`))[0]).toBe(422);
    expect(names((await list(query)).data)).toEqual(expected);
  });

  it('refuses days, states and instants that are none', async () => {
    for (const query of ['endsAfter=2026-02-30', 'state=alive', 'updatedSince=yesterday', 'contactId=1', 'q='])
      expect([query, refusal(await calls().get(`/v1/leases?${query}`))[0]]).toEqual([query, 422]);
    for (const at of ['2999-01-01T00:00:00Z', '0000-01-01T00:00:00Z'])
      expect([at, (await calls().get(`/v1/leases?updatedSince=${encodeURIComponent(at)}`)).status]).toEqual([at, 422]);
  });

  it('is filtered by property and by party', async () => {
    expect(names((await list(`propertyId=${String(made.begun['propertyId'])}`)).data)).toEqual(['toCome', 'begun']);
    expect(names((await list(`contactId=${renterId}`)).data)).toEqual(['toCome', 'begun']);
    expect((await list('total=true&limit=1')).total).toBe(5);
  });

  it('pages through every order without losing or repeating a lease', async () => {
    for (const sort of ['endsOn', '-endsOn', 'startsOn', 'updatedAt', '-createdAt']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await list(`limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.data.map(({ id }: { id: string }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 5, 5]);
    }
  });

  it('carries what is asked for around each lease, by one query for each kind', async () => {
    const { data } = await list('expand=property,parties,rents,contacts&state=current');
    expect(data).toHaveLength(2);
    const begun = data.find(({ id }: Shown) => id === made.begun.id);
    expect(begun).toMatchObject({
      property: { id: made.begun['propertyId'], status: 'let', address: { country: 'IE' } },
      parties: [{ contactId: renterId, maskedName: 'S•••• Ó•••• S••••' }],
      rents: [rent],
      contacts: [{ id: renterId, name: 'Siobhán Ó Súilleabháin' }],
    });
    const bare = await list('state=current');
    for (const word of ['property', 'parties', 'rents', 'contacts']) expect(bare.data[0]).not.toHaveProperty(word);
    expect(refusal(await calls().get('/v1/leases?expand=owner'))[0]).toBe(422);
  });

  it('takes as many statements for a page of eight leases as for one, whatever is expanded', async () => {
    const world = await createWorld(at.open, at.api.deps);
    const viewer = await world.token(world.members.viewer);
    const page = () => callsAs(at.api, () => viewer).get('/v1/leases?expand=property,parties,rents,contacts');
    const stop = listenToStatements();
    try {
      const counts: number[] = [];
      for (const more of [1, 7]) {
        for (let count = 0; count < more; count += 1) await world.newLease('current', { laterRent: true });
        const { result, statements } = await countStatements(async () => page());
        expect(result.body.data).toHaveLength(more === 1 ? 1 : 8);
        counts.push(statements.length);
      }
      expect(counts[1]).toBe(counts[0]);
    } finally {
      stop();
    }
  });

  it('finds leases by the new name of a party or property, and shows the new mask', async () => {
    const { contactId, version } = await at.world.newContact({ givenName: 'Before', familyName: 'Renaming' });
    const lease = await agreed({ parties: [{ contactId, role: 'renter' }] });
    const renamed = await calls().patch(`/v1/contacts/${contactId}`, { givenName: 'Zebedee' }, { etag: version + 1 });
    expect(renamed.status).toBe(200);
    const found = await list('q=zebedee&expand=parties');
    expect(found.data).toMatchObject([{ id: lease.id, parties: [{ maskedName: 'Z•••• R••••' }] }]);
    expect((await list('q=before')).data).toEqual([]);
    const property = (await calls().get(`/v1/properties/${String(lease['propertyId'])}`)).body;
    await calls().patch(`/v1/properties/${property.id}`, { name: 'Quokka Court' }, { etag: property.version });
    expect((await list('q=quokka')).data).toMatchObject([{ id: lease.id }]);
    await act(lease, 'end', { endedOn: lease['startsOn'], reason: 'Not of the other tests' });
  });

  it('shows nothing of another agency', async () => {
    const other = await createWorld(at.open, at.api.deps);
    await other.newLease('current', { contactId: (await other.newContact({ familyName: 'Alphonse' })).contactId });
    const token = await other.token(other.members.viewer);
    const theirs = (await callsAs(at.api, () => token).get('/v1/leases?q=al')).body.data;
    expect(theirs).toHaveLength(1);
    expect(names((await list('q=alph')).data)).toEqual(['over']);
  });
});
