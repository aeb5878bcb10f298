import type { Selectable } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { carryOutPlan } from './carry-out-plan.ts';
import { readRound } from './read-round.ts';
import { planRound, type RoundPlan } from './round.rules.ts';
import type { RoundView } from './round-view.ts';

/**
 * Plans the first pages of a round in the commit that begins it, as of `nowMs`: its run sends them without reading rows
 * first, and whoever is to be woken waits two trips less. What says more than whom to page (nobody is on call, quiet hours,
 * it is one's own act) is the run's to write: null then, and nothing is planned.
 */
export async function planAtOnce(
  unit: PlatformUnit,
  { round, nowMs }: { round: Selectable<Tables['page_round']>; nowMs: number },
): Promise<RoundView | null> {
  const find = unit.sql.selectFrom('incident').selectAll().where('id', '=', round.incident_id);
  const incident = await find.executeTakeFirstOrThrow();
  const plan = planRound(await readRound(unit, { round, incident }, nowMs), nowMs);
  if (incident.phase === 'closed' || !pagesAlone(plan)) return null;
  const toSend = await carryOutPlan(unit, { roundId: round.id, incident, nowMs }, plan);
  const { number, exercise, severity } = incident;
  return {
    ...{ state: 'paging', number: Number(number), exercise, severity, acknowledgedBy: null },
    ...{ level: plan.levelStartsMs.length, exhausted: false, sent: 0, failed: 0, held: 0 },
    ...{ toSend, lookAgainAtMs: plan.lookAgainAtMs },
  };
}

const pagesAlone = ({ ownAct, nobodyOnCall, exhausted, over, pages }: RoundPlan): boolean =>
  pages.length > 0 &&
  ![ownAct, nobodyOnCall, exhausted, over].includes(true) &&
  pages.every(page => page.heldUntilMs === null);
