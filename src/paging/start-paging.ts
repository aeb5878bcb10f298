import { writeTimeline } from '../incidents/write-timeline.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { levelsInForce } from './levels-in-force.ts';
import { pageOnCall, pageOnCallId } from './page-on-call.contract.ts';
import { planAtOnce } from './plan-at-once.ts';
import type { PagingReason } from './words.ts';

export type NewRound = {
  incidentId: string;
  reason: PagingReason;
  /** Person whose act it is: they know already, and others are asked first. */
  raisedBy?: string | null;
  /** The time of its run, where a run begins it; now, if not said. Milliseconds since 1970. */
  nowMs?: number;
};

/**
 * Begins a round of paging about an incident, by the escalation policy in force. While one is open it is woken instead:
 * nobody is paged twice at once. Returns the id of the round.
 */
export async function startPaging(
  unit: PlatformUnit,
  { incidentId, reason, raisedBy = null, nowMs = Date.now() }: NewRound,
): Promise<string> {
  const { levels, lastResort } = await levelsInForce(unit);
  const row = await unit.sql
    .insertInto('page_round')
    .values({
      ...{ id: uuid7(), incident_id: incidentId, reason, raised_by: raisedBy },
      ...{ levels: jsonb(levels), last_resort: jsonb(lastResort) },
    })
    // Without a target: a generic plan cannot match the index's condition with a parameter.
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) return wakeOpenRound(unit, incidentId);
  await writeTimeline(unit, { incidentId, kind: 'paging_started', facts: { roundId: row.id, reason } });
  const view = await planAtOnce(unit, { round: row, nowMs });
  unit.start(pageOnCall, { roundId: row.id, incidentId, ...(view ? { view } : {}) });
  return row.id;
}

async function wakeOpenRound(unit: PlatformUnit, incidentId: string): Promise<string> {
  const { id } = await unit.sql
    .selectFrom('page_round')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'paging')
    .executeTakeFirstOrThrow();
  unit.wakeRun(pageOnCallId(id));
  return id;
}
