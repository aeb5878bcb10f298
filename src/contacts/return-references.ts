import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import { deleteDays, giveDays, insertDays, readDays, untouched } from './contact-days.ts';
import type { ContactRow } from './contact-fields.ts';
import type { MovedRow, MovedTable } from './contact-merge.entity.ts';

type Two = { kept: ContactRow; other: ContactRow };
type Of<Kind extends MovedRow['kind']> = Extract<MovedRow, { kind: Kind }>;
/** `property` and `lease`: its owners or parties. */
export type LeftBehind = { type: MovedTable | 'property' | 'lease'; id: string };

/** Puts back what a merge moved, unless it was changed since or is gone: that is named. */
export async function returnReferences(
  unit: AgencyUnit,
  two: Two,
  moved: readonly MovedRow[],
): Promise<{ leftBehind: LeftBehind[]; returned: MovedRow[] }> {
  const returned: MovedRow[] = [];
  const rows = moved.filter((row): row is Of<'moved'> => row.kind === 'moved');
  for (const [table, some] of Map.groupBy(rows, row => row.table))
    returned.push(...(await returnRows(unit, table, two, some)));
  for (const row of moved) {
    if (row.kind === 'dropped' && (await returnTag(unit, two, row))) returned.push(row);
    if (row.kind === 'days' && (await returnDays(unit, two, row))) returned.push(row);
  }
  const back = new Set<MovedRow>(returned);
  return { returned, leftBehind: moved.filter(row => !back.has(row)).map(nameOf) };
}

function nameOf(row: MovedRow): LeftBehind {
  if (row.kind === 'days') return { type: row.table === 'lease_party' ? 'lease' : 'property', id: row.of };
  return { type: row.kind === 'moved' ? row.table : 'tag_link', id: row.id };
}

async function returnRows(
  unit: AgencyUnit,
  table: MovedTable,
  { kept, other }: Two,
  moved: readonly Of<'moved'>[],
): Promise<MovedRow[]> {
  // Who uses the portal as whom is put back whatever state the access is in by now; a tag has nothing to change.
  const same = ['membership', 'tag_link'].includes(table) ? sql`true` : sql`t.version::text = m.mark`;
  const changes = table === 'tag_link' ? sql`` : sql`, version = t.version + 1, updated_at = now()`;
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(table)} t set contact_id = ${other.id} ${changes}
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) m(id uuid, mark text)
    where t.agency_id = ${unit.actor.agencyId} and t.id = m.id and t.contact_id = ${kept.id} and ${same}
    returning t.id`.execute(unit.sql);
  for (const { id } of rows) unit.audit({ action: `${table}.moved`, subjectType: table, subjectId: id });
  const back = new Set(rows.map(({ id }) => id));
  return moved.filter(({ id }) => back.has(id));
}

/** A tag that both had; unless there is no such tag any more. */
async function returnTag(unit: AgencyUnit, { other }: Two, { id, tagId, createdAt }: Of<'dropped'>): Promise<boolean> {
  const { rows } = await sql`
    insert into tag_link (id, created_at, agency_id, tag_id, contact_id)
    select ${id}, ${createdAt}::timestamptz, agency_id, id, ${other.id} from tag where agency_id = ${unit.actor.agencyId} and id = ${tagId}
    returning id`.execute(unit.sql);
  if (rows.length > 0) unit.audit({ action: 'tag_link.created', subjectType: 'tag_link', subjectId: id });
  return rows.length > 0;
}

/** Who owned a property or was in a lease: all of it or nothing, so that shares still sum to one. */
async function returnDays(unit: AgencyUnit, { kept, other }: Two, row: Of<'days'>): Promise<boolean> {
  const { table, of, was, became } = row;
  const ids = new Set(became.map(({ id }) => id));
  const now = (await readDays(unit, table, [kept.id], of)).filter(({ id }) => ids.has(id));
  if (!untouched(now, became)) return false;
  if (was.every(({ id }) => ids.has(id))) await giveDays(unit, table, [...ids], other.id);
  else await replaceDays(unit, { kept, other }, row);
  return true;
}

/** Two times that had become one. */
async function replaceDays(unit: AgencyUnit, { kept, other }: Two, { table, of, was, became }: Of<'days'>) {
  await deleteDays(
    unit,
    table,
    became.map(({ id }) => id),
  );
  await insertDays(unit, table, of, was, contactId => (contactId === kept.id ? kept : other).name);
}
