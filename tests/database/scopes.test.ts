import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Privilege } from '../../src/kernel/entity.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { register } from '../../src/register.ts';
import { type Filled, fillTables } from '../support/fill-tables.ts';
import { served } from '../support/http/served.ts';

/** Owners, renters and limited staff with SQL of their own, under the role that serves requests. */
let pool: pg.Pool;
// Before the database goes.
afterAll(() => pool?.end());
const at = served();
const tablesWith = (privilege: Privilege) =>
  Object.entries(register).flatMap(([table, { grants }]) => (grants.reeve_app?.includes(privilege) ? [table] : []));
let filled: Filled;
beforeAll(async () => {
  filled = await fillTables(at.open.admin, at.world);
  pool = new pg.Pool({ connectionString: at.open.test.urlAs('reeve_app'), max: 2 });
});

type Context = { kind: 'portal' | 'staff'; memberId: string; contactId?: string; limited?: boolean };

/** In that context, undone afterwards. */
async function as<T>(
  { kind, memberId, contactId = '', limited = false }: Context,
  work: (client: pg.PoolClient) => Promise<T>,
) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const settings = { agency_id: at.world.agencyId, actor_kind: kind, actor_id: memberId, member_id: memberId };
    for (const [name, value] of Object.entries({ ...settings, contact_id: contactId, limited: limited ? 'yes' : '' }))
      await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
const countIn = async (client: pg.PoolClient, table: string): Promise<number> =>
  (await client.query(`select count(*)::int as rows from ${table}`)).rows[0].rows;
const seenBy = async (who: Context) => {
  const seen: Record<string, number> = {};
  for (const table of tablesWith('select')) {
    const rows = await as(who, client => countIn(client, table));
    if (rows > 0) seen[table] = rows;
  }
  return seen;
};
const portalOf = (person: { membershipId: string; contactId: string }): Context => ({
  kind: 'portal',
  memberId: person.membershipId,
  contactId: person.contactId,
});

describe('[B3] a portal user with SQL of their own', () => {
  it('sees of every table what their scope opens, and nothing of any other', async () => {
    const owner = await at.world.newPortalPerson('owner', { propertyId: filled.propertyId });
    const seen = await seenBy(portalOf(owner));
    expect(seen).toEqual({
      ...visibleToEverybody,
      property: 1,
      lease: 1,
      lease_rent: 1,
      lease_party: 1,
      portal_scope: 1,
      document: 1,
    });
  });

  it('sees nothing but themselves without a scope, or once it is over', async () => {
    const none = await at.world.newPortalPerson('owner');
    await at.open.admin('delete from portal_scope where contact_id = $1', [none.contactId]);
    expect(await seenBy(portalOf(none))).toEqual(visibleToEverybody);
    const before = { propertyId: filled.propertyId, from: '2019-01-01', to: '2020-12-31' };
    const former = await seenBy(portalOf(await at.world.newPortalPerson('owner', before)));
    for (const table of ['lease', 'lease_rent', 'lease_party', 'document'])
      expect([table, former[table]]).toEqual([table, undefined]);
  });

  it('sees as a renter the lease that is theirs, and not its neighbour on the same property', async () => {
    const renter = await at.world.newPortalPerson('renter', { leaseId: filled.leaseId, propertyId: filled.propertyId });
    const { leaseId } = await at.world.newPortalPerson('renter');
    const ids = await as(portalOf(renter), async client => (await client.query('select id from lease')).rows);
    expect(ids).toEqual([{ id: filled.leaseId }]);
    expect(leaseId).not.toBe(filled.leaseId);
  });

  it.each(tablesWith('update').map(table => [table]))('changes nothing in %s', async table => {
    const owner = await at.world.newPortalPerson('owner', { propertyId: filled.propertyId });
    const touched = as(
      portalOf(owner),
      async client => (await client.query(`update ${table} set created_at = created_at`)).rowCount,
    ).catch((error: { code: string }) => error.code);
    expect([0, '42501']).toContain(await touched);
  });

  it.each(tablesWith('delete').map(table => [table]))('removes nothing from %s', async table => {
    const owner = await at.world.newPortalPerson('owner', { propertyId: filled.propertyId });
    expect(await as(portalOf(owner), async client => (await client.query(`delete from ${table}`)).rowCount)).toBe(0);
  });

  it.each(
    tablesWith('insert')
      .filter(table => !['audit_event', 'outbox', 'run', 'step'].includes(table))
      .map(table => [table]),
  )('adds nothing to %s', async table => {
    const owner = await at.world.newPortalPerson('owner', { propertyId: filled.propertyId });
    const [row] = await at.open.admin<{ row: object }>(`select to_jsonb(t) as row from ${table} t limit 1`);
    const copy = { ...row?.row, id: uuid7(), agency_id: at.world.agencyId };
    const added = as(portalOf(owner), client =>
      client.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [copy]),
    );
    await expect(added).rejects.toMatchObject({ code: '42501' });
  });
});

/** The agency's name, and oneself. */
const visibleToEverybody = { agency: 1, membership: 1, contact: 1 };

describe('[B2] staff limited to some properties, with SQL of their own', () => {
  /** What hangs on a property, and on the contacts of one. */
  const scoped = [
    'property',
    'property_owner',
    'contact',
    'contact_merge',
    'lease',
    'lease_rent',
    'lease_party',
    'portal_scope',
    'document',
    'note',
    'task',
    'tag_link',
    'data_import',
  ];
  const limited = async (propertyId: string): Promise<Context> => ({
    kind: 'staff',
    memberId: String((await at.world.newLimited(propertyId)).membershipId),
    limited: true,
  });

  it('see none of it of properties that are not theirs, and add and remove nothing', async () => {
    const { propertyId } = await at.world.newProperty();
    const seen = await seenBy(await limited(propertyId));
    for (const table of scoped.filter(name => name !== 'property'))
      expect([table, seen[table]]).toEqual([table, undefined]);
    expect(seen['property']).toBe(1);
  });

  it('see what hangs on a property of theirs', async () => {
    const seen = await seenBy(await limited(filled.propertyId));
    for (const table of scoped.filter(name => !['contact_merge', 'data_import'].includes(name)))
      expect([table, (seen[table] ?? 0) > 0]).toEqual([table, true]);
  });

  it.each(['property', 'lease', 'document', 'note', 'task'])('touch no %s of the others', async table => {
    const { propertyId } = await at.world.newProperty();
    const id = table === 'property' ? 'id' : 'property_id';
    const who = await limited(propertyId);
    const touched = await as(
      who,
      async client =>
        (await client.query(`update ${table} set created_at = created_at where ${id} = $1`, [filled.propertyId]))
          .rowCount,
    ).catch((error: { code: string }) => error.code);
    expect([0, '42703']).toContain(touched);
  });
});
