import type { PlatformUnit } from '../kernel/unit.ts';
import { startPaging } from '../paging/start-paging.ts';
import type { Duty, IncidentRow } from './duty.ts';
import { findOperators } from './find-operators.ts';
import { roleColumns } from './give-role.ts';
import { writeIncident } from './lock-incident.ts';
import { incidentRoles } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Somebody commands, and works for the company: a role of who has left is taken away, and where nobody commands within
 * the policy somebody is paged again, and again.
 */
export const keepCommand: Duty = {
  name: 'command',
  attend: async (unit, incident, nowMs) => {
    const now = await takeRolesOfLeavers(unit, incident, nowMs);
    const withinMs = now.policy.commanderWithinMs[now.severity];
    // Nobody tells a run that somebody has left the company.
    if (now.commander_id) return { waitsFor: null, lookAgainAtMs: nowMs + withinMs };
    const sinceMs = Math.max(...[now.unattended_since, now.unattended_paged_at].map(at => (at ? Date.parse(at) : 0)));
    const left = incident.commander_id !== null;
    if (!left && nowMs < sinceMs + withinMs) return { waitsFor: 'commander', lookAgainAtMs: sinceMs + withinMs };
    const at = new Date(nowMs).toISOString();
    await unit.sql.updateTable('incident').set({ unattended_paged_at: at }).where('id', '=', now.id).execute();
    await startPaging(unit, { incidentId: now.id, reason: 'unattended' });
    return { waitsFor: 'commander', lookAgainAtMs: nowMs + withinMs };
  },
};

async function takeRolesOfLeavers(unit: PlatformUnit, incident: IncidentRow, nowMs: number): Promise<IncidentRow> {
  const held = incidentRoles.filter(role => incident[roleColumns[role]] !== null);
  if (held.length === 0) return incident;
  const here = new Set((await findOperators(unit)).map(({ personId }) => personId));
  const empty = held.filter(role => !here.has(incident[roleColumns[role]] ?? ''));
  if (empty.length === 0) return incident;
  const at = new Date(nowMs).toISOString();
  for (const role of empty) {
    const facts = { role, from: incident[roleColumns[role]], to: null, because: 'left_the_company' };
    await writeTimeline(unit, { incidentId: incident.id, kind: 'role_given', at, facts });
  }
  const columns = Object.fromEntries(empty.map(role => [roleColumns[role], null]));
  const unattended = empty.includes('commander') ? { unattended_since: at } : {};
  return writeIncident(unit, incident.id, { ...columns, ...unattended });
}
