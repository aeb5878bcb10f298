import type { PlatformUnit } from '../kernel/unit.ts';
import { withdrawTasks } from './clock-tasks.ts';
import type { ClockSubject } from './words.ts';

export type ClockMove = {
  subjectType: ClockSubject;
  subjectId: string;
  agencyId: string | null;
  /** What brought it, where there may be several of a kind. */
  occasionId?: string;
  kind: string;
  /** Milliseconds since 1970; where it begins stays, if not said. */
  startsAtMs?: number;
  dueAtMs: number;
  /** How long before its end to warn. */
  warnBeforeMs: number;
  /** Also one that was met: its duty turned out not to be done. */
  reopen?: boolean;
};
/** ISO instants. */
export type MovedClock = { from: string; to: string };

/**
 * Has a clock that runs, or is overdue, end at another moment: it warns anew, and is overdue anew, and the task about the
 * end before is closed. Null when it ends then already, is settled, or is not there.
 */
export async function moveClock(unit: PlatformUnit, move: ClockMove): Promise<MovedClock | null> {
  const iso = (ms: number) => new Date(ms).toISOString();
  const to = iso(move.dueAtMs);
  const before = await unit.sql
    .selectFrom('clock')
    .select(['id', 'due_at', 'starts_at', 'state'])
    .where('subject_type', '=', move.subjectType)
    .where('subject_id', '=', move.subjectId)
    .where('kind', '=', move.kind)
    .where('for_agency', move.agencyId ? '=' : 'is', move.agencyId)
    .where('occasion_id', move.occasionId ? '=' : 'is', move.occasionId ?? null)
    .where('state', 'in', move.reopen ? ['running', 'overdue', 'met'] : ['running', 'overdue'])
    .forUpdate()
    .executeTakeFirst();
  if (!before) return null;
  const from = iso(Date.parse(before.due_at));
  if (from === to && before.state !== 'met') return null;
  const startsAtMs = move.startsAtMs ?? Date.parse(before.starts_at);
  await unit.sql
    .updateTable('clock')
    .set({
      ...{
        starts_at: iso(startsAtMs),
        due_at: to,
        warn_at: iso(Math.max(startsAtMs, move.dueAtMs - move.warnBeforeMs)),
      },
      ...{ state: 'running', warned_at: null, overdue_at: null, settled_at: null, settled_by: null, reason: null },
    })
    .where('id', '=', before.id)
    .execute();
  await withdrawTasks(unit, before.id, to);
  const details = { kind: move.kind, from, to };
  const event = { action: 'clock.moved', subjectType: 'clock', subjectId: before.id, details };
  unit.audit(move.agencyId ? { ...event, agencyId: move.agencyId } : event);
  return { from, to };
}
