import { raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Duty, IncidentRow } from './duty.ts';
import { freshCommander } from './fresh-commander.ts';
import { remindPerson } from './remind-person.contract.ts';
import { writeTimeline } from './write-timeline.ts';

/** A person says a word in the timeline every so often, until it is over: the commander is reminded of it. */
export const keepUpdates: Duty = {
  name: 'updates',
  attend: async (unit, incident, nowMs) => {
    if (incident.phase === 'review') return { waitsFor: null, lookAgainAtMs: null };
    const everyMs = incident.policy.updateEveryMs[incident.severity];
    const moments = [incident.created_at, incident.update_reminded_at, await lastWordAt(unit, incident.id)];
    const dueMs = Math.max(...moments.map(at => (at ? Date.parse(at) : 0))) + everyMs;
    if (nowMs < dueMs) return { waitsFor: null, lookAgainAtMs: dueMs };
    const at = new Date(nowMs).toISOString();
    const commander = await freshCommander(unit, incident);
    await unit.sql.updateTable('incident').set({ update_reminded_at: at }).where('id', '=', incident.id).execute();
    if (commander) remind(unit, incident, { personId: commander, nowMs });
    else if (!incident.exercise) await raiseForNobody(unit, incident.id);
    const facts = { about: 'update_due', to: commander };
    await writeTimeline(unit, { incidentId: incident.id, kind: 'reminder_sent', at, facts });
    return { waitsFor: 'update', lookAgainAtMs: nowMs + everyMs };
  },
};

async function lastWordAt(unit: PlatformUnit, incidentId: string): Promise<string | null> {
  const row = await unit.sql
    .selectFrom('incident_event')
    .select(({ fn }) => fn.max('recorded_at').as('at'))
    .where('incident_id', '=', incidentId)
    .where('actor_kind', 'in', ['operator', 'person'])
    .executeTakeFirst();
  return row?.at ?? null;
}

function remind(unit: PlatformUnit, { id }: IncidentRow, { personId, nowMs }: { personId: string; nowMs: number }) {
  unit.start(remindPerson, { incidentId: id, personId, about: 'update_due', subjectId: id, occasion: String(nowMs) });
}

/** Once for an incident: paging goes on anyway. */
async function raiseForNobody(unit: PlatformUnit, incidentId: string): Promise<void> {
  const { id, raised } = await raiseOperatorTask(unit, {
    ...{ raisedBy: `incident-update/${incidentId}`, workflowId: null, kind: 'incident_unattended' },
    ...{ subjectType: 'incident', subjectId: incidentId, agencyId: null, choices: ['done'] },
    remedy: 'Nobody commands this incident, and nobody has written into its timeline for too long. Take command of it.',
  });
  if (raised) unit.start(tellOperators, { taskId: id });
}
