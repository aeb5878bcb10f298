import type { WorldIncident, WorldPerson } from '../../../api/http/world.ts';
import { addNote } from '../../../src/incidents/add-note.ts';
import { addTask } from '../../../src/incidents/add-task.ts';
import { addChecklist } from '../../../src/incidents/checklists.ts';
import { openIncident } from '../../../src/incidents/open-incident.ts';
import { phases } from '../../../src/incidents/words.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';

/** Incidents that the world's operator has opened. */
export function incidentFactories(database: Database, { personId }: WorldPerson) {
  const actor = { kind: 'operator' as const, id: personId };
  const asOperator = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'make a world for tests', work, { actor });

  const newIncident = ({ phase = 'triage', settled = false, commanderId, ...given }: WorldIncident = {}) =>
    asOperator(async unit => {
      const { id, number } = await openIncident(unit, {
        title: given.title ?? 'Sessions of an agency used from elsewhere',
        summary: 'Somebody signs in from two countries at once.',
        source: 'person',
        severity: given.severity ?? 'sev2',
        severityRule: 'manual',
        severityReason: 'one agency, it goes on',
        ...(given.exercise ? { exercise: { people: [personId] } } : {}),
        ...(given.policy ? { policy: given.policy } : {}),
      });
      const later = phases.slice(1, phases.indexOf(phase) + 1);
      for (const each of later) await addChecklist(unit, id, each);
      if (settled) await settleChecklists(unit, id);
      const commander = commanderId ?? (settled ? personId : null);
      const { version } = await unit.sql
        .updateTable('incident')
        .set({ phase, ...(commander ? { commander_id: commander, unattended_since: null } : {}) })
        .where('id', '=', id)
        .returning('version')
        .executeTakeFirstOrThrow();
      return { incidentId: id, number, version };
    });

  const newClosableIncident = async () => {
    const { incidentId, version } = await newIncident({ phase: 'review', settled: true });
    await asOperator(unit => insertReadPostMortem(unit, incidentId, personId));
    return { incidentId, version };
  };
  const newIncidentTask = async () => {
    const { incidentId } = await newIncident();
    const { id, version } = await asOperator(unit => addTask(unit, incidentId, { title: 'Ask the hoster for logs' }));
    return { incidentId, taskId: id, version };
  };
  const newIncidentLine = async () => {
    const { incidentId } = await newIncident();
    const { id } = await asOperator(unit => addNote(unit, incidentId, { text: 'The address is of a hoster.' }));
    return { incidentId, lineId: id };
  };
  return { newIncident, newClosableIncident, newIncidentTask, newIncidentLine };
}

const settleChecklists = (unit: PlatformUnit, incidentId: string) =>
  unit.sql
    .updateTable('incident_task')
    .set({ state: 'done', settled_at: new Date().toISOString(), reason: 'seen to' })
    .where('incident_id', '=', incidentId)
    .execute();

/** As its author, its reviewer and its one reader have left it. */
async function insertReadPostMortem(unit: PlatformUnit, incidentId: string, personId: string): Promise<void> {
  const [id, at] = [uuid7(), new Date().toISOString()];
  await unit.sql
    .insertInto('post_mortem')
    .values({ id, incident_id: incidentId, author_id: personId, state: 'published', published_at: at })
    .execute();
  await unit.sql
    .insertInto('post_mortem_reader')
    .values({ id: uuid7(), post_mortem_id: id, person_id: personId, acknowledged_at: at })
    .execute();
}
