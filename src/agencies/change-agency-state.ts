import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { AgencyState } from './agency.entity.ts';

/**
 * Moves the agency from one of these states to another, with its audit event; false when it was in none of them.
 * Only the writers of DESIGN.md's transitions use it, each in a file of its own.
 */
export async function changeAgencyState(
  unit: AgencyUnit,
  from: readonly AgencyState[],
  to: AgencyState,
  details: Record<string, string | number> = {},
): Promise<boolean> {
  const { agencyId } = unit.actor;
  const changed = await unit.sql
    .updateTable('agency')
    .set({ state: to, version: sql<number>`version + 1` })
    .where('id', '=', agencyId)
    .where('state', 'in', [...from])
    .returning('id')
    .executeTakeFirst();
  if (changed) unit.audit({ action: `agency.${to}`, subjectType: 'agency', subjectId: agencyId, details });
  return changed !== undefined;
}
