import { attendIncident, type IncidentView } from '../../src/incidents/attend-incident.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { currentRun } from '../kernel/current-run.ts';
import { duties } from './duties.ts';

export type IncidentDeps = { database: Database };

/** The steps of an incident's run. Each may be repeated. */
export const createIncidentActivities = (deps: IncidentDeps) => ({
  /** Looks after every duty of an incident, as of the run's time. @throws DomainError `not_found` */
  attendIncident: (named: { incidentId: string; nowMs: number }): Promise<IncidentView> =>
    acrossAgencies(deps.database, 'incidents', 'attend an incident', unit => attendIncident(unit, duties, named), {
      actor: { kind: 'system', id: currentRun().workflowId },
    }),
});
