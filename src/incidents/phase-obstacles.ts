import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import { sortTasks } from './sort-tasks.ts';
import { taskName } from './task-name.ts';

/**
 * What keeps an incident in its phase: open mandatory items of its checklist, and what the product sees by itself. An
 * item that was dropped with a reason is not asked for. Closed words, or `task:<id>`; empty when nothing does.
 */
export async function phaseObstacles(unit: PlatformUnit, incident: IncidentRow): Promise<string[]> {
  const tasks = await unit.sql
    .selectFrom('incident_task')
    .select(['id', 'phase', 'item', 'state', 'mandatory'])
    .where('incident_id', '=', incident.id)
    .where('phase', '=', incident.phase)
    .execute();
  const open = sortTasks(tasks)
    .filter(({ mandatory, state }) => mandatory && state === 'open')
    .map(taskName);
  const dropped = new Set(tasks.filter(({ state }) => state === 'dropped').map(({ item }) => item));
  const seen = (await seenObstacles(unit, incident)).filter(({ item }) => !dropped.has(item));
  return [...new Set([...open, ...seen.map(({ name }) => name)])];
}

type Seen = { item: string; name: string };

/** What rows tell, whatever somebody ticked. */
async function seenObstacles(unit: PlatformUnit, incident: IncidentRow): Promise<Seen[]> {
  if (incident.phase === 'triage' && !incident.commander_id) return [{ item: 'take-command', name: 'take-command' }];
  if (incident.phase !== 'contain') return [];
  const proposed = await unit.sql
    .selectFrom('affected_agency')
    .select('id')
    .where('incident_id', '=', incident.id)
    .where('state', '=', 'proposed')
    .limit(1)
    .executeTakeFirst();
  return [...(proposed ? [{ item: 'affected-agencies', name: 'affected-agencies' }] : []), ...missingOfData(incident)];
}

function missingOfData({ personal_data, data_categories, people_affected }: IncidentRow): Seen[] {
  const item = 'personal-data';
  if (personal_data === null) return [{ item, name: item }];
  if (!personal_data) return [];
  return [
    ...(data_categories.length === 0 ? [{ item, name: 'data-categories' }] : []),
    ...(people_affected === null ? [{ item, name: 'people-affected' }] : []),
  ];
}
