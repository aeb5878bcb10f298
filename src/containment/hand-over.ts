import { sql } from 'kysely';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ContainmentRow } from './request-containment.ts';
import { readContainment } from './settle-containment.ts';

/**
 * Whether undoing a containment brings back what it changed. Not, where it changed nothing (somebody else had before),
 * and not while another one holds the same: that one is given what there is to bring back.
 */
export async function restores(unit: PlatformUnit, containmentId: string): Promise<boolean> {
  const row = await readContainment(unit, containmentId);
  if (row.undo?.['changed'] !== true) return false;
  const other = await otherHolder(unit, row);
  if (!other) return true;
  await unit.sql
    .updateTable('containment')
    .set({ undo: jsonb({ ...other.undo, changed: true }) })
    .where('id', '=', other.id)
    .execute();
  return false;
}

const otherHolder = (unit: PlatformUnit, row: ContainmentRow): Promise<ContainmentRow | undefined> =>
  unit.sql
    .selectFrom('containment')
    .selectAll()
    .where('kind', '=', row.kind)
    .where('id', '<>', row.id)
    .where('state', 'in', ['requested', 'done'])
    .where(sql<boolean>`scope = ${jsonb(row.scope)}`)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
