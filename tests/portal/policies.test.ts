import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { uuid7 } from '../../src/kernel/ids.ts';
import { register } from '../../src/register.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';
import { buildEstate, type Estate, type Role } from './estate.ts';

let pool: pg.Pool;
/** SQL as the role of requests, in the context of a portal user: the database itself says no (control B3). */
// Before the database goes: hooks run in the order in which they are named.
afterAll(() => pool?.end());
const at = served({ poolMax: 2 });
const tables = Object.keys(register).filter(name => register[name]?.kind === 'agency');
const mayWrite = (privilege: 'insert' | 'update' | 'delete') =>
  tables.filter(name => register[name]?.grants.reeve_app?.includes(privilege));
let estate: Estate;

beforeAll(async () => {
  estate = await buildEstate(at.open.admin, at.world);
  // Another agency with the same story: none of it may be seen.
  await buildEstate(at.open.admin, await createWorld(at.open, at.api.deps));
  pool = new pg.Pool({ connectionString: at.open.test.urlAs('reeve_app'), max: 2 });
});
async function as<T>(
  role: Role,
  work: (client: pg.PoolClient) => Promise<T>,
  agencyId = at.world.agencyId,
): Promise<T> {
  const { contactId, membershipId } = estate.people[role];
  const context = { agency_id: agencyId, actor_kind: 'portal', actor_id: membershipId, member_id: membershipId };
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries({ ...context, contact_id: contactId }))
      await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** What `select *` of every table shows, by the names of the story; tables that show nothing are left out. */
async function seenBy(role: Role, agencyId?: string): Promise<Record<string, string[]>> {
  const { contactId, membershipId } = estate.people[role];
  const own = new Map([
    [contactId, 'self'],
    [membershipId, 'self'],
    [at.world.agencyId, 'agency'],
  ]);
  return as(
    role,
    async client => {
      const seen: Record<string, string[]> = {};
      for (const table of tables) {
        const { rows } = await client.query(`select * from ${table}`);
        if (rows.length === 0) continue;
        seen[table] = rows.map(row => labelOf(table, row) ?? own.get(row.id) ?? estate.nameOf(row.id)).sort();
      }
      return seen;
    },
    agencyId,
  );
}

/** Scopes and shares are made by use cases, under ids of their own: they are called by what they are of. */
function labelOf(table: string, row: Record<string, string>): string | null {
  if (table === 'portal_scope') return `${row['kind']} of ${estate.nameOf(row['property_id'] ?? '')}`;
  return table === 'property_owner' ? `share of ${estate.nameOf(row['property_id'] ?? '')}` : null;
}

const nothingElse = { agency: ['agency'], membership: ['self'], contact: ['self'] };
const owns = (property: string) => ({
  portal_scope: [`owner of ${property}`],
  property_owner: [`share of ${property}`],
});
const rents = (property: string) => ({ portal_scope: [`renter of ${property}`], property: [property] });

describe('[B3] what a portal user sees with SQL', () => {
  it('an owner: the house, its lease of their time, the rents that were due in it, and papers for owners', async () => {
    const ofTheHouse = {
      ...nothingElse,
      ...owns('house'),
      property: ['house'],
      lease: ['lease'],
      lease_rent: ['rent of 2024', 'rent of December 2025', 'rent of February 2025'],
      lease_party: ['coRenter in lease', 'renter in lease', 'renterWhoLeft in lease'],
    };
    expect(await seenBy('owner')).toEqual({ ...ofTheHouse, document: ['letter to the owner', 'statement of 2025'] });
    expect(await seenBy('coOwner')).toEqual({ ...ofTheHouse, document: ['statement of 2025'] });
  });

  it('an owner of before: what was until the last day, and no rent, renter or paper of later', async () => {
    expect(await seenBy('ownerBefore')).toEqual({
      ...nothingElse,
      ...owns('house'),
      property: ['house'],
      lease: ['lease', 'oldLease'],
      lease_rent: ['old rent of 2021', 'old rent of 2023', 'rent of 2024'],
      lease_party: ['renter in lease', 'renterBefore in oldLease', 'renterWhoLeft in lease'],
      document: ['old inspection', 'statement of 2023'],
    });
  });

  it('an owner of some day to come: nothing yet but that it is to be', async () => {
    expect(await seenBy('nextOwner')).toEqual({ ...nothingElse, portal_scope: ['owner of flat'] });
  });

  it('a renter: their lease, whoever shares it, and papers for renters', async () => {
    expect(await seenBy('renter')).toEqual({
      ...nothingElse,
      ...rents('house'),
      lease: ['lease'],
      lease_rent: ['rent of 2024', 'rent of December 2025', 'rent of February 2025'],
      lease_party: ['coRenter in lease', 'renter in lease', 'renterWhoLeft in lease'],
      document: ['agreement', 'house rules'],
    });
  });

  it('a renter who came later: no rent that was over, nobody who had left, no paper of before', async () => {
    expect(await seenBy('coRenter')).toEqual({
      ...nothingElse,
      ...rents('house'),
      lease: ['lease'],
      lease_rent: ['rent of December 2025', 'rent of February 2025'],
      lease_party: ['coRenter in lease', 'renter in lease'],
      document: ['house rules', 'letter to the co-renter'],
    });
  });

  it('a renter who left: what was until then', async () => {
    expect(await seenBy('renterWhoLeft')).toEqual({
      ...nothingElse,
      ...rents('house'),
      lease: ['lease'],
      lease_rent: ['rent of 2024', 'rent of February 2025'],
      lease_party: ['renter in lease', 'renterWhoLeft in lease'],
      document: ['agreement'],
    });
  });

  it('a renter of a lease that is over: that lease', async () => {
    expect(await seenBy('renterBefore')).toEqual({
      ...nothingElse,
      ...rents('house'),
      lease: ['oldLease'],
      lease_rent: ['old rent of 2021', 'old rent of 2023'],
      lease_party: ['renterBefore in oldLease'],
      document: ['old inspection'],
    });
  });

  it('who rents one property and owns another: each as what they are of it', async () => {
    expect(await seenBy('both')).toEqual({
      ...nothingElse,
      portal_scope: ['owner of flat', 'renter of annexe'],
      property_owner: ['share of flat'],
      property: ['annexe', 'flat'],
      lease: ['annexeLease', 'flatLease'],
      lease_rent: ['rent of the annexe', 'rent of the flat'],
      lease_party: ['both in annexeLease'],
      document: ['of the flat'],
    });
  });

  it('a contact of the agency who was only in drafts, and what came to nothing: themselves', async () => {
    expect(await seenBy('stranger')).toEqual({ ...nothingElse, portal_scope: ['renter of house'] });
  });

  it('[B2] anybody under the name of another agency: nothing of either but that it is there', async () => {
    const other = await createWorld(at.open, at.api.deps);
    for (const role of ['owner', 'renter', 'stranger'] as const)
      expect(await seenBy(role, other.agencyId)).toEqual({ agency: [other.agencyId] });
  });

  it('anybody without a contact: nothing', async () => {
    const seen = await as('owner', async client => {
      await client.query(`select set_config('app.contact_id', '', true)`);
      const counts = [];
      for (const table of tables) counts.push([table, (await client.query(`select from ${table}`)).rowCount]);
      return Object.fromEntries(counts.filter(([, count]) => count !== 0));
    });
    expect(seen).toEqual({ agency: 1, membership: 1 });
  });
});

describe('[B3] what a portal user writes with SQL', () => {
  const roles = ['owner', 'renter'] as const;

  it.each(mayWrite('update'))('changes nothing: %s', async table => {
    for (const role of roles) {
      const changed = as(role, client => client.query(`update ${table} set created_at = created_at`));
      await expectNone(changed);
    }
  });

  it.each(mayWrite('delete'))('removes nothing: %s', async table => {
    for (const role of roles) await expectNone(as(role, client => client.query(`delete from ${table}`)));
  });

  it.each(mayWrite('insert'))('adds nothing: %s', async table => {
    const column = register[table]?.agencyColumn ?? 'agency_id';
    const [found] = await at.open.admin<{ row: object }>(
      `select to_jsonb(t) as row from ${table} t where ${column} = $1 limit 1`,
      [at.world.agencyId],
    );
    expect(found).toBeDefined();
    const copy = { ...found?.row, id: table === 'agency' ? at.world.agencyId : uuid7() };
    for (const role of roles) {
      const added = as(role, client =>
        client.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [copy]),
      );
      await expect(added).rejects.toMatchObject({
        code: '42501',
        message: expect.stringContaining('row-level security'),
      });
    }
  });

  /** Either no row is there to be written, or the policy refuses the row as it would be. */
  async function expectNone(written: Promise<pg.QueryResult>): Promise<void> {
    const outcome = await written.then(
      result => result.rowCount,
      (error: { code?: string }) => error.code,
    );
    expect([0, '42501']).toContain(outcome);
  }
});
