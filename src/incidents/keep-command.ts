import type { PlatformUnit } from '../kernel/unit.ts';
import { startPaging } from '../paging/start-paging.ts';
import type { Duty, IncidentRow } from './duty.ts';
import { findOperators } from './find-operators.ts';
import { roleColumns } from './give-role.ts';
import { keepIncident } from './lock-incident.ts';
import { askForSuccessor, freeTasks } from './succeed-leaver.ts';
import { incidentRoles } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Somebody commands, and works for the company: roles and tasks of who has left are taken away, a task asks for somebody
 * else, and where nobody commands within the policy somebody is paged again, and again.
 */
export const keepCommand: Duty = {
  name: 'command',
  attend: async (unit, incident, nowMs) => {
    const now = await takeFromLeavers(unit, incident, nowMs);
    const withinMs = now.policy.commanderWithinMs[now.severity];
    // Whoever is ended by hand in the database wakes no run.
    if (now.commander_id) return { waitsFor: null, lookAgainAtMs: nowMs + withinMs };
    const sinceMs = Math.max(...[now.unattended_since, now.unattended_paged_at].map(at => (at ? Date.parse(at) : 0)));
    const left = incident.commander_id !== null;
    if (!left && nowMs < sinceMs + withinMs) return { waitsFor: 'commander', lookAgainAtMs: sinceMs + withinMs };
    const at = new Date(nowMs).toISOString();
    await unit.sql.updateTable('incident').set({ unattended_paged_at: at }).where('id', '=', now.id).execute();
    await startPaging(unit, { incidentId: now.id, reason: 'unattended', nowMs });
    return { waitsFor: 'commander', lookAgainAtMs: nowMs + withinMs };
  },
};

async function takeFromLeavers(unit: PlatformUnit, incident: IncidentRow, nowMs: number): Promise<IncidentRow> {
  const here = (await findOperators(unit)).map(({ personId }) => personId);
  await freeTasks(unit, incident, { here, nowMs });
  const empty = incidentRoles.filter(role => {
    const holder = incident[roleColumns[role]];
    return holder !== null && !here.includes(holder);
  });
  if (empty.length === 0) return incident;
  const at = new Date(nowMs).toISOString();
  for (const role of empty) {
    const facts = { role, from: incident[roleColumns[role]], to: null, because: 'left_the_company' };
    await writeTimeline(unit, { incidentId: incident.id, kind: 'role_given', at, facts });
  }
  const columns = Object.fromEntries(empty.map(role => [roleColumns[role], null]));
  const unattended = empty.includes('commander') ? { unattended_since: at } : {};
  const now = await keepIncident(unit, incident.id, { ...columns, ...unattended });
  for (const role of empty) await askForSuccessor(unit, now, { role, nowMs });
  return now;
}
