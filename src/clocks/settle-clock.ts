import type { PlatformUnit } from '../kernel/unit.ts';
import type { ClockState, ClockSubject } from './words.ts';

export type SettledClock = {
  subjectType: ClockSubject;
  subjectId: string;
  agencyId: string | null;
  /** What brought it, where there may be several of a kind. */
  occasionId?: string | null | undefined;
  kind: string;
  /** `met`: its duty was done, in time or late; `excepted`: by `exception`, a section of the law; `cancelled`: it fell away. */
  as: Extract<ClockState, 'met' | 'excepted' | 'cancelled'>;
  /** Milliseconds since 1970. */
  atMs: number;
  reason?: string;
  exception?: string;
};

/** Settles a clock that runs or is overdue. False when there is none, or it is settled already. */
export async function settleClock(unit: PlatformUnit, settled: SettledClock): Promise<boolean> {
  const row = await unit.sql
    .updateTable('clock')
    .set({
      ...{ state: settled.as, settled_at: new Date(settled.atMs).toISOString() },
      settled_by: unit.actor.kind === 'operator' ? unit.actor.id : null,
      ...{ reason: settled.reason ?? null, exception: settled.exception ?? null },
    })
    .where('subject_type', '=', settled.subjectType)
    .where('subject_id', '=', settled.subjectId)
    .where('kind', '=', settled.kind)
    .where('for_agency', settled.agencyId ? '=' : 'is', settled.agencyId)
    .where('occasion_id', settled.occasionId ? '=' : 'is', settled.occasionId ?? null)
    .where('state', 'in', ['running', 'overdue'])
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  const details = { kind: settled.kind, as: settled.as };
  const event = { action: 'clock.settled', subjectType: 'clock', subjectId: row.id, details };
  unit.audit(settled.agencyId ? { ...event, agencyId: settled.agencyId } : event);
  return true;
}
