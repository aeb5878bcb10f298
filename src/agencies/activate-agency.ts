import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import { changeAgencyState } from './change-agency-state.ts';

/** `ready` -> `active`: somebody is there to run it. Nothing happens to an agency in any other state. Idempotent. */
export async function activateAgency(unit: AgencyUnit): Promise<{ activated: boolean }> {
  const activated = await changeAgencyState(unit, ['ready'], 'active');
  if (activated)
    await unit.sql
      .updateTable('agency')
      .set({ activated_at: sql<string>`now()` })
      .where('id', '=', unit.actor.agencyId)
      .where('activated_at', 'is', null)
      .execute();
  return { activated };
}
