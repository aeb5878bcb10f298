import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import { shareADay } from './combine-days.ts';
import { combined, type DaysTable, deleteDays, giveDays, insertDays, readDays } from './contact-days.ts';
import type { ContactRow } from './contact-fields.ts';
import type { MovedRow, MovedTable } from './contact-merge.entity.ts';

type Two = { kept: ContactRow; other: ContactRow };
const versioned = ['note', 'task', 'document', 'membership'] as const satisfies MovedTable[];

/**
 * Has everything that names the other contact name the one that stays, and says what was done. What may be there once
 * only becomes one: a tag that both have, shares of one property on one day, parts in one lease on one day. Portal
 * scopes follow from these: who calls it makes them anew.
 */
export async function moveReferences(unit: AgencyUnit, two: Two): Promise<MovedRow[]> {
  const moved: MovedRow[] = [];
  for (const table of versioned) moved.push(...(await moveRows(unit, table, two)));
  moved.push(...(await moveTags(unit, two)));
  for (const table of ['property_owner', 'lease_party'] as const) moved.push(...(await moveDays(unit, table, two)));
  return moved;
}

async function moveRows(
  unit: AgencyUnit,
  table: (typeof versioned)[number],
  { kept, other }: Two,
): Promise<MovedRow[]> {
  const { rows } = await sql<{ id: string; mark: string }>`
    update ${sql.table(table)} set contact_id = ${kept.id}, version = version + 1, updated_at = now()
    where agency_id = ${unit.actor.agencyId} and contact_id = ${other.id}
    returning id, version::text as mark`.execute(unit.sql);
  for (const { id } of rows) unit.audit({ action: `${table}.moved`, subjectType: table, subjectId: id });
  return rows.map(row => ({ kind: 'moved', table, ...row }));
}

async function moveTags(unit: AgencyUnit, { kept, other }: Two): Promise<MovedRow[]> {
  const { rows: dropped } = await sql<{ id: string; tagId: string; createdAt: string }>`
    delete from tag_link l where l.agency_id = ${unit.actor.agencyId} and l.contact_id = ${other.id} and exists (
      select from tag_link k where k.agency_id = l.agency_id and k.tag_id = l.tag_id and k.contact_id = ${kept.id})
    returning l.id, l.tag_id as "tagId", l.created_at as "createdAt"`.execute(unit.sql);
  const links = await unit.sql
    .updateTable('tag_link')
    .set({ contact_id: kept.id })
    .where('contact_id', '=', other.id)
    .returning('id')
    .execute();
  const audit = (done: string, id: string) =>
    unit.audit({ action: `tag_link.${done}`, subjectType: 'tag_link', subjectId: id });
  for (const { id } of dropped) audit('deleted', id);
  for (const { id } of links) audit('moved', id);
  return [
    ...dropped.map(row => ({ kind: 'dropped' as const, ...row })),
    ...links.map(({ id }) => ({ kind: 'moved' as const, table: 'tag_link' as const, id, mark: '' })),
  ];
}

/** Property by property, lease by lease. */
async function moveDays(unit: AgencyUnit, table: DaysTable, { kept, other }: Two): Promise<MovedRow[]> {
  const moved: MovedRow[] = [];
  const rows = await readDays(unit, table, [kept.id, other.id]);
  for (const [of, group] of Map.groupBy(rows, row => row.of)) {
    const [own, theirs] = [
      group.filter(row => row.contactId === kept.id),
      group.filter(row => row.contactId === other.id),
    ];
    if (theirs.length === 0) continue;
    const clash = own.some(a => theirs.some(b => shareADay(a, b)));
    const before = clash ? group : theirs;
    const after = clash ? combined(group, kept.id) : theirs;
    const ids = before.map(({ id }) => id);
    if (clash) {
      await deleteDays(unit, table, ids);
      await insertDays(unit, table, of, after, () => kept.name);
    } else await giveDays(unit, table, ids, kept.id);
    const left = await readDays(unit, table, [kept.id], of);
    const became = left.filter(({ id }) => after.some(row => row.id === id)).map(({ id, mark }) => ({ id, mark }));
    const was = before.map(({ of: _of, mark: _mark, ...row }) => row);
    moved.push({ kind: 'days', table, of, was, became });
  }
  return moved;
}
