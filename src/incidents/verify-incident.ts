import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import { type IncidentTarget, lockIncident, writeIncident } from './lock-incident.ts';
import { refuseFuture } from './refuse-future.ts';
import { refuseDisorder } from './set-instant.ts';
import { writeTimeline } from './write-timeline.ts';

/** What is verified, in words; `at` is now unless said otherwise. */
export type Verification = { statement: string; at?: string | undefined };

/**
 * Says that an incident is real, and what exactly is known to be so: from here on the affected agencies are told
 * (control A4). Who has verified is aware, so awareness is set with it where nobody has said it before.
 * @throws DomainError `not_found`, `version_stale`, `conflict`, `already_done`, `invalid_input`
 */
export async function verifyIncident(
  unit: PlatformUnit,
  target: IncidentTarget,
  { statement, at = new Date().toISOString() }: Verification,
): Promise<IncidentRow> {
  refuseFuture(at, '/at');
  const incident = await lockIncident(unit, target);
  if (incident.verified_at)
    throw new DomainError('already_done', 'this incident has been verified: correct the instant if it is wrong', {
      facts: { verifiedAt: incident.verified_at },
    });
  const aware = incident.aware_at ?? at;
  refuseDisorder({ ...incident, aware_at: aware, verified_at: at });
  const row = await writeIncident(unit, incident.id, { verified_at: at, aware_at: aware });
  const line = (facts: Record<string, string | null>) =>
    writeTimeline(unit, { incidentId: incident.id, kind: 'instant_set', facts, text: statement });
  if (!incident.aware_at) await line({ instant: 'aware', at: aware, was: null });
  await line({ instant: 'verified', at, was: null });
  return row;
}
