import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { partyRoles } from '../leases/lease-party.entity.ts';
import { combineDays } from './combine-days.ts';
import type { DaysRow, DaysValue, Mark } from './contact-merge.entity.ts';
import { maskName } from './mask-name.ts';

/** The two relations that say something of a contact for a time: of what, and which columns say it. */
export type DaysTable = 'property_owner' | 'lease_party';
const ofColumn = { property_owner: 'property_id', lease_party: 'lease_id' } as const;
const valueColumns = { property_owner: ['parts', 'whole'], lease_party: ['role'] } as const;

/** A row with what it must still say for an undo. Its version alone would not do: days are moved without one. */
export type MarkedDays = DaysRow & { of: string; mark: string };

/** Rows of these contacts, in the order of their days; of one property or lease, if `of` is given. */
export async function readDays(
  unit: AgencyUnit,
  table: DaysTable,
  contactIds: readonly string[],
  of?: string,
): Promise<MarkedDays[]> {
  const columns = valueColumns[table].map(column => sql.ref(column));
  const pairs = valueColumns[table].flatMap(column => [sql.lit(column), sql.ref(column)]);
  const whose = of === undefined ? sql`true` : sql`${sql.ref(ofColumn[table])} = ${of}`;
  const { rows } = await sql<MarkedDays>`
    select id, created_at as "createdAt", contact_id as "contactId", from_on as "fromOn", to_on as "toOn", ${sql.ref(ofColumn[table])} as of,
      jsonb_build_object(${sql.join(pairs)}) as value,
      concat_ws('|', ${sql.ref(ofColumn[table])}, from_on, coalesce(to_on::text, ''), ${sql.join(columns)}) as mark
    from ${sql.table(table)} where agency_id = ${unit.actor.agencyId}
      and contact_id = any (${[...contactIds]}::uuid[]) and ${whose} order by from_on, id`.execute(unit.sql);
  return rows;
}

/** Writes rows as they are given, under their ids. */
export async function insertDays(
  unit: AgencyUnit,
  table: DaysTable,
  of: string,
  rows: readonly DaysRow[],
  nameOf: (contactId: string) => string,
): Promise<void> {
  const values = rows.map(({ id, createdAt, contactId, fromOn, toOn, value }) => ({
    id,
    created_at: createdAt,
    agency_id: unit.actor.agencyId,
    contact_id: contactId,
    from_on: fromOn,
    to_on: toOn,
    ...('role' in value ? { lease_id: of, role: value.role, masked_name: maskName(nameOf(contactId)) } : value),
    ...('role' in value ? {} : { property_id: of }),
  }));
  await unit.sql
    .insertInto(table)
    .values(values as never)
    .execute();
}

export const deleteDays = (unit: AgencyUnit, table: DaysTable, ids: readonly string[]) =>
  unit.sql
    .deleteFrom(table)
    .where('id', 'in', [...ids])
    .execute();

/** Has rows name another contact; their masked names are made anew afterwards. */
export const giveDays = (unit: AgencyUnit, table: DaysTable, ids: readonly string[], contactId: string) =>
  sql`update ${sql.table(table)} set contact_id = ${contactId}, version = version + 1
    where agency_id = ${unit.actor.agencyId} and id = any (${[...ids]}::uuid[])`.execute(unit.sql);

/** Shares of one day add up; of two roles on one day the first in the list of roles stays. */
export const combined = (rows: readonly DaysRow[], contactId: string): DaysRow[] =>
  combineDays<DaysValue>(rows, values => values.reduce(addUp), alike).map(spell => ({
    id: uuid7(),
    createdAt: new Date().toISOString(),
    contactId,
    ...spell,
  }));

function addUp(a: DaysValue, b: DaysValue): DaysValue {
  if ('role' in a && 'role' in b) return partyRoles.indexOf(a.role) <= partyRoles.indexOf(b.role) ? a : b;
  if ('role' in a || 'role' in b) throw new Error('a share and a role are no sum');
  if (a.whole === b.whole) return { parts: a.parts + b.parts, whole: a.whole };
  const [whole, parts] = [
    BigInt(a.whole) * BigInt(b.whole),
    (share: typeof a, by: typeof a) => BigInt(share.parts) * BigInt(by.whole),
  ];
  const sum = parts(a, b) + parts(b, a);
  const by = gcd(sum, whole);
  return { parts: Number(sum / by), whole: Number(whole / by) };
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const alike = (a: DaysValue, b: DaysValue): boolean =>
  'role' in a
    ? 'role' in b && a.role === b.role
    : 'parts' in b && BigInt(a.parts) * BigInt(b.whole) === BigInt(b.parts) * BigInt(a.whole);

/** True when the rows still are what they were left as, all of them and no others. */
export const untouched = (rows: readonly Mark[], marks: readonly Mark[]): boolean =>
  rows.length === marks.length && marks.every(({ id, mark }) => rows.some(row => row.id === id && row.mark === mark));
