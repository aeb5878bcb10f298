import { sql } from 'kysely';
import { recordIncidentEvidence } from '../assurance/record-incident-evidence.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Duty, IncidentRow } from './duty.ts';
import type { IncidentOutcome, IncidentSource, Phase, Severity } from './words.ts';

/** What one glance tells: ids, closed words, numbers and instants only. */
export type IncidentView = {
  number: number;
  exercise: boolean;
  source: IncidentSource;
  severity: Severity;
  phase: Phase;
  outcome: IncidentOutcome | null;
  commanderId: string | null;
  nextClock: { kind: string; dueAt: string; agencyId: string | null } | null;
  /** Clocks that have run out, and still want their duty done. */
  overdueClocks: number;
  waitsFor: string[];
  /** Agencies that a person has confirmed to be affected, and those of them that hold a notice. */
  agencies: { affected: number; notified: number };
  lastChange: { kind: string; at: string } | null;
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
  const incident = await find().forNoKeyUpdate().executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  const waitsFor: string[] = [];
  const moments: number[] = [];
  for (const duty of incident.phase === 'closed' ? [] : duties) {
    const attention = await duty.attend(unit, incident, nowMs);
    if (attention.waitsFor) waitsFor.push(attention.waitsFor);
    if (attention.lookAgainAtMs !== null) moments.push(attention.lookAgainAtMs);
  }
  if (incident.phase === 'closed') await recordIncidentEvidence(unit, incident);
  const view = await viewOf(unit, await find().executeTakeFirstOrThrow());
  return { ...view, waitsFor, lookAgainAtMs: moments.length > 0 ? Math.min(...moments) : null };
}

type Shown = Omit<IncidentView, 'waitsFor' | 'lookAgainAtMs'>;

async function viewOf(unit: PlatformUnit, incident: IncidentRow): Promise<Shown> {
  const { id, number, exercise, source, severity, phase, outcome, commander_id } = incident;
  const clocks = await openClocks(unit, id);
  const [next] = clocks.filter(({ state }) => state === 'running');
  return {
    ...{ number: Number(number), exercise, source, severity, phase, outcome, commanderId: commander_id },
    nextClock: next ? { kind: next.kind, dueAt: next.due_at, agencyId: next.for_agency } : null,
    overdueClocks: clocks.filter(({ state }) => state === 'overdue').length,
    agencies: await countAgencies(unit, id),
    lastChange: await lastChange(unit, incident),
  };
}

const openClocks = (unit: PlatformUnit, incidentId: string) =>
  unit.sql
    .selectFrom('clock')
    .select(['kind', 'due_at', 'for_agency', 'state'])
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', incidentId)
    .where('state', 'in', ['running', 'overdue'])
    .orderBy('due_at')
    .execute();

/** How many agencies a person has confirmed, and how many of them hold a notice. */
async function countAgencies(unit: PlatformUnit, incidentId: string): Promise<IncidentView['agencies']> {
  const { affected, notified } = await unit.sql
    .selectNoFrom(({ selectFrom, fn }) => [
      selectFrom('affected_agency')
        .select(fn.countAll<string>().as('n'))
        .where('incident_id', '=', incidentId)
        .where('state', '=', 'confirmed')
        .as('affected'),
      selectFrom('breach_notice')
        .select(sql<string>`count(distinct for_agency)`.as('n'))
        .where('incident_id', '=', incidentId)
        .where('state', '=', 'sent')
        .as('notified'),
    ])
    .executeTakeFirstOrThrow();
  return { affected: Number(affected), notified: Number(notified) };
}

/** Of a closed one its closing, whatever is written down after it: pages that came back, notes, corrections. */
async function lastChange(unit: PlatformUnit, { id, phase }: IncidentRow): Promise<IncidentView['lastChange']> {
  const lines = unit.sql.selectFrom('incident_event').select(['kind', 'recorded_at']).where('incident_id', '=', id);
  const row = await (phase === 'closed' ? lines.where('kind', '=', 'closed') : lines)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { kind: row.kind, at: row.recorded_at } : null;
}
