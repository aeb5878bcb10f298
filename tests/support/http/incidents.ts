import type { WorldIncident, WorldPerson } from '../../../api/http/world.ts';
import { addChecklist } from '../../../src/incidents/checklists.ts';
import type { IncidentPolicy } from '../../../src/incidents/incident-policy.ts';
import { openIncident } from '../../../src/incidents/open-incident.ts';
import { phases } from '../../../src/incidents/words.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import type { Database } from '../../../src/kernel/database.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';

/** Incidents that the world's operator has opened. */
export function incidentFactories(database: Database, operator: WorldPerson) {
  const actor = { kind: 'operator' as const, id: operator.personId };
  const asOperator = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'make a world for tests', work, { actor });
  const newIncident = ({ phase = 'triage', ...given }: WorldIncident & { policy?: IncidentPolicy } = {}) =>
    asOperator(async unit => {
      const { id, number } = await openIncident(unit, {
        title: given.title ?? 'Sessions of an agency used from elsewhere',
        summary: 'Somebody signs in from two countries at once.',
        source: 'person',
        severity: given.severity ?? 'sev2',
        severityRule: 'manual',
        severityReason: 'one agency, it goes on',
        ...(given.exercise ? { exercise: { people: [operator.personId] } } : {}),
        ...(given.policy ? { policy: given.policy } : {}),
      });
      const later = phases.slice(1, phases.indexOf(phase) + 1);
      for (const each of later) await addChecklist(unit, id, each);
      const { version } = await unit.sql
        .updateTable('incident')
        .set({ phase, ...(given.commanderId ? { commander_id: given.commanderId } : {}) })
        .where('id', '=', id)
        .returning('version')
        .executeTakeFirstOrThrow();
      return { incidentId: id, number, version };
    });
  return { newIncident };
}
