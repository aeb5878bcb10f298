import { containmentRules } from '../../src/containment/containment.rules.ts';
import type { ContainmentRow } from '../../src/containment/request-containment.ts';
import { isoInstant } from '../http/schemas.ts';

const orNull = (text: string | null) => (text === null ? null : isoInstant(text));

export const presentContainment = (row: ContainmentRow) => ({
  id: row.id,
  incidentId: row.incident_id,
  kind: row.kind,
  scope: row.scope,
  reason: row.reason,
  state: row.state,
  requestedBy: row.requested_by,
  requestedAt: isoInstant(row.created_at),
  doneAt: orNull(row.done_at),
  failure: row.failure,
  reached: row.reached,
  undo: containmentRules[row.kind].undo,
  undoneBy: row.undone_by,
  undoReason: row.undo_reason,
  undoneAt: orNull(row.undone_at),
});
