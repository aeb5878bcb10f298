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
  const row = {
    id: uuid7(),
    for_agency: 'agencyId' in actor ? actor.agencyId : (event.agencyId ?? null),
    at: new Date().toISOString(),
    actor_kind: actor.kind,
    actor_id: actor.id,
    action: event.action,
    outcome: event.outcome ?? 'done',
    subject_type: event.subjectType,
    subject_id: event.subjectId,
    details: Object.fromEntries(Object.entries(event.details ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))),
    request_id: actor.requestId ?? null,
  };
  return { ...row, mac: mac(JSON.stringify(Object.values(row))) };
}
