import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { acknowledgeByOwnAct } from './acknowledge-by-own-act.ts';
import { carryOutPlan } from './carry-out-plan.ts';
import { endRound } from './end-round.ts';
import { readRound } from './read-round.ts';
import { planRound, type RoundPlan } from './round.rules.ts';
import type { RoundView } from './round-view.ts';

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
    } else await carryOutPlan(unit, { roundId, incident, nowMs }, plan);
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

async function countPages(unit: PlatformUnit, roundId: string) {
  const pages = await unit.sql.selectFrom('page').select(['id', 'state']).where('round_id', '=', roundId).execute();
  const of = (state: string) => pages.filter(page => page.state === state);
  return {
    ...{ sent: of('sent').length, failed: of('failed').length, held: of('held').length },
    toSend: of('pending').map(({ id }) => id),
  };
}
