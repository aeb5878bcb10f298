import type { PlatformUnit } from '../kernel/unit.ts';

/**
 * Keeps an incident's row from being locked by anybody else until the commit. Lines of the timeline do that anyway, and
 * the incident's run locks the row before it locks agencies and clocks: who takes it later than these waits for ever.
 */
export async function holdIncident(unit: PlatformUnit, incidentId: string): Promise<void> {
  await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).forKeyShare().execute();
}
