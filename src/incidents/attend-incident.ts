import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Duty } from './duty.ts';
import type { IncidentOutcome, Phase, Severity } from './words.ts';

/** What one glance tells: ids, closed words, numbers and instants only. */
export type IncidentView = {
  number: number;
  exercise: boolean;
  severity: Severity;
  phase: Phase;
  outcome: IncidentOutcome | null;
  commanderId: string | null;
  nextClock: { kind: string; dueAt: string; agencyId: string | null } | null;
  waitsFor: string[];
  lookAgainAtMs: number | null;
};

/**
 * Has every duty looked after for an incident, as of `nowMs`, in this one commit. Repeatable.
 * @throws DomainError `not_found`
 */
export async function attendIncident(
  unit: PlatformUnit,
  duties: readonly Duty[],
  { incidentId, nowMs }: { incidentId: string; nowMs: number },
): Promise<IncidentView> {
  const find = () => unit.sql.selectFrom('incident').selectAll().where('id', '=', incidentId);
  const incident = await find().forUpdate().executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  const waitsFor: string[] = [];
  const moments: number[] = [];
  for (const duty of incident.phase === 'closed' ? [] : duties) {
    const attention = await duty.attend(unit, incident, nowMs);
    if (attention.waitsFor) waitsFor.push(attention.waitsFor);
    if (attention.lookAgainAtMs !== null) moments.push(attention.lookAgainAtMs);
  }
  const { number, exercise, severity, phase, outcome, commander_id } = await find().executeTakeFirstOrThrow();
  return {
    ...{ number: Number(number), exercise, severity, phase, outcome, commanderId: commander_id, waitsFor },
    nextClock: await nextClock(unit, incidentId),
    lookAgainAtMs: moments.length > 0 ? Math.min(...moments) : null,
  };
}

async function nextClock(unit: PlatformUnit, incidentId: string): Promise<IncidentView['nextClock']> {
  const row = await unit.sql
    .selectFrom('clock')
    .select(['kind', 'due_at', 'for_agency'])
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', incidentId)
    .where('state', 'in', ['running', 'overdue'])
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row ? { kind: row.kind, dueAt: row.due_at, agencyId: row.for_agency } : null;
}
