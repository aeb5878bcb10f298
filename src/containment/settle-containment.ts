import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ContainmentRow } from './request-containment.ts';
import type { ContainmentState } from './words.ts';

/** What a containment changed: how many it reached, and what undoing needs to know. */
export type Effect = { reached: number; undo: Record<string, string | number | boolean | null> };
export type ContainmentStep = 'do' | 'undo';
export type Settling =
  | { containmentId: string; step: ContainmentStep; effect: Effect }
  | { containmentId: string; step: ContainmentStep; failure: string };

/**
 * Writes down how a step of a containment went, with its line of the timeline, and wakes the incident's run. A failure
 * leaves an undoing one `undoing`: it is tried again when an operator says so.
 */
export async function settleContainment(unit: PlatformUnit, settling: Settling): Promise<ContainmentState> {
  const { containmentId, step } = settling;
  const at = new Date().toISOString();
  const row = await readContainment(unit, containmentId);
  const change = 'failure' in settling ? failed(row, settling) : settled(row, settling, at);
  await unit.sql
    .updateTable('containment')
    .set({ ...change, version: row.version + 1 })
    .where('id', '=', containmentId)
    .execute();
  const reached = 'effect' in settling ? settling.effect.reached : null;
  const failure = 'failure' in settling ? settling.failure : null;
  const kind = failure ? 'containment_failed' : step === 'do' ? 'containment_done' : 'containment_undone';
  const facts = { containmentId, containment: row.kind, step, ...(failure ? { failure } : { reached }) };
  await writeTimeline(unit, { incidentId: row.incident_id, kind, at, facts });
  unit.wakeRun(respondToIncidentId(row.incident_id));
  return change.state;
}

const failed = (row: ContainmentRow, { step, failure }: { step: ContainmentStep; failure: string }) => ({
  state: step === 'do' ? ('failed' as const) : row.state,
  failure,
});

/** What another containment has handed over meanwhile (`changed`) stays. */
function settled(row: ContainmentRow, { step, effect }: { step: ContainmentStep; effect: Effect }, at: string) {
  if (step === 'undo') return { state: 'undone' as const, failure: null, undone_at: at };
  const undo = { ...effect.undo, ...(row.undo?.['changed'] === true ? { changed: true } : {}) };
  return { state: 'done' as const, failure: null, done_at: at, reached: effect.reached, undo: jsonb(undo) };
}

/** Locked until the commit. @throws Error for one that is not there: ids come from rows */
export const readContainment = (unit: PlatformUnit, containmentId: string): Promise<ContainmentRow> =>
  unit.sql.selectFrom('containment').selectAll().where('id', '=', containmentId).forUpdate().executeTakeFirstOrThrow();

/** An undoing that nobody will try again: it stays as failed, and somebody undoes it by hand. */
export async function giveUpContainment(unit: PlatformUnit, { containmentId }: { containmentId: string }) {
  const row = await readContainment(unit, containmentId);
  if (row.state !== 'undoing') return row.state;
  await unit.sql
    .updateTable('containment')
    .set({ state: 'failed', undone_by: null, undo_reason: null, version: row.version + 1 })
    .where('id', '=', containmentId)
    .execute();
  unit.wakeRun(respondToIncidentId(row.incident_id));
  return 'failed' as const;
}
