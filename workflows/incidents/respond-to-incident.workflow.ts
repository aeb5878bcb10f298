import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { IncidentView } from '../../src/incidents/attend-incident.ts';
import type {
  RespondToIncidentInput,
  RespondToIncidentResult,
} from '../../src/incidents/respond-to-incident.contract.ts';
import { id, instant, quick, say, summary, tell, wakeable, word } from '../kernel/index.ts';

const steps = quick<Activities>({ summary: summary`Reads the incident, and does what is due` });

/** Drives an incident until it is closed: each decision is a row and a wake, each clock a timer of this run. */
export async function respondToIncident(input: RespondToIncidentInput): Promise<RespondToIncidentResult> {
  const wake = wakeable();
  for (;;) {
    const view = await steps.attendIncident({ incidentId: input.incidentId, nowMs: Date.now() });
    show(input.incidentId, view);
    if (view.outcome) return { outcome: view.outcome };
    // What came meanwhile is in the rows, which the next run reads first thing.
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof respondToIncident>(input);
    const leftMs = view.lookAgainAtMs === null ? undefined : view.lookAgainAtMs - Date.now();
    await wake.next(leftMs);
  }
}

/** What, how bad, who commands, what phase, which clock ends next, what it waits for. */
function show(incidentId: string, view: IncidentView): void {
  const { number, severity, phase, commanderId, nextClock, waitsFor, outcome } = view;
  tell([
    view.exercise
      ? say`**EXERCISE INC-${number}, ${word(severity)}, ${word(outcome ?? phase)}**`
      : say`**INC-${number}, ${word(severity)}, ${word(outcome ?? phase)}**`,
    commanderId ? say`Commander: ${id(commanderId)}` : say`**Nobody commands it**`,
    nextClock ? say`Next clock: ${word(nextClock.kind)}, ${instant(nextClock.dueAt)}` : say`No clock runs`,
    waitsFor.length > 0 ? say`Waits for: ${word(waitsFor.join('.'))}` : say`Waits for nobody`,
    say`Incident ${id(incidentId)}`,
  ]);
}
