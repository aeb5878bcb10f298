import { moveClock } from '../clocks/move-clock.ts';
import { startClock } from '../clocks/start-clock.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { durationOf, ruleOfDirection } from './law.ts';
import type { ClockedIncident } from './legal-clocks.ts';
import type { DirectionRow } from './rows.ts';

type Timed = Pick<DirectionRow, 'id' | 'for_agency' | 'received_at' | 'comply_by'>;

/** By which rule a direction's clock runs, and from when to when, in milliseconds since 1970. */
function timesOf(incident: ClockedIncident, { received_at, comply_by }: Timed) {
  const rule = ruleOfDirection(comply_by);
  const startsAtMs = Date.parse(received_at);
  const dueAtMs = comply_by ? Date.parse(comply_by) : startsAtMs + durationOf(rule, incident.policy, incident.exercise);
  const durationMs = dueAtMs - startsAtMs;
  return { rule, startsAtMs, dueAtMs, durationMs, warnBeforeMs: Math.min(rule.warnBeforeMs, durationMs / 2) };
}

const nameOf = (incident: ClockedIncident, { id, for_agency }: Timed) => ({
  ...{ subjectType: 'incident' as const, subjectId: incident.id, agencyId: for_agency },
  ...{ kind: 'ndb_direction', occasionId: id },
});

/** Starts the clock of a direction, once; its line in the timeline says when it ends. */
export async function startDirectionClock(
  unit: PlatformUnit,
  incident: ClockedIncident,
  direction: Timed,
): Promise<void> {
  const { rule, startsAtMs, dueAtMs, durationMs, warnBeforeMs } = timesOf(incident, direction);
  const times = { startsAtMs, durationMs, warnBeforeMs };
  if (!(await startClock(unit, { ...nameOf(incident, direction), rule: rule.rule, ...times }))) return;
  const dueAt = new Date(dueAtMs).toISOString();
  const { id: directionId, for_agency: agencyId } = direction;
  const facts = { clock: 'ndb_direction', rule: rule.rule, agencyId, directionId, dueAt };
  await writeTimeline(unit, { incidentId: incident.id, kind: 'clock_started', facts });
}

/** Has the clock of a direction run by what is said of it now; a new end is warned of, and asked about, anew. */
export async function alignDirectionClock(
  unit: PlatformUnit,
  incident: ClockedIncident,
  direction: Timed,
): Promise<void> {
  const { rule, startsAtMs, dueAtMs, warnBeforeMs } = timesOf(incident, direction);
  const moved = await moveClock(unit, { ...nameOf(incident, direction), startsAtMs, dueAtMs, warnBeforeMs });
  const { id: directionId, for_agency: agencyId } = direction;
  const warn_at = new Date(Math.max(startsAtMs, dueAtMs - warnBeforeMs)).toISOString();
  await unit.sql
    .updateTable('clock')
    .set({ rule: rule.rule, starts_at: new Date(startsAtMs).toISOString(), warn_at })
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', incident.id)
    .where('occasion_id', '=', directionId)
    .execute();
  if (!moved) return;
  const facts = { clock: 'ndb_direction', rule: rule.rule, agencyId, directionId, dueAt: moved.to, was: moved.from };
  await writeTimeline(unit, { incidentId: incident.id, kind: 'clock_moved', facts });
}
