import { moveClock } from '../clocks/move-clock.ts';
import { settleClock } from '../clocks/settle-clock.ts';
import { startClock } from '../clocks/start-clock.ts';
import type { IncidentRow } from '../incidents/duty.ts';
import type { IncidentPolicy } from '../incidents/incident-policy.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { durationOf, type LegalRule, legalClockKinds, legalRules, ruleByName } from './law.ts';
import type { ClockRow } from './rows.ts';

export type ClockedIncident = {
  id: string;
  exercise: boolean;
  policy: IncidentPolicy;
};
type Concerned = { incident: ClockedIncident; agencyId: string; country: string };

/**
 * Starts the clocks of an agency's law that run from one point, each once. `fromMs`: milliseconds since 1970. True when
 * one has started: the incident's run has to be woken then, unless it is the one that asks.
 */
export async function startLegalClocks(
  unit: PlatformUnit,
  { incident, agencyId, country }: Concerned,
  { startsFrom, fromMs }: { startsFrom: LegalRule['startsFrom']; fromMs: number },
): Promise<boolean> {
  let started = false;
  const jurisdiction = jurisdictionOf(country);
  for (const rule of legalRules) {
    if (rule.jurisdiction !== jurisdiction || rule.startsFrom !== startsFrom) continue;
    const durationMs = durationOf(rule, incident.policy, incident.exercise);
    const id = await startClock(unit, {
      ...{ subjectType: 'incident', subjectId: incident.id, agencyId, kind: rule.kind, rule: rule.rule },
      ...{ startsAtMs: fromMs, durationMs, warnBeforeMs: Math.min(rule.warnBeforeMs, durationMs / 2) },
    });
    if (!id) continue;
    const dueAt = new Date(fromMs + durationMs).toISOString();
    const facts = { clock: rule.kind, rule: rule.rule, agencyId, dueAt };
    await writeTimeline(unit, { incidentId: incident.id, kind: 'clock_started', facts });
    started = true;
  }
  return started;
}

/** When a rule's clocks of an incident begin, as far as the incident says it; milliseconds since 1970. */
export function startOf({ startsFrom }: Pick<LegalRule, 'startsFrom'>, incident: Instants): number | null {
  const said = {
    suspicion: incident.detected_at,
    awareness: incident.aware_at,
    told: null,
    eligible: null,
    direction: null,
  };
  const at = said[startsFrom];
  return at ? Date.parse(at) : null;
}
type Instants = Pick<IncidentRow, 'detected_at' | 'aware_at'>;

/**
 * Moves an agency's open clocks to where they begin now: the instant that they run from was corrected. Each keeps the
 * rule that set it; those that are settled stay.
 */
export async function alignLegalClocks(
  unit: PlatformUnit,
  incident: ClockedIncident & Instants,
  clocks: readonly OpenClock[],
): Promise<void> {
  for (const { kind, rule: name, for_agency: agencyId, starts_at } of clocks) {
    const rule = ruleByName(name);
    const startsAtMs = rule ? startOf(rule, incident) : null;
    if (!rule || startsAtMs === null || startsAtMs === Date.parse(starts_at)) continue;
    const durationMs = durationOf(rule, incident.policy, incident.exercise);
    const moved = await moveClock(unit, {
      ...{ subjectType: 'incident', subjectId: incident.id, agencyId, kind, startsAtMs },
      ...{ dueAtMs: startsAtMs + durationMs, warnBeforeMs: Math.min(rule.warnBeforeMs, durationMs / 2) },
    });
    if (!moved) continue;
    const facts = { clock: kind, rule: name, agencyId, dueAt: moved.to, was: moved.from };
    await writeTimeline(unit, { incidentId: incident.id, kind: 'clock_moved', facts });
  }
}
export type OpenClock = Pick<ClockRow, 'kind' | 'rule' | 'for_agency' | 'starts_at'>;

export type Settlement = {
  incidentId: string;
  agencyId: string;
  kind: string;
  /** The direction, of a clock that one brought: those are settled by themselves, and never with others. */
  occasionId?: string | null;
  as: 'met' | 'excepted' | 'cancelled';
  /** Milliseconds since 1970. */
  atMs: number;
  reason?: string;
  /** Section of the law, for `excepted`. */
  exception?: string;
};

/** Settles a clock of an agency and says so in the timeline. False when it does not run. */
export async function settleLegalClock(unit: PlatformUnit, settlement: Settlement): Promise<boolean> {
  const { incidentId, agencyId, kind, occasionId, as, reason, exception } = settlement;
  const settled = await settleClock(unit, {
    ...{ subjectType: 'incident', subjectId: incidentId, agencyId, kind, occasionId, as, atMs: settlement.atMs },
    ...(reason === undefined ? {} : { reason }),
    ...(exception === undefined ? {} : { exception }),
  });
  if (!settled) return false;
  const direction = occasionId ? { directionId: occasionId } : {};
  const facts = { clock: kind, agencyId, as, exception: exception ?? null, ...direction };
  await writeTimeline(unit, { incidentId, kind: 'clock_settled', facts, text: reason ?? null });
  return true;
}

/**
 * Lets every clock of an agency fall away: it was not affected after all. A direction of an authority stands all the same,
 * until it is complied with, withdrawn or set aside.
 */
export async function cancelLegalClocks(
  unit: PlatformUnit,
  { incidentId, agencyId, nowMs }: { incidentId: string; agencyId: string; nowMs: number },
): Promise<void> {
  for (const kind of legalClockKinds)
    await settleLegalClock(unit, { incidentId, agencyId, kind, as: 'cancelled', atMs: nowMs });
}
