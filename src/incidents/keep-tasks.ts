import type { Duty } from './duty.ts';
import { freshCommander } from './fresh-commander.ts';
import { remindPerson } from './remind-person.contract.ts';
import { writeTimeline } from './write-timeline.ts';

/** A task that is overdue is told to its owner, or to the commander, once for each due time. */
export const keepTasks: Duty = {
  name: 'tasks',
  attend: async (unit, incident, nowMs) => {
    const tasks = await unit.sql
      .selectFrom('incident_task')
      .select(['id', 'item', 'owner_id', 'due_at', 'reminded_at'])
      .where('incident_id', '=', incident.id)
      .where('state', '=', 'open')
      .where('due_at', 'is not', null)
      .execute();
    const at = new Date(nowMs).toISOString();
    const dueMs = (task: (typeof tasks)[number]) => Date.parse(task.due_at ?? at);
    for (const task of tasks.filter(each => !each.reminded_at && dueMs(each) <= nowMs)) {
      const personId = task.owner_id ?? (await freshCommander(unit, incident));
      await unit.sql.updateTable('incident_task').set({ reminded_at: at }).where('id', '=', task.id).execute();
      const facts = { about: 'task_overdue', taskId: task.id, item: task.item, to: personId };
      await writeTimeline(unit, { incidentId: incident.id, kind: 'reminder_sent', at, facts });
      if (personId)
        unit.start(remindPerson, {
          ...{ incidentId: incident.id, personId, about: 'task_overdue', subjectId: task.id, occasion: String(nowMs) },
        });
    }
    const coming = tasks.map(dueMs).filter(ms => ms > nowMs);
    const overdue = tasks.some(task => dueMs(task) <= nowMs);
    return {
      waitsFor: overdue ? 'overdue_task' : null,
      lookAgainAtMs: coming.length > 0 ? Math.min(...coming) : null,
    };
  },
};
