import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ClockSubject } from './words.ts';

export type NewClock = {
  subjectType: ClockSubject;
  subjectId: string;
  /** The agency whose clock it is; null for our own duties. */
  agencyId: string | null;
  /** Closed word of the duty. */
  kind: string;
  /** Rule and version that set it: `gdpr-33@1`. */
  rule: string;
  /** Milliseconds since 1970 of when it began to run. */
  startsAtMs: number;
  durationMs: number;
  /** How long before its end to warn. */
  warnBeforeMs: number;
};

/** Starts a clock, once for each subject, agency and kind. Returns its id, or null when it was there already. */
export async function startClock(unit: PlatformUnit, clock: NewClock): Promise<string | null> {
  const dueAtMs = clock.startsAtMs + clock.durationMs;
  const iso = (ms: number) => new Date(ms).toISOString();
  const row = await unit.sql
    .insertInto('clock')
    .values({
      ...{ id: uuid7(), subject_type: clock.subjectType, subject_id: clock.subjectId, for_agency: clock.agencyId },
      ...{ kind: clock.kind, rule: clock.rule, starts_at: iso(clock.startsAtMs), due_at: iso(dueAtMs) },
      warn_at: iso(Math.max(clock.startsAtMs, dueAtMs - clock.warnBeforeMs)),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return null;
  const event = { action: 'clock.started', subjectType: 'clock', subjectId: row.id, details: { kind: clock.kind } };
  unit.audit(clock.agencyId ? { ...event, agencyId: clock.agencyId } : event);
  return row.id;
}
