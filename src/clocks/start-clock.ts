import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ClockSubject } from './words.ts';

export type NewClock = {
  subjectType: ClockSubject;
  subjectId: string;
  /** The agency whose clock it is; null for our own duties. */
  agencyId: string | null;
  /** What brought it, where there may be several of a kind. */
  occasionId?: string;
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

/**
 * Starts a clock, once for each subject, agency, kind and occasion; one that was cancelled runs again, from its new start.
 * Returns its id, or null when it was there already.
 */
export async function startClock(unit: PlatformUnit, clock: NewClock): Promise<string | null> {
  const dueAtMs = clock.startsAtMs + clock.durationMs;
  const iso = (ms: number) => new Date(ms).toISOString();
  const times = {
    ...{ rule: clock.rule, starts_at: iso(clock.startsAtMs), due_at: iso(dueAtMs) },
    warn_at: iso(Math.max(clock.startsAtMs, dueAtMs - clock.warnBeforeMs)),
  };
  const names = {
    ...{ subject_type: clock.subjectType, subject_id: clock.subjectId, for_agency: clock.agencyId },
    occasion_id: clock.occasionId ?? null,
  };
  const inserted = await unit.sql
    .insertInto('clock')
    .values({ id: uuid7(), ...names, kind: clock.kind, ...times })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  const row = inserted ?? (await runAgain(unit, clock, times));
  if (!row) return null;
  const event = { action: 'clock.started', subjectType: 'clock', subjectId: row.id, details: { kind: clock.kind } };
  unit.audit(clock.agencyId ? { ...event, agencyId: clock.agencyId } : event);
  return row.id;
}

/** What fell away and came back, such as an agency that was rejected and then confirmed after all. */
async function runAgain(
  unit: PlatformUnit,
  clock: NewClock,
  times: { starts_at: string; due_at: string; warn_at: string },
) {
  const fresh = {
    warned_at: null,
    warned_ends: [],
    overdue_at: null,
    settled_at: null,
    settled_by: null,
    reason: null,
    exception: null,
  };
  return unit.sql
    .updateTable('clock')
    .set({ ...times, ...fresh, state: 'running' })
    .where('subject_type', '=', clock.subjectType)
    .where('subject_id', '=', clock.subjectId)
    .where('kind', '=', clock.kind)
    .where('for_agency', clock.agencyId ? '=' : 'is', clock.agencyId)
    .where('occasion_id', clock.occasionId ? '=' : 'is', clock.occasionId ?? null)
    .where('state', '=', 'cancelled')
    .returning('id')
    .executeTakeFirst();
}
