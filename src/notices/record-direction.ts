import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { assertMoments } from './direction.rules.ts';
import { startDirectionClock } from './direction-clock.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import type { DirectionRow } from './rows.ts';

export type NewDirection = {
  incidentId: string;
  agencyId: string;
  /** Of the Commissioner's notice. */
  reference: string;
  asks: string;
  /** ISO instants. */
  receivedAt: string;
  /** By when, where it says so. */
  complyBy?: string | null | undefined;
};

/**
 * Records that an agency was directed by the Australian Commissioner to prepare a statement and to notify (Privacy Act 1988
 * (Cth) s 26WR); its clock starts from when it was received. That we think an agency not to be affected hinders nothing.
 * @throws DomainError `not_found`, `conflict` for a closed incident, `unknown_reference` for an agency that the incident
 *   does not name, `law_not_applicable` for one that is not under the Notifiable Data Breaches scheme, `invalid_input` for
 *   instants that cannot be, `already_done` for a reference that is recorded
 */
export async function recordDirection(unit: PlatformUnit, given: NewDirection): Promise<DirectionRow> {
  const { incidentId, agencyId, reference, asks, receivedAt, complyBy = null } = given;
  const incident = await lockOpenIncident(unit, incidentId);
  await assertUnderScheme(unit, given);
  assertMoments(incident, { receivedAt, complyBy });
  const row = await unit.sql
    .insertInto('legal_direction')
    .values({
      ...{ id: uuid7(), incident_id: incidentId, for_agency: agencyId, reference, asks, received_at: receivedAt },
      ...{ comply_by: complyBy, recorded_by: unit.actor.id },
    })
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError('already_done', 'a direction of this reference is recorded for this agency');
  const facts = { directionId: row.id, agencyId, receivedAt: row.received_at, complyBy: row.comply_by };
  const text = `${reference}: ${asks}`;
  await writeTimeline(unit, { incidentId, kind: 'direction_recorded', facts, text });
  await startDirectionClock(unit, incident, row);
  unit.wakeRun(respondToIncidentId(incidentId));
  return row;
}

async function assertUnderScheme(
  unit: PlatformUnit,
  { incidentId, agencyId }: Pick<NewDirection, 'incidentId' | 'agencyId'>,
): Promise<void> {
  const named = await unit.sql
    .selectFrom('affected_agency as a')
    .innerJoin('agency', 'agency.id', 'a.for_agency')
    .select('agency.country')
    .where('a.incident_id', '=', incidentId)
    .where('a.for_agency', '=', agencyId)
    .executeTakeFirst();
  if (!named)
    throw new DomainError('unknown_reference', 'this incident does not name this agency: propose it first', {
      faults: [{ in: 'body', pointer: '/agencyId', detail: 'is no agency of this incident' }],
    });
  if (jurisdictionOf(named.country) === 'au') return;
  throw new DomainError('law_not_applicable', 'this agency is not under the Notifiable Data Breaches scheme', {
    faults: [{ in: 'body', pointer: '/agencyId', detail: `is an agency in ${named.country}, not in Australia` }],
    facts: { country: named.country, law: 'Privacy Act 1988 (Cth) s 26WR' },
  });
}
