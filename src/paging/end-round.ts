import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

export type RoundEnd = {
  roundId: string;
  incidentId: string;
  why: 'incident_closed' | 'nobody_answered';
  /** Milliseconds since 1970. */
  nowMs: number;
};

/** Ends a round that nobody has acknowledged; what it had not sent is not sent. Nothing, if it is over. */
export async function endRound(unit: PlatformUnit, { roundId, incidentId, why, nowMs }: RoundEnd): Promise<void> {
  const at = new Date(nowMs).toISOString();
  const ended = await unit.sql
    .updateTable('page_round')
    .set({ state: 'ended', ended_at: at })
    .where('id', '=', roundId)
    .where('state', '=', 'paging')
    .returning('id')
    .executeTakeFirst();
  if (!ended) return;
  await dropPages(unit, roundId);
  await writeTimeline(unit, { incidentId, kind: 'paging_ended', at, facts: { roundId, why } });
}

/** Pages that are held back or on their way are not sent once a round is over. */
export async function dropPages(unit: PlatformUnit, roundId: string): Promise<void> {
  await unit.sql
    .updateTable('page')
    .set({ state: 'dropped' })
    .where('round_id', '=', roundId)
    .where('state', 'in', ['pending', 'held'])
    .execute();
}
