import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import { mustBeOperators } from './find-operators.ts';
import { type IncidentTarget, lockIncident, writeIncident } from './lock-incident.ts';
import { settleItem } from './settle-item.ts';
import { successorItem } from './succeed-leaver.ts';
import type { IncidentRole } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

export const roleColumns = {
  commander: 'commander_id',
  scribe: 'scribe_id',
  liaison: 'liaison_id',
} as const satisfies Record<IncidentRole, keyof IncidentRow>;

export type RoleGiven = { role: IncidentRole; personId: string | null; reason?: string | undefined };

/**
 * Gives a role in an incident to somebody of the company, or hands it over; null takes it from whoever has it. Who has
 * it already keeps it, and nothing is written.
 * @throws DomainError `not_found`, `version_stale`, `conflict`, `unknown_reference`
 */
export async function giveRole(
  unit: PlatformUnit,
  target: IncidentTarget,
  { role, personId, reason }: RoleGiven,
): Promise<IncidentRow> {
  const incident = await lockIncident(unit, target);
  if (personId) await mustBeOperators(unit, [personId], '/personId');
  const before = incident[roleColumns[role]];
  if (before === personId) return incident;
  const row = await writeIncident(unit, incident.id, columnsOf(role, personId, before));
  if (role === 'commander' && personId) await settleItem(unit, incident.id, 'take-command');
  if (personId) await settleItem(unit, incident.id, successorItem(role));
  const facts = { role, from: before, to: personId };
  await writeTimeline(unit, { incidentId: incident.id, kind: 'role_given', facts, text: reason ?? null });
  return row;
}

function columnsOf(role: IncidentRole, personId: string | null, before: string | null) {
  const given = { [roleColumns[role]]: personId };
  if (role !== 'commander') return given;
  if (personId) return { ...given, unattended_since: null };
  return before ? { ...given, unattended_since: new Date().toISOString() } : given;
}
