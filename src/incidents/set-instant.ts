import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import { type IncidentTarget, lockIncident, writeIncident } from './lock-incident.ts';
import { refuseFuture } from './refuse-future.ts';
import type { IncidentInstant } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

const columns = {
  alert: 'alert_at',
  detected: 'detected_at',
  aware: 'aware_at',
  verified: 'verified_at',
} as const satisfies Record<IncidentInstant, keyof IncidentRow>;

export type InstantSet = { instant: IncidentInstant; at: string; reason: string };

/**
 * Says, or corrects, when an incident raised alarm, was noticed, or was known with reasonable certainty (EDPB
 * guidelines 9/2022, 31), each with its reason. When it was verified is corrected here, and said by `verifyIncident`.
 * @throws DomainError `not_found`, `version_stale`, `conflict`, `invalid_input` for an order that cannot be
 */
export async function setInstant(
  unit: PlatformUnit,
  target: IncidentTarget,
  { instant, at, reason }: InstantSet,
): Promise<IncidentRow> {
  refuseFuture(at, '/at');
  const incident = await lockIncident(unit, target);
  if (instant === 'verified' && !incident.verified_at)
    throw new DomainError('conflict', 'it has not been verified yet: say so by POST .../verification');
  refuseDisorder({ ...incident, [columns[instant]]: at });
  const row = await writeIncident(unit, incident.id, { [columns[instant]]: at });
  const facts = { instant, at, was: incident[columns[instant]] };
  await writeTimeline(unit, { incidentId: incident.id, kind: 'instant_set', facts, text: reason });
  return row;
}

/** Nobody verifies what nobody has noticed, or is aware of. @throws DomainError `invalid_input` */
export function refuseDisorder(of: Pick<IncidentRow, 'detected_at' | 'aware_at' | 'verified_at'>): void {
  const [detected, aware, verified] = [of.detected_at, of.aware_at, of.verified_at].map(at => at && Date.parse(at));
  const ordered = [detected, aware, verified].filter(at => typeof at === 'number');
  if (ordered.every((at, index) => index === 0 || at >= (ordered[index - 1] ?? 0))) return;
  throw new DomainError('invalid_input', 'noticed, aware, verified: in this order', {
    faults: [{ in: 'body', pointer: '/at', detail: 'would put noticed, aware and verified out of their order' }],
  });
}
