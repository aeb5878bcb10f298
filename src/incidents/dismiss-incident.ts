import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import { endIncident } from './end-incident.ts';
import { type IncidentTarget, lockIncident } from './lock-incident.ts';
import { inWords } from './obstacle-words.ts';
import { standingOf } from './standing-of.ts';

/**
 * Closes what turned out to be no incident, with the reason, out of triage or containment: while nothing holds that was
 * done for it, no agency has been told of it, and no direction of an authority about it is open.
 * @throws DomainError `not_found`, `version_stale`, `conflict`, `phase_not_ready` naming what is in the way
 */
export async function dismissIncident(
  unit: PlatformUnit,
  target: IncidentTarget,
  reason: string,
): Promise<IncidentRow> {
  const incident = await lockIncident(unit, target);
  if (incident.phase !== 'triage' && incident.phase !== 'contain')
    throw new DomainError('conflict', `in ${incident.phase} it is too late to say that this was no incident`, {
      facts: { phase: incident.phase },
    });
  const { containments, notices, directions } = await standingOf(unit, incident.id);
  const missing = [
    ...(containments > 0 ? ['containment_holds'] : []),
    ...(notices > 0 ? ['agency_notified'] : []),
    ...(directions > 0 ? ['direction_unsettled'] : []),
  ];
  if (missing.length > 0)
    throw new DomainError('phase_not_ready', `this stands in the way: ${inWords(missing)}`, {
      facts: { phase: incident.phase, missing: missing.join(' '), containments, notices },
    });
  return endIncident(unit, incident, { outcome: 'not_an_incident', reason });
}
