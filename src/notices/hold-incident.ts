import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/**
 * Keeps an incident's row from being locked by anybody else until the commit. Lines of the timeline do that anyway, and
 * the incident's run locks the row before it locks agencies and clocks: who takes it later than these waits for ever.
 */
export async function holdIncident(unit: PlatformUnit, incidentId: string): Promise<void> {
  await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).forKeyShare().execute();
}

/**
 * The same for what is only done while the incident is open: whoever ends it waits for this, or this for them. Several
 * may hold it so at once.
 * @throws DomainError `not_found`, `conflict` for a closed one
 */
export async function holdOpenIncident(unit: PlatformUnit, incidentId: string): Promise<void> {
  const find = unit.sql.selectFrom('incident').select(['phase', 'outcome']).where('id', '=', incidentId);
  const row = await find.forShare().executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such incident');
  if (row.phase === 'closed')
    throw new DomainError('conflict', 'this incident is closed: no notice leaves it any more', {
      facts: { outcome: row.outcome },
    });
}
