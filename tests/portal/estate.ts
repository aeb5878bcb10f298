import { systemActor } from '../../src/kernel/actor.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { refreshRenterScope } from '../../src/leases/refresh-renter-scope.ts';
import type { OpenTestDatabase } from '../support/database.ts';
import { insertPerson } from '../support/http/people.ts';
import type { TestWorld } from '../support/http/world.ts';

/** Everybody of the story, by what they are to it. */
export const cast = [
  'ownerBefore',
  'owner',
  'coOwner',
  'nextOwner',
  'renterBefore',
  'renter',
  'coRenter',
  'renterWhoLeft',
  'both',
  'stranger',
] as const;
export type Role = (typeof cast)[number];
export type PortalMember = { contactId: string; membershipId: string; personId: string; name: string };
export type Estate = {
  people: Record<Role, PortalMember>;
  /** Ids by the names that the tests call rows by, and back. */
  ids: Record<string, string>;
  nameOf(id: string): string;
};

type Row = Record<string, unknown>;
type Admin = OpenTestDatabase['admin'];

/**
 * A house that `ownerBefore` sold to `owner` and `coOwner` on the first of 2025, and the flat that `nextOwner` will have
 * in 2100; a lease of before, and one with three renters, of whom one left and one came. `both` rents the house's annexe
 * and owns the flat until then.
 */
export async function buildEstate(admin: Admin, world: TestWorld): Promise<Estate> {
  const ids: Record<string, string> = {};
  const insert = async (name: string, table: string, row: Row) => {
    ids[name] = await insertRow(admin, table, { agency_id: world.agencyId, ...row });
  };
  const people = await insertPeople(admin, world);
  for (const role of cast) Object.assign(ids, { [`${role}.contact`]: people[role].contactId });
  for (const name of ['house', 'flat', 'annexe', 'other']) ids[name] = (await world.newProperty()).propertyId;
  await insertOwners(world, people, ids);
  await insertLeases(insert, people, ids);
  await insertDocuments(insert, people, ids);
  await insertWhatIsOfStaff(insert, world, ids);
  const system = systemActor(world.agencyId, 'estate');
  await withAgency(world.deps.database, system, async unit => {
    for (const lease of ['oldLease', 'lease', 'annexeLease', 'draftLease', 'cancelledLease'])
      await refreshRenterScope(unit, ids[lease] ?? '');
  });
  // Use cases write none of a draft; if one did, it would show nothing.
  const scope = { contact_id: people.stranger.contactId, kind: 'renter', valid_from: '2025-02-01' };
  await insert('scope of a draft', 'portal_scope', {
    ...scope,
    property_id: ids['house'],
    lease_id: ids['draftLease'],
  });
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return { people, ids, nameOf: id => names.get(id) ?? id };
}

type Insert = (name: string, table: string, row: Row) => Promise<void>;

async function insertRow(admin: Admin, table: string, row: Row): Promise<string> {
  const id = uuid7();
  const all = { id, ...row };
  const places = Object.keys(all).map((_, index) => `$${index + 1}`);
  await admin(
    `insert into ${table} (${Object.keys(all).join(', ')}) values (${places.join(', ')})`,
    Object.values(all),
  );
  return id;
}

async function insertPeople(admin: Admin, world: TestWorld): Promise<Record<Role, PortalMember>> {
  const made = [];
  for (const role of cast) {
    const name = `${role[0]?.toUpperCase()}${role.slice(1)} Kavanagh`;
    const { contactId } = await world.newContact({ givenName: name.split(' ')[0] ?? '', familyName: 'Kavanagh' });
    const { personId } = await insertPerson(admin);
    const member = { agency_id: world.agencyId, person_id: personId, contact_id: contactId };
    const membershipId = await insertRow(admin, 'membership', {
      ...member,
      kind: 'portal',
      roles: [],
      state: 'active',
    });
    made.push([role, { contactId, membershipId, personId, name }] as const);
  }
  return Object.fromEntries(made) as Record<Role, PortalMember>;
}

async function insertOwners(world: TestWorld, people: Estate['people'], ids: Estate['ids']): Promise<void> {
  const { house = '', flat = '' } = ids;
  const of = (...roles: Role[]) => roles.map(role => people[role].contactId);
  await world.own(house, of('ownerBefore'), '2020-01-01');
  await world.own(house, of('owner', 'coOwner'), '2025-01-01', ['2/3', '1/3']);
  await world.own(flat, of('both'), '2020-01-01');
  await world.own(flat, of('nextOwner'), '2100-01-01');
}

async function insertLeases(insert: Insert, people: Estate['people'], ids: Estate['ids']): Promise<void> {
  const lease = (name: string, property: string, row: Row) =>
    insert(name, 'lease', {
      property_id: ids[property],
      currency: 'EUR',
      search_terms: [],
      reference: `R-${name}`,
      ...row,
    });
  const rent = (name: string, of: string, effective_on: string, amount_minor: number) =>
    insert(name, 'lease_rent', {
      lease_id: ids[of],
      effective_on,
      amount_minor,
      frequency: 'monthly',
      reason: 'secret reason',
    });
  const party = (role: Role, of: string, from_on: string, to_on: string | null = null) => {
    const row = { contact_id: people[role].contactId, role: 'renter', from_on, to_on, masked_name: '•••• ••••' };
    return insert(`${role} in ${of}`, 'lease_party', { lease_id: ids[of], ...row });
  };
  await lease('oldLease', 'house', {
    state: 'ended',
    starts_on: '2021-01-01',
    ends_on: '2023-12-31',
    end_reason: 'secret',
  });
  await rent('old rent of 2021', 'oldLease', '2021-01-01', 100_000);
  await rent('old rent of 2023', 'oldLease', '2023-06-01', 110_000);
  await party('renterBefore', 'oldLease', '2021-01-01', '2023-12-31');
  await lease('lease', 'house', {
    ...{ state: 'ending', starts_on: '2024-07-01', ends_on: '2099-06-30', bond_minor: 300_000, bond_held_by: 'RTB' },
    ...{ notice_by: 'renter', notice_given_on: '2026-01-10', notice_reason: 'moving in with Ann' },
  });
  await rent('rent of 2024', 'lease', '2024-07-01', 150_000);
  await rent('rent of February 2025', 'lease', '2025-02-01', 160_000);
  await rent('rent of December 2025', 'lease', '2025-12-01', 170_000);
  await party('renter', 'lease', '2024-07-01');
  await party('renterWhoLeft', 'lease', '2024-07-01', '2025-03-31');
  await party('coRenter', 'lease', '2025-06-01');
  await lease('annexeLease', 'annexe', {
    ...{ state: 'ending', starts_on: '2024-01-01', ends_on: '2099-12-31', notice_by: 'agency' },
    ...{ notice_given_on: '2026-01-10', notice_reason: 'the annexe is to be rebuilt' },
  });
  await rent('rent of the annexe', 'annexeLease', '2024-01-01', 50_000);
  await party('both', 'annexeLease', '2024-01-01');
  await lease('flatLease', 'flat', { state: 'current', starts_on: '2024-01-01' });
  await rent('rent of the flat', 'flatLease', '2024-01-01', 60_000);
  await lease('draftLease', 'house', { state: 'draft', starts_on: '2025-02-01' });
  await rent('rent of a draft', 'draftLease', '2025-02-01', 99_000);
  await party('stranger', 'draftLease', '2025-02-01');
  await lease('cancelledLease', 'flat', { state: 'cancelled', starts_on: '2025-02-01' });
  await party('stranger', 'cancelledLease', '2025-02-01');
}

async function insertDocuments(insert: Insert, people: Estate['people'], ids: Estate['ids']): Promise<void> {
  const ready = { state: 'ready', object_key: 'k', media_type: 'text/plain', bytes: 1, sha256: Buffer.alloc(32) };
  const paper = (name: string, audience: string[], dated_on: string, about: Row, more: Row = {}) =>
    insert(name, 'document', {
      name,
      kind: 'other',
      audience,
      dated_on,
      search_terms: [],
      ...ready,
      ...about,
      ...more,
    });
  const [house, flat] = [{ property_id: ids['house'] }, { property_id: ids['flat'] }];
  const lease = { ...house, lease_id: ids['lease'] };
  await paper('statement of 2023', ['owners'], '2023-05-05', house);
  await paper('statement of 2025', ['owners'], '2025-05-05', house);
  await paper('agreement', ['renters'], '2024-06-15', lease);
  await paper('house rules', ['renters'], '2025-07-01', house);
  await paper('old inspection', ['owners', 'renters'], '2022-02-02', { ...house, lease_id: ids['oldLease'] });
  await paper('for staff only', [], '2025-07-01', lease);
  await paper('letter to the co-renter', ['renters'], '2025-08-01', {
    ...lease,
    contact_id: people.coRenter.contactId,
  });
  await paper('draft agreement', ['owners', 'renters'], '2025-03-01', { ...house, lease_id: ids['draftLease'] });
  await paper('archived', ['owners', 'renters'], '2025-07-01', house, { archived_at: new Date() });
  await paper('not yet scanned', ['owners', 'renters'], '2025-07-01', house, { state: 'scanning' });
  await paper('letter to the owner', ['owners'], '2025-07-01', { contact_id: people.owner.contactId });
  await paper('of the flat', ['owners'], '2025-07-01', flat);
}

/** One of everything that owners and renters never see, about the house. */
async function insertWhatIsOfStaff(insert: Insert, world: TestWorld, ids: Estate['ids']): Promise<void> {
  const about = { property_id: ids['house'] };
  await insert('note', 'note', { ...about, body: 'secret note' });
  await insert('task', 'task', { ...about, title: 'secret task' });
  await insert('tag', 'tag', { name: 'secret tag' });
  await insert('tag link', 'tag_link', { ...about, tag_id: ids['tag'] });
  const membership_id = world.members.property_manager.membershipId;
  await insert('property staff', 'property_staff', { ...about, membership_id, duty: 'manager' });
  const two = { kept_id: ids['renter.contact'], merged_id: ids['stranger.contact'] };
  await insert('merge', 'contact_merge', { ...two, moved: '[]', before: '{}', undo_until: new Date() });
  const file = { kind: 'contacts', mode: 'check', bytes: 1, sha256: Buffer.alloc(32), faults: '[]' };
  await insert('import', 'data_import', file);
  const restriction = { kind: 'module_disabled', module: 'trust', containment_id: uuid7() };
  await insert('restriction', 'agency_restriction', restriction);
  await insert('security contact', 'security_contact', { name: 'Ada', email: 'ada@agency.example' });
  await insert('invitation', 'invitation', { membership_id, expires_at: new Date() });
  await insert('key', 'idempotency_key', {
    principal_id: uuid7(),
    route: 'x',
    key: 'x',
    request_hash: Buffer.alloc(32),
  });
}
