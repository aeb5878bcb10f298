import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { staffRoles } from '../../../src/access/permissions.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { type EstateRows, estateRows, type Row } from './estate-rows.ts';
import type { Agency, Caller, Population } from './population.ts';

export type Size = { agencies: number; properties: number };
type Rows = Record<string, Row[]>;

/** Agencies that look alike, row by row, with people of every kind; written by a superuser, as they would come to be. */
export async function populate(admin: Client, size: Size): Promise<Population> {
  const agencies: Agency[] = [];
  const callers: Caller[] = [];
  for (let index = 0; index < size.agencies; index += 1) {
    const made = agencyRows(index, size.properties);
    for (const [table, rows] of Object.entries(made.rows)) await insert(admin, table, rows);
    agencies.push(made.agency);
    callers.push(...made.callers);
  }
  await admin.query('analyze');
  return { agencies, callers };
}

async function insert(admin: Client, table: string, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {}).join(', ');
  await admin.query(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

function agencyRows(index: number, properties: number) {
  const agencyId = uuid7();
  const rows: Rows = { agency: [agencyRow(agencyId, index)], entitlement: [], person: [], contact: [], membership: [] };
  for (const module of ['properties', 'leasing', 'portal'])
    rows['entitlement']?.push({ id: uuid7(), agency_id: agencyId, module, source: 'drill' });
  const estates = Array.from({ length: properties }, (_, number) => estateRows(agencyId, number));
  for (const { rows: made } of estates)
    for (const [table, some] of Object.entries(made)) rows[table] = [...(rows[table] ?? []), ...some];
  const people = [...staff(agencyId, estates), ...portal(agencyId, estates)];
  const members = people.map(({ membership }) => String(membership['id']));
  const colleagues = people.flatMap(({ membership }) =>
    membership['kind'] === 'staff' ? [String(membership['id'])] : [],
  );
  for (const each of people) {
    rows['person']?.push(each.person);
    rows['membership']?.push(each.membership);
    rows['session'] = [...(rows['session'] ?? []), each.session];
    if (each.assignments.length > 0) rows['property_staff'] = [...(rows['property_staff'] ?? []), ...each.assignments];
  }
  const ids = [agencyId, ...members, ...estates.flatMap(each => each.ids)];
  const callers = people.map(({ label, token, sees, membership }): Caller => {
    const known = label === 'limited' ? [...colleagues, ...portalMembersOf(people, sees ?? [])] : [];
    const visible = sees && [agencyId, String(membership['id']), ...sees, ...known];
    return { label, agency: index, token, visible };
  });
  return { rows, agency: { agencyId, ids, estates: estates.map(each => each.estate) }, callers };
}

/** Who of these contacts uses the portal. */
const portalMembersOf = (people: readonly { membership: Row }[], contactIds: readonly string[]): string[] =>
  people.flatMap(({ membership }) =>
    contactIds.includes(String(membership['contact_id'])) ? [String(membership['id'])] : [],
  );

const agencyRow = (id: string, index: number): Row => ({
  id,
  name: `Drill ${index}`,
  country: 'IE',
  time_zone: 'Europe/Dublin',
  region: 'eu-west-1',
  state: 'active',
  access_generation: 0,
  version: 1,
});

/** One of each role, and one who sees the first three properties only. */
function staff(agencyId: string, estates: readonly EstateRows[]) {
  const all = staffRoles.map(role => somebody(agencyId, 'staff', { roles: [role] }));
  const limited = somebody(agencyId, 'limited', { roles: ['property_manager'], limited: true });
  const theirs = estates.slice(0, 3);
  const assignments = theirs.map(({ estate }) => ({
    id: uuid7(),
    agency_id: agencyId,
    property_id: estate.propertyId,
    membership_id: limited.membership['id'],
    duty: 'manager',
  }));
  const sees = [...theirs.flatMap(({ ids }) => ids), ...assignments.map(({ id }) => id)];
  return [...all, { ...limited, assignments, sees }];
}

/** The owner and the renter of the first and of the last property. */
function portal(agencyId: string, estates: readonly EstateRows[]) {
  return [estates[0], estates.at(-1)].flatMap(each => {
    if (!each) return [];
    const { estate } = each;
    const of = (contact_id: string) => ({ kind: 'portal', roles: [], contact_id });
    return [
      { ...somebody(agencyId, 'owner', of(estate.ownerId)), sees: each.ofOwner },
      { ...somebody(agencyId, 'renter', of(estate.renterId)), sees: each.ofRenter },
    ];
  });
}

function somebody(agencyId: string, label: Caller['label'], membership: Row) {
  const [personId, membershipId, token] = [uuid7(), uuid7(), randomBytes(32).toString('base64url')];
  const later = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
  return {
    label,
    token,
    sees: null as readonly string[] | null,
    assignments: [] as Row[],
    person: {
      id: personId,
      email: `${personId.replaceAll('-', '')}@drill.example`,
      state: 'active',
      totp_confirmed_at: later,
      version: 1,
    },
    membership: {
      id: membershipId,
      agency_id: agencyId,
      person_id: personId,
      kind: 'staff',
      state: 'active',
      limited: false,
      contact_id: null,
      version: 1,
      activated_at: later,
      ...membership,
    },
    session: {
      id: uuid7(),
      token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`,
      person_id: personId,
      factor: 'password+totp',
      factor_at: new Date().toISOString(),
      membership_id: membershipId,
      for_agency: agencyId,
      as_operator: false,
      idle_expires_at: later,
      expires_at: later,
    },
  };
}
