import { sql } from 'kysely';
import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { asKnown, assertMoments } from './direction.rules.ts';
import { alignDirectionClock } from './direction-clock.ts';
import type { DirectionRow } from './rows.ts';

export type DirectionTarget = { incidentId: string; directionId: string; version: number };
/** Absent fields stay as they are. */
export type DirectionChange = {
  reason: string;
  reference?: string | undefined;
  asks?: string | undefined;
  /** ISO instants. */
  receivedAt?: string | undefined;
  /** Null: it names no day. */
  complyBy?: string | null | undefined;
};

/**
 * Corrects what was recorded of a direction, or says how the Commissioner has varied it, as with more time. Its clock moves.
 * @throws DomainError `not_found`, `conflict` for a closed incident, `version_stale`, `already_done` for one that is settled,
 *   or whose new reference is recorded, `invalid_input` for instants that cannot be
 */
export async function changeDirection(
  unit: PlatformUnit,
  target: DirectionTarget,
  { reason, ...change }: DirectionChange,
): Promise<DirectionRow> {
  const { incidentId } = target;
  const incident = await lockOpenIncident(unit, incidentId);
  const before = await lockDirection(unit, target);
  const { reference = before.reference, asks = before.asks } = change;
  const receivedAt = asKnown(change.receivedAt, before.received_at);
  const complyBy = asKnown(change.complyBy, before.comply_by);
  assertMoments(incident, { receivedAt, complyBy }, before.received_at);
  await assertFree(unit, before, reference);
  const row = await unit.sql
    .updateTable('legal_direction')
    .set({
      ...{ reference, asks, received_at: receivedAt, comply_by: complyBy },
      ...{ version: before.version + 1, updated_at: sql<string>`now()` },
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = {
    ...{ directionId: row.id, agencyId: row.for_agency, fields: differences(before, row) },
    ...{ receivedAt: row.received_at, complyBy: row.comply_by },
  };
  await writeTimeline(unit, { incidentId, kind: 'direction_changed', facts, text: reason });
  await alignDirectionClock(unit, incident, row);
  unit.wakeRun(respondToIncidentId(incidentId));
  return row;
}

const differences = (before: DirectionRow, now: DirectionRow): string =>
  [
    ...(before.reference === now.reference ? [] : ['reference']),
    ...(before.asks === now.asks ? [] : ['asks']),
    ...(before.received_at === now.received_at ? [] : ['receivedAt']),
    ...(before.comply_by === now.comply_by ? [] : ['complyBy']),
  ].join(' ');

/** The clock first, as whoever settles it does: they wait for each other, and not for ever. */
async function lockDirection(unit: PlatformUnit, target: DirectionTarget): Promise<DirectionRow> {
  const clock = await unit.sql
    .selectFrom('clock')
    .select('state')
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', target.incidentId)
    .where('occasion_id', '=', target.directionId)
    .forUpdate()
    .executeTakeFirst();
  const find = unit.sql.selectFrom('legal_direction').selectAll().where('id', '=', target.directionId);
  const row = await find.where('incident_id', '=', target.incidentId).forUpdate().executeTakeFirst();
  if (!clock || !row) throw new DomainError('not_found', 'this incident has no such direction');
  if (row.version !== target.version) throw new DomainError('version_stale', 'somebody has changed this direction');
  const { state } = clock;
  if (state === 'running' || state === 'overdue') return row;
  throw new DomainError('already_done', `this direction is settled: ${state}`, { facts: { state } });
}

async function assertFree(unit: PlatformUnit, of: DirectionRow, reference: string): Promise<void> {
  const taken = await unit.sql
    .selectFrom('legal_direction')
    .select('id')
    .where('incident_id', '=', of.incident_id)
    .where('for_agency', '=', of.for_agency)
    .where(sql`lower(reference)`, '=', sql`lower(${reference})`)
    .where('retracted_at', 'is', null)
    .where('id', '<>', of.id)
    .executeTakeFirst();
  if (taken) throw new DomainError('already_done', 'a direction of this reference is recorded for this agency');
}
