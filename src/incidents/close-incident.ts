import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { closingObstacles } from './closing-obstacles.ts';
import type { IncidentRow } from './duty.ts';
import { endIncident } from './end-incident.ts';
import { settlePostMortemClock } from './keep-review.ts';
import { type IncidentTarget, lockIncident } from './lock-incident.ts';
import { inWords } from './obstacle-words.ts';

/**
 * Closes a resolved incident out of review, once its post-mortem is read, every affected agency has its last notice and
 * nothing is left to do (controls A3, A4).
 * @throws DomainError `not_found`, `version_stale`, `conflict` in another phase, `phase_not_ready` naming what is missing
 */
export async function closeIncident(unit: PlatformUnit, target: IncidentTarget, reason: string): Promise<IncidentRow> {
  const incident = await lockIncident(unit, target);
  if (incident.phase !== 'review')
    throw new DomainError('conflict', `an incident is closed out of review, and this one is in ${incident.phase}`, {
      facts: { phase: incident.phase },
    });
  const missing = await closingObstacles(unit, incident);
  if (missing.length > 0)
    throw new DomainError('phase_not_ready', `to close it, settle first: ${inWords(missing)}`, {
      facts: { phase: incident.phase, missing: missing.join(' ') },
    });
  await settlePostMortemClock(unit, incident.id);
  return endIncident(unit, incident, { outcome: 'resolved', reason });
}
