import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type {
  RespondToIncidentInput,
  RespondToIncidentResult,
} from '../../src/incidents/respond-to-incident.contract.ts';
import { quick, summary, wakeable } from '../kernel/index.ts';
import { show } from './show-incident.ts';

const steps = quick<Activities>({ summary: summary`Reads the incident, and does what is due` });

/** Drives an incident until it is closed: each decision is a row and a wake, each clock a timer of this run. */
export async function respondToIncident(input: RespondToIncidentInput): Promise<RespondToIncidentResult> {
  const wake = wakeable();
  for (;;) {
    // Whatever woke it until now is in the rows that are read now: 50 wakes at once are one look.
    wake.taken();
    const view = await steps.attendIncident({ incidentId: input.incidentId, nowMs: Date.now() });
    show(view);
    if (view.outcome) return { outcome: view.outcome };
    // What came meanwhile is in the rows, which the next run reads first thing.
    if (grown(input)) await continueAsNew<typeof respondToIncident>(input);
    const leftMs = view.lookAgainAtMs === null ? undefined : view.lookAgainAtMs - Date.now();
    await wake.next(leftMs);
  }
}

function grown({ renewAfterEvents }: RespondToIncidentInput): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || (renewAfterEvents !== undefined && historyLength > renewAfterEvents);
}
