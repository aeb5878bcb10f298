import type { IncidentRow } from '../incidents/duty.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { acknowledgeByOwnAct } from './acknowledge-by-own-act.ts';
import { askForHelp } from './ask-for-help.ts';
import { endRound } from './end-round.ts';
import { readRound } from './read-round.ts';
import { type PlannedPage, planRound, type RoundPlan } from './round.rules.ts';
import type { RoundState } from './words.ts';

/** What one glance at a round tells: ids, closed words, numbers and instants only. */
export type RoundView = {
  state: RoundState;
  number: number;
  exercise: boolean;
  severity: IncidentRow['severity'];
  /** The last level that has begun; `exhausted`: none is left, everybody is paged. */
  level: number;
  exhausted: boolean;
  acknowledgedBy: string | null;
  sent: number;
  failed: number;
  held: number;
  /** Pages to send now. */
  toSend: string[];
  lookAgainAtMs: number | null;
};

/**
 * Does what is due in a round of paging as of `nowMs`, the time of its run: plans pages, releases held ones, goes to
 * the next level, asks operators for help, and ends the round once its incident is over. Sends nothing. Repeatable.
 * @throws DomainError `not_found`
 */
export async function attendRound(
  unit: PlatformUnit,
  { roundId, nowMs }: { roundId: string; nowMs: number },
): Promise<RoundView> {
  const { incident, round } = await lock(unit, roundId);
  let { state, acknowledged_by: acknowledgedBy } = round;
  let plan: RoundPlan | undefined;
  if (state === 'paging' && incident.phase === 'closed') {
    await endRound(unit, { roundId, incidentId: incident.id, why: 'incident_closed', nowMs });
    state = 'ended';
  } else if (state === 'paging') {
    plan = planRound(await readRound(unit, { round, incident }, nowMs), nowMs);
    if (plan.ownAct) {
      acknowledgedBy = await acknowledgeByOwnAct(unit, round, incident);
      state = 'acknowledged';
    } else await carryOut(unit, { roundId, incident, nowMs }, plan);
    if (plan.over) state = 'ended';
  }
  const starts = plan?.levelStartsMs ?? round.level_starts_ms;
  return {
    ...{ state, number: Number(incident.number), exercise: incident.exercise, severity: incident.severity },
    ...{ level: Math.min(starts.length, round.levels.length), exhausted: starts.length > round.levels.length },
    ...(await countPages(unit, roundId)),
    ...{ acknowledgedBy, lookAgainAtMs: plan?.lookAgainAtMs ?? null },
  };
}

/** The incident first, as everybody who changes both does. */
async function lock(unit: PlatformUnit, roundId: string) {
  const find = () => unit.sql.selectFrom('page_round').selectAll().where('id', '=', roundId);
  const known = await find().executeTakeFirst();
  if (!known) throw new DomainError('not_found', 'there is no such round of paging');
  const incidents = unit.sql.selectFrom('incident').selectAll().where('id', '=', known.incident_id);
  // One that somebody's act began may come to acknowledge the incident.
  const locked = known.raised_by ? incidents.forNoKeyUpdate() : incidents.forKeyShare();
  const incident = await locked.executeTakeFirstOrThrow();
  return { incident, round: await find().forUpdate().executeTakeFirstOrThrow() };
}

type Attended = { roundId: string; incident: IncidentRow; nowMs: number };

async function carryOut(unit: PlatformUnit, attended: Attended, plan: RoundPlan): Promise<void> {
  const { roundId, incident, nowMs } = attended;
  await unit.sql
    .updateTable('page_round')
    .set({ level_starts_ms: jsonb(plan.levelStartsMs) })
    .where('id', '=', roundId)
    .execute();
  if (plan.released.length > 0)
    await unit.sql.updateTable('page').set({ state: 'pending' }).where('id', 'in', plan.released).execute();
  await addPages(unit, attended, plan.pages);
  if (plan.nobodyOnCall) await askForHelp(unit, { roundId, incident, kind: 'nobody_on_call' });
  if (plan.exhausted) await askForHelp(unit, { roundId, incident, kind: 'page_unanswered' });
  if (plan.over) await endRound(unit, { roundId, incidentId: incident.id, why: 'nobody_answered', nowMs });
}

async function addPages(unit: PlatformUnit, { roundId, incident, nowMs }: Attended, pages: PlannedPage[]) {
  if (pages.length === 0) return;
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
}

async function countPages(unit: PlatformUnit, roundId: string) {
  const pages = await unit.sql.selectFrom('page').select(['id', 'state']).where('round_id', '=', roundId).execute();
  const of = (state: string) => pages.filter(page => page.state === state);
  return {
    ...{ sent: of('sent').length, failed: of('failed').length, held: of('held').length },
    toSend: of('pending').map(({ id }) => id),
  };
}
