import type { PlatformUnit } from '../kernel/unit.ts';

/** Ticks an item of a checklist that has been seen to be done, if it is there and open. The change itself is told elsewhere. */
export async function settleItem(unit: PlatformUnit, incidentId: string, item: string): Promise<void> {
  await unit.sql
    .updateTable('incident_task')
    .set({
      state: 'done',
      settled_at: new Date().toISOString(),
      settled_by: unit.actor.kind === 'operator' ? unit.actor.id : null,
    })
    .where('incident_id', '=', incidentId)
    .where('item', '=', item)
    .where('state', '=', 'open')
    .execute();
}
