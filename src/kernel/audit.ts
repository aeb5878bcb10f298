import type { Actor, PlatformActor } from './actor.ts';
import { uuid7 } from './ids.ts';

/** Opaque ids, numbers and closed words only: the chain survives an erasure. */
export type AuditFacts = Record<string, string | number | boolean | null>;
export type AuditEvent = {
  /** `<subject>.<verb in the past>`, e.g. `property.created`. */
  action: string;
  subjectType: string;
  subjectId: string | null;
  outcome?: 'done' | 'denied' | 'failed';
  details?: AuditFacts;
  /** For platform units that act on an agency. */
  agencyId?: string;
};

/** The row of an audit event, with its MAC over every other column in a fixed order. */
export function auditRow(event: AuditEvent, actor: Actor | PlatformActor, mac: (message: string) => Buffer) {
  const row = macedRow({
    id: uuid7(),
    for_agency: 'agencyId' in actor ? actor.agencyId : (event.agencyId ?? null),
    at: new Date().toISOString(),
    actor_kind: actor.kind,
    actor_id: actor.id,
    action: event.action,
    outcome: event.outcome ?? 'done',
    subject_type: event.subjectType,
    subject_id: event.subjectId,
    details: event.details ?? {},
    request_id: actor.requestId ?? null,
  });
  return { ...row, mac: mac(JSON.stringify(Object.values(row))) };
}

export type StoredAuditRow = ReturnType<typeof macedRow> & { mac: Uint8Array };

/** Whether a row is as it was written. A row that is gone cannot say so. */
export const isAuditRowGenuine = ({ mac: stored, ...row }: StoredAuditRow, mac: (message: string) => Buffer): boolean =>
  mac(JSON.stringify(Object.values(macedRow({ ...row, at: new Date(row.at).toISOString() })))).equals(stored);

type MacedRow = {
  id: string;
  for_agency: string | null;
  at: string;
  actor_kind: string;
  actor_id: string;
  action: string;
  outcome: 'done' | 'denied' | 'failed';
  subject_type: string;
  subject_id: string | null;
  details: Record<string, unknown>;
  request_id: string | null;
};

/** The columns in the order of the MAC, which PostgreSQL's jsonb does not keep within `details`. */
const macedRow = (row: MacedRow) => ({
  ...{ id: row.id, for_agency: row.for_agency, at: row.at, actor_kind: row.actor_kind, actor_id: row.actor_id },
  ...{ action: row.action, outcome: row.outcome, subject_type: row.subject_type, subject_id: row.subject_id },
  details: Object.fromEntries(Object.entries(row.details).sort(([a], [b]) => (a < b ? -1 : 1))),
  request_id: row.request_id,
});
