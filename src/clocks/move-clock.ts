import type { PlatformUnit } from '../kernel/unit.ts';
import type { ClockSubject } from './words.ts';

export type MovedClock = {
  subjectType: ClockSubject;
  subjectId: string;
  agencyId: string | null;
  kind: string;
  /** Milliseconds since 1970. */
  dueAtMs: number;
  /** How long before its end to warn. */
  warnBeforeMs: number;
  /** Also one that was met: its duty turned out not to be done. */
  reopen?: boolean;
};

/**
 * Has a clock that runs, or is overdue, end at another moment: it warns anew, and is overdue anew. False when it ends
 * then already, is settled, or is not there.
 */
export async function moveClock(unit: PlatformUnit, moved: MovedClock): Promise<boolean> {
  const iso = (ms: number) => new Date(ms).toISOString();
  const row = await unit.sql
    .updateTable('clock')
    .set(({ fn, val, ref }) => ({
      ...{ due_at: iso(moved.dueAtMs), state: 'running' as const, warned_at: null, overdue_at: null },
      ...{ settled_at: null, settled_by: null, reason: null },
      warn_at: fn<string>('greatest', [ref('starts_at'), val(iso(moved.dueAtMs - moved.warnBeforeMs))]),
    }))
    .where('subject_type', '=', moved.subjectType)
    .where('subject_id', '=', moved.subjectId)
    .where('kind', '=', moved.kind)
    .where('for_agency', moved.agencyId ? '=' : 'is', moved.agencyId)
    .where('state', 'in', moved.reopen ? ['running', 'overdue', 'met'] : ['running', 'overdue'])
    .where(({ eb, or }) => or([eb('due_at', '!=', iso(moved.dueAtMs)), eb('state', '=', 'met')]))
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  const event = { action: 'clock.moved', subjectType: 'clock', subjectId: row.id, details: { kind: moved.kind } };
  unit.audit(moved.agencyId ? { ...event, agencyId: moved.agencyId } : event);
  return true;
}
