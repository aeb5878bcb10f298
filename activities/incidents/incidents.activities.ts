import { attendIncident, type IncidentView } from '../../src/incidents/attend-incident.ts';
import type { RemindPersonInput, RemindPersonResult } from '../../src/incidents/remind-person.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { currentRun } from '../kernel/current-run.ts';
import { duties } from './duties.ts';
import { mailReminder, type ReminderDeps } from './mail-reminder.ts';

export type IncidentDeps = ReminderDeps;

/** The steps of an incident's run. Each may be repeated. */
export const createIncidentActivities = (deps: IncidentDeps) => ({
  /**
   * Looks after every duty of an incident, as of the run's time, and says where its page is.
   * @throws DomainError `not_found`
   */
  attendIncident: async (named: { incidentId: string; nowMs: number }): Promise<IncidentView & { url: string }> => {
    const actor = { kind: 'system' as const, id: currentRun().workflowId };
    const view = await acrossAgencies(
      deps.database,
      'incidents',
      'attend an incident',
      unit => attendIncident(unit, duties, named),
      { actor },
    );
    return { ...view, url: `${deps.publicUrl}/operations/incidents/${named.incidentId}` };
  },
  mailReminder: (reminder: RemindPersonInput): Promise<RemindPersonResult> => mailReminder(deps, reminder),
});
