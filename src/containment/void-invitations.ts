import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';

/**
 * Voids the links of all open invitations of the agency, or of one person in it, by raising their generation: whoever
 * waits for one is mailed a new link by the next reminder, or invited again. Returns how many there were.
 */
export async function voidInvitations(unit: AgencyUnit, personId?: string): Promise<number> {
  const members = unit.sql.selectFrom('membership').select('id');
  const voided = await unit.sql
    .updateTable('invitation')
    .set({ generation: sql<number>`generation + 1`, version: sql<number>`version + 1` })
    .where('agency_id', '=', unit.actor.agencyId)
    .where('state', '=', 'pending')
    .where('membership_id', 'in', personId ? members.where('person_id', '=', personId) : members)
    .returning('id')
    .execute();
  for (const { id } of voided)
    unit.audit({ action: 'invitation.voided', subjectType: 'invitation', subjectId: id, details: {} });
  return voided.length;
}
