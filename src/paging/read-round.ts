import type { Selectable } from 'kysely';
import type { IncidentRow } from '../incidents/duty.ts';
import { findOperators } from '../incidents/find-operators.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { EscalationTarget } from './escalation-policy.entity.ts';
import { findSchedules } from './find-schedules.ts';
import { candidatesAt } from './on-call.rules.ts';
import { quietUntilMs } from './quiet-hours.rules.ts';
import type { RoundFacts } from './round.rules.ts';
import type { PageChannel } from './words.ts';

type RoundRow = Selectable<Tables['page_round']>;
type Round = { round: RoundRow; incident: IncidentRow };

/** What the rules of a round need: its pages, and whom it may reach at `nowMs`. An exercise reaches its people only. */
export async function readRound(unit: PlatformUnit, { round, incident }: Round, nowMs: number): Promise<RoundFacts> {
  const pages = await unit.sql.selectFrom('page').selectAll().where('round_id', '=', round.id).orderBy('id').execute();
  const operators = (await findOperators(unit)).map(({ personId }) => personId);
  const mine = (personId: string) => !incident.exercise || incident.exercise_people.includes(personId);
  const everybody = operators.filter(mine);
  const schedules = await findSchedules(unit, nowMs);
  const pagers = new Map((await unit.sql.selectFrom('pager').selectAll().execute()).map(row => [row.person_id, row]));
  const tryInOrder = (target: EscalationTarget): string[][] => {
    if (target.kind === 'everybody') return everybody.map(personId => [personId]);
    if (target.kind === 'person') return [[target.personId]];
    const schedule = schedules.get(target.scheduleId);
    return schedule ? [candidatesAt(schedule, nowMs).map(({ personId }) => personId)] : [];
  };
  return {
    ...{ levels: round.levels, lastResort: round.last_resort, levelStartsMs: round.level_starts_ms, everybody },
    raisedBy: round.raised_by,
    pages: pages.map(({ person_id: personId, ...page }) => ({ ...page, personId })),
    urgent: incident.severity === 'sev1' || incident.severity === 'sev2',
    candidatesOf: ({ targets }) =>
      targets.flatMap(tryInOrder).map(list => list.filter(personId => everybody.includes(personId))),
    channelsOf: (personId, channels) => reachable(channels, pagers.get(personId)?.webhook_url ?? null),
    heldUntilMs: personId => {
      const quietHours = pagers.get(personId)?.quiet_hours;
      return quietHours && incident.severity !== 'sev1' ? quietUntilMs(quietHours, nowMs) : null;
    },
  };
}

/** Everybody has a mail address; it is what is left where nothing else can be used. */
function reachable(channels: readonly PageChannel[], webhookUrl: string | null): PageChannel[] {
  const usable = channels.filter(channel => channel === 'mail' || webhookUrl !== null);
  return usable.length > 0 ? usable : ['mail'];
}
