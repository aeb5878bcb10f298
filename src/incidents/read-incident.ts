import type { Selectable } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { closingObstacles } from './closing-obstacles.ts';
import type { IncidentRow } from './duty.ts';
import { findIncident } from './find-incident.ts';
import type { IncidentTaskRow } from './incident-task-row.ts';
import { nextPhase } from './phase.rules.ts';
import { phaseObstacles } from './phase-obstacles.ts';
import { sortTasks } from './sort-tasks.ts';
import type { Phase } from './words.ts';

export type ClockRow = Selectable<Tables['clock']>;
export type IncidentDetails = {
  incident: IncidentRow;
  /** Those of the checklists and those that somebody added, by phase, oldest first. */
  tasks: IncidentTaskRow[];
  /** By when each ends. */
  clocks: ClockRow[];
  /** The phase that comes next; `closed` after review, null once it is closed. */
  next: Phase | null;
  /** What keeps it from there: closed words, or `task:<id>`. */
  missing: string[];
  /** Those that were merged into it. */
  mergedFrom: { id: string; number: number }[];
};

/** An incident with what is to be done in it. @throws DomainError `not_found` */
export async function readIncident(unit: PlatformUnit, incidentId: string): Promise<IncidentDetails> {
  const incident = await findIncident(unit, incidentId);
  const tasks = await unit.sql.selectFrom('incident_task').selectAll().where('incident_id', '=', incidentId).execute();
  const clocks = await unit.sql
    .selectFrom('clock')
    .selectAll()
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', incidentId)
    .orderBy('due_at')
    .execute();
  const merged = unit.sql.selectFrom('incident').select(['id', 'number']).where('merged_into', '=', incidentId);
  const mergedFrom = (await merged.orderBy('id').execute()).map(({ id, number }) => ({ id, number: Number(number) }));
  return { incident, tasks: sortTasks(tasks), clocks, mergedFrom, ...(await wayOn(unit, incident)) };
}

async function wayOn(unit: PlatformUnit, incident: IncidentRow): Promise<Pick<IncidentDetails, 'next' | 'missing'>> {
  if (incident.phase === 'closed') return { next: null, missing: [] };
  if (incident.phase === 'review') return { next: 'closed', missing: await closingObstacles(unit, incident) };
  return { next: nextPhase(incident.phase), missing: await phaseObstacles(unit, incident) };
}
