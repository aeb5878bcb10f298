import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { addChecklist } from './checklists.ts';
import type { IncidentRow } from './duty.ts';
import { type IncidentTarget, lockIncident, writeIncident } from './lock-incident.ts';
import { inWords } from './obstacle-words.ts';
import { instantsOf, isEarlier, nextPhase } from './phase.rules.ts';
import { phaseObstacles } from './phase-obstacles.ts';
import { type Phase, phases } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

export type PhaseChange = { phase: Exclude<Phase, 'closed'>; reason?: string | undefined };

/**
 * Moves an incident to its next phase, once what its checklist demands is settled, or back to any earlier one with a
 * reason: then the checklists from there on are open again, and what they stood for is not reached. Closing is a verb of
 * its own.
 * @throws DomainError `not_found`, `version_stale`, `conflict`, `phase_not_ready` naming what is missing, `invalid_input`
 */
export async function changePhase(
  unit: PlatformUnit,
  target: IncidentTarget,
  { phase, reason }: PhaseChange,
): Promise<IncidentRow> {
  const incident = await lockIncident(unit, target);
  const from = incident.phase;
  const back = isEarlier(phase, from);
  if (back) refuseWithoutReason(reason);
  else await refuseUnlessReady(unit, incident, phase);
  const at = new Date().toISOString();
  const row = await writeIncident(unit, incident.id, { phase, ...instantsOf(from, phase, at) });
  if (back) await reopenChecklists(unit, incident.id, phase);
  else await addChecklist(unit, incident.id, phase);
  const facts = { from, to: phase };
  await writeTimeline(unit, { incidentId: incident.id, kind: 'phase_changed', at, facts, text: reason ?? null });
  return row;
}

async function refuseUnlessReady(unit: PlatformUnit, incident: IncidentRow, to: Phase): Promise<void> {
  const from = incident.phase;
  const next = nextPhase(from);
  if (to === from) throw new DomainError('already_done', `this incident is in ${from}`, { facts: { phase: from } });
  if (to !== next)
    throw new DomainError('conflict', `after ${from} comes ${next ?? 'closing'}: no phase is left out`, {
      facts: { phase: from, next },
    });
  const missing = await phaseObstacles(unit, incident);
  if (missing.length === 0) return;
  throw new DomainError('phase_not_ready', `to leave ${from}, settle first: ${inWords(missing)}`, {
    facts: { phase: from, missing: missing.join(' ') },
  });
}

function refuseWithoutReason(reason: string | undefined): void {
  if (reason) return;
  throw new DomainError('invalid_input', 'one thing is not as it must be', {
    faults: [{ in: 'body', pointer: '/reason', detail: 'must say why it goes back' }],
  });
}

/** What was ticked stood on a belief that has turned out wrong. */
async function reopenChecklists(unit: PlatformUnit, incidentId: string, to: Phase): Promise<void> {
  await unit.sql
    .updateTable('incident_task')
    .set({ state: 'open', settled_at: null, settled_by: null, reason: null })
    .where('incident_id', '=', incidentId)
    .where('phase', 'in', phases.slice(phases.indexOf(to)))
    .where('item', 'is not', null)
    .where('mandatory', '=', true)
    .where('state', '=', 'done')
    .execute();
}
