import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import type { IncidentRole } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

/** Of the task that asks for somebody else in a role: giving the role settles it. */
export const successorItem = (role: IncidentRole): string => `name-${role}`;

/** Open tasks of who has left are nobody's: what is overdue of them is told to the commander, anew. */
export async function freeTasks(
  unit: PlatformUnit,
  { id: incidentId }: IncidentRow,
  { here, nowMs }: { here: readonly string[]; nowMs: number },
): Promise<void> {
  const freed = await unit.sql
    .updateTable('incident_task')
    .set({ owner_id: null, reminded_at: null, version: sql<number>`version + 1` })
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'open')
    .where('owner_id', 'is not', null)
    .where(sql<boolean>`not (owner_id = any (${here}::uuid[]))`)
    .returning(['id', 'item', 'title', 'due_at'])
    .execute();
  for (const { id: taskId, item, title, due_at: dueAt } of freed) {
    const facts = { taskId, item, ownerId: null, dueAt, because: 'left_the_company' };
    const at = new Date(nowMs).toISOString();
    await writeTimeline(unit, { incidentId, kind: 'task_changed', at, facts, text: title });
  }
}

/**
 * Asks the commander, or whoever takes command, to name somebody else for a role whose holder has left. A phase is not
 * left without a commander.
 */
export async function askForSuccessor(
  unit: PlatformUnit,
  { id: incidentId, phase, commander_id: ownerId, policy, severity }: IncidentRow,
  { role, nowMs }: { role: IncidentRole; nowMs: number },
): Promise<void> {
  const title = `Name another ${role}: whoever it was has left the company`;
  const dueAt = new Date(nowMs + policy.commanderWithinMs[severity]).toISOString();
  const mandatory = role === 'commander';
  const task = { title, mandatory, owner_id: ownerId, due_at: dueAt };
  const again = {
    ...task,
    state: 'open' as const,
    reason: null,
    settled_at: null,
    settled_by: null,
    reminded_at: null,
  };
  const { id: taskId } = await unit.sql
    .insertInto('incident_task')
    .values({ id: uuid7(), incident_id: incidentId, phase, item: successorItem(role), ...task })
    .onConflict(conflict =>
      conflict
        .columns(['incident_id', 'phase', 'item'])
        .doUpdateSet({ ...again, version: sql`incident_task.version + 1` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  const facts = { taskId, ownerId, dueAt, mandatory };
  await writeTimeline(unit, { incidentId, kind: 'task_added', at: new Date(nowMs).toISOString(), facts, text: title });
}
