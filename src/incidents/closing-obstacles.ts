import type { PlatformUnit } from '../kernel/unit.ts';
import { noticeObstacles } from '../notices/notice-obstacles.ts';
import type { IncidentRow } from './duty.ts';
import { findOperators } from './find-operators.ts';
import { phaseObstacles } from './phase-obstacles.ts';
import { postMortemObstacles } from './post-mortem-obstacles.ts';
import { taskName } from './task-name.ts';

/**
 * What keeps an incident in review from being closed (controls A3, A4): its post-mortem, the notices to agencies, tasks
 * that nobody settled, actions whose owner has left, containments half-way. Closed words, or `task:<id>`; empty when
 * nothing does.
 */
export async function closingObstacles(unit: PlatformUnit, incident: IncidentRow): Promise<string[]> {
  return [
    ...new Set([
      ...(await phaseObstacles(unit, incident)),
      ...(await openTasks(unit, incident.id)),
      ...(await postMortemObstacles(unit, incident.id)),
      ...(await ownerlessActions(unit, incident.id)),
      ...(await noticeObstacles(unit, incident.id)),
      ...(await unsettledContainments(unit, incident.id)),
    ]),
  ];
}

/** What somebody has asked for; what a checklist only recommends is dropped with the incident. */
async function openTasks(unit: PlatformUnit, incidentId: string): Promise<string[]> {
  const open = unit.sql.selectFrom('incident_task').select(['id', 'item']).where('incident_id', '=', incidentId);
  const rows = await open
    .where('state', '=', 'open')
    .where(({ eb, or }) => or([eb('item', 'is', null), eb('mandatory', '=', true)]))
    .orderBy('id')
    .execute();
  return rows.map(taskName);
}

async function ownerlessActions(unit: PlatformUnit, incidentId: string): Promise<string[]> {
  const actions = await unit.sql
    .selectFrom('post_mortem_action')
    .select('owner_id')
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'open')
    .execute();
  if (actions.length === 0) return [];
  const operators = new Set((await findOperators(unit)).map(({ personId }) => personId));
  return actions.every(({ owner_id }) => operators.has(owner_id)) ? [] : ['action_without_owner'];
}

async function unsettledContainments(unit: PlatformUnit, incidentId: string): Promise<string[]> {
  const row = await unit.sql
    .selectFrom('containment')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('state', 'in', ['requested', 'undoing'])
    .limit(1)
    .executeTakeFirst();
  return row ? ['containment_unsettled'] : [];
}
