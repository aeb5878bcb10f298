import type { IncidentRow } from '../incidents/duty.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { askForHelp } from './ask-for-help.ts';
import { endRound } from './end-round.ts';
import type { PlannedPage, RoundPlan } from './round.rules.ts';

type Attended = { roundId: string; incident: IncidentRow; nowMs: number };

/**
 * Writes down what a plan says: where the levels stand, its pages, who is asked for help, and the end of the round.
 * Returns the ids of new pages that are to be sent now.
 */
export async function carryOutPlan(unit: PlatformUnit, attended: Attended, plan: RoundPlan): Promise<string[]> {
  const { roundId, incident, nowMs } = attended;
  await unit.sql
    .updateTable('page_round')
    .set({ level_starts_ms: jsonb(plan.levelStartsMs) })
    .where('id', '=', roundId)
    .execute();
  if (plan.released.length > 0)
    await unit.sql.updateTable('page').set({ state: 'pending' }).where('id', 'in', plan.released).execute();
  const added = await addPages(unit, attended, plan.pages);
  if (plan.nobodyOnCall) await askForHelp(unit, { roundId, incident, kind: 'nobody_on_call' });
  if (plan.exhausted) await askForHelp(unit, { roundId, incident, kind: 'page_unanswered' });
  if (plan.over) await endRound(unit, { roundId, incidentId: incident.id, why: 'nobody_answered', nowMs });
  return added;
}

async function addPages(unit: PlatformUnit, { roundId, incident, nowMs }: Attended, pages: PlannedPage[]) {
  if (pages.length === 0) return [];
  const iso = (ms: number) => new Date(ms).toISOString();
  const rows = pages.map(({ level, turn, personId, channel, heldUntilMs }) => ({
    ...{ id: uuid7(), round_id: roundId, incident_id: incident.id, person_id: personId, level, turn, channel },
    ...{
      state: heldUntilMs !== null ? ('held' as const) : ('pending' as const),
      held_until: heldUntilMs === null ? null : iso(heldUntilMs),
    },
  }));
  const added = await unit.sql
    .insertInto('page')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .execute();
  for (const { id, person_id: personId, level, turn, channel, held_until } of added)
    if (held_until) {
      const facts = { pageId: id, personId, level, turn, channel, heldUntil: held_until };
      await writeTimeline(unit, { incidentId: incident.id, kind: 'page_held', at: iso(nowMs), facts });
    }
  return added.filter(({ held_until }) => held_until === null).map(({ id }) => id);
}
